import type { CommitmentKind } from '../model/commitment'
import { commitmentWords } from './commitment-words'
import { dueEvent } from './due-event'
import { dateInWords } from './due-words'
import { type Html, html } from './html'
import { cell, inDocument, section, sortableHead, wordsLink } from './html-parts'
import { pageOrTime } from './place-words'
import type { CommitmentRecord } from './report-counts'

const HEAD = ['Commitment', 'Owner', 'Due', 'Kind', 'Depends on', 'What became of it']
const kinds: Readonly<Record<CommitmentKind, string>> = {
  action: 'Action',
  undertaking: 'Undertaking',
  plan: 'Plan',
  target: 'Target',
}

/** What was promised, planned or recorded as an action, as a table that can be sorted and taken away as CSV and as a calendar. */
export function commitmentsSection(commitments: readonly CommitmentRecord[], several: boolean): Html {
  if (commitments.length === 0) return section('commitments', 'Commitments', html`<p>None is on record.</p>`)
  const head = HEAD.filter(
    (label) => label !== 'What became of it' || commitments.some(({ commitment }) => commitment.status),
  )
  return section(
    'commitments',
    'Commitments',
    html`<p class="tools" data-downloads="commitments-table" data-name="commitments" data-kinds="csv ics"></p>`,
    html`<table class="cards" id="commitments-table"${several ? null : inDocument(commitments[0]!.document)}>${sortableHead(head)}<tbody>${commitments.map((one) => row(one, head, several))}</tbody></table>`,
  )
}

function row({ id, document, commitment, due }: CommitmentRecord, head: readonly string[], several: boolean): Html {
  const { owner, kind, firmness, conditions, status } = commitment
  const { action, words, asked } = commitmentWords(document.analysis, commitment)
  const page = pageOrTime(document.where(commitment.span))
  const cells: Readonly<Record<string, Html>> = {
    Commitment: cell(
      'Commitment',
      html`${action}${words === null ? null : html` <small>‘${words}’</small>`}${asked === null ? null : html` <small>Asked: ${asked}</small>`}${page === '' ? null : html` <small>${page}</small>`}${several ? html` <small>${document.heading}</small>` : null}${wordsLink(document, id, 'the commitment')}`,
    ),
    Owner: cell('Owner', owner?.name ?? html`<i>not told</i>`, owner?.name ?? ''),
    Due: cell('Due', dueCell({ id, document, commitment, due }), commitment.due?.iso ?? ''),
    Kind: cell('Kind', `${kinds[kind]}${firmness === 'hedged' ? ', hedged' : ''}`),
    'Depends on': cell('Depends on', conditions.map((condition) => condition.text).join('; ')),
    'What became of it': cell('What became of it', status === null ? '' : status.text),
  }
  const event = dueEvent(document.analysis.meeting, document.name, commitment)
  const day =
    event === null
      ? null
      : html` data-due="${event.day}" data-stamp="${event.stamp}" data-summary="${event.summary}" data-description="${event.description}"`
  return html`<tr id="${id}"${day}${several ? inDocument(document) : null}>${head.map((label) => cells[label]!)}</tr>`
}

function dueCell({ commitment, due }: CommitmentRecord): Html {
  if (commitment.due === null) return html`<i>no date</i>`
  const { iso, text } = commitment.due
  const words = dateInWords(iso)
  const said = html`<small>‘${text}’</small>`
  return due === null ? html`${words} ${said}` : html`<time datetime="${due}">${words}</time> ${said}`
}
