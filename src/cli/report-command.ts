import { realpath } from 'node:fs/promises'
import { extname } from 'node:path'
import type { Analysis } from '../model/analysis'
import { countLines } from '../report/count-lines'
import { withoutEscapes } from '../report/markdown-text'
import { printable } from '../report/printable'
import { renderReport } from '../report/render-report'
import { reportCounts } from '../report/report-counts'
import { reportDocument } from '../report/report-document'
import { counted } from '../report/words'
import { type DocumentTask, type Named, readDocuments, shownName } from './read-documents'
import { shortNames } from './short-names'
import type { Terminal } from './terminal'
import { UsageError } from './usage-error'
import { writeOutput } from './write-output'

/** What `scrutineer report` can be told. */
export interface ReportCommandOptions {
  /** The file to write to; standard output unless given. Folders on the way to it are made. */
  readonly output?: string
  /** By the ending of `output` unless given. */
  readonly format?: 'html' | 'markdown'
  readonly title?: string
}

/** `scrutineer report`: one report on all documents; gives the exit code. Throws a `UsageError` rather than write over a document. */
export async function reportCommand(
  paths: readonly string[],
  { output, title, format = formatOf(output) }: ReportCommandOptions,
  task: DocumentTask<Analysis>,
  terminal: Terminal,
): Promise<number> {
  if (output !== undefined) await spare(paths, output)
  const { done, failed } = await readDocuments(paths, { ...task, except: output ?? null }, terminal)
  if (done.length === 0) return 1
  const analyses = done.map(({ found }) => found)
  const sources = done.map(({ source }) => source)
  const names = shortNames(done.map(({ name }) => shownName(name)))
  const report = renderReport(analyses, { format, names, sources, ...(title === undefined ? {} : { title }) })
  if (output === undefined)
    terminal.print(format === 'markdown' && terminal.screen === true ? withoutEscapes(report) : report)
  else if (!(await writeOutput(output, report, 'report', terminal))) return 1
  else terminal.print(`${summary(done)}\nThe report is in ${printable(output)}\n`)
  return failed > 0 ? 1 : 0
}

/** HTML where the file's name says so, else Markdown, which can be read on a screen; a name that promises something else is wrong usage. */
function formatOf(output: string | undefined): 'html' | 'markdown' {
  const ending = extname(output ?? '').toLowerCase()
  if (/^\.x?html?$/.test(ending)) return 'html'
  if (/^(?:\.|\.md|\.markdown|\.txt|\.text|)$/.test(ending)) return 'markdown'
  const advice = ending === '.pdf' ? ' A browser prints the HTML as PDF.' : ''
  throw new UsageError(`A report is HTML or Markdown, not ${ending}: call it .html or .md, or say --format.${advice}`)
}

/** A report must not be written over a document that it is about. */
async function spare(paths: readonly string[], output: string): Promise<void> {
  const target = await realpath(output).catch(() => null)
  if (target === null) return
  for (const path of paths) {
    if (path !== '-' && (await realpath(path).catch(() => null)) === target)
      throw new UsageError(`${output} is one of the documents or their folder: give the report another name.`)
  }
}

/** The counts at the top of the report, for whoever made it. */
function summary(done: readonly Named<Analysis>[]): string {
  const documents = done.map(({ name, found }, index) => reportDocument(found, index, name, null))
  const lines = countLines(reportCounts(documents)).map((line) => `  ${printable(line)}`)
  return [counted(done.length, 'document'), ...lines].join('\n')
}
