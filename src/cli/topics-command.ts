import { readFile } from 'node:fs/promises'
import type { Analysis } from '../model/analysis'
import type { Format, Source } from '../model/source'
import type { Taxonomy } from '../model/topic'
import { shorten } from '../report/markdown-text'
import { printable } from '../report/printable'
import { topicLabel } from '../report/topic-label'
import { counted } from '../report/words'
import type { TopicReason } from '../topics/explain-topics'
import { parseTaxonomy } from '../topics/parse-taxonomy'
import { type ExplainedTurn, explainedTurns } from './explained-turns'
import { plainWords } from './plain-words'
import { printRecords } from './print-records'
import { readDocuments, shownName } from './read-documents'
import type { Terminal } from './terminal'
import { UsageError } from './usage-error'

/** What `scrutineer topics` can be told. */
export interface TopicsCommandOptions {
  /** Show of every turn what its own words weigh for each topic, told or not. */
  readonly explain?: boolean
  readonly json?: boolean
  /** The file of a taxonomy that is used instead of the library's own. */
  readonly taxonomy?: string
}

/** What the documents are, unless it is told from each, and how one is taken apart. */
export interface TopicsTask {
  readonly type?: Format
  readonly take: (source: Source, taxonomy: Taxonomy | undefined) => Analysis
}

/**
 * `scrutineer topics`: what every turn is about, with the words that led to it; gives the exit code.
 * JSON is one list of the turns of all documents, without the procedural ones, each with the name of its `file`.
 * Throws a `UsageError` for a taxonomy that cannot be used.
 */
export async function topicsCommand(
  paths: readonly string[],
  { explain = false, json = false, taxonomy: file }: TopicsCommandOptions,
  { type, take }: TopicsTask,
  terminal: Terminal,
): Promise<number> {
  const taxonomy = file === undefined ? undefined : await readTaxonomy(file)
  const task = { take: (source: Source) => explainedTurns(take(source, taxonomy), taxonomy) }
  const { done, failed } = await readDocuments(paths, type === undefined ? task : { ...task, type }, terminal)
  if (json) {
    printRecords(done, (found) => found.map((one) => asRecord(one, explain)), terminal)
  } else if (done.length > 0) {
    const labels = new Map(taxonomy?.topics.map(({ id, label }) => [id, label]))
    const label = (id: string): string => labels.get(id) ?? topicLabel(id)
    const parts = done.map(({ name, found }) => documentLines(shownName(name), found, explain, label).join('\n'))
    terminal.print(`${parts.join('\n\n')}\n`)
  }
  return failed > 0 ? 1 : 0
}

async function readTaxonomy(file: string): Promise<Taxonomy> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new UsageError(`${file}: ${plainWords(error)}`)
  })
  try {
    return parseTaxonomy(JSON.parse(text.replace(/^\ufeff/, '')))
  } catch (error) {
    if (error instanceof SyntaxError) throw new UsageError(`${file}: this is not JSON: ${error.message}.`)
    if (error instanceof TypeError) throw new UsageError(`${file}: ${error.message}.`)
    throw error
  }
}

function asRecord({ turn, reasons }: ExplainedTurn, explain: boolean): object {
  return explain ? { ...turn, reasons: reasons.map(({ label: _, ...reason }) => reason) } : turn
}

/** Units of a turn that are shown on the screen. */
const SHOWN = 100

function documentLines(
  name: string,
  turns: readonly ExplainedTurn[],
  explain: boolean,
  label: (id: string) => string,
): string[] {
  const told = turns.filter(({ turn }) => turn.topics.length > 0).length
  const lines = turns.flatMap((one) => ['', ...turnLines(one, label), ...(explain ? one.reasons.map(reasonLine) : [])])
  return [printable(`${name}: ${counted(turns.length, 'turn')}, ${told} with a topic`), ...lines]
}

function turnLines({ turn, reasons }: ExplainedTurn, label: (id: string) => string): string[] {
  const who = turn.speaker === null ? '' : `, ${turn.speaker.name}`
  const topics = turn.topics.map(
    ({ topic }) => `${label(topic)} (${words(reasons.find((one) => one.topic === topic))})`,
  )
  return [
    printable(`${turn.act}${who}: ${shorten(turn.text, SHOWN)}`),
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
