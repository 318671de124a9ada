import { allTopics } from '../model/analysis'
import { type Ask, clarities, replies } from '../model/ask'
import type { ExchangeRecord } from './exchange-records'
import { type Content, type Html, html } from './html'
import { filterData, filterForm, type Keys, keysOf } from './html-filters'
import { joined, section, verdictLabel, who, wordsLink } from './html-parts'
import { pageOrTime } from './place-words'
import { topicLabel } from './topic-label'
import { verdictWords } from './verdict-words'

/** An only ask of at least this share of its question is not printed again below it. */
const WHOLE = 0.5

/** Every question with its asks, their verdicts and the reply, with the form that filters them. */
export function exchangesSection(exchanges: readonly ExchangeRecord[]): Html {
  if (exchanges.length === 0) return section('exchanges', 'All questions', html`<p>No question is on record.</p>`)
  const keys = keysOf(exchanges)
  const printed = new Map<string, ExchangeRecord>()
  return section(
    'exchanges',
    'All questions',
    filterForm('filters', '.exchange', exchanges, keys),
    exchanges.map((exchange) => article(exchange, keys, printed)),
    html`<p class="none" hidden>No question fits. <button type="reset" form="filters">Show all</button></p>`,
  )
}

function article(exchange: ExchangeRecord, keys: Keys, printed: Map<string, ExchangeRecord>): Html {
  const { id, document, number, question } = exchange
  const attributes = filterData(exchange, keys, verdicts(exchange))
  return html`<article class="exchange" id="${id}" tabindex="-1"${attributes}><h3>Question ${number}${keys.several ? html` <small>${document.heading}</small>` : null}${wordsLink(document, id, `question ${number}`)}</h3><p class="meta">${joined(meta(exchange), ' · ')}</p><blockquote class="asked"><p>${question.text}</p></blockquote>${asks(exchange)}${reply(exchange, printed)}</article>`
}

function verdicts({ asks, answers }: ExchangeRecord): string[] {
  const found = new Set<string>(asks.flatMap(({ clarity, reply }) => [clarity, reply]))
  if (answers.length === 0) found.add('unrecorded')
  return [...clarities, ...replies].filter((verdict) => found.has(verdict))
}

function meta({ document, item, question }: ExchangeRecord): Content[] {
  const page = pageOrTime(document.where(question.span))
  return [
    html`${who(question.speaker, 'Somebody whom the document does not name')} asked`,
    ...(item === null ? [] : [`${item.number === null ? '' : `${item.number} `}${item.title}`]),
    ...(page === '' ? [] : [page]),
    ...allTopics(question).map(({ topic }) => html`<span class="topic">${topicLabel(topic)}</span>`),
  ]
}

function asks(exchange: ExchangeRecord): Html | null {
  if (exchange.asks.length === 0) return null
  return html`<ol class="asks">${exchange.asks.map((ask, index) => askItem(exchange, ask, index))}</ol>`
}

function askItem({ id, number, document, question, asks }: ExchangeRecord, ask: Ask, index: number): Html {
  const own = `${id}-${index + 1}`
  const what = `part ${index + 1} of question ${number}`
  const evidence = ask.evidence.map((_, at) => wordsLink(document, `${own}-${at + 1}`, what, 'the evidence'))
  const whole = asks.length === 1 && ask.text.length > question.text.length * WHOLE
  return html`<li id="${own}">${whole ? null : html`<q>${ask.text}</q> `}${verdictLabel(ask)}${wordsLink(document, own, what)} <span class="why">${ask.reasons.join(' ')}${evidence}</span> <small class="rule">${verdictWords.measured(ask)}. Rule ${ask.by}.</small></li>`
}

function reply(exchange: ExchangeRecord, printed: Map<string, ExchangeRecord>): Content {
  if (exchange.answers.length === 0)
    return html`<p class="silent">No answer to this question was found in the record.</p>`
  const { document } = exchange
  const first = (id: string): ExchangeRecord | undefined => printed.get(`${document.key} ${id}`)
  const earlier = new Set(exchange.answers.flatMap(({ id }) => first(id) ?? []))
  const fresh = exchange.answers.filter(({ id }) => first(id) === undefined)
  for (const { id } of fresh) printed.set(`${document.key} ${id}`, exchange)
  return [
    [...earlier].map(
      (one) => html`<p class="meta">Answered together with <a href="#${one.id}">question ${one.number}</a>.</p>`,
    ),
    fresh.map(
      ({ speaker, text }) =>
        html`<p class="meta">${who(speaker, 'Somebody whom the document does not name')} answered</p><blockquote class="answered"><p>${text}</p></blockquote>`,
    ),
  ]
}
