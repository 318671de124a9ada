import { stat } from 'node:fs/promises'
import { toJson } from '../export/to-json'
import type { Segmentation } from '../model/analysis'
import { withoutEscapes } from '../report/markdown-text'
import { renderReport } from '../report/render-report'
import { type DocumentTask, readDocuments, shownName } from './read-documents'
import type { Terminal } from './terminal'
import { withPlaces } from './with-places'

/**
 * `scrutineer segment`: prints what was found, each document with the name of its `file`, findings with their page and time where it has them; gives the exit code.
 * JSON is one object when one file was asked for, and a list when several files, a folder or a pattern were.
 */
export async function segmentCommand(
  paths: readonly string[],
  format: 'json' | 'markdown',
  task: DocumentTask<Segmentation>,
  terminal: Terminal,
): Promise<number> {
  const { done, failed } = await readDocuments(paths, task, terminal)
  if (format === 'markdown') {
    const names = done.map(({ name }) => shownName(name))
    const analyses = done.map(({ found }) => found)
    const sources = done.map(({ source }) => source)
    const report = done.length > 0 ? renderReport(analyses, { format, names, sources }) : ''
    terminal.print(terminal.screen === true ? withoutEscapes(report) : report)
  } else {
    const findings = done.map(({ name, source, found }) => ({ file: name, ...withPlaces(found, source) }))
    const single = paths.length === 1 && (await isFile(paths[0]!))
    if (single && findings[0] !== undefined) terminal.print(`${toJson(findings[0])}\n`)
    else if (!single) terminal.print(`${toJson(findings)}\n`)
  }
  return failed > 0 ? 1 : 0
}

async function isFile(path: string): Promise<boolean> {
  if (path === '-') return true
  return stat(path).then(
    (entry) => !entry.isDirectory(),
    () => false,
  )
}
