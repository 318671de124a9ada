import { holds } from '../text/pattern-guard'
import type { PhraseHit } from '../text/phrase-index'
import type { AnswerSentence, AnswerTurn, SentencePlace } from './answer-sentence'
import { auxiliaryFamily } from './auxiliaries'
import { type PhraseSense, phrasesAmong, type ReadWord, readWords } from './clause-lexicon'
import { figuresWithin } from './figures-within'
import { nonAnswersAmong } from './find-non-answers'
import { markAt, markNames } from './mark-names'
import { namesIn } from './names-in'
import { openingGuard } from './opening-patterns'
import { behindFrame } from './reporting-frame'
import { weighedRows } from './said-odds'
import { setMarks } from './set-marks'
import { tense } from './tenses'

/** 'as follows:', and what has no word at all. */
const EMPTY =
  /^(?:as follows|the following|(?:(?:the|mr|mrs|ms|dr)\.? )?(?:[\p{L}-]+ ){1,4}(?:said|reported|replied|advised|explained|added|answered|apologi[sz]ed(?: for (?:this|that|the delay|the error))?))?[^\p{L}\d]*$/u
/** More words than these are not empty. */
const FEW = 6

/** The sentence at a place of a turn that answers, with what the verdicts ask of it; null for one that says nothing. `plain` is the turn's text by `plainLower`. */
export function readSentence(
  { text, figures }: AnswerTurn,
  plain: string,
  place: SentencePlace,
): AnswerSentence | null {
  const { start, end } = place
  const sentence = text.slice(start, end)
  const lower = plain.slice(start, end)
  const words = readWords(lower)
  const hits = phrasesAmong(lower, words)
  const says = hits.find(({ value }) => value.kind === 'saying')?.start ?? null
  const { at, said } = behindFrame(sentence, says)
  const body = sentence.slice(at)
  const own = at === 0 ? words : words.filter((word) => word.start >= at)
  const lead = lower.slice(at)
  if (own.length <= FEW && EMPTY.test(lead)) return null
  const content = contentOf(own)
  const names = namesIn(body)
  const numbers = figuresWithin(figures, start, end)
  const phrases = at === 0 ? hits : hits.filter((hit) => hit.start >= at)
  const opens = own[0]?.entry.opens ?? 0
  const { leans } = openingGuard().patterns
  const read: AnswerSentence = {
    turn: place.turn,
    start,
    end,
    parts: place.parts,
    text: sentence,
    body,
    said,
    keys: content.keys,
    particulars: content.particulars + names + numbers.length + phrases.filter(isDate).length,
    concrete: phrases.filter(isConcrete).length,
    names,
    figures: numbers,
    refusals: nonAnswersAmong(sentence, start, hits),
    opening: openingOf(lead, opens),
    anaphoric: anaphorOf(lead, opens),
    auxiliaries: content.auxiliaries,
    subject: content.subject,
    first: content.first,
    tenses: content.tenses | (phrases.some(isFuture) ? tense.future : 0),
    calls: content.calls,
    weighed: weighedRows(own),
    leans: holds(leans, lead, opens),
    marks: new Uint8Array(markNames.length),
  }
  setMarks(read, phrases, lead)
  return read
}

/** What the words of a sentence come to. */
interface Content {
  readonly keys: ReadonlySet<string>
  readonly particulars: number
  readonly subject: readonly string[]
  readonly first: number
  readonly auxiliaries: number
  readonly tenses: number
  readonly calls: number
}

function contentOf(words: readonly ReadWord[]): Content {
  const keys = new Set<string>()
  let particulars = 0
  let auxiliaries = 0
  let tenses = 0
  let calls = 0
  let first = 0
  const subject: string[] = []
  for (const { entry } of words) {
    if (first === 0) first = entry.family
    if (first === 0 && entry.content !== null) subject.push(entry.content.key)
    auxiliaries |= entry.family
    tenses |= entry.tenses
    calls |= entry.calls
    if (entry.content === null) continue
    keys.add(entry.content.key)
    if (!entry.content.vague) particulars++
  }
  return { keys, particulars, auxiliaries, subject, first, tenses, calls }
}

function isFuture({ value }: PhraseHit<PhraseSense>): boolean {
  return value.kind === 'future'
}

function isDate({ value }: PhraseHit<PhraseSense>): boolean {
  return value.kind === 'mark' && value.mark === markAt.date
}

function isConcrete({ value }: PhraseHit<PhraseSense>): boolean {
  return value.kind === 'mark' && value.mark === markAt.concrete
}

function openingOf(lead: string, opens: number): 'yes' | 'no' | null {
  const { yes, no } = openingGuard().patterns
  if (holds(yes, lead, opens)) return 'yes'
  return holds(no, lead, opens) ? 'no' : null
}

function anaphorOf(lead: string, opens: number): number {
  const { pattern, bit } = openingGuard().patterns.anaphor
  return (opens & bit) === 0 ? 0 : auxiliaryFamily(pattern.exec(lead)?.[1] ?? '')
}
