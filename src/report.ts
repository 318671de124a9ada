export { type ReportOptions, renderReport } from './report/render-report'
export { type ReportSection, reportSections } from './report/report-sections'
