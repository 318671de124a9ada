/** Forms of address and openings of offices that are printed with a stop or without, as a pattern that no letter stands before. */
export const shortTitles =
  "(?<![\\p{L}'\u2019-])(?:Mrs?|Ms|Mx|Dr|Prof|Cllrs?|Clr|Messrs|MRS?|MS|DR|ASST|Asst|Rev|REV|Ald|ALD|Cr|Atty|ATTY)"
