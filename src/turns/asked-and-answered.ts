import { lastBlock, type Piece } from './draft'
import { readRest } from './read-paragraph'
import { endsInColon, lastText, type Scribe } from './scribe'
import { isSomeone } from './subject'
import type { Spoken } from './utterance'

/** '- Whether the fund could be used. Mr Roe said that it could not.' in a list of what was asked: what was asked, and the answer. */
export function asksThenAnswers(spoken: Spoken, scribe: Scribe): boolean {
  const reply = replyIn(spoken)
  if (
    reply <= 0 ||
    spoken.utterances.slice(reply).some(({ asks, inverted, frame }) => asks || inverted || frame?.act === 'ask')
  )
    return false
  const current = scribe.current()
  const asked: Piece = { block: spoken.index, start: 0, end: spoken.utterances[reply - 1]!.end }
  if (current?.act === 'question' && endsInColon(current, scribe.blocks)) scribe.extend(asked)
  else scribe.start('question', scribe.scene.asker, asked, 'turns/listed-question', true)
  readRest(spoken, reply, scribe)
  return true
}

/** The utterance of a point that is somebody's answer to the words before it; -1 where none is. */
export function replyIn({ utterances, block }: Spoken): number {
  return utterances.findIndex(
    ({ frame, start, end }, place) =>
      place > 0 &&
      (frame?.act === 'say' || frame?.act === 'reply') &&
      (isSomeone(frame.subject) || OFFICERS.test(block.text.slice(start, end))),
  )
}

/** 'Officers explained that ...', 'Members were informed that ...' */
const OFFICERS =
  /^(?:the )?(?:officers?|officials|staff|representatives|members|councillors|governors|panel|board|(?:sub-?)?committee|it) (?:(?:was|were) (?:informed|advised|told|assured|explained|confirmed|clarified|reported|stated)|(?:explained|confirmed|advised|replied|responded|clarified|stated|reported|undertook)) (?!by\b)/i

/** '• Is there a website? No, there is not.': a question in its own words and the reply in one bullet, in a list of such. */
export function asksAndAnswers(spoken: Spoken, scribe: Scribe): boolean {
  const { block, index, utterances, label } = spoken
  const replies = utterances.findIndex(({ asks }) => !asks)
  if (label !== null || replies < 1 || utterances.slice(replies).some(({ asks }) => asks)) return false
  const current = scribe.current()
  // 'How many were seen? The Deputy Director stated that ...'
  const reported = replyIn(spoken) === replies
  const among = current === null || current.act === 'procedural' || current.by === 'turns/bullet-answer' || reported
  if (!among || utterances[0]!.frame !== null) return false
  const cut = utterances[replies]!.start
  scribe.start('question', scribe.scene.asker, { block: index, start: 0, end: cut }, 'turns/bullet-question')
  const told = utterances[replies]!.frame
  const named =
    told?.subject != null && told.act !== 'other' && told.subject.kind !== 'pronoun' ? told.subject.label : null
  const speaker = named === null ? scribe.scene.answerer : scribe.resolve(named)
  scribe.start('answer', speaker, { block: index, start: cut, end: block.text.length }, 'turns/bullet-answer')
  return true
}

/** '- The cost of the move. Ms Roe said that it was £40,000.' in a list of what was raised: a point named, and the answer. */
export function raisesAndAnswers(spoken: Spoken, scribe: Scribe): boolean {
  const { block, index, utterances, label } = spoken
  const current = scribe.current()
  if (label !== null || replyIn(spoken) !== 1 || current === null || utterances[0]!.frame !== null) return false
  const named = block.text.slice(utterances[0]!.start, utterances[0]!.end)
  if (!NAMES_POINT.test(named) && !ASKED_FOR.test(named)) return false
  const announced =
    (current.act === 'procedural' || !/^(?:whether|if|how|why|when|what|where|who)\s/i.test(block.text)) &&
    /:\s*-?$/.test(lastText(current, scribe))
  const listed =
    current.act === 'answer' && lastBlock(current) === index - 1 && scribe.blocks[index - 1]!.marker === block.marker
  if (!announced && !listed) return false
  if (announced) scribe.scene.asker = current.speaker
  return asksThenAnswers(spoken, scribe)
}

/** 'The reasons why burglary had risen', 'The number of times that the van had been used': what may be asked for, and what it is of. */
const ASKED_FOR =
  /^(?:the|an?|any|what) (?:(?:current|likely|possible|future|recent|total|overall|average|further|main|potential|exact|proposed|specific) )?(?:reasons?|numbers?|lengths?|roles?|potential|costs?|time|times|timescales?|timing|extent|impact|progress|status|use|need|actions?|steps|measures|levels?|amount|proportion|percentage|ways?|possibility|plans?|arrangements|support|figures|rates?|scope|effect(?:iveness)?|work|process|criteria|difference|relationship|opportunit(?:y|ies)|responsibilit(?:y|ies)|importance|future|position|availability|capacity|approach|involvement|value|position) (?:why|of|for|to|that|which|whether|taken|being|given|made|behind|between|in|on|at|by|how|when|where|who)\b(?!.*,? (?:he|she|they|members|the (?:chair|panel|board|committee)) (?:felt|said|asked|noted)).{3,}$/is

/** A noun with what it is of, or what was not known, and no verb of its own. */
const NAMES_POINT =
  /^(?:(?:whether|if|how|why|when|what|where|who)\s.{3,}|(?:the|an?|any|possible|lack of|concerns? (?:about|over|at))\s(?:(?!\b(?:is|are|was|were|had|has|have|did|does|do|would|will|could|should|must|can|may|might|needs?|needed|felt|said|asked)\b).){3,100})$/isu
