import type { Reply } from '../model/ask'
import type { AskEvidence } from './ask-evidence'
import { hasMark, markAt } from './mark-names'

/** What a reply is that has the look of one and gives nothing of what is owed, by its words; null for others. */
export function fallsShort(evidence: AskEvidence): Reply | null {
  if (seesElsewhere(evidence)) return 'deferred'
  return weighsBothSides(evidence) || isBackward(evidence) || isForNow(evidence) ? 'general' : null
}

/** 'Please see the report at item 5.' and no more. */
function seesElsewhere({ sentences }: AskEvidence): boolean {
  const said = sentences.filter(({ sentence }) => !THANKS.test(sentence.body))
  return said.length > 0 && said.every(({ sentence: { text } }) => SEE.test(text) || PUT_OFF.test(text))
}

/** 'Deferred in the absence of the Member.' */
const PUT_OFF =
  /^\W*(?:(?:this|the) (?:question|item|matter) (?:was|is) )?(?:deferred|held over|carried over)\b[^.;]{0,80}\W*$/i

const THANKS = /^(?:thank you|thanks)\b/i
const SEE =
  /^\W*(?:please |kindly )?(?:see|refer to|be referred to|consult) (?:the |my |our |this |that )?[^.;]{0,60}\b(?:report|paper|item|answer|reply|response|page|appendix|minutes?|website|document|above|below|attached|link)\b[^.;]{0,60}\W*$/i

/** 'There is a balance to be struck' for a view. */
function weighsBothSides({ ask, own }: AskEvidence): boolean {
  return (
    ask.type === 'opinion' &&
    own.some(({ sentence }) => BALANCE.test(sentence.body)) &&
    !own.some(({ sentence }) => VIEW.test(sentence.text))
  )
}

const BALANCE =
  /\bbalance (?:to be|that has to be|which has to be) (?:struck|found|made)\b|\b(?:views|arguments|opinions) on (?:both|all) sides\b|\barguments? for and against\b|\b(?:can|could) see both sides\b/i

const VIEW =
  /\b(?:I|s?he|they|we) (?:do |did |would |personally |really )?(?:not )?(?:think|thought|believe[ds]?|support(?:ed|s)?|oppose[ds]?|favour(?:ed|s)?|agree[ds]?)\b|\bon balance\b|\b(?:my|his|her|their|our) (?:own )?view\b/i

/** 'When do you expect to reach it?' and nothing but what was in days that are past. */
function isBackward({ ask, own }: AskEvidence): boolean {
  if (ask.type !== 'time' || !EXPECTS.test(ask.text)) return false
  const dated = own.filter(({ sentence }) => hasMark(sentence.marks, markAt.date))
  return dated.length > 0 && dated.every(({ sentence: { body } }) => WAS.test(body) && !AHEAD.test(body))
}

const EXPECTS = /\b(?:when|by when|how soon)\b.{0,30}\b(?:expect|anticipate|hope)/i
const WAS = /\b(?:was|were|had|did)\b/i
const AHEAD =
  /\b(?:will|would|shall|expect\p{L}*|due|plan\p{L}*|by|until|from|next|aim\p{L}*|target\p{L}*|to be|hope\p{L}*)\b/iu

/** 'How much longer?' 'For now.' */
function isForNow({ ask, own }: AskEvidence): boolean {
  return (
    ask.type === 'time' &&
    own.some(({ sentence }) => FOR_NOW.test(sentence.body)) &&
    own.every(
      ({ sentence: { body, marks } }) => !/\d/.test(body) && (!hasMark(marks, markAt.date) || FOR_NOW.test(body)),
    )
  )
}

const FOR_NOW = /\bfor (?:now|the time being|the moment|the foreseeable future|as long as (?:it is |is )?needed)\b/i
