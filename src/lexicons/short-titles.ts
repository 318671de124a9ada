/** Forms of address and openings of offices that are printed with a stop or without, as alternatives of a pattern. */
export const shortTitles = 'Mrs?|Ms|Mx|Dr|Prof|Cllrs?|Clr|Messrs|MRS?|MS|DR|ASST|Asst|Rev|REV|Ald|ALD|Cr'
