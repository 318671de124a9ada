import { allTopics } from '../model/analysis'
import { clarities, replies } from '../model/ask'
import type { AgendaItem } from '../model/item'
import type { ExchangeRecord } from './exchange-records'
import { type Html, html } from './html'
import type { ReportDocument } from './report-document'
import { topicLabel } from './topic-label'
import { verdictWords } from './verdict-words'

/** Short keys for what exchanges are filtered by, each in the order of what people read. */
export interface Keys {
  readonly people: ReadonlyMap<string, string>
  readonly topics: ReadonlyMap<string, string>
  readonly items: ReadonlyMap<AgendaItem | null, string>
  readonly documents: readonly ReportDocument[]
  readonly several: boolean
}

/** The keys of all that the exchanges can be filtered by. */
export function keysOf(exchanges: readonly ExchangeRecord[]): Keys {
  const names = exchanges.flatMap(({ question, answers }) =>
    [question, ...answers].flatMap(({ speaker }) => speaker?.name ?? []),
  )
  const topics = exchanges.flatMap(({ question }) => allTopics(question).map(({ topic }) => topic))
  const items = exchanges.flatMap(({ item }) => item ?? [])
  const documents = [...new Set(exchanges.map(({ document }) => document))]
  return {
    people: keyed([...names].sort(), 'p'),
    topics: keyed(topics.sort(), 't'),
    items: keyed(items, 'i'),
    documents,
    several: documents.length > 1,
  }
}

function keyed<Value>(values: readonly Value[], letter: string): Map<Value, string> {
  return new Map([...new Set(values)].map((value, index) => [value, `${letter}${index + 1}`]))
}

/** What the filters look for in an entry of a list: its document, people, topics and item, and what came. */
export function filterData(
  { document, item, question, answers }: ExchangeRecord,
  keys: Keys,
  verdicts: readonly string[],
): (Html | null)[] {
  const people = [question, ...answers].flatMap(({ speaker }) => keys.people.get(speaker?.name ?? '') ?? [])
  const topics = allTopics(question).flatMap(({ topic }) => keys.topics.get(topic) ?? [])
  return [
    data('document', keys.several ? [document.key] : []),
    data('person', people),
    data('topic', topics),
    data('item', [keys.items.get(item) ?? '']),
    data('verdict', verdicts),
  ]
}

/** Nothing where there is nothing to be found. */
function data(name: string, values: readonly string[]): Html | null {
  const text = [...new Set(values)].join(' ')
  return text === '' ? null : html` data-${name}="${text}"`
}

/**
 * The form that filters the entries of a list, which the selector `list` finds; hidden until the script that makes it work has
 * started. `exchanges` are those that have an entry, with the asks that are shown, of which there are `count` entries.
 */
export function filterForm(
  id: string,
  list: string,
  exchanges: readonly Pick<ExchangeRecord, 'asks' | 'answers'>[],
  keys: Keys,
  count = exchanges.length,
): Html {
  const documents = keys.documents.map(({ key, heading }) => option(key, heading))
  return html`<form id="${id}" class="filters" data-list="${list}" role="search" aria-label="${id === 'filters' ? 'Filter all questions' : 'Filter the open questions'}" hidden>${[
    keys.several ? choice('document', 'Document', documents) : null,
    choice(
      'person',
      'Person',
      options(keys.people, (name) => name),
    ),
    choice('topic', 'Topic', options(keys.topics, topicLabel)),
    choice('item', 'Item', options(keys.items, itemLabel)),
    choice('verdict', 'What came', verdictOptions(exchanges)),
  ]}<label>Words <input type="search" name="text" autocomplete="off"></label><button type="reset">Show all</button><output aria-live="polite">${count} of ${count}</output></form>`
}

function itemLabel(item: AgendaItem | null): string {
  return item === null ? '' : `${item.number === null ? '' : `${item.number} `}${item.title}`
}

function verdictOptions(exchanges: readonly Pick<ExchangeRecord, 'asks' | 'answers'>[]): Html[] {
  const asks = exchanges.flatMap((exchange) => exchange.asks)
  const levels = new Set(asks.map(({ clarity }) => clarity))
  const kinds = new Set(asks.map(({ reply }) => reply))
  const silent = exchanges.some(({ answers }) => answers.length === 0)
  const shown = replies.filter((reply) => kinds.has(reply) || (reply === 'unrecorded' && silent))
  return [
    ...clarities.filter((level) => levels.has(level)).map((level) => option(level, verdictWords.clarity(level))),
    ...shown.map((reply) => option(reply, `\u2013 ${verdictWords.label(reply)}`)),
  ]
}

function options<Value>(keys: ReadonlyMap<Value, string>, label: (value: Value) => string): Html[] {
  return [...keys].map(([value, key]) => option(key, label(value)))
}

function option(key: string, label: string): Html {
  return html`<option value="${key}">${label}</option>`
}

function choice(name: string, label: string, choices: readonly Html[]): Html | null {
  if (choices.length === 0) return null
  return html`<label>${label} <select name="${name}"><option value="">all</option>${choices}</select></label>`
}
