import type { ExportDocument } from './export-document'
import type { Cell, Layer } from './layer'
import { layers } from './layers'
import { toJson } from './to-json'

/** One finding a line: the `layer` that it belongs to, then the columns of that layer's table. */
export function toJsonLines(documents: readonly ExportDocument[]): string {
  return documents
    .flatMap((document) =>
      Object.entries(layers).flatMap(([name, layer]) =>
        layer.rows(document).map((row) => `${toJson(record(name, layer, row), 0)}\n`),
      ),
    )
    .join('')
}

function record(name: string, { columns }: Layer, row: readonly Cell[]): object {
  return { layer: name, ...Object.fromEntries(columns.map((column, index) => [column, row[index]])) }
}
