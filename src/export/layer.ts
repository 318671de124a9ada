import type { ExportDocument } from './export-document'

/** What a cell holds; null where the document says nothing. */
export type Cell = string | number | boolean | null

/** A kind of finding as a table. */
export interface Layer {
  /** The names of its columns in their order; the first is always `meeting`. */
  readonly columns: readonly string[]
  readonly rows: (document: ExportDocument) => readonly (readonly Cell[])[]
}

/** The table of the findings that `find` picks out of a document, by the names of its columns. */
export function layer<Finding>(
  find: (document: ExportDocument) => readonly Finding[],
  columns: Readonly<Record<string, (finding: Finding, index: number) => Cell>>,
): Layer {
  const cells = Object.values(columns)
  return {
    columns: ['meeting', ...Object.keys(columns)],
    rows: (document) =>
      find(document).map((finding, index) => [document.id, ...cells.map((cell) => cell(finding, index))]),
  }
}
