import { realpath } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { exportAnalysis } from '../export/export-analysis'
import type { ExportFormat } from '../export/export-formats'
import type { ExportLicence } from '../export/export-licences'
import type { Analysis } from '../model/analysis'
import { printable } from '../report/printable'
import { counted } from '../report/words'
import { type DocumentTask, type Named, readDocuments, shownName } from './read-documents'
import type { Terminal } from './terminal'
import { UsageError } from './usage-error'
import { writeOutput } from './write-output'

/** What `scrutineer export` can be told. */
export interface ExportCommandOptions {
  readonly format: ExportFormat
  /** The file to write to, or the folder where the format gives several; standard output unless given. */
  readonly output?: string
  /** The licence that TEI declares. */
  readonly licence?: ExportLicence
}

/** Formats with a file for each meeting, and its ending. */
const perMeeting: Partial<Readonly<Record<ExportFormat, string>>> = { akn: 'akn.xml', tei: 'tei.xml' }

/**
 * `scrutineer export`: what was found in the documents, for other programs; gives the exit code. Throws a `UsageError` where files
 * have no folder to go to, and rather than write over a document.
 */
export async function exportCommand(
  paths: readonly string[],
  { format, output, licence }: ExportCommandOptions,
  task: DocumentTask<Analysis>,
  terminal: Terminal,
): Promise<number> {
  if (format === 'csv' && output === undefined)
    throw new UsageError('CSV is a table for each kind of finding: name a folder for them with --output.')
  if (licence !== undefined && format !== 'tei')
    throw new UsageError('A licence is declared in TEI alone: use --licence with --format tei.')
  const { done, failed } = await readDocuments(paths, { ...task, except: output ?? null }, terminal)
  if (done.length === 0) return 1
  const texts = exported(done, format, licence)
  const names = Object.keys(texts)
  if (output === undefined) {
    if (names.length > 1)
      throw new UsageError(
        `${format} is a file for each meeting, and there are ${names.length}: name a folder for them with --output.`,
      )
    terminal.print(Object.values(texts)[0]!)
    return failed > 0 ? 1 : 0
  }
  const many = format === 'csv' || names.length > 1
  const files = Object.entries(texts).map(([name, text]) => [many ? join(output, name) : output, text] as const)
  await spare(
    done.map(({ name }) => name),
    files.map(([file]) => file),
  )
  for (const [file, text] of files) if (!(await writeOutput(file, text, 'export', terminal))) return 1
  const what = many ? `${counted(files.length, 'file')} in` : 'The export is in'
  terminal.print(`${counted(done.length, 'document')} exported\n${what} ${printable(output)}\n`)
  return failed > 0 ? 1 : 0
}

/** The texts to be written, by the names that they have in a folder. */
function exported(
  done: readonly Named<Analysis>[],
  format: ExportFormat,
  licence: ExportLicence | undefined,
): Readonly<Record<string, string>> {
  const analyses = done.map(({ found }) => found)
  const sources = done.map(({ source }) => source)
  const names = done.map(({ name }) => shownName(name))
  if (format === 'csv') return exportAnalysis(analyses, { format, names })
  const ending = perMeeting[format]
  if (ending === undefined) {
    const one = format === 'json' && analyses.length === 1 ? analyses[0]! : analyses
    return { [format]: exportAnalysis(one, { format, names, sources }) }
  }
  return Object.fromEntries(
    analyses.map((analysis, index) => {
      const name = names[index]!
      const file = `${index + 1}-${basename(name, extname(name))}.${ending}`
      return [file, exportAnalysis(analysis, { format, names: [name], ...(licence === undefined ? {} : { licence }) })]
    }),
  )
}

/** An export must not be written over a document that it is about. */
async function spare(documents: readonly string[], files: readonly string[]): Promise<void> {
  const read = new Set(await Promise.all(documents.map((name) => realpath(name).catch(() => null))))
  for (const file of files) {
    const target = await realpath(file).catch(() => null)
    if (target !== null && read.has(target))
      throw new UsageError(`${file} is one of the documents: give the export another name.`)
  }
}
