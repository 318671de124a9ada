import type { Analysis } from '../model/analysis'
import type { Span } from '../model/span'
import { type FindingPlace, findingPlaces } from '../report/finding-place'
import { printable } from '../report/printable'
import { printRecords } from './print-records'
import { type DocumentTask, readDocuments, shownName } from './read-documents'
import type { Terminal } from './terminal'

/** One kind of finding: what of an analysis it is, and how each is put into lines for people. */
export interface FindingsView<Finding> {
  readonly pick: (analysis: Analysis) => readonly Finding[]
  /** The words in which a finding stands, and the turn that they are in. */
  readonly at: (finding: Finding, analysis: Analysis) => { readonly span: Span; readonly turnId: string | null }
  /** Lines for people; what a document says in them is made safe to show. */
  readonly show: (finding: Finding, number: number, place: FindingPlace) => readonly string[]
  /** What is said of a document without any. */
  readonly none: (analysis: Analysis) => string
}

/**
 * Prints one kind of finding of each document, under the document's name where there are several; gives the exit code.
 * JSON is one list of all documents' findings, each with the name of its `file` and its `place`.
 */
export async function findingsCommand<Finding extends object>(
  paths: readonly string[],
  { json }: { readonly json?: boolean },
  { pick, at, show, none }: FindingsView<Finding>,
  task: DocumentTask<Analysis>,
  terminal: Terminal,
): Promise<number> {
  const { done, failed } = await readDocuments(paths, task, terminal)
  const placed = done.map(({ name, source, found }) => {
    const placeOf = findingPlaces(found, source)
    const findings = pick(found).map((finding) => {
      const { span, turnId } = at(finding, found)
      return { finding, place: placeOf(span, turnId) }
    })
    return { name, found, findings }
  })
  if (json === true) {
    printRecords(
      placed.map(({ name, findings }) => ({
        name,
        records: findings.map(({ finding, place }) => ({ ...finding, place })),
      })),
      terminal,
    )
    return failed > 0 ? 1 : 0
  }
  for (const { name, found, findings } of placed) {
    const head = done.length > 1 ? [printable(shownName(name)), ''] : []
    const lines = findings.flatMap(({ finding, place }, index) => show(finding, index + 1, place).map(printable))
    if (lines.at(-1) === '') lines.pop()
    terminal.print(
      `${[...head, ...(lines.length > 0 ? lines : [none(found)])].join('\n')}\n${done.length > 1 ? '\n' : ''}`,
    )
  }
  return failed > 0 ? 1 : 0
}
