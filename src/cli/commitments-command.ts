import type { Analysis } from '../model/analysis'
import type { Commitment } from '../model/commitment'
import { dateInWords } from '../report/due-words'
import { type FindingPlace, findingPlaces } from '../report/finding-place'
import { placeWords } from '../report/place-words'
import { printable } from '../report/printable'
import { counted } from '../report/words'
import { printRecords } from './print-records'
import { type DocumentTask, readDocuments, shownName } from './read-documents'
import type { Terminal } from './terminal'

/**
 * `scrutineer commitments`: what was promised, planned or recorded as an action, with who owes it, by when and how firmly;
 * gives the exit code. JSON is one list of all documents' commitments, each with the name of its `file` and its `place`.
 */
export async function commitmentsCommand(
  paths: readonly string[],
  { json = false }: { readonly json?: boolean },
  task: DocumentTask<Analysis>,
  terminal: Terminal,
): Promise<number> {
  const { done, failed } = await readDocuments(paths, task, terminal)
  const placed = done.map(({ name, source, found }) => {
    const placeOf = findingPlaces(found, source)
    return { name, records: found.commitments.map((one) => ({ ...one, place: placeOf(one.span, one.turnId) })) }
  })
  if (json) {
    printRecords(placed, terminal)
  } else {
    const parts = placed.map(({ name, records }) => documentLines(shownName(name), records).join('\n'))
    if (parts.length > 0) terminal.print(`${parts.join('\n\n')}\n`)
  }
  return failed > 0 ? 1 : 0
}

type Placed = Commitment & { readonly place: FindingPlace }

function documentLines(name: string, commitments: readonly Placed[]): string[] {
  const heading = `${printable(name)}: ${counted(commitments.length, 'commitment')}`
  return [heading, ...commitments.flatMap((commitment) => ['', ...commitmentLines(commitment)])]
}

function commitmentLines({ text, kind, firmness, owner, due, conditions, status, place }: Placed): string[] {
  const facts = [
    `${kind}, ${firmness}`,
    owner === null ? 'owner not told' : `by ${owner.name}`,
    ...(due === null ? [] : [`due ${dateInWords(due.iso)} (“${due.text}”)`]),
    ...conditions.map((condition) => `if: ${condition.text}`),
    ...(status === null ? [] : [`the document says: ${status.text}`]),
    placeWords(place),
  ].filter((fact) => fact !== '')
  return [printable(text), `  ${facts.map(printable).join('; ')}`]
}
