/** The formats that `exportAnalysis` writes. */
export const exportFormats = ['json', 'jsonl', 'csv', 'markdown', 'ics', 'akn', 'tei', 'annotations'] as const
/** A format that `exportAnalysis` writes. */
export type ExportFormat = (typeof exportFormats)[number]
