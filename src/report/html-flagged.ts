import { type Ask, clarities } from '../model/ask'
import type { ExchangeRecord } from './exchange-records'
import { askedAndAnswered, type FlaggedAsk } from './flagged-asks'
import { type Content, type Html, html } from './html'
import { filterData, filterForm, type Keys, keysOf } from './html-filters'
import { cell, inDocument, section, sortableHead, verdictLabel, wordsLink } from './html-parts'
import { pageOrTime } from './place-words'
import type { CommitmentRecord, ReportCounts } from './report-counts'
import { verdictWords } from './verdict-words'
import { counted } from './words'

const HEAD = ['Question', 'Asked by', 'What came', 'To put again'] as const

/** Of an answer this much is printed, and none of it where its reasons quote this share of it. */
const LONGEST = 300
const QUOTED = 0.6

/** The questions without a concrete answer as a table that can be filtered: what was asked, by and of whom, what came and why, what to put again. */
export function flaggedSection(
  flagged: readonly FlaggedAsk[],
  { exchanges, commitments }: Pick<ReportCounts, 'exchanges' | 'commitments'>,
  several: boolean,
): Html {
  if (flagged.length === 0)
    return section(
      'flagged',
      'Questions without a concrete answer',
      exchanges.length === 0
        ? html`<p>No question was found.</p>`
        : html`<p>None: every part of every question has a clear reply on record.</p>`,
    )
  const questions = [...new Set(flagged.map(({ exchange }) => exchange))]
  const keys = keysOf(questions)
  const shown = flagged.map(({ ask, exchange: { answers } }) => ({ asks: [ask], answers }))
  const parts = counted(flagged.length, 'part', 'parts')
  return section(
    'flagged',
    'Questions without a concrete answer',
    html`<p>${parts} of ${counted(questions.length, 'question')} without a clear reply on record, the least answered first. ${verdictWords.caveat}, and how often verdicts as sure as each one held stands below it. Read the words before you act.</p>`,
    filterForm('flagged-filters', '#flagged-table tbody tr', shown, keys),
    html`<p class="tools" data-downloads="flagged-table" data-name="unanswered-questions" data-kinds="csv"></p>`,
    html`<table class="cards" id="flagged-table"${several ? null : inDocument(flagged[0]!.exchange.document)}>${sortableHead(HEAD)}<tbody>${flagged.map((one) => row(one, keys, commitments, several))}</tbody></table>`,
    html`<p class="none" hidden>No question fits. <button type="reset" form="flagged-filters">Show all</button></p>`,
  )
}

function row(
  { id, ask, exchange }: FlaggedAsk,
  keys: Keys,
  commitments: readonly CommitmentRecord[],
  several: boolean,
): Html {
  const { document, number, item, question } = exchange
  const page = pageOrTime(document.where(question.span))
  const promise = commitments.find(
    (one) =>
      ask.promise !== null &&
      one.document === document &&
      one.commitment.span.start === ask.promise.start &&
      one.commitment.span.end === ask.promise.end,
  )
  const place = html`<small><a href="#${exchange.id}">Question ${number}</a>${item === null ? null : `, ${item.title}`}${page === '' ? null : `, ${page}`}${several ? `, ${document.heading}` : null}${wordsLink(document, id, `question ${number}`)}</small>`
  const [asked, answered] = askedAndAnswered(exchange)
  const data = filterData(exchange, keys, [ask.clarity, ask.reply])
  return html`<tr id="flag-${id}"${several ? inDocument(document) : null}${data}>${[
    cell(HEAD[0], html`<q>${ask.text}</q> ${place}`),
    cell(HEAD[1], answered === null ? asked : html`${asked} <span class="to">to</span> ${answered}`),
    html`<td data-label="${HEAD[2]}" data-order="${clarities.length - clarities.indexOf(ask.clarity)} ${ask.reply}">${came(ask, exchange, promise)}</td>`,
    cell(HEAD[3], html`<b class="again">${ask.restated}</b>`),
  ]}</tr>`
}

function came(ask: Ask, exchange: ExchangeRecord, promise: CommitmentRecord | undefined): Content {
  const words = answerWords(ask, exchange)
  return [
    html`<div>${verdictLabel(ask)} `,
    words === null ? null : html`<q>${words}</q> `,
    html`<span class="why">${ask.reasons.join(' ')}</span>`,
    promise === undefined ? null : html` <a href="#${promise.id}">What is promised instead</a>`,
    html` <small>${verdictWords.measured(ask)}.</small></div>`,
  ]
}

/** The answer's own words, unless the reasons quote most of them. */
function answerWords({ reasons }: Ask, { answers }: ExchangeRecord): string | null {
  const all = answers.map(({ text }) => text).join(' ')
  const quoted = reasons.flatMap((reason) =>
    [...reason.matchAll(/\u201c([^\u201d]+)\u201d/g)].map(([, words]) => words!),
  )
  if (all === '' || quoted.join('').length >= all.length * QUOTED) return null
  if (all.length <= LONGEST) return all
  return `${all.slice(0, Math.max(1, all.lastIndexOf(' ', LONGEST)))} \u2026`
}
