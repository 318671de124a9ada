import type { Analysis } from '../model/analysis'
import { printable } from '../report/printable'
import { printRecords } from './print-records'
import { type DocumentTask, readDocuments, shownName } from './read-documents'
import type { Terminal } from './terminal'

/** One kind of finding: what of an analysis it is, and how each is put into lines for people. */
export interface FindingsView<Finding> {
  readonly pick: (analysis: Analysis) => readonly Finding[]
  /** Lines for people; what a document says in them is made safe to show. */
  readonly show: (finding: Finding, number: number) => readonly string[]
  /** What is said of a document without any. */
  readonly none: (analysis: Analysis) => string
}

/**
 * Prints one kind of finding of each document, under the document's name where there are several; gives the exit code.
 * JSON is one list of all documents' findings, each with the name of its `file`.
 */
export async function findingsCommand<Finding extends object>(
  paths: readonly string[],
  { json }: { readonly json?: boolean },
  { pick, show, none }: FindingsView<Finding>,
  task: DocumentTask<Analysis>,
  terminal: Terminal,
): Promise<number> {
  const { done, failed } = await readDocuments(paths, task, terminal)
  if (json === true) {
    printRecords(done, pick, terminal)
    return failed > 0 ? 1 : 0
  }
  for (const { name: file, found } of done) {
    const head = done.length > 1 ? [printable(shownName(file)), ''] : []
    const findings = pick(found)
    const lines = findings.flatMap((finding, index) => show(finding, index + 1).map(printable))
    if (lines.at(-1) === '') lines.pop()
    terminal.print(
      `${[...head, ...(lines.length > 0 ? lines : [none(found)])].join('\n')}\n${done.length > 1 ? '\n' : ''}`,
    )
  }
  return failed > 0 ? 1 : 0
}
