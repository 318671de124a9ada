import { decideVerbs, soughtThings } from '../lexicons/reporting-verbs'
import { asksBehindComma } from './asks-behind-comma'
import type { FrameAct } from './frame-act'
import { actOfVerb, type ReportedVerb } from './reporting-verb'
import { callsFor, putsBefore, runsMeeting } from './runs-meeting'
import type { Subject } from './subject'
import { UNANSWERED } from './unanswered'

const DECIDING: ReadonlySet<string> = new Set(decideVerbs)
const ASSEMBLY =
  /^(?:the\s+|this\s+)?(?:\p{L}+\s+){0,3}(?:board|(?:sub-?)?committee|panel|authority|council|members|meeting|forum|group|assembly|cabinet|court|senate|executive|councillors|trustees|governors)$/iu

/** 'concurred with Councillor Doe', 'spoke in support of the levy': a view of one's own. */
const WITH_ANOTHER = /^\s+with (?:the (?:previous|last|other|comments|remarks)|what|cllr|councillor|mrs?|ms|dr)\b/i
const FOR_OR_AGAINST = /^\s+(?:(?:\p{L}+ly )?in (?:support|favou?r|opposition|defen[cs]e)|against|out against)\b/iu

/** Who decides alone. */
const DECIDER = /^(?:the\s)?(?:(?:police(?:,? fire)? and crime )?commissioner|PF?CC|(?:deputy )?mayor)$/i

/** What a subject does by a verb, with the words behind it and the verbs among them; null where that says nothing of words. */
export function actOf(verb: string, subject: Subject, rest: string, later: readonly ReportedVerb[]): FrameAct | null {
  if (verb === 'sought' || verb === 'solicited' || verb === 'wanted' || verb === 'looked for')
    return soughtThings.test(rest) ? 'ask' : null
  if (verb === 'wondered' && /^\s+(?:aloud|at)\b/i.test(rest)) return 'comment'
  if (verb === 'invited' && (TO_TELL.test(rest) || VIEWS.test(rest))) return 'ask'
  if (verb === 'followed up on' || verb === 'followed up') return WONDERS.test(rest) || ASKING.test(rest) ? 'ask' : null
  if (GIVEN_NOTICE.has(verb)) return NUMBER_ASKED.test(rest) ? 'ask' : null
  if (verb === 'put it to' && TO_VOTE.test(rest)) return 'decide'
  if (AGAIN.has(verb) && QUESTION_AGAIN.test(rest)) return 'ask'
  if (verb === 'was interested in') return WONDERS.test(rest) ? 'ask' : 'comment'
  if (DECIDING.has(verb) && ASSEMBLY.test(subject.label) && decides(verb, rest)) return 'decide'
  if (verb === 'approved' && DECIDER.test(subject.label) && /^\s+(?:the|this|an?|these)\s/.test(rest)) return 'decide'
  if (later.some((other) => DECIDING.has(other.verb)) && AGREES.test(rest) && ASSEMBLY.test(subject.label))
    return 'decide'
  if (
    verb === 'asked' &&
    /^\s+that\b.{0,200}\bbe (?:formally )?(?:recorded|noted|minuted|thanked|conveyed|passed|placed on record)\b/i.test(
      rest,
    )
  )
    return 'comment'
  if (verb === 'asked' && (THANKS_PASSED.test(rest) || FORBEARANCE.test(rest))) return 'comment'
  if (verb === 'concurred' && WITH_ANOTHER.test(rest)) return 'comment'
  if (verb === 'spoke' && FOR_OR_AGAINST.test(rest)) return 'comment'
  if (verb === 'thanked' && SAYS_TOO.test(rest)) return 'say'
  if (/^(?:asked|requested|invited)$/.test(verb) && runsMeeting(rest)) return 'procedure'
  if (verb === 'called for' && callsFor(rest)) return 'procedure'
  if (verb === 'checked') return /^(?:named|member)$/.test(subject.kind) && WHETHER.test(rest) ? 'ask' : null
  if (verb === 'called on' || verb === 'called upon') return callsOn(rest)
  if (verb === 'attributed') return /^\s+(?:it|this|that|the) .*\bto\b/i.test(rest) ? 'say' : null
  if (verb === 'requested' && /^\s+(?:by|from)\b/i.test(rest)) return null
  if (verb === 'requested' && LEAVE.test(rest)) return 'say'
  if (
    verb === 'asks' &&
    !/^\s+(?:(?:\p{Lu}[\p{L}.'\u2019-]*\s){0,4}(?:if|whether|for|about|that|how|what|why|when|where|who|which|to)|the)\b/u.test(
      rest,
    )
  )
    return null
  if (NOMINAL.test(rest) && verb === 'provided') return 'say'
  if (WANTS_TOLD.test(rest) || HELPFUL.test(rest) || UNANSWERED.test(rest)) return 'ask'
  const act = actOfVerb(verb)
  return act === undefined || act === 'decide' ? null : act
}

const WHETHER = /^\s+(?:whether|if)\b/i

/** 'called on the Chief Constable to say whether': it is asked of somebody; 'called on Ms Doe to speak' runs the meeting. */
function callsOn(rest: string): FrameAct | null {
  if (!/^\s+[^,.;:]{2,70}? to \p{Ll}/u.test(rest)) return null
  // What is asked of nobody in the room.
  if (
    /^\s+(?:the |HM |His Majesty's )?(?:\p{L}+ ){0,2}?(?:Government|Minister|Secretary of State|Parliament|Ministry|Treasury|Home Office|Department|Senate|Congress|Assembly)\b/u.test(
      rest,
    )
  )
    return null
  // 'called on Members to reply:' hands on to the replies.
  if (/ to (?:reply|respond|answer)\W*$/.test(rest)) return 'procedure'
  return / to (?:speak|present|address|introduce|move|second|propose|vote|open|begin|lead|pray|give (?:an?|his|her|the|their) (?:report|presentation|update|address))\b/i.test(
    rest,
  )
    ? 'procedure'
    : 'ask'
}

/** 'invited Dr Doe to describe what it was like' */
const TO_TELL =
  /^\s+\S.{1,50}?\sto\s(?:describe|explain|set out|account for|comment|(?:give|provide|offer) (?:an?|the|his|her|their|some|any) (?:\p{L}+ )?(?:examples?|instances?|account|view|update|assurance|explanation|indication)|(?:say|tell .{2,30}?|outline|share) (?:how|what|why|whether|when|where|the (?:position|steps|reasons?)))\b/iu

/** 'invited the Treasurer's view on the loan' */
const VIEWS = /^\s+(?:\S+\s){1,6}?(?:views?|opinions?|comments?|thoughts|reflections) (?:on|about|of|as to)\b/i

const GIVEN_NOTICE: ReadonlySet<string> = new Set([
  'had given notice of',
  'gave notice of',
  'had submitted',
  'had tabled',
  'put forward',
])
const NUMBER_ASKED =
  /^\s+(?:an?|one|the following|two|three|four|five|six|several|some|further|\d)\s(?:\p{L}+\s){0,2}questions?\b/iu

/** 'put it to the vote' */
const TO_VOTE = /^\s+(?:the|a)\s(?:vote|meeting|house|floor)\b/i

/** Verbs of putting the same once more. */
const AGAIN: ReadonlySet<string> = new Set(['repeated', 'reiterated', 'restated', 'put', 'renewed'])
const QUESTION_AGAIN =
  /^\s+(?:his|her|their|the|that|this)\s(?:\p{L}+\s){0,5}?(?:question|query|enquiry|inquiry|request)\b/iu

/** What one is interested in is a question: 'how the lifts were maintained'. */
const WONDERS = /^\s+(?:how|what|why|when|where|who|which|whether)\b/i

/** 'said that she would like to know who was told' */
const WANTS_TOLD =
  /^\s+(?:that\s+)?(?:s?he|they)\s+(?:would like|would be (?:glad|interested|grateful)|wanted|wished)\s+to\s+(?:know|hear|understand|be told)\b/i

/** 'said that it would be helpful to know who was told' */
const HELPFUL =
  /^\s+(?:that\s+)?it would be (?:very |most )?(?:helpful|useful|good|interesting) (?:for \S.{1,30}? )?to (?:know|hear|understand|be told)\b/i

/** What a body is asked to allow, by decision and not by an answer. */
const LEAVE =
  /^\s+(?:(?:an?|the|board|council|(?:sub-?)?committee|formal|prior|delegated|additional|further)\s){0,3}(?:approval|permission|authori[sz]ation|authority|variance|waiver|easement|rezoning|adoption|transfers?|loans?|allocations?|appropriation|funds|funding|leave of absence)\b/i

/** 'acknowledged that 200 places were booked and asked how many were used'; 'agreed and asked that people come forward' replies. */
export function goesOnToAsk(rest: string, later: readonly ReportedVerb[], verb = ''): boolean {
  if (ASKING.test(rest) || asksBehindComma(verb, rest)) return true
  const found = later.some(({ verb }) => actOfVerb(verb) === 'ask' || verb === 'invited') ? ALSO_ASKS.exec(rest) : null
  if (found === null) return false
  const sought = rest.slice(found.index + found[0].length)
  return (
    !putsBefore(sought) &&
    !(REPLIES.test(verb) && (/^\s+for\b/.test(sought) || PAPER.test(rest))) &&
    !(found[1] === 'called for' && callsFor(sought)) &&
    !(verb === 'reminded' && TO_ALL.test(sought)) &&
    !(verb === 'agreed' && ASKED_OF_ALL.test(sought)) &&
    (!/^(?:sought|looked for)$/i.test(found[1]!) || soughtThings.test(sought))
  )
}

/** 'responded that the letter praised the staff and asked for better records': the letter asks. */
const REPLIES = /^(?:responded|replied|answered)$/
const PAPER =
  /^\s+that\s(?:the|an?|its|their|his|her)\s(?:\p{L}+\s){0,3}?(?:letter|report|e-?mail|review|audit|survey|inspection|inspectors?|notice|guidance|consultation|auditors?)\b/iu

/** 'asked for his thanks to be passed to the team' */
const THANKS_PASSED =
  /^\s+for\s+(?:\S+\s){1,3}?(?:thanks|congratulations|appreciation|condolences|sympath(?:y|ies)|best wishes)\s+to be\b/i
/** 'asked for patience', 'asked the Panel for its support', 'asked itself what success was': nobody is to tell anything. */
const FORBEARANCE =
  /^\s+(?:(?:the\s|all\s)?(?:\p{L}+\s){0,3}?for\s(?:(?:the|its|their|your|some|continued|everyone['\u2019]s|members['\u2019])\s){0,2}(?:patience|support|understanding|forbearance|co-?operation|forgiveness|tolerance|goodwill)(?=\s*(?:[.;]|$|(?:while|during|as|until|throughout)\b))|(?:it|them|him|her)sel(?:f|ves)\b)/iu
/** 'thanked Mr Doe for coming but pointed out that' */
const SAYS_TOO =
  /^[^.;:]{3,120}?\s(?:but|and)\s(?:then\s|also\s)?(?:pointed out|said|explained|advised|confirmed|replied|stated|clarified|responded|stressed|undertook|agreed to)\b/

/** 'reminded members of the open day and asked them to say if they would come' */
const TO_ALL =
  /^\s+(?:members|councillors|them|everyone|everybody|all|those present|colleagues|attendees|people)\s(?:present\s)?to\b/i

const ASKED_OF_ALL = /^\s+(?:that|any|anyone|anybody|everyone|everybody|all|people|residents|members)\b/i

/** 'followed up, asking how they had managed' */
const ASKING =
  /^[^.;]{0,80},\s(?:asking|inquiring|enquiring|querying|wondering)\s(?:if|whether|how|what|why|when|where|who|which|as to|about)\b/i

const ALSO_ASKS =
  /(?:\band|\bbut|,|;)\s+(?:(?:then|also|further|therefore|so|again|still|he|she|they)\s+)?(asked|asks(?= (?:if|whether|how|what|why|when|where|who|which|for|about)\b)|queried|questioned|enquired|inquired|sought|requested|called for|pressed for|pushed for|looked for|wanted to know|wished to know|would like to know|wondered|hoped to hear|(?:repeated|reiterated|restated|put) (?:his|her|their|the) (?:question|query|request)|raised (?:the|a) (?:question|query)|invited (?=\S.{1,50}?\sto\s(?:comment|explain|describe|respond|set out|say)\b))\b/i
const NOMINAL = /^\s+(?:re)?assurance/i

/** 'The Committee welcomed the progress and agreed that ...' */
const AGREES = /^[^,.;:]{0,80},?\s+and\s+(?:agreed|resolved|decided)\s+(?:that|to)\b/i

/** 'agreed to', 'resolved that', 'noted the report' decide; 'noted that the figure was high' does not. */
function decides(verb: string, rest: string): boolean {
  // 'received a report which set out' says what was before the meeting.
  if (verb === 'received' && /^\s+an?\s/.test(rest)) return false
  if (/^(?:noted|received|accepted|confirmed)$/.test(verb))
    return (
      !/^\s+that\s(?:the|an?|it|there|this|these|he|she|they|some|all|no)\b/i.test(rest) &&
      /^\s+(?:and\s+\p{L}+ed\s+)?(?:the|this|these|that)?\s*(?:[\p{L}'\u2019]+\s){0,4}(?:reports?|updates?|minutes|notes|content|contents|papers?|position|recommendations?|presentation|decisions?|work programme|action log|information|proposals?|items?|matters?|correspondence|letters?|plans?|strategy|strategies|budget|accounts|schedule|arrangements|dates?|register|scorecard|dashboard|statement|briefing|overview|forecast|outturn|assessment|tracker|timetable|calendar|repl(?:y|ies)|responses?|answers?|figures?|findings|outcomes?|progress|details?|advice)\b/iu.test(
        rest,
      )
    )
  return true
}
