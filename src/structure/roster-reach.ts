/** How far into a document its attendance list is looked for, in blocks. */
export const ROSTER_REACH = 90
