export { analysisJsonSchema } from './export/analysis-json-schema'
export { type ExportOptions, exportAnalysis } from './export/export-analysis'
export { type ExportFormat, exportFormats } from './export/export-formats'
export { type ExportLicence, exportLicences } from './export/export-licences'
