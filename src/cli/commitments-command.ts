import type { Analysis } from '../model/analysis'
import { type Commitment, isDone } from '../model/commitment'
import { commitmentWords } from '../report/commitment-words'
import { dateInWords } from '../report/due-words'
import { type FindingPlace, findingPlaces } from '../report/finding-place'
import { placeWords } from '../report/place-words'
import { printable } from '../report/printable'
import { counted } from '../report/words'
import { printRecords } from './print-records'
import { type DocumentTask, readDocuments, shownName } from './read-documents'
import type { Terminal } from './terminal'

/** What `scrutineer commitments` can be told. */
export interface CommitmentsOptions {
  readonly json?: boolean
  /** Also what the document reports as done. */
  readonly done?: boolean
}

/**
 * `scrutineer commitments`: what was promised, planned or recorded as an action, with who owes it, by when and how firmly;
 * gives the exit code. What the documents report as done is counted and left out unless wanted; the task must find it.
 * JSON is one list of all documents' commitments, each with the name of its `file` and its `place`.
 */
export async function commitmentsCommand(
  paths: readonly string[],
  { json = false, done: all = false }: CommitmentsOptions,
  task: DocumentTask<Analysis>,
  terminal: Terminal,
): Promise<number> {
  const { done, failed } = await readDocuments(paths, task, terminal)
  const documents = done.map(({ name, source, found }) => {
    const placeOf = findingPlaces(found, source)
    const records = found.commitments
      .filter((one) => all || !isDone(one))
      .map((one) => ({ ...one, place: placeOf(one.span, one.turnId) }))
    return { name, found, records }
  })
  if (json) {
    printRecords(documents, terminal)
  } else {
    const parts = documents.map(({ name, found, records }) => documentLines(shownName(name), found, records).join('\n'))
    if (parts.length > 0) terminal.print(`${parts.join('\n\n')}\n`)
  }
  return failed > 0 ? 1 : 0
}

type Placed = Commitment & { readonly place: FindingPlace }

function documentLines(name: string, analysis: Analysis, shown: readonly Placed[]): string[] {
  const left = analysis.commitments.length - shown.length
  const heading = `${printable(name)}: ${counted(shown.length, 'commitment')}`
  const rest = left === 0 ? '' : `; ${left} reported as done left out (--done shows them)`
  return [`${heading}${rest}`, ...shown.flatMap((commitment) => ['', ...commitmentLines(analysis, commitment)])]
}

function commitmentLines(analysis: Analysis, commitment: Placed): string[] {
  const { kind, firmness, owner, due, conditions, status, place } = commitment
  const { action, words, asked } = commitmentWords(analysis, commitment)
  const facts = [
    `${kind}, ${firmness}`,
    owner === null ? 'owner not told' : `by ${owner.name}`,
    ...(due === null ? [] : [`due ${dateInWords(due.iso)} (“${due.text}”)`]),
    ...conditions.map((condition) => `if: ${condition.text}`),
    ...(status === null ? [] : [`the document says: ${status.text}`]),
    placeWords(place),
  ].filter((fact) => fact !== '')
  return [
    printable(action),
    `  ${facts.map(printable).join('; ')}`,
    ...(words === null ? [] : [`  “${printable(words)}”`]),
    ...(asked === null ? [] : [`  asked: ${printable(asked)}`]),
  ]
}
