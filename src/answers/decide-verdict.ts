import type { Clarity } from '../model/ask'
import type { AskEvidence } from './ask-evidence'
import { askFeatures } from './ask-features'
import { calibration } from './calibration'
import { clarityOf } from './clarity-of'
import { decideReply } from './decide-reply'
import { decisive } from './decisive'
import { explainVerdict } from './explain-verdict'
import { mootBy } from './moot-by'
import { isPassedOver } from './passed-over'
import type { SentenceEvidence } from './sentence-evidence'
import { shorten } from './shorten'
import type { Verdict } from './verdict'
import { weighReply } from './weigh-reply'

/** From which probability of a clear reply on an ask counts as answered, unless the caller says otherwise. */
export const CLEAR_FROM = 0.5
/** How often, where no answer was found on record, the annotators saw none either: 32 of 33 asks in the corpus and the real documents. */
const UNRECORDED = 0.97

/**
 * The verdict on one ask among those of its question. Whether the reply is clear, and if not whether there is one at all, is weighed
 * by logistic regression over named features of the answer's sentences and over their words; the finer kind and the reasons follow from
 * the words that stand there.
 */
export function decideVerdict(all: readonly AskEvidence[], index: number, clearFrom: number): Verdict {
  const evidence = all[index]!
  if (evidence.sentences.every(({ sentence }) => tellsOfNone(sentence.body, evidence.ask.text)))
    return unrecorded(evidence)
  const settled = mootBy(all, index)
  if (settled !== null) return moot(evidence, settled)
  const features = askFeatures(all, index)
  const weighed = weighReply(evidence, features)
  const reply =
    clearFrom > 0 && isPassedOver(all, index) ? 'dodging' : decideReply(evidence, features, weighed, clearFrom)
  const words = decisive(evidence, reply)
  const { reasons, by } = explainVerdict(all, index, reply, words)
  const clarity = clarityOf(reply)
  return { clarity, reply, reasons, by, evidence: words, confidence: measured(clarity, weighed.clear) }
}

/** Whether a sentence says that there was no answer, and does not answer so: 'Had they replied?' 'No reply had been received.' */
function tellsOfNone(body: string, ask: string): boolean {
  return NOT_ANSWERED.test(body) && !/\b(?:repl|respon|answer)/i.test(ask)
}

/** 'No response was provided.', 'The question was not answered.' */
const NOT_ANSWERED =
  /^(?:no (?:response|answer|reply|comment)s? (?:was|were|is|are|has been|had been) (?:provided|given|recorded|received|minuted|made|offered|forthcoming|supplied)|(?:the|this) (?:question|query|point) (?:was|has been|had been) (?:not answered|left unanswered))\b/i

/** Nothing is left to say where a plain yes or no rules the ask out. */
function moot({ ask }: AskEvidence, { sentence }: SentenceEvidence): Verdict {
  const { turn, start, end, body, opening } = sentence
  return {
    clarity: 'clear-reply',
    reply: 'explicit',
    reasons: [
      `It is asked only if the answer before is ${ask.condition === 'so' ? 'yes' : 'no'}, and that is ${opening}: ${shorten(body)}.`,
    ],
    evidence: [{ turn, start, end }],
    confidence: measured('clear-reply', 1),
    by: 'answers/moot',
  }
}

/** How often verdicts of this level at this probability were right about whether the reply is clear, when that was measured. */
function measured(clarity: Clarity, clear: number): number {
  const steps = calibration[clarity]
  return steps.findLast(({ from }) => clear >= from)?.right ?? steps[0]!.right
}

function unrecorded({ sentences }: AskEvidence): Verdict {
  const said = sentences[0]?.sentence.body
  return {
    clarity: 'clear-non-reply',
    reply: 'unrecorded',
    reasons: [
      said === undefined
        ? 'No answer to it was found in the record.'
        : `The record says that there was no answer: ${shorten(said)}.`,
    ],
    evidence: [],
    confidence: UNRECORDED,
    by: 'answers/unrecorded',
  }
}
