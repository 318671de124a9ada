import type { NonAnswer } from '../lexicons/refusals'
import type { Reply } from '../model/ask'
import type { AskEvidence, SentenceEvidence } from './ask-evidence'
import type { AskFeatures } from './ask-features'

/** How little a sentence may say about an ask and still be taken to bear on it. */
const BEARS = 0.15
/** Up to how many particulars a vague sentence says nothing in particular. */
const FEW = 5
const spoken: readonly NonAnswer[] = ['declining', 'ignorance', 'deferred', 'clarification']

/** The kind of reply where words say in so many words that there is none; null where no such words bear on the ask. */
export function chooseNonReply(evidence: AskEvidence): Reply | null {
  const among = evidence.own.length > 0 ? evidence.own : evidence.sentences
  const found = among
    .flatMap(({ sentence, overlap }) => sentence.refusals.map(({ reply }) => ({ reply, overlap })))
    .filter(({ reply }) => spoken.includes(reply))
    .sort((a, b) => b.overlap - a.overlap)
  return found[0]?.reply ?? (asksBack(evidence) ? 'clarification' : null)
}

/** Whether a short answer opens with a question. */
function asksBack({ sentences }: AskEvidence): boolean {
  return sentences.length <= 2 && sentences[0]?.sentence.marks.has('asks') === true
}

/** The kind of reply where the answer is neither clear nor refused. */
export function chooseAmbivalent({ own, sentences }: AskEvidence, features: AskFeatures): Reply {
  if (own.length === 0 || sentences.length === 0) return 'dodging'
  if (own.some(({ sentence }) => sentence.refusals.some(({ reply }) => reply === 'deflection'))) return 'deflection'
  if (own.every(isGeneral)) return 'general'
  const bearing = own.filter(({ overlap, owed }) => overlap >= BEARS || owed)
  if (bearing.length === 0) return 'dodging'
  if (features.has('wants all, not given') && bearing.some(({ owed }) => owed)) return 'partial'
  const putOff = own.some(({ sentence }) => sentence.refusals.length > 0)
  if (putOff && bearing.some(({ owed, sentence }) => owed && sentence.refusals.length === 0)) return 'partial'
  return bearing.every(isGeneral) ? 'general' : 'implicit'
}

function isGeneral({ sentence }: SentenceEvidence): boolean {
  return sentence.marks.has('vague') && sentence.particulars < FEW
}
