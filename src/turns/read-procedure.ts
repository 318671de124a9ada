import type { Speaker } from '../model/person'
import { announcesList } from './announces-list'
import type { Moment } from './moment'
import type { Scribe } from './scribe'
import { sameSpeaker } from './sides'
import { holderAt } from './told-holders'

/** 'a summary of the questions put by Members and of the responses:' stands over questions with their answers. */
const BOTH =
  /\b(?:questions|queries)\b[^.:]{0,80}\b(?:and|with|together with|plus)\s(?:of\s|to\s)?(?:the\s|their\s|its\s)?(?:\w+\s){0,2}(?:answers?|responses?|replies)\b|\b(?:answers?|responses?|replies)\b (?:\w+ )?(?:to|and)\b[^.:]{0,40}\b(?:questions|queries)\b/i

const PRESENTING =
  /\b(?:presented|introduced|submitted an?(?: \p{L}+)? (?:report|paper)|spoke to|took the (?:paper|report) as read|took members through|talked (?:members )?through|went through|(?:gave|provided|delivered) (?:an?|the|his|her|their) (?:[\p{L}-]+ ){0,2}(?:update|presentation|overview|report|briefing|summary)|(?:took|walked|talked) (?:the )?(?:members|board|(?:sub-?)?committee|panel|commission|council) through|(?:ran|walked) through|went over|made (?:an?|the|his|her|their) (?:[\p{L}-]+ ){0,2}presentation|(?:presentation|update|report|overview|briefing|paper|item) (?:was )?(?:given|provided|delivered|made|taken|led) by)\b/iu

/** An update that is given is what is told behind it; a paper that is introduced was read by all. */
const GIVES =
  /\b(?:gave|provided|delivered|made (?:an?|the|his|her|their) presentation|spoke to|(?:went|ran|walked|talked) through|went over|(?:took|walked|talked) .{3,30}? through|(?:introduced|presented|reviewed) (?:the|his|her|their|its|this|an?)\b)(?!.{0,120}\b(?:as read|following|circulated|copies of which)\b)/i

/** Reads a sentence that runs the meeting; who is said in it to present the item answers for it from then on. */
export function readProcedure({ text, scribe, piece, current, here, utterance, speaker: subject }: Moment): void {
  // What a body does to run its meeting nobody says: 'The Committee considered a paper presented by Ms Doe.'
  const isBody = subject?.personId == null && ASSEMBLED.test(utterance.frame?.subject?.label ?? '')
  const speaker = isBody ? null : subject
  if (current?.act === 'procedural' && here) scribe.extend(piece)
  else scribe.start('procedural', speaker, piece, 'turns/procedure', speaker !== null)
  if ((announcesList(text) && !BOTH.test(text)) || /\b(?:questioned|asked)\b[^:]{0,100}:\s*-?$/i.test(text)) {
    scribe.scene.questions = true
    scribe.scene.announced = ASKS_LIST.test(text) ? subject : null
  }
  if (HANDS_OVER.test(text)) scribe.scene.handed = true
  const replier = REPLIED_BY.exec(text)?.[1] ?? REPLIES_BELOW.exec(text)?.[1]
  if (replier !== undefined) scribe.scene.answerer = scribe.resolve(replier)
  const presenter = PRESENTING.test(text) ? (speaker ?? holderIn(text, scribe) ?? presenterIn(text, scribe)) : null
  if (presenter === null) return
  scribe.scene.answerer ??= presenter
  scribe.current()!.addressee = presenter.label
  scribe.current()!.gives = /\b(?:gave|provided|delivered)\b/i.test(text)
  scribe.current()!.presents = speaker !== null && GIVES.test(text) && !(current?.act === 'procedural' && here)
}

/** 'The Chair invited the delegation to reply to the questions.' */
const HANDS_OVER =
  /\b(?:invited|asked|called (?:up)?on|requested) (?:the )?[^,.;:?]{3,60}? to (?:reply|respond|answer)(?: to)?(?: (?:the|those|these|all|members?['\u2019]?s?|committee) ?(?:\p{L}+['\u2019]? )?(?:questions?|points?|queries|issues))?\b/iu

const ASSEMBLED =
  /^(?:the )?(?:\p{L}+ ){0,3}?(?:board|panel|(?:sub-?)?committee|commission|council|cabinet|forum|authority|members|governors|trustees)$/iu

/** 'Ms Doe attended and asked the following questions:' */
const ASKS_LIST =
  /\b(?:asked|put|raised|submitted|posed|had|tabled)(?: forward)? (?:the following|these|two|three|four|five|six|several|some|a (?:number|series|couple) of) (?:\p{L}+ )?(?:questions?|quer(?:y|ies)|(?:en|in)quir(?:y|ies))\b[^:]{0,60}(?::\s*-?|\bfollows|(?<=\bfollowing (?:\p{L}+ )?(?:questions?|quer(?:y|ies))))$|\b(?:put|posed) (?:the following|these) to\b/iu

/** 'The following matters were raised and replied to by Ms Doe:' */
const REPLIED_BY = /\b(?:replied to|responded to|answered) by\s+((?:the\s+)?\p{Lu}[^,;:]{2,60}?)(?=[,;:]|\.?$)/u
/** 'Questions were put and the Commissioner replied as shown below:' */
const REPLIES_BELOW =
  /\band\s+((?:the\s+)?\p{Lu}[^,;:]{2,60}?)\s+(?:had\s+)?(?:replied|responded|answered)\s+(?:to (?:them|each)\s+)?as\s+(?:shown|follows|set out|below|recorded)\b/u

function holderIn(text: string, scribe: Scribe): Speaker | null {
  const name = holderAt(text)
  return name === null ? null : scribe.resolve(name)
}

/** 'It was presented by the Head of Finance.' */
function presenterIn(text: string, scribe: Scribe): Speaker | null {
  const found = /(?<!\b(?:joined|accompanied|assisted|supported) )\bby\s+((?:the\s+)?\p{Lu}[^,.;:]{2,60})/u.exec(text)
  return found === null ? null : scribe.resolve(found[1]!.trim())
}

/** Whether the sentence goes on with what its speaker was said to give: 'The Treasurer gave an overview. She referred to ...' */
export function goesOnPresenting({ current, here, speaker }: Moment): boolean {
  return (
    here &&
    current?.act === 'procedural' &&
    current.gives &&
    current.pieces.length === 1 &&
    sameSpeaker(speaker, current.speaker)
  )
}

/** What is said behind the sentence is by whom it presents: 'The Treasurer gave an update. Spending had been ...' is one statement. */
export function startAfterProcedure({ utterance, scribe, piece, current, speaker, text }: Moment): void {
  const presenter = current!.addressee === null ? null : scribe.resolve(current!.addressee)
  const said = (utterance.frame === null ? null : speaker) ?? presenter
  const presents =
    presenter !== null &&
    current!.pieces.length === 1 &&
    current!.presents &&
    sameSpeaker(said, presenter) &&
    (utterance.frame === null || current!.gives) &&
    !/^(?:in (?:response|reply|answer)|responding|replying|answering)\b/i.test(text)
  if (!presents) {
    scribe.start('statement', said, piece, 'turns/plain')
    return
  }
  Object.assign(current!, { act: 'statement', speaker: presenter, by: 'turns/presented' })
  scribe.extend(piece)
}
