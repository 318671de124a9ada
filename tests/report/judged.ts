import { analyze } from '../../src/analyze'
import { clarityOf } from '../../src/answers/clarity-of'
import type { Analysis } from '../../src/model/analysis'
import type { Ask, AskType, Reply } from '../../src/model/ask'
import type { Source } from '../../src/model/source'
import type { Span } from '../../src/model/span'
import { readText } from '../../src/readers/read-text'

/** What a made-up judge says of the words that ask; `evidence` are words of the document. */
export interface Verdict {
  readonly asked: string
  readonly type: AskType
  readonly reply: Reply
  readonly evidence?: string
  readonly restated?: string
}

/** Minutes of a made-up board with every kind of reply in them. */
export const minutes = `Lower Ashby Harbour Board
Minutes of the meeting held on 3 March 2026

Present: Ada Prowse (Chair), Colm Hession (Director of Works), Wren Adeyemi (Member), Tess Orme (Treasurer)

1. Sea wall

The Chair asked when the wall would be mended and what it had cost so far. The Director of Works said that £1.2m had been spent and that costs had risen from £900,000 to £1.2m. He will write to members with a date by the end of May.

Ms Adeyemi asked how many boats had been damaged and who would pay for them. The Director of Works said that a good many owners had been in touch, and that claims were a matter for the insurers.

Ms Adeyemi asked why the contractor had left. The Director of Works said that this could not be discussed while the case was open.

2. Harbour dues

The Chair asked whether dues would rise. The Treasurer said that dues had risen by 4% in each of the last two years and that no other income was in sight.

The Chair asked whether the Board could be assured that the accounts were sound. The Treasurer said that they were.

Ms Adeyemi asked how many berths stood empty. The Treasurer said that she did not have the number.

Ms Adeyemi asked how the waiting list was kept and whether it was public. The Treasurer said that the harbour office kept it in one ledger, by date of application. She will publish the list by 30 June 2026.

The Chair asked what share of dues was paid late. The Treasurer asked whether residents or visitors were meant.

Ms Adeyemi asked who had approved the new crane.
`

const verdicts: readonly Verdict[] = [
  {
    asked: 'when the wall would be mended',
    type: 'time',
    reply: 'deferred',
    evidence: 'He will write to members with a date by the end of May',
    restated: 'When will the wall be mended?',
  },
  { asked: 'what it had cost so far', type: 'quantity', reply: 'explicit', evidence: '£1.2m had been spent' },
  {
    asked: 'how many boats had been damaged',
    type: 'quantity',
    reply: 'general',
    evidence: 'a good many owners had been in touch',
    restated: 'How many boats were damaged?',
  },
  { asked: 'who would pay for them', type: 'entity', reply: 'deflection', evidence: 'a matter for the insurers' },
  { asked: 'why the contractor had left', type: 'reason', reply: 'declining', evidence: 'this could not be discussed' },
  { asked: 'whether dues would rise', type: 'polar', reply: 'implicit', evidence: 'no other income was in sight' },
  {
    asked: 'whether the Board could be assured that the accounts were sound',
    type: 'assurance',
    reply: 'partial',
    evidence: 'they were',
  },
  { asked: 'how many berths stood empty', type: 'quantity', reply: 'ignorance', evidence: 'did not have the number' },
  { asked: 'how the waiting list was kept', type: 'manner', reply: 'explicit', evidence: 'in one ledger' },
  { asked: 'whether it was public', type: 'polar', reply: 'dodging', restated: 'Is the waiting list public?' },
  {
    asked: 'what share of dues was paid late',
    type: 'quantity',
    reply: 'clarification',
    evidence: 'asked whether residents or visitors were meant',
  },
  {
    asked: 'who had approved the new crane',
    type: 'entity',
    reply: 'unrecorded',
    restated: 'Who approved the new crane?',
  },
]

/** The analysis of a text with these verdicts in place of our own, so that what is tested here does not hang on how answers are judged. */
export function judged(
  text: string | Source,
  said: readonly Verdict[] = verdicts,
): { analysis: Analysis; source: Source } {
  const source = typeof text === 'string' ? readText(text, 'plain') : text
  const found = analyze(source)
  const exchanges = found.exchanges.map((exchange) => {
    const { span } = found.turns.find(({ id }) => id === exchange.question)!
    const asks = said.flatMap((verdict) => {
      const at = source.text.indexOf(verdict.asked, span.start)
      return at < 0 || at >= span.end ? [] : ask(source.text, at, verdict, found)
    })
    return { ...exchange, asks, flagged: asks.some(({ clarity }) => clarity !== 'clear-reply') }
  })
  return { source, analysis: { ...found, exchanges } }
}

function ask(text: string, start: number, verdict: Verdict, { commitments }: Analysis): Ask {
  const { asked, type, reply, evidence, restated = `${asked}?` } = verdict
  const words = evidence === undefined ? [] : [spanOf(text, evidence, start)]
  const promise = words.flatMap((span) =>
    commitments.filter((one) => one.span.start <= span.start && one.span.end >= span.end),
  )[0]
  return {
    span: { start, end: start + asked.length },
    text: asked,
    type,
    restated,
    clarity: clarityOf(reply),
    reply,
    reasons: [`Asked ${asked}.`, evidence === undefined ? 'Nothing is given.' : `The reply gives “${evidence}”.`],
    evidence: words,
    confidence: 0.75,
    promise: promise?.span ?? null,
    by: 'tests/judged',
  }
}

function spanOf(text: string, words: string, from: number): Span {
  const start = text.indexOf(words, from)
  if (start < 0) throw new Error(`'${words}' is not in the text`)
  return { start, end: start + words.length }
}
