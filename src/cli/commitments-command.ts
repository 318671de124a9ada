import type { Analysis } from '../model/analysis'
import type { Commitment } from '../model/commitment'
import { dateInWords } from '../report/due-words'
import { printable } from '../report/printable'
import { counted } from '../report/words'
import { printRecords } from './print-records'
import { type DocumentTask, readDocuments, shownName } from './read-documents'
import type { Terminal } from './terminal'

/**
 * `scrutineer commitments`: what was promised, planned or recorded as an action, with who owes it, by when and how firmly;
 * gives the exit code. JSON is one list of all documents' commitments, each with the name of its `file`.
 */
export async function commitmentsCommand(
  paths: readonly string[],
  { json = false }: { readonly json?: boolean },
  task: DocumentTask<Analysis>,
  terminal: Terminal,
): Promise<number> {
  const { done, failed } = await readDocuments(paths, task, terminal)
  if (json) {
    printRecords(done, ({ commitments }) => commitments, terminal)
  } else {
    const parts = done.map(({ name, found }) => documentLines(shownName(name), found.commitments).join('\n'))
    if (parts.length > 0) terminal.print(`${parts.join('\n\n')}\n`)
  }
  return failed > 0 ? 1 : 0
}

function documentLines(name: string, commitments: readonly Commitment[]): string[] {
  const heading = `${printable(name)}: ${counted(commitments.length, 'commitment')}`
  return [heading, ...commitments.flatMap((commitment) => ['', ...commitmentLines(commitment)])]
}

function commitmentLines({ text, kind, firmness, owner, due, conditions, status }: Commitment): string[] {
  const facts = [
    `${kind}, ${firmness}`,
    owner === null ? 'owner not told' : `by ${owner.name}`,
    ...(due === null ? [] : [`due ${dateInWords(due.iso)} (“${due.text}”)`]),
    ...conditions.map((condition) => `if: ${condition.text}`),
    ...(status === null ? [] : [`the document says: ${status.text}`]),
  ]
  return [printable(text), `  ${facts.map(printable).join('; ')}`]
}
