/** A day with its year and nothing else on a line, as pages have it at their heads: '9th Feb., 2026'. */
export const DATE_LINE = /^(?:\p{L}+day,?\s)?\d{1,2}(?:st|nd|rd|th)?\s\p{L}{3,9}\.?,?\s(?:19|20)\d\d$/u
