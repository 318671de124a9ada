/** The parts of a report in their order; `charts` and `document` are in HTML only, and `document` needs the sources. */
export const reportSections = [
  'summary',
  'flagged',
  'exchanges',
  'commitments',
  'figures',
  'charts',
  'people',
  'tables',
  'issues',
  'document',
] as const
/** A part of a report: its figures at the top, the flagged questions, all exchanges, and so on to the document itself. */
export type ReportSection = (typeof reportSections)[number]
