import type { Reply } from '../model/ask'
import { answerers, type FlaggedAsk, unquotedEvidence } from './flagged-asks'
import { type Content, type Html, html } from './html'
import { cell, inDocument, joined, section, sortableHead, verdictLabel, wordsLink } from './html-parts'
import type { CommitmentRecord, ReportCounts } from './report-counts'
import { verdictWords } from './verdict-words'
import { counted } from './words'

const HEAD = ['Asked', 'By and of whom', 'Owed', 'What came', 'Why it is here', 'The question to put again']

/** The questions without a concrete answer as a table: what was asked, of whom, what was owed, what came, why, what to put again. */
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
  const questions = new Set(flagged.map(({ exchange }) => exchange.id)).size
  const parts = counted(flagged.length, 'part', 'parts')
  return section(
    'flagged',
    'Questions without a concrete answer',
    html`<p>${parts} of ${counted(questions, 'question')} without a clear reply on record. The record is a summary: what it leaves out may have been said. These are judgements of its words by a program: when measured, about two in ten of those listed were answered after all. Read the words before you act.</p>`,
    html`<p class="tools" data-downloads="flagged-table" data-name="unanswered-questions" data-kinds="csv"></p>`,
    html`<table class="cards" id="flagged-table"${several ? null : inDocument(flagged[0]!.exchange.document)}>${sortableHead(HEAD)}<tbody>${flagged.map((one) => row(one, commitments, several))}</tbody></table>`,
  )
}

function row({ id, ask, exchange }: FlaggedAsk, commitments: readonly CommitmentRecord[], several: boolean): Html {
  const { document, number, item } = exchange
  const words = unquotedEvidence(document, ask)
  const promise = commitments.find(
    (one) =>
      ask.promise !== null &&
      one.document === document &&
      one.commitment.span.start === ask.promise.start &&
      one.commitment.span.end === ask.promise.end,
  )
  const place = html`<small><a href="#${exchange.id}">Question ${number}</a>${item === null ? null : `, ${item.title}`}${several ? `, ${document.heading}` : null}${wordsLink(document, id, `question ${number}`)}</small>`
  const answering = answerers(exchange)
  return html`<tr id="flag-${id}"${several ? inDocument(document) : null}>${[
    cell(HEAD[0]!, html`<q>${ask.text}</q> ${place}`),
    cell(
      HEAD[1]!,
      html`${exchange.question.speaker?.name ?? 'not named'} <span class="to">to</span> ${answering.join(', ') || 'nobody on record'}`,
    ),
    cell(HEAD[2]!, verdictWords.owed(ask.type)),
    cell(HEAD[3]!, came(ask.reply, verdictLabel(ask), words, promise)),
    cell(HEAD[4]!, ask.reasons.join(' ')),
    cell(HEAD[5]!, html`<b class="again">${ask.restated}</b>`),
  ]}</tr>`
}

function came(reply: Reply, label: Html, words: readonly string[], promise: CommitmentRecord | undefined): Content {
  return [
    html`${label} ${verdictWords.sentence(reply)} `,
    joined(
      words.map((one) => html`<q>${one}</q>`),
      ' ',
    ),
    promise === undefined ? null : html` <a href="#${promise.id}">What is promised instead</a>`,
  ]
}
