/** What minutes call questions that somebody puts, as alternatives of a pattern. */
export const questionsTold = '(?:questions|queries|(?:en|in)quiries)'
