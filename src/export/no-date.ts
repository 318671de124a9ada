/** What is written where a schema demands a day and nobody knows it; words beside it say so. */
export const noDate = '0001-01-01'
