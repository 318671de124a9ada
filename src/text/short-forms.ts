/** What closes with a stop within a sentence, as the alternatives of a pattern: forms of address, ranks, initials and the like. */
export const shortForms =
  'Mrs?|Ms|Dr|Prof|Rev|St|No|Cllr|Cr|Hon|Sgt|Lt|Capt|Gov|Sen|Rep|Supt|Insp|Jr|Sr|Inc|Ltd|Co|\\p{Lu}'
