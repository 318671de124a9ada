import { type Ask, clarities, replies } from '../model/ask'
import type { ExchangeRecord } from './exchange-records'
import { wordsAt } from './flagged-asks'
import { type Content, type Html, html } from './html'
import { filterForm, type Keys, keysOf } from './html-filters'
import { joined, section, verdictLabel, who, wordsLink } from './html-parts'
import { topicLabel } from './topic-label'
import { verdictWords } from './verdict-words'

/** Every question with its asks, their verdicts and the reply, with the form that filters them. */
export function exchangesSection(exchanges: readonly ExchangeRecord[]): Html {
  if (exchanges.length === 0) return section('exchanges', 'All questions', html`<p>No question is on record.</p>`)
  const keys = keysOf(exchanges)
  const printed = new Map<string, ExchangeRecord>()
  return section(
    'exchanges',
    'All questions',
    filterForm(exchanges, keys),
    exchanges.map((exchange) => article(exchange, keys, printed)),
    html`<p class="none" hidden>No question fits. <button type="reset" form="filters">Show all</button></p>`,
  )
}

function article(exchange: ExchangeRecord, keys: Keys, printed: Map<string, ExchangeRecord>): Html {
  const { id, document, number, item, question, answers } = exchange
  const people = [question, ...answers].flatMap(({ speaker }) => keys.people.get(speaker?.name ?? '') ?? [])
  const topics = question.topics.flatMap(({ topic }) => keys.topics.get(topic) ?? [])
  return html`<article class="exchange" id="${id}" tabindex="-1" data-document="${document.key}" data-person="${[...new Set(people)].join(' ')}" data-topic="${topics.join(' ')}" data-item="${keys.items.get(item) ?? ''}" data-verdict="${verdicts(exchange).join(' ')}"><h3>Question ${number}${keys.several ? html` <small>${document.heading}</small>` : null}${wordsLink(document, id, `Question ${number}`)}</h3><p class="meta">${joined(meta(exchange), ' · ')}</p><blockquote class="asked"><p>${question.text}</p></blockquote>${asks(exchange)}${reply(exchange, printed)}</article>`
}

function verdicts({ asks, answers }: ExchangeRecord): string[] {
  const found = new Set<string>(asks.flatMap(({ clarity, reply }) => [clarity, reply]))
  if (answers.length === 0) found.add('unrecorded')
  return [...clarities, ...replies].filter((verdict) => found.has(verdict))
}

function meta({ item, question }: ExchangeRecord): Content[] {
  return [
    html`${who(question.speaker, 'Somebody whom the document does not name')} asked`,
    ...(item === null ? [] : [`${item.number === null ? '' : `${item.number} `}${item.title}`]),
    ...question.topics.map(({ topic }) => html`<span class="topic">${topicLabel(topic)}</span>`),
  ]
}

function asks(exchange: ExchangeRecord): Html | null {
  if (exchange.asks.length === 0) return null
  return html`<ol class="asks">${exchange.asks.map((ask, index) => askItem(exchange, ask, index))}</ol>`
}

function askItem({ id, number, document, question }: ExchangeRecord, ask: Ask, index: number): Html {
  const own = `${id}-${index + 1}`
  const words = wordsAt(document, ask.evidence).map(
    (one, at) => html`<a class="evidence" href="#at-${own}-${at + 1}">${one}</a>`,
  )
  const text = ask.text === question.text ? null : html`<q>${ask.text}</q> `
  const what = `Part ${index + 1} of question ${number}`
  return html`<li id="${own}" tabindex="-1">${text}${verdictLabel(ask)}${wordsLink(document, own, what)} <span class="why">${ask.reasons.join(' ')} ${joined(words, ' ')}</span> <small class="rule">Owed: ${verdictWords.owed(ask.type)}. Rule ${ask.by}, confidence ${ask.confidence.toFixed(2)}.</small></li>`
}

function reply(exchange: ExchangeRecord, printed: Map<string, ExchangeRecord>): Content {
  if (exchange.answers.length === 0) return html`<p class="silent">The record holds no answer to this question.</p>`
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
