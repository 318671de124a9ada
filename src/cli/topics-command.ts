import { type Analysis, allTopics } from '../model/analysis'
import type { Taxonomy } from '../model/topic'
import { type FindingPlace, findingPlaces } from '../report/finding-place'
import { shorten } from '../report/markdown-text'
import { placeWords } from '../report/place-words'
import { printable } from '../report/printable'
import { topicLabel } from '../report/topic-label'
import { counted } from '../report/words'
import type { TopicReason } from '../topics/explain-topics'
import { type ExplainedTurn, explainedTurns } from './explained-turns'
import { printRecords } from './print-records'
import { type DocumentTask, readDocuments, shownName } from './read-documents'
import type { Terminal } from './terminal'

/** What `scrutineer topics` can be told. */
export interface TopicsCommandOptions {
  /** Show of every turn what its own words weigh for each topic, told or not. */
  readonly explain?: boolean
  readonly json?: boolean
}

/** How documents are read and analysed, with the taxonomy that was given instead of the library's own. */
export interface TopicsTask extends DocumentTask<Analysis> {
  readonly taxonomy?: Taxonomy
}

/**
 * `scrutineer topics`: what every turn is about, with the words that led to it; gives the exit code.
 * JSON is one list of the turns of all documents, without the procedural ones, each with the name of its `file` and its `place`.
 */
export async function topicsCommand(
  paths: readonly string[],
  { explain = false, json = false }: TopicsCommandOptions,
  { taxonomy, ...task }: TopicsTask,
  terminal: Terminal,
): Promise<number> {
  const { done, failed } = await readDocuments(paths, task, terminal)
  const placed = done.map(({ name, source, found }) => {
    const placeOf = findingPlaces(found, source)
    const turns = explainedTurns(found, taxonomy)
    return { name, turns: turns.map((one) => ({ ...one, place: placeOf(one.turn.span, one.turn.id) })) }
  })
  if (json) {
    printRecords(
      placed.map(({ name, turns }) => ({ name, records: turns.map((one) => asRecord(one, explain)) })),
      terminal,
    )
  } else if (done.length > 0) {
    const labels = new Map(taxonomy?.topics.map(({ id, label }) => [id, label]))
    const label = (id: string): string => labels.get(id) ?? topicLabel(id)
    const parts = placed.map(({ name, turns }) => documentLines(shownName(name), turns, explain, label).join('\n'))
    terminal.print(`${parts.join('\n\n')}\n`)
  }
  return failed > 0 ? 1 : 0
}

interface PlacedTurn extends ExplainedTurn {
  readonly place: FindingPlace
}

function asRecord({ turn, reasons, place }: PlacedTurn, explain: boolean): object {
  const record = { ...turn, place }
  return explain ? { ...record, reasons: reasons.map(({ label: _, ...reason }) => reason) } : record
}

/** Units of a turn that are shown on the screen. */
const SHOWN = 100

function documentLines(
  name: string,
  turns: readonly PlacedTurn[],
  explain: boolean,
  label: (id: string) => string,
): string[] {
  const told = turns.filter(({ turn }) => allTopics(turn).length > 0).length
  const lines = turns.flatMap((one) => ['', ...turnLines(one, label), ...(explain ? one.reasons.map(reasonLine) : [])])
  return [printable(`${name}: ${counted(turns.length, 'turn')}, ${told} with a topic`), ...lines]
}

function turnLines({ turn, reasons, place }: PlacedTurn, label: (id: string) => string): string[] {
  const head = [turn.act, turn.speaker?.name, placeWords(place)].filter((part) => part !== undefined && part !== '')
  const topics = allTopics(turn).map(
    ({ topic }) => `${label(topic)} (${words(reasons.find((one) => one.topic === topic))})`,
  )
  return [
    printable(`${head.join(', ')}: ${shorten(turn.text, SHOWN)}`),
    printable(`  ${topics.length === 0 ? 'no topic' : topics.join('; ')}`),
  ]
}

function words(reason: TopicReason | undefined): string {
  if (reason === undefined) return 'from what stands around it'
  return [...new Set(reason.terms.map(({ text }) => `“${text}”`))].join(', ')
}

function reasonLine({ label, weight, needed, terms }: TopicReason): string {
  const each = terms.map((term) => `“${term.text}” ${term.weight}`)
  return printable(`    ${label}: ${weight}, alone it needs ${needed}: ${each.join(', ')}`)
}
