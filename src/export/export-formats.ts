/** The formats that `exportAnalysis` writes. */
export const exportFormats = ['json', 'jsonl', 'csv', 'markdown', 'ics', 'akn', 'tei', 'annotations'] as const
export type ExportFormat = (typeof exportFormats)[number]
