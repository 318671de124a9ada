import { remember } from '../text/stems'
import type { AskEvidence, SentenceEvidence } from './ask-evidence'
import { sentenceMarks } from './sentence-marks'

/** What is known of an ask and its answer, by name; truths are 0 or 1, shares and measures between. */
export type AskFeatures = ReadonlyMap<string, number>

const ALL =
  /\b(?:each|both|all|every|(?:two|three|four|five)(?: main| largest| top)?|break ?down|broken down|respectively|full|list)\b|, [^,]+ and /i
const EFFECT =
  /\b(?:difference|impact|impacts|effects?|results?|outcomes?|affect\w*|improv\w+|progress|achieved?|shown|made of|mean|meant|benefits?|learn(?:ed|t))\b/i
const STEPS = /\b(?:steps|action|actions|measures|done|doing|do|plans?|work)\b/i
const ANNOUNCES = /^(?:on|as to|as for|regarding|with regard to|in terms of|in relation to|turning to|concerning)\b/i

/** The features of one ask among those of its question. */
export function askFeatures(all: readonly AskEvidence[], index: number): AskFeatures {
  const { ask, sentences, own, given } = all[index]!
  const marksOf = sentenceMarks(ask)
  const marked = new Map(sentences.map((one) => [one, marksOf(one)]))
  const features = new Map<string, number>()
  const put = (name: string, value: number | boolean): void => {
    if (Number(value) !== 0) features.set(name, Number(value))
  }
  count(put, ownName, own, marked)
  count(put, allName, sentences, marked)
  for (const mark of marked.get(sentences[given]!) ?? []) put(givenName(mark), 1)
  measures(put, all, index)
  wants(put, ask.text, own, marked)
  return features
}

// Names are made once: joined anew for every ask they would cost more than all the rest.
const ownName = remember((mark) => `own ${mark}`)
const allName = remember((mark) => `all ${mark}`)
const givenName = remember((mark) => `given ${mark}`)

type Put = (name: string, value: number | boolean) => void
type Marked = ReadonlyMap<SentenceEvidence, ReadonlySet<string>>

/** For every mark which share of the sentences has it. */
function count(put: Put, name: (mark: string) => string, sentences: readonly SentenceEvidence[], marked: Marked): void {
  const counts = new Map<string, number>()
  for (const one of sentences) for (const mark of marked.get(one)!) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  for (const [mark, times] of counts) {
    put(name(mark), times / sentences.length)
  }
}

function measures(put: Put, all: readonly AskEvidence[], index: number): void {
  const { sentences, own, nearest, given } = all[index]!
  const overlap = sentences[nearest]?.overlap ?? 0
  const clean = sentences.filter(({ sentence }) => sentence.refusals.length === 0)
  put('overlap', overlap)
  put('nearest taken', taken(sentences[nearest]))
  put('given', given >= 0)
  put('given first', given === 0)
  put('given taken', taken(sentences[given]))
  put('particular sentences', Math.min(1, sentences.filter(({ sentence }) => sentence.particulars >= 4).length / 4))
  put('overlap high', overlap >= 0.6)
  put('overlap none', overlap < 0.15)
  put(
    'own overlap',
    most(own, (one) => one.overlap),
  )
  put(
    'own owed overlap',
    most(own, (one) => (one.owed ? one.overlap : 0)),
  )
  put(
    'owed overlap',
    most(sentences, (one) => (one.owed ? one.overlap : 0)),
  )
  put('own particulars', Math.min(1, most(own, ({ sentence }) => sentence.particulars) / 10))
  put('own fresh', Math.min(1, most(own, (one) => (one.sentence.refusals.length > 0 ? 0 : one.fresh)) / 8))
  put('clean particulars', Math.min(1, most(clean, ({ sentence }) => sentence.particulars) / 10))
  put('only refused', clean.length === 0)
  put('own none', own.length === 0)
  put('own one', own.length === 1)
  put('own length', Math.min(1, own.length / 4))
  put('length', Math.min(1, sentences.length / 6))
  put('one sentence', sentences.length === 1)
  put('several', all.length > 1)
  put('later', index > 0)
  put('third', index >= 2)
  put('paired', all.length > 1 && all.length === sentences.length)
}

/** What an ask wants besides its type, and whether that is there. */
function wants(put: Put, ask: string, own: readonly SentenceEvidence[], marked: Marked): void {
  const everything = ALL.test(ask)
  const items = own.reduce((sum, { sentence }) => sum + sentence.figures.length + sentence.names.length, 0)
  put('wants all', everything)
  put('wants all, two given', everything && items >= 2)
  put('wants all, not given', everything && items < 2)
  const effect = EFFECT.test(ask)
  const change = own.some((one) => marked.get(one)!.has('change'))
  put('wants effect', effect)
  put('wants effect, given', effect && change)
  put('wants effect, not given', effect && !change)
  put('wants steps', STEPS.test(ask))
  put(
    'announced',
    own.some(({ sentence, overlap }) => overlap >= 0.2 && ANNOUNCES.test(sentence.body)),
  )
}

/** Whether a sentence speaks more about another ask of the question. */
function taken(one: SentenceEvidence | undefined): boolean {
  return one !== undefined && one.rival > one.overlap + 0.1
}

function most(among: readonly SentenceEvidence[], measure: (one: SentenceEvidence) => number): number {
  return among.reduce((best, one) => Math.max(best, measure(one)), 0)
}
