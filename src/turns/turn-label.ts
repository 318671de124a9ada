import { isPlainSpeaker } from '../structure/is-speaker'
import { isLetter } from '../text/letter-codes'
import { isNamed, isTitledSurname } from '../text/names'
import { wordSet } from '../text/word-table'
import { isInterrogative } from './interrogative'
import { askerBefore, askerDashed, personOf, trailingName } from './labelled-person'
import { officeLabel, quotedLabel } from './office-label'
import { officeReply } from './office-reply'
import type { TurnLabel } from './printed-label'
import { raisedLabel } from './raised-label'
import { runOnLabel } from './run-on-label'
import { saidAndDone } from './said-and-done'
import { sideHeard } from './side-heard'
import type { Speakers } from './speakers'
import { spokenLabel } from './spoken-label'

const ASKED_BY =
  /\(\s*(?:question\s+)?(?:asked|submitted|raised|put|posed|tabled)?\s*(?:by|from)\s+([^()]{3,80}?)\s*\)\s*$/i
const QUESTION =
  /^(?:(?:supplement(?:ary|al)|written|oral|public|further|follow[- ]up|governor(?:s['\u2019]?|['\u2019]s)?|(?:(?:board|panel|(?:sub-?)?committee) )?member(?:s['\u2019]?|['\u2019]s)?|(?:chair(?:man|woman|person)?|commissioner|panel|board|(?:sub-?)?committee|trustee)['\u2019]s)\s+)*(?:questions?|quer(?:y|ies)|challenge|Q|supplement(?:ary|al)(?=\s+(?:from|by)\b|\s*$)|(?:supplement(?:ary|al)|follow[- ]?up)(?=\s*(?:\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\s*)?(?::|\([^()]{2,60}\)\s*(?::|$))))\.?\s*(?:no\.?\s*)?(?:\(?\d{1,3}[a-z]?\)?|\([a-z]\)|[a-z](?=\)))?(?<=[\w)])(?:\t+|\s*(?:[:.\u2013\u2014)-]+\s*|(?=\s*\()|(?=\s+(?:submitted|from|by|asked|to|put|received|standing|in the name of)\b)|$))/i
const QUESTION_FROM =
  /^\s*(?:(?:submitted|asked|put|received|tabled|raised|standing)\s+)?(?:to\s+[^:;?]{3,90}?,?\s+)?(?:from|by|in the name of)\s+([^:?\u201c]{3,120}?)(?:\s+(?:(?:(?:to|of)|for\s+(?:(?:written|oral)\s+)?(?:answer|reply)\s+by)\s+(?:the\s+)?(?:chair|convener|commissioner|chief|leader|portfolio|cabinet|pcc|mayor|deputy|minister|executive)|to\s+(?:cllr|councillor|mrs?|ms|dr|alderman))\b[^:?]{0,140})?\s*(?::|$|(?=\u201c))/i
const ANSWER =
  /^(?:(?:written|oral|supplement(?:ary|al)|follow[- ]?up|further|officers?['\u2019]?|force|constabulary|police|trust|council|service|department|directorate|company|staff|cabinet member|management|the|in)(?:['\u2019]s)?\s+)*(?:answers?|reply|replies|responses?|A)\s*\.?\s*\d{0,3}\b(?:\s\/\s[A-Za-z\u00c0-\u00ff]{3,20})?\s*(?:(?:from|by|of|given by|provided by)\s+([^:]{2,80}?)\s*|(?:(?:provided|given|sent|issued|circulated|received)\s)?(?:after|following|outside(?:\sof)?)\s(?:the\s)?(?:meeting|session)\s*(?=:)|\(([^()]{2,90})\)\s*(?=:|$))?(?:(?:[:\u2013\u2014]|(?<!\b(?:[A-Z]|Cllr|Mrs?|Ms|Dr|Prof))\.|(?<=\s)-|-(?=\s))+\s*|\t+(?:\(\d{1,2}\)\s*)?|$)(?:\(([^()]{3,90})\)\s*)?/i
const ACTION =
  /^[*_\s[(]{0,4}(?:\(?(?:AP|A)\s?\d{1,3}\)?|undertakings?(?:\s+given)?|(?:(?:agreed|follow[- ]?up|new|further|key)\s+)?actions?(?:\s+(?:points?|items?|required|agreed|arising|by))?|to[- ]do|tasks?)\s*(?:no\.?\s*)?(?:\d{1,3}(?:[./]\d{1,3})*[a-z]?|[A-Z]{1,5}\d{1,4}(?:[./]\d{1,4}){1,4}|[\w/]+-[\w/-]*\d+|\([^()]{1,30}\))?\s*(?:\([^()]{1,60}\)\s*|\[[^[\]]{1,60}\]\s*|(?:by|for|on)\s+[^:.?!\u2013\u2014-]{2,40}(?=[:\u2013\u2014]|\s-))?[:\u2013\u2014.-]+\s*/i
/** 'ACTION Jane Doe', 'ACTION RC', 'AP4 RC', 'Action on RC to write' */
const OWNED =
  /^(?:ACTIONS?\s+(?:(?:for|on)\s)?|AP\s?\d{1,3}\s+|Actions?\s(?:for|on)\s(?=[^.:?]{2,40}\sto\s\p{Ll}))(?=(?:The\s)?\p{Lu}\p{Ll}|\p{Lu}{2,3}(?:$|[\s,/&]))(?!(?:LOG|PLAN|SHEET|ACT)\b)/u
const REFERENCE = /^(?:\d{6,8}|[A-Z]{2,5})[-/][A-Z]{1,5}[-/]?\d{1,4}\b[:,.\s\u2013-]*/
const DECISION =
  /^(?:it was\s*:?\s*-?\s*)?(?:(?:unanimously\s+)?(?:resolved|ordered|agreed|noted|decided|recommended)|decisions?|resolution|outcome)\b\s*(?:\/?[:.\u2013\u2014-]+|(?=\s*(?:that|to|unanimously|\())|$)/i
const SHOUT = /^(?:it was\s*:?\s*-?\s*)?(?:unanimously\s+)?(?:RESOLVED|ORDERED|AGREED|NOTED|DECIDED|RECOMMENDED)\b/
const SILENT =
  /^(?:minutes|notes|discussion|questions? and answers?|in attendance|present|report|papers?|background|summary)\s*:?$/i

/** Reads the label of a paragraph; null where it has none. `speakers` tells whose abbreviations are labels ('DCS:', 'DPCC -'). */
export function readTurnLabel(text: string, speakers: Speakers): TurnLabel | null {
  if (text.length < 1_500 && CARRIED.test(text.slice(-24)) && MOVERS.test(text))
    return { kind: 'decision', who: null, end: 0, alone: false }
  return (
    quotedLabel(text, speakers) ??
    lettered(text, speakers) ??
    held(initialled(printedLabel(text), text, speakers), text, speakers) ??
    otherLanguage(text) ??
    officeReply(text, speakers) ??
    saidAndDone(text) ??
    spokenLabel(text, speakers)
  )
}

/** 'Q - Ruth: How much was it?': who asks or replies, behind the letter. */
function lettered(text: string, speakers: Speakers): TurnLabel | null {
  const found = /^[QA]\s?[\u2013-]/.test(text) ? LETTERED.exec(text.slice(0, 60)) : null
  if (found === null || speakers.person(found[2]!) === null) return null
  return { kind: found[1] === 'Q' ? 'question' : 'answer', who: found[2]!, end: found[0].length, alone: false }
}
const LETTERED = /^([QA])\s?[\u2013-]\s(\p{Lu}[^:?!.]{1,40}):\s+(?=\S)/u

/** 'Q: CF - we were told in May ...': who asks or replies, by initials behind the label. */
function initialled(label: TurnLabel | null, text: string, speakers: Speakers): TurnLabel | null {
  if (label === null || label.who !== null || !(label.kind === 'question' || label.kind === 'answer')) return label
  // 'Challenge: CF asked how' tells itself who asks.
  const initials = /^([A-Z]{2,4})\b(?:\s*[:\u2013\u2014-]\s*|\s+(?!\p{Ll}{2,}d\s)(?=\S))/u.exec(
    text.slice(label.end, label.end + 24),
  )
  if (initials !== null && speakers.person(initials[1]!) !== null)
    return { ...label, who: initials[1]!, end: label.end + initials[0].length }
  // 'Q: How many are there? (CF)'
  const behind = label.alone || !text.endsWith(')') ? null : /[.?!] \(([A-Z]{2,4})\)$/.exec(text.slice(-10))
  return behind === null || speakers.person(behind[1]!) === null ? label : { ...label, who: behind[1]! }
}

/** 'Response \u2013 Director of Works: ...': who replies, by the office behind the label. */
function held(label: TurnLabel | null, text: string, speakers: Speakers): TurnLabel | null {
  if (label?.kind !== 'answer' || label.who !== null || label.end === 0) return label
  const who = HELD.exec(text.slice(label.end, label.end + 70))
  if (who === null) return label
  const end = label.end + who[0].length
  // 'Response: Ms Doe, Director of Works' on a line of its own.
  const called = [who[1]!, who[1]!.split(',')[0]!].find(
    (name) => speakers.person(name) !== null || isTitledSurname(name) || isPlainSpeaker(name),
  )
  return called === undefined ? label : { ...label, who: called, end, alone: end >= text.length }
}

/** A name or an office; behind a form of address and an initial may stand a stop. */
const HELD = /^(\p{Lu}(?:[^:.?!;]|(?<=\b(?:\p{Lu}|Cllr|Mrs?|Ms|Dr|Prof|Rev|Ald|Hon))\.){1,60})(?::\s+|$)/u

/** 'R2018-087 L. Smith, T. Marchant: That the minutes be adopted. Carried.': who moved and seconded it, and what became of it. */
const CARRIED = /\b(?:carried|defeated|lost|adopted)(?: unanimously)?\.?$/i
const MOVERS = /^(?:[A-Z]{0,4}[\d/-]{3,14}\s+)?(?:moved by\s+)?[^:?!]{3,80}:\s+(?:that|be it)\b/i

function printedLabel(text: string): TurnLabel | null {
  return mayLabel(text)
    ? (askingLabel(text) ?? runOnLabel(text) ?? answerLabel(text) ?? actionLabel(text) ?? decisionLabel(text))
    : null
}

/** A label in two languages, 'Gníomh / Action 3:', 'GNÍOMH/ACTION 3': the second is read where the first says nothing. */
function otherLanguage(text: string): TurnLabel | null {
  const first = text.slice(0, 43).includes('/') ? OTHER_LANGUAGE.exec(text.slice(0, 43))?.[0].length : undefined
  if (first === undefined) return null
  const label = printedLabel(text.slice(first))
  return label === null || label.kind === 'silent' ? null : { ...label, end: label.end === 0 ? 0 : label.end + first }
}

const OTHER_LANGUAGE = /^(?:\p{Lu}[\p{L}'\u2019 ]+ \/ |\p{Lu}{3,}\/(?=\p{Lu}{3}))/u

/** Who is named in a heading as asking; null where nobody is. */
export function readAsker(heading: string): string | null {
  const label = mayLabel(heading) ? askingLabel(heading) : null
  return label?.kind === 'question' && label.alone ? label.who : null
}

/** Who gives the reply that a heading announces, with the office behind the name: 'Reply by Councillor Jane Doe, Leader of the Council'. */
export function readReplier(heading: string): string | null {
  const label = mayLabel(heading) ? ANSWER.exec(heading) : null
  return label?.[1] ?? label?.[2] ?? label?.[3] ?? null
}

/** The words that printed labels begin with, in lower case. */
const isOpener = wordSet(
  'from to that report verbal presentation at raised requested in the tabled submitted asked notice supplementary supplemental written oral public further follow governor governors members question questions query queries challenge q officer answer reply response a ap undertaking undertakings action actions it unanimously resolved ordered agreed noted decided recommended decision decisions resolution outcome board committee panel authority council meeting sub cabinet members minutes notes discussion commission applicant applicants force constabulary police trust service department directorate company management chair chairman chairwoman chairperson commissioner trustee officers deputy vice mayor leader convener president chief police proponent proponents opponent opponents petitioner petitioners neutral rebuttal task tasks new key staff general panel member roll comment comments answers replies responses present paper papers background summary'.split(
    ' ',
  ),
)

/** A cheap test before the patterns: the text begins with a label's word, with a sign, or with letters of a reference ('ABC-D1'). */
function mayLabel(text: string): boolean {
  let end = 0
  while (isLetter(text.charCodeAt(end))) end++
  return end === 0 || isOpener(text, 0, end) || text[end] === '-' || text[end] === '/'
}

function askingLabel(text: string): TurnLabel | null {
  return rubricLabel(text) ?? raisedLabel(text) ?? officeLabel(text) ?? questionLabel(text)
}

const RUBRIC =
  /^(?:to\s+(?:receive|consider|note|confirm|approve|agree|discuss|review|hear|appoint|elect)|report (?:of|by|from)|verbal|presentation)\b.{0,500}?\bMinutes\s*:\s*/i

/** The agenda's rubric and the label that parts it from the minutes, in one paragraph. */
function rubricLabel(text: string): TurnLabel | null {
  const found = RUBRIC.exec(text)
  if (found === null) return null
  return { kind: 'silent', who: null, end: found[0].length, alone: found[0].length >= text.length }
}

/** 'A question had been received from Mr Doe:-' on a line above the words: who asks; null for other lines. */
export function receivedFrom(text: string): string | null {
  if (text.length > 160 || !/:\s*-?$/.test(text)) return null
  const put = /\bquestions?\b/.test(text) ? PUT.exec(text)?.[1] : undefined
  if (put !== undefined) return personOf(put)
  if (!/^(?:an?|one|the following|another)\s/i.test(text)) return null
  const found =
    /^(?:an?|one|the following|another)\s+(?:\p{L}+\s+){0,3}question\s+(?:had been|has been|was)\s+(?:\p{L}+\s+)?(?:received|submitted|asked|put|tabled|posed)\s+(?:from|by)\s+([^:?]{3,80}?)\s*:\s*-?$/iu.exec(
      text,
    )
  return found === null ? null : personOf(found[1]!)
}

/** 'Two questions had been received from a member of the public, Mr Doe:' over labelled questions: who asks them all; null for other lines. */
export function receivedFromOne(text: string): string | null {
  if (text.length > 200 || !/:\s*-?$/.test(text)) return null
  const found = SEVERAL.exec(text)?.[1]
  const who = found === undefined ? null : personOf(found)
  return who !== null && isNamed(who) ? who : null
}

const SEVERAL =
  /^(?:the following|two|three|four|five|six|several|\d{1,2})\s(?:\p{L}+\s){0,3}questions\s(?:had been|have been|were)\s(?:\p{L}+\s)?(?:received|submitted|asked|put|tabled|posed)\s(?:from|by)\s([^:?]{3,120}?)\s*:\s*-?$/iu

/** 'Mr Doe had submitted the following question, which was read by the Clerk:' */
const PUT =
  /^((?:\p{Lu}[\p{L}.'\u2019-]*\s){2,5})(?:had |has )?(?:submitted|tabled|sent in|sent|given notice of|put|posed) (?:the following|an?) (?:\p{L}+ ){0,2}question\b/u

/** 'Q (Cllr Doe):', 'Follow-up (J. Doe, 6 May):' */
const BRACKETED =
  /^\s*\((?!\d|[a-z]\))([^():?]{2,60}?)(?:,\s\d{1,2}(?:st|nd|rd|th)?\s\p{L}{3,9}(?:\s\d{4})?)?\)\s*[:\u2013\u2014]\s*/u

function questionLabel(text: string): TurnLabel | null {
  const label = QUESTION.exec(text)
  if (label === null) return null
  const named = /^\(([^()]{3,80}|[A-Z]{2})\)[*_\s]*/.exec(text.slice(label[0].length))
  if (named !== null && /[:.]\s*$/.test(label[0]))
    return { kind: 'question', who: personOf(named[1]!), end: label[0].length + named[0].length, alone: false }
  const rest = text.slice(label[0].length)
  // 'Q (Cllr Doe): How many are there?'
  const bracketed = BRACKETED.exec(rest)
  const askedBy = (who: string | null, length: number): TurnLabel => {
    return { kind: 'question', who, end: label[0].length + length, alone: rest.slice(length).trim() === '' }
  }
  if (bracketed !== null) return askedBy(personOf(bracketed[1]!), bracketed[0].length)
  const dashed = /[\u2013\u2014-]\s*$/.test(label[0]) ? askerDashed(rest) : null
  if (dashed !== null) return askedBy(dashed.who, dashed.end)
  const from = QUESTION_FROM.exec(rest)
  if (from !== null && !from[0].includes('?')) return askedBy(personOf(from[1]!), from[0].length)
  const asked = ASKED_BY.exec(rest)
  const to = asked === null ? askerBefore(rest) : null
  if (to !== null) return askedBy(to.who, to.end)
  const alone = !/[?]/.test(rest) && rest.length < 140 && !/[.!]$/.test(rest) && !isInterrogative(rest)
  if (alone)
    return {
      kind: 'question',
      who: asked === null ? trailingName(rest) : personOf(asked[1]!),
      end: text.length,
      alone: true,
    }
  if (!/^(?:q|question)\s*\.?\s*\(?\d/i.test(label[0]) && !/(?:[:.]\s*|\t|^Q\s?[\u2013\u2014-]\s)$/.test(label[0]))
    return null
  return { kind: 'question', who: asked === null ? null : personOf(asked[1]!), end: label[0].length, alone: false }
}

/** 'REPLY TO SUPPLEMENTARY QUESTION', 'Response to follow-up 2:' */
const REPLY_TO =
  /^(?:written\s)?(?:answer|reply|response)\s+to\s+(?:the\s)?(?:supplement(?:ary|al)|follow[- ]?up|further|second)(?:\squestions?)?(?:\s(?:no\.?\s)?\d{1,3}[a-z]?)?\s*(?:\(([^()]{2,90})\)\s*)?(?::\s*|$)/i

function answerLabel(text: string): TurnLabel | null {
  const label = ANSWER.exec(text) ?? REPLY_TO.exec(text)
  if (
    label === null ||
    (/^a\b/i.test(text) &&
      !/^A\s*\.?\s*\d*\s*(?:[:.]|[\u2013\u2014-]\s+(?=\p{Lu})|\([^()]{2,60}\)\s*(?::|$))/u.test(text))
  )
    return null
  if (/^(?:answer|reply|response)\s*$/i.test(label[0].trim()) && text.length > label[0].length) return null
  return {
    kind: 'answer',
    who: whoOf(label[1] ?? named(label[2]) ?? named(label[3])),
    end: label[0].length,
    alone: text.slice(label[0].length).trim() === '',
  }
}

/** '(by letter of 3 June)' behind 'Response' names nobody. */
function named(note: string | undefined): string | undefined {
  return note !== undefined && /^(?:by|in|at|on|via|sent|given|written|read|received|dated|provided)\s|\d/i.test(note)
    ? undefined
    : note
}

function whoOf(text: string | undefined): string | null {
  return text === undefined ? null : personOf(text)
}

function actionLabel(text: string): TurnLabel | null {
  const label = ACTION.exec(text) ?? REFERENCE.exec(text) ?? OWNED.exec(text)
  if (
    label === null ||
    !/^[[(*_\s]*(?:undertaking|act|ap|a\s?\d|\d|[A-Z]{2,5}[-/]|agreed act|follow|new act|further act|key act|to[- ]do|task)/i.test(
      label[0],
    )
  )
    return null
  const rest = text.slice(label[0].length)
  if (
    /^(?:motion|moved|it was moved)\b|^\p{Lu}[^.;:]{3,60}?(?<!\bbe) moved[, ][^.;:]{0,60}?(?:\bseconded\b|[,;] \p{Lu}[^.;:]{1,40} second\b|[,;] second\b)/iu.test(
      rest,
    )
  )
    return { kind: 'decision', who: null, end: 0, alone: false }
  return { kind: 'action', who: null, end: label[0].length, alone: rest.trim() === '' }
}

/** 'It was noted that the Panel would next meet in June' runs the meeting. */
const NEXT_MEETING = /^(?:it was )?noted that\b.{0,60}\bnext (?:\p{L}+\s){0,3}meet(?:ing)?\b/iu
const NOTED_THAT = /^(?:it was )?noted that\b/i

/** 'The Panel:' and 'Committee (Ms Doe):' before what it decided. */
const ASSEMBLY =
  /^(?:the\s+)?(?:\p{L}+\s)?(?:board|committee|panel|authority|council|meeting|sub-committee|cabinet|members|commission|forum|trustees|governors)\s*(?:\([^()]{1,30}\)\s*)?:\s*-?$/iu

/** 'That the Harbour Police Services Board receive this report', or ':' over the points of the motion. */
const MOTION =
  /^That the (?:[\p{L}-]+ ){0,7}(?:Board|Council|Committee|Commission|Panel|Authority|Forum)(?:\s*:\s*-?$| (?:receive|approve|confirm|table|adopt|accept|endorse|authori[sz]e|direct|request|refer|note|recommend|defer|appoint|proceed|support|write|ask)\b)/u

/** 'COUNCIL DECISION 2025/091' over what was decided. */
const NUMBERED =
  /^(?:officer(?:['\u2019]?s)? recommendation\s?\/\s?)?(?:council|(?:sub-?)?committee|board|cabinet) (?:decision|resolution)(?: (?:no\.?|number))?:?\s+[A-Z]{0,5}[/-]?\d[\w/.-]*$/i

function decisionLabel(text: string): TurnLabel | null {
  // 'It was:-' over 'RESOLVED:'
  if (/^it was\s*:\s*-?$/i.test(text)) return { kind: 'decision', who: null, end: text.length, alone: true }
  if (/:\s*-?$/.test(text) && ASSEMBLY.test(text)) return { kind: 'decision', who: null, end: text.length, alone: true }
  if (NUMBERED.test(text)) return { kind: 'decision', who: null, end: text.length, alone: true }
  if (MOTION.test(text)) return { kind: 'decision', who: null, end: 0, alone: false }
  const lead =
    /^(?:(?:board|(?:sub-?)?committee|council|commission|panel|member|public|staff|general)\s+(?:discussion|comments?|presentation)|roll[- ]call)\s*:\s*(?=\S)/i.exec(
      text,
    )
  if (lead !== null) return { kind: 'silent', who: null, end: lead[0].length, alone: false }
  const comment = COMMENT.exec(text)
  if (comment !== null) return { kind: 'silent', who: null, end: comment[0].length, alone: false }
  const side = sideHeard(text)
  if (side > 0) return { kind: 'silent', who: null, end: side, alone: false }
  if (NOTED_THAT.test(text) && NEXT_MEETING.test(text)) return null
  const label = SHOUT.exec(text) ?? DECISION.exec(text)
  if (label === null || SILENT.test(text))
    return SILENT.test(text) ? { kind: 'silent', who: null, end: text.length, alone: true } : null
  const alone =
    /^(?:decisions?|resolutions?|outcomes?|recommendations?|(?:it was\s*:?\s*-?\s*)?(?:unanimously )?(?:resolved|agreed|ordered)(?:\s?:\s?that(?=$)| that(?=\s*(?:[:\u2013\u2014-]|$))|\s+[A-Za-z\d]{1,20}(?:[/-]\d{1,5}){1,3}(?=$))?(?:\s*\([^()]{3,60}\)|\s?\/)?)\s*:?\s*[-\u2013\u2014]?$/i.test(
      text,
    ) && !/\.$/.test(text)
  return { kind: 'decision', who: null, end: alone ? text.length : 0, alone }
}

/** 'Comment: The new bins are a great help.' between questions and their answers. */
const COMMENT = /^comments?\s*:\s+(?=\S)/i
