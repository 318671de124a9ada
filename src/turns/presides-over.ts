import { isRole } from '../structure/is-role'
import { isNamed } from '../text/names'
import { tellsQuestionRules } from './question-rules'
import type { Frame } from './said'

/** Whether whoever presides runs the meeting with what they say: moves on, gives somebody the floor, welcomes people, reminds members of the rules. */
export function presidesOver(sentence: string, { subject, act, verb, end }: Frame): boolean {
  if (subject === null || !presides(subject.label)) return false
  const said = sentence.slice(end - verb.length)
  if (act === 'ask') return HANDS_OVER.test(said)
  return (
    verb === 'ruled that' ||
    tellsQuestionRules(sentence) ||
    MOVES_ON.test(sentence) ||
    REMINDS.test(said) ||
    ENDS_TALK.test(said) ||
    welcomesSomebody(said)
  )
}

/** Whether whoever presides ends the talk on a matter: no reply to what was asked last. */
export function endsTalk(sentence: string, { subject, verb, end }: Frame): boolean {
  return subject !== null && presides(subject.label) && ENDS_TALK.test(sentence.slice(end - verb.length))
}
const ENDS_TALK =
  /^(?:concluded the (?:discussion|debate|item|questions)|(?:suggested|proposed|recommended) (?:moving|that (?:they|members|the (?:board|panel|(?:sub-?)?committee|meeting)) move|to move) (?:on )?to)\b/i

/** Whether a label is that of whoever runs a meeting. */
export function presides(label: string): boolean {
  return PRESIDES.test(label)
}

const PRESIDES =
  /^(?:the )?(?:(?:deputy |vice-)?(?:chair\p{L}*|speaker|conven[eo]r)|presiding (?:member|officer)|clerk|monitoring officer|(?:lord |town )?mayor|provost)$/iu

const REMINDS =
  /^(?:reminded (?:members|everyone|all|those present|councillors) (?:of the time|that the time|to be brief|to keep)\b|moved the (?:board|panel|meeting|(?:sub-?)?committee|council|authority|discussion) (?:on )?to\b|sought (?:members['\u2019]|the \p{L}+['\u2019]s|their) (?:agreement|approval|consent)\b)/iu

/** 'asked the delegation to respond', 'asked Mr Doe to take the Board through the report': whoever presides gives somebody the floor. */
const HANDS_OVER =
  /^asked (?:the )?[^,.;:?]{3,60}? to (?:(?:respond|reply|answer)(?: to (?:the |these |those |that |this )?(?:questions?|points?|comments?|matters?|issues?)(?: (?:raised|put|asked|made))?)?\.?$|(?:take|lead|guide) (?:the )?\p{L}+ through\b|(?:present|introduce|speak to|read(?: out)?) (?:the|his|her|their|this|that) (?:\p{L}+ )?(?:report|paper|item|presentation|update|statement|question)\b|(?:introduce (?:him|her|them)sel(?:f|ves)|come forward|take (?:his|her|their|a) (?:seat|place)s?|leave the (?:meeting|room)|proceed|begin|start)\b)/iu

/** 'welcomed the Head of Parks, Ms Doe', 'welcomed Mr Doe and Ms Roe for the item' */
const WELCOMED =
  /^welcomed (?:back )?(?:(?:the|our) )?((?:\p{Lu}[\p{L}.'\u2019-]*|of|for|and)(?: (?:\p{Lu}[\p{L}.'\u2019-]*|of|for|and)){0,7})/u

/** Whether whoever presides welcomes people, and no news. */
function welcomesSomebody(said: string): boolean {
  const [, whom = ''] = WELCOMED.exec(said) ?? []
  const [first = ''] = whom.split(/ and (?=\p{Lu})/u)
  return first !== '' && !/['\u2019]s?$/.test(first) && (isRole(first) || isNamed(first))
}

/** What whoever presides says to go on with the business. */
const MOVES_ON =
  /\b(?:(?:the )?(?:meeting|(?:sub-?)?committee|panel|board|court|council|members|group|they) (?:should )?move on\b|drew the \p{L}+ to a close|(?:question|point|matter|item) be (?:held|left|taken) (?:until|later|offline|outside|after))/iu
