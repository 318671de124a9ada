import type { Block } from '../model/block'
import type { DocumentKind } from '../model/meeting'
import { matches } from '../text/matches'
import { stripTitles } from '../text/names'
import { ELIDED_VERBS } from './elided-verbs'
import { namedReplier } from './heads-replies'
import { isTalk } from './is-talk'
import { isQuestionPaper, isReplyLabel, numbersQuestions, printsParties } from './question-head'
import { lineLabel, speakerLabel } from './speaker-label'
import { isMinutesLabel } from './web-page'
import { writtenQuestions } from './written-questions'

const MINUTES =
  /\b(?:minutes?|notes|note|record|summary note)\s+of\b|\bmeeting notes\b|^(?:draft |approved |public )?minutes?\b|\bminutes?\b.{0,60}\bmeeting\b|^[^.?!:,]{3,60}\bminutes(?: #?\d[\d-]{0,9}| (?:\d{1,2}(?:st|nd|rd|th)? )?\p{L}{3,9}(?: \d{1,2},)? (?:19|20)\d\d)?$|\bpresent:/iu
/** Over a list of people, before the text or behind it. */
const ATTENDED = /^(?:attendees|apologies(?: for absence)?|in attendance|members present)\s*:?$/i
const AGENDA = /^(?:public\s+|draft\s+|supplement(?:ary|al)\s+)?agenda(?:\s+(?:for|of)\b.*)?$/i
const TRANSCRIPT = /\btranscript\b|\bverbatim\b|\boral evidence\b|\bofficial report\b|\bhansard\b/i
const PAPER = /\b(?:report|paper|briefing)\s+(?:of|by|from|to|for)\b|\bpurpose of (?:the |this )?(?:report|paper)\b/i

/** What a document (or one part of a file) is, from its front and its shape; null where nothing tells. */
export function documentKind(all: readonly Block[], listed: number): DocumentKind | null {
  const blocks = all.filter((block) => block.kind !== 'furniture')
  const front = blocks.slice(0, 14)
  if (numbersQuestions(blocks)) return listed < 2 ? 'paper' : 'minutes'
  // In a table of questions the labels of some replies make no transcript.
  const tabled = blocks.some(({ column }) => column === 'question')
  if (blocks.some(({ speaker }) => speaker !== null) || (!tabled && isVerbatim(blocks))) return 'transcript'
  if (isHansard(front) && countLabels(blocks) >= LEAST_LABELS) return 'transcript'
  if (all.some(({ kind, text }) => kind === 'furniture' && isMinutesLabel(text))) return 'minutes'
  // A page of a council's site may head its minutes with the word.
  if (front.slice(0, 8).some((block) => AGENDA.test(block.text) && block.text.length < 60))
    return isMostlySaid(countSaid(blocks), blocks.length) ? 'minutes' : 'agenda'
  const isTabled = isTitledAgenda(front) && writtenQuestions(blocks).length > 1
  if (listed < 2 && (printsParties(blocks) || isTabled)) return 'paper'
  if (listed < 2 && isTalk(blocks)) return 'transcript'
  if (
    listed >= 2 ||
    blocks.some(({ text }) => ATTENDED.test(text)) ||
    front.some((block) => block.text.length < 300 && MINUTES.test(block.text)) ||
    front.slice(0, 2).some(({ text }) => /\bMINUTES OF THE\b.{0,80}\bMEETING\b/.test(text.slice(0, 300)))
  )
    return 'minutes'
  if (front.some((block) => TRANSCRIPT.test(block.text) && block.text.length < 200)) return 'transcript'
  if (isQuestionPaper(blocks) || writtenQuestions(blocks).length > 0) return 'paper'
  const said = countSaid(blocks)
  if (countTalk(blocks) >= 4 || answersQuestions(blocks)) return 'minutes'
  if (isMostlySaid(said, blocks.length) || (said >= 2 && blocks.some(({ text }) => RESOLVED.test(text))))
    return 'minutes'
  if (
    front.some((block) => !isSentence(block.text) && PAPER.test(block.text)) ||
    blocks.filter((block) => /^\d/.test(block.marker)).length >= 3
  )
    return 'paper'
  return said >= 2 ? 'minutes' : null
}

/**
 * What a document calls itself: an agenda that prints replies ('Agenda - May meeting of the Harbour Committee'), and minutes
 * that take down what was said word by word ('MINUTES OF THE MEETING OF ...') keep the name of their titles.
 */
export function titledKind(kind: DocumentKind | null, front: readonly Block[]): DocumentKind | null {
  if ((kind === 'minutes' || kind === 'paper') && isTitledAgenda(front)) return 'agenda'
  if (kind === 'transcript' && titlesOf(front).some(({ text }) => MINUTED.test(text))) return 'minutes'
  return kind
}

/** 'Minutes of the ordinary meeting of the Board', 'Student Council Minutes' */
const MINUTED =
  /^(?:draft )?minutes of the (?:\p{L}+ )?meeting of\b|\b(?:council|board|(?:sub-?)?committee|panel|meeting) minutes$/iu

function isTitledAgenda(front: readonly Block[]): boolean {
  return titlesOf(front).some(({ text }) => /^agenda\s*[:\u2013-]\s*\S/i.test(text))
}

function titlesOf(front: readonly Block[]): Block[] {
  return front.slice(0, 6).filter(({ text }) => text.length < 160)
}

/** Whether written questions with their answers stand in the official report of a house: 'Written Answers Nos. 4-19', 'Written questions and answers'. */
export function isOfficialReport(front: readonly Block[]): boolean {
  return front.some(({ text }) => text.length < 80 && REPORT.test(text))
}

const REPORT =
  /^written (?:answers(?: nos?\b.{0,20}| \(.{3,40}\)| to questions)?|questions and answers)$|\bofficial report\b|\bhansard\b/i

/** How many blocks ask something or tell what somebody said; what does both counts twice. */
function countSaid(blocks: readonly Block[]): number {
  const questions = blocks.filter((block) => block.text.includes('?')).length
  return questions + blocks.filter(({ text }) => REPORTED.test(text) || isSaidBy(text)).length
}

/** Whether there are questions, and below labels as many replies, if not to each. */
function answersQuestions(blocks: readonly Block[]): boolean {
  const questions = blocks.filter(({ text }) => text.endsWith('?')).length
  if (questions < 2) return false
  const replies = blocks.filter(
    ({ marker, text, kind }) =>
      isReplyLabel(text) ||
      namedReplier(text) !== null ||
      /^A\d{1,3}[.:)]/.test(`${marker} ${text}`.trimStart()) ||
      (kind !== 'heading' && speakerLabel(text) !== null),
  )
  return replies.length * 2 >= questions
}

/** How often somebody asks or replies by name or office, sentence by sentence: some minutes have all of it in a few blocks. */
function countTalk(blocks: readonly Block[]): number {
  return blocks.reduce((count, { text }) => count + matches(TALK, text).length, 0)
}

/** 'Councillor Doe asked', 'The Harbour Master replied', 'Ms Roe then inquired' at the beginning of a sentence. */
const TALK =
  /(?:^|[.?!;:)]\s)(?:In (?:response|reply),? )?(?:[Tt]he\s)?(?:\p{Lu}[\p{L}.'\u2019-]*\s){1,4}(?:then |also |further )?(?:asked|queried|enquired|inquired|replied|responded|answered)\b/gu

/** What was decided, over or before it, which no paper knows yet. */
const RESOLVED = /^(?:UNANIMOUSLY )?RESOLVED\b/

/** What minutes say and papers do not: a question, a reply, a resolution; something told to the meeting; what the meeting did with a report. */
const REPORTED =
  /\b(?:asked|queried|[ei]nquired|sought (?:re)?assurance|responded|replied|resolved)\b|\b(?:informed|advised|told|assured|reminded|updated|thanked) (?:the )?(?:panel|(?:sub-?)?committee|board|members?|meeting|authority|council|commission|(?:task |working )?group|forum|trustees|governors)\b|^(?:that )?(?:the )?(?:panel|(?:sub-?)?committee|board|members|authority|council|commission|(?:task |working )?group|forum|trustees|governors) (?:considered|received|noted|agreed|welcomed|approved)\b/i

const SAID =
  / (?:said|stated|noted|explained|reported|highlighted|commented|felt|considered|advised|confirmed|thanked|questioned|requested|suggested|welcomed|raised|expressed|observed|stressed|emphasi[sz]ed|outlined)\b/

/** 'Councillor Doe welcomed', 'The Chair stated', 'A Member requested': a person or an office, then what was said of it. */
function isSaidBy(text: string): boolean {
  const opening = text.slice(0, 90)
  const verb = opening.search(SAID)
  if (verb < 0) return false
  const subject = opening.slice(0, verb)
  if (subject.split(' ').length > 6) return false
  return (
    stripTitles(subject).name !== subject ||
    /^(?:The|An?|One) (?:\p{L}+ )*(?:Chair\p{L}*|Member|Convener|Mayor)$/u.test(subject)
  )
}

/** A few blocks of speech make minutes of a short document, one in eight of a long one. */
function isMostlySaid(said: number, blocks: number): boolean {
  return (said >= 4 && said * 8 >= blocks) || (said >= 2 && said * 3 >= blocks)
}

function isSentence(text: string): boolean {
  return /[.?!]$/.test(text) && text.includes(' ')
}

/** 'L. Doe, T. Roe: That the minutes be adopted. Carried.' is a motion, and no speech. */
const MOVED = /:\s+(?:that|be it)\b.*\b(?:carried|defeated|lost|adopted)\.?$/i

/** 'OFFICIAL REPORT', '(Hansard)' on top of what was said. */
const HANSARD =
  /^(?:official report(?:\s?\(hansard\))?|\(?hansard\)?|verbatim (?:report|record|transcript)|minutes of evidence)\b.{0,20}$/i
/** So many speeches behind labels make it one. */
const LEAST_LABELS = 4

function isHansard(front: readonly Block[]): boolean {
  return front.some(({ text }) => HANSARD.test(text))
}

function countLabels(blocks: readonly Block[]): number {
  return blocks.slice(0, 400).filter(({ text, kind }) => kind !== 'heading' && speakerLabel(text) !== null).length
}

/** Whether most of the text is speeches behind labels, by speakers who come back. */
function isVerbatim(blocks: readonly Block[]): boolean {
  const counts = new Map<string, number>()
  let labelled = 0
  let told = 0
  let elided = 0
  // The first pages tell.
  for (const { kind, text, level } of blocks.slice(0, 400)) {
    if (text.length < 3) continue
    told++
    const label = kind === 'heading' || text.length < 90 ? (lineLabel(text) ?? speakerLabel(text)) : speakerLabel(text)
    if (label === null || level > 0 || MOVED.test(text)) continue
    labelled++
    if (ELIDED.test(text.slice(label.end).trimStart())) elided++
    counts.set(label.name, (counts.get(label.name) ?? 0) + 1)
  }
  const often = [...counts.values()].filter((count) => count >= 2).length
  // 'Ms Doe: Asked why the pier was shut': notes tell what was said.
  return labelled >= 6 && often >= 2 && labelled * 10 >= told * 3 && (elided < 3 || elided * 10 < labelled * 2)
}

/** What somebody did with words, whose name stands before it. */
const ELIDED = new RegExp(`^(?:${ELIDED_VERBS}) (?!\\?)`)
