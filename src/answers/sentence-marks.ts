import type { AskType } from '../model/ask'
import { plainLower } from '../text/plain-lower'
import type { AskDraft } from './ask-draft'
import type { SentenceEvidence } from './ask-evidence'
import { readWords } from './clause-lexicon'

/** From how much overlap on a sentence is taken to speak about the ask. */
const ABOUT = 0.25
const SETTLES = /^(?:confirmed|agreed|accepted|acknowledged|denied|assured|reassured|conceded|admitted|disagreed)$/

/** Marks that count apart where the sentence speaks about the ask, with their names there: made once, since a name joined anew has to be hashed anew. */
const BEARING = [
  'owed',
  'owed-plain',
  'opening',
  'settles',
  'figure',
  'echo',
  'tense',
  'change',
  'action',
  'no-such',
  'quantified',
  'particular',
  'plain',
  'pending',
].map((mark) => [mark, `${mark}-about`] as const)
const YES_OR_NO: readonly AskType[] = ['polar', 'assurance', 'opinion']

/** What a sentence does for an ask, by names: what its words do, and which of that bears on the ask. */
export function sentenceMarks(ask: AskDraft): (one: SentenceEvidence) => ReadonlySet<string> {
  const auxiliaries = readWords(plainLower(ask.text.slice(0, 80))).flatMap(({ family }) => family ?? [])
  const tense = tenseOf(ask.text)
  return ({ sentence, overlap, owed }) => {
    const marks = new Set(sentence.marks)
    const { opening, said, refusals, anaphoric, particulars } = sentence
    const add = (mark: string, holds: boolean): void => {
      if (holds) marks.add(mark)
    }
    add('owed', owed)
    add('opening', opening !== null)
    add('opening-no', opening === 'no' && YES_OR_NO.includes(ask.type))
    add('settles', SETTLES.test(said))
    add('refused', refusals.length > 0)
    for (const { reply } of refusals) marks.add(reply)
    add('figure', sentence.figures.length > 0)
    add('name', sentence.names.length > 0)
    add('date', sentence.dates > 0)
    add('anaphoric', anaphoric !== null)
    add('anaphoric-echo', anaphoric !== null && auxiliaries.includes(anaphoric))
    add(
      'echo',
      auxiliaries.some((family) => sentence.auxiliaries.has(family)),
    )
    add('tense', tense?.test(sentence.body) ?? false)
    add('short', sentence.body.length < 60)
    add('particular', particulars >= 4)
    add('bare', marks.has('vague') && particulars < 5)
    add('plain', !marks.has('vague') && !marks.has('hedged') && refusals.length === 0)
    add('owed-plain', owed && marks.has('plain'))
    if (overlap >= ABOUT) for (const [mark, about] of BEARING) if (marks.has(mark)) marks.add(about)
    return marks
  }
}

/** The tense in which an ask wants its answer. */
function tenseOf(ask: string): RegExp | null {
  const lead = ask.slice(0, 60)
  if (/\b(?:will|would|shall|going to|to be)\b/i.test(lead))
    return /\b(?:will|would|shall|going to|to be|is to|was to|are to|were to|expects? to|expected to|plans?|planned|intends?|intended|(?:re)?opens?|due)\b|'ll\b/i
  if (/\b(?:has|have|had|did|was|were)\b/i.test(lead)) return /\b(?:has|have|had|did|was|were|\w+ed)\b/i
  if (/\b(?:is|are|does|do)\b/i.test(lead)) return /\b(?:is|are|does|do|was|were|\w+s)\b/i
  if (/\b(?:can|could|may|might)\b/i.test(lead)) return /\b(?:can|could|may|might|able|possible|will|would)\b/i
  return null
}
