import type { NonAnswer } from '../lexicons/refusals'
import { type AskEvidence, particulars, type SentenceEvidence } from './ask-evidence'

/** What is known of an ask and its answer, by name; truths are 0 or 1, the rest about 0 to 1. */
export type AskFeatures = Readonly<Record<string, number>>

/** The features of one ask among those of its question. */
export function askFeatures(all: readonly AskEvidence[], index: number): AskFeatures {
  const one = all[index]!
  const { sentences, nearest, given, own, ask } = one
  const tense = tenseOf(ask.text)
  const ownBest = own.reduce<SentenceEvidence | undefined>(
    (best, next) => (best === undefined || next.overlap > best.overlap ? next : best),
    undefined,
  )
  const ownGiven = own.filter(({ owed }) => owed)
  const near = sentences[nearest]
  const gave = sentences[given]
  const first = sentences[0]
  const others = all.filter((_, other) => other !== index)
  const taken = (at: number): boolean =>
    at >= 0 && others.some((other) => (other.sentences[at]?.overlap ?? 0) > (sentences[at]?.overlap ?? 0) + 0.1)
  const relevant = sentences.filter(({ overlap }) => overlap >= 0.3)
  const specific = sentences.filter(({ sentence }) => particulars(sentence) >= 4)
  const refused = (kind: NonAnswer, among: readonly SentenceEvidence[]): number =>
    flag(among.some(({ sentence }) => sentence.refusals.some(({ reply }) => reply === kind)))
  const clean = sentences.filter(({ sentence }) => sentence.refusals.length === 0)
  const said = (among: readonly SentenceEvidence[]): number =>
    flag(
      among.some(({ sentence }) =>
        /^(?:confirmed|agreed|accepted|acknowledged|denied|assured|reassured|conceded|admitted|disagreed)$/.test(
          sentence.said,
        ),
      ),
    )
  return {
    given: flag(given >= 0),
    givenOverlap: gave?.overlap ?? 0,
    givenNear: flag((gave?.overlap ?? 0) >= 0.3),
    givenFirst: flag(given === 0),
    givenTaken: flag(taken(given)),
    givenHedged: flag(gave?.sentence.hedged ?? false),
    givenConditional: flag(gave?.sentence.conditional ?? false),
    givenRefused: flag((gave?.sentence.refusals.length ?? 0) > 0),
    overlap: near?.overlap ?? 0,
    overlapHigh: flag((near?.overlap ?? 0) >= 0.6),
    overlapNone: flag((near?.overlap ?? 0) < 0.15),
    nearTaken: flag(taken(nearest)),
    nearVague: flag(near?.sentence.vague ?? false),
    nearHedged: flag(near?.sentence.hedged ?? false),
    nearConditional: flag(near?.sentence.conditional ?? false),
    nearNegative: flag(near?.sentence.negative ?? false),
    nearParticular: Math.min(1, particularsOf(near) / 10),
    nearRefused: flag((near?.sentence.refusals.length ?? 0) > 0),
    firstOverlap: first?.overlap ?? 0,
    firstOpening: flag(first?.sentence.opening != null),
    firstParticular: Math.min(1, particularsOf(first) / 10),
    firstVague: flag(first?.sentence.vague ?? false),
    firstRefused: flag((first?.sentence.refusals.length ?? 0) > 0),
    anyOpening: flag(sentences.some(({ sentence }) => sentence.opening !== null)),
    relevantOpening: flag(relevant.some(({ sentence }) => sentence.opening !== null)),
    said: said(sentences),
    relevantSaid: said(relevant),
    specific: Math.min(1, specific.length / 4),
    specificRelevant: flag(specific.some(({ overlap }) => overlap >= 0.25)),
    vagueShare: share(sentences, ({ sentence }) => sentence.vague && particulars(sentence) < 5),
    refusedShare: share(sentences, ({ sentence }) => sentence.refusals.length > 0),
    declining: refused('declining', sentences),
    ignorance: refused('ignorance', sentences),
    deferred: refused('deferred', sentences),
    deflection: refused('deflection', sentences),
    clarification: refused('clarification', sentences),
    onlyRefused: flag(clean.length === 0),
    cleanParticular: Math.min(1, clean.reduce((sum, { sentence }) => Math.max(sum, particulars(sentence)), 0) / 10),
    figures: flag(sentences.some(({ sentence }) => sentence.figures.length > 0)),
    relevantFigures: flag(relevant.some(({ sentence }) => sentence.figures.length > 0)),
    causal: flag(sentences.some(({ sentence }) => sentence.causal)),
    stance: flag(sentences.some(({ sentence }) => sentence.stance)),
    negative: flag(sentences.some(({ sentence }) => sentence.negative)),
    own: flag(own.length > 0),
    ownOverlap: ownBest?.overlap ?? 0,
    ownGiven: flag(ownGiven.length > 0),
    ownGivenOverlap: ownGiven.reduce((most, { overlap }) => Math.max(most, overlap), 0),
    ownGivenPlain: flag(
      ownGiven.some(({ sentence }) => !sentence.vague && !sentence.hedged && sentence.refusals.length === 0),
    ),
    ownParticular: Math.min(1, own.reduce((most, { sentence }) => Math.max(most, particulars(sentence)), 0) / 10),
    ownFresh: Math.min(
      1,
      own.reduce((most, { fresh, sentence }) => (sentence.refusals.length > 0 ? most : Math.max(most, fresh)), 0) / 8,
    ),
    ownVague: share(own, ({ sentence }) => sentence.vague),
    ownRefused: share(own, ({ sentence }) => sentence.refusals.length > 0),
    ownHedged: share(own, ({ sentence }) => sentence.hedged),
    ownOpening: flag(own.some(({ sentence }) => sentence.opening !== null)),
    ownDeclining: refused('declining', own),
    ownIgnorance: refused('ignorance', own),
    ownDeferred: refused('deferred', own),
    ownDeflection: refused('deflection', own),
    ownClarification: refused('clarification', own),
    ownTense: flag(own.some(({ sentence, overlap }) => tense !== null && overlap >= 0.2 && tense.test(sentence.body))),
    tense: flag(
      sentences.some(({ sentence, overlap }) => tense !== null && overlap >= 0.3 && tense.test(sentence.body)),
    ),
    fragment: flag(
      own.some(({ sentence }) => isFragment(sentence.body) && !sentence.vague && sentence.refusals.length === 0),
    ),
    action: flag(own.some(({ sentence, overlap }) => overlap >= 0.15 && ACTION.test(sentence.body))),
    change: flag(own.some(({ sentence }) => CHANGE.test(sentence.body))),
    wantsEffect: flag(EFFECT.test(ask.text)),
    effectGiven: flag(
      EFFECT.test(ask.text) && own.some(({ sentence, overlap }) => overlap >= 0.1 && CHANGE.test(sentence.body)),
    ),
    wantsAll: flag(
      /\b(?:each|both|all|every|(?:two|three|four|five)(?: main| largest| top)?|breakdown|respectively|full|list)\b|, [^,]+ and /i.test(
        ask.text,
      ),
    ),
    wantsSteps: flag(/\b(?:steps|action|actions|measures|done|doing|do|plans?|work)\b/i.test(ask.text)),
    announced: flag(
      sentences.some(
        ({ sentence, overlap }) =>
          /^(?:on|as to|as for|regarding|with regard to|in terms of|in relation to|turning to|concerning)\b/i.test(
            sentence.body,
          ) && overlap >= 0.2,
      ),
    ),
    several: flag(all.length > 1),
    third: flag(index >= 2),
    later: flag(index > 0),
    length: Math.min(1, sentences.length / 6),
    single: flag(sentences.length === 1),
  }
}

function flag(truth: boolean): number {
  return truth ? 1 : 0
}

function particularsOf(one: SentenceEvidence | undefined): number {
  return one === undefined ? 0 : particulars(one.sentence)
}

function share(all: readonly SentenceEvidence[], holds: (one: SentenceEvidence) => boolean): number {
  return all.length === 0 ? 0 : all.filter(holds).length / all.length
}

const ACTION =
  /\b(?:has|have|had|is|are|was|were|will|would|be|been|being) (?:now |also |already |since |currently |then |recently |all |to )?(?:been |being |be )?(?:\w+ed|set up|put|given|built|taken|brought|held|sent|written|bought|begun|made|spent|drawn|run|found|met|told|shown|paid|sold|cut|lent|kept|led|taught|\w+ing)\b/i
const CHANGE =
  /\b(?:up|down|fell|fallen|rose|risen|increas\w+|decreas\w+|reduc\w+|improv\w+|worse\w*|better|fewer|more than|less than|from [^.]{1,30} to|doubled|halved|dropp\w+|grow\w*|grew|gone|saved|gained|lost|no (?:change|difference|impact|effect)|the same|steady|unchanged|higher|lower)\b/i
const EFFECT =
  /\b(?:difference|impact|impacts|effects?|results?|outcomes?|affect\w*|improv\w+|progress|achieved?|shown|made of|mean|meant|benefits?)\b/i

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

/** 'Four, all in Year 9': an answer without a verb of its own. */
function isFragment(body: string): boolean {
  return (
    body.length < 70 &&
    !/\b(?:is|are|was|were|has|have|had|will|would|can|could|do|does|did|should|may|might|must|be|been)\b|'(?:s|re|ve|ll|d|m)\b/i.test(
      body,
    )
  )
}
