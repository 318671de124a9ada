import { areaWords, headingWords } from '../lexicons/no-names'
import { bodyNouns, roleNouns } from '../lexicons/roles'
import { formLabels, speakingTitles } from '../lexicons/speaking'
import type { Line } from '../model/source'
import { matches } from '../text/matches'
import { skipSpace, trimmedEnd } from '../text/white-space'
import { withoutParish } from '../text/without-parish'
import { isVoice } from './is-voice'
import { type LabelMark, type LabelSign, labelMarks, withGap } from './label-marks'
import { holderBehind, officeBehind } from './office-behind'
import { speakerLabel } from './speaker-label'
import { isSpoken } from './spoken-words'

/** 'L. Doe, T. Roe: That the minutes be adopted.' names who moved it; 'That is so' is said. */
const MOVES =
  /^\s*(?:be it resolved\s|that\s(?!(?:is|was|isn't|wasn't|would|will|could|can|should|may|might|must|has|had|does|did|means|sounds?|seems|leads|brings|concludes|depends|goes|helps|leaves|makes|takes|all|being|said|one|really|also|certainly|again|sits|lies|rests|comes?|came|took|happen(?:s|ed)|gives|gave|follows|looks|applies|includes|falls|remains|covers|works|worked|seemed|needs|matters|concerns|changed|figure|number)\b))/i

const SIGNS: readonly LabelSign[] = [':', '>>', 'time', '.', '-', 'gap']

/**
 * The labels of a verbatim record's speeches, in order: a record prints them all in one way, several of its speakers come back,
 * and what stands behind them is spoken. Empty for a text that is no such record.
 */
export function speechLabels(view: string, lines: readonly Line[]): readonly LabelMark[] {
  if (asksOnPaper(view)) return []
  const printed = labelMarks(view, lines)
  // 'Conference Room 2  10:15': with the time beside it, again and again, a room speaks for whoever sits in it.
  const timed = printed.flatMap(({ sign, name }) => (sign === 'time' ? [name] : []))
  const once = new Set<string>()
  const often = new Set(timed.filter((name) => once.size === once.add(name).size))
  const marks = withoutMovers(
    view,
    // 'JANE DOE, MILL STREET': where somebody lives says nothing of the label.
    printed.filter(
      ({ name, sign }) => name === '' || maySpeak(name.split(', ')[0]!) || (sign === 'time' && often.has(name)),
    ),
  )
  if (marks.length < 2) return []
  const written = writtenAnswers(view, marks)
  if (written.length > 0) return written
  let best: readonly LabelMark[] = []
  for (const sign of SIGNS) {
    const found = labelsOf(
      view,
      lines,
      marks.filter((mark) => mark.sign === sign),
      sign,
    )
    if (found.length > best.length) best = found
  }
  const labels = withAskers(view, lines, withoutCalling(best))
  return labels[0]?.sign === ':' ? withReplies(view, lines, withLetters(view, lines, labels)) : labels
}

/** A page of questions that were put on paper prints who asks each; what was said in the room besides stands among them. */
function asksOnPaper(view: string): boolean {
  return view.includes('Question by:') && matches(ASKS_ON_PAPER, view).length >= LEAST_ON_PAPER
}
const ASKS_ON_PAPER = /^Question by: \p{Lu}/gmu
const LEAST_ON_PAPER = 3

/** 'Mr Doe: To ask the Secretary of State ...' over 'Ms Roe: ...': the labels of written questions and their answers, where a page prints such. */
function writtenAnswers(view: string, marks: readonly LabelMark[]): readonly LabelMark[] {
  const asks = ({ end }: LabelMark): boolean => TO_ASK.test(view.slice(end, end + 24))
  if (!marks.some(asks)) return []
  const labels = marks.filter(
    ({ name, sign, end }) =>
      sign === ':' && speakerLabel(`${name}: `) !== null && !IN_TITLE.test(view.slice(end, end + 60)),
  )
  if (labels.length * 2 < marks.length) return []
  return labels.some((mark, index) => asks(mark) && index + 1 < labels.length && !asks(labels[index + 1]!))
    ? labels
    : []
}
/** 'Harbour Dues: Northtown' */
const IN_TITLE = /^(?!(?:Yes|No)\b)\s?\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,3}[^\S\n]*\n/u
const TO_ASK = /^\s*To ask (?:the|him|her|Her|His)\b/

/** 'Speaker Jane Doe', 'Speaker Ravi Roe': what all are called who speak is no office of theirs. */
function withoutCalling(marks: readonly LabelMark[]): readonly LabelMark[] {
  const called = new Set(marks.flatMap(({ name }) => (CALLED.test(name) ? [keyOf(name)] : [])))
  return called.size < 2 ? marks : marks.map((mark) => ({ ...mark, name: mark.name.replace(CALLED, '') }))
}
const CALLED = /^Speaker (?=\p{Lu}\p{L}+ \p{Lu})/u

/** The labels without the names of those who only move; who has said something else says 'That member ...' too. */
function withoutMovers(view: string, marks: readonly LabelMark[]): readonly LabelMark[] {
  const moves = ({ end }: LabelMark): boolean => MOVES.test(view.slice(end, end + 24))
  if (!marks.some(moves)) return marks
  const speaking = new Set(marks.filter((mark) => !moves(mark)).map(({ name }) => keyOf(name)))
  return marks.filter((mark) => !moves(mark) || speaking.has(keyOf(mark.name)))
}

/** So many lines open with 'Q.' and with 'A.' where counsel and witness are not named again. */
const LEAST_LETTERED = 3

/** The labels of a hearing with those by a letter alone: 'Q. Who was there?', 'A. Nobody.' */
function withLetters(view: string, lines: readonly Line[], named: readonly LabelMark[]): readonly LabelMark[] {
  const letters = labelsBetween(view, lines, named, LETTER)
  const [asked, answered] = ['Q', 'A'].map((one) => letters.filter(({ name }) => name === one).length)
  if (asked! < LEAST_LETTERED || answered! < LEAST_LETTERED) return named
  return inOrder([...named, ...letters])
}
const LETTER = /^([QA])\.\s{1,6}(?=\S)/

/** The labels of a hearing with those of replies that were sent later: 'Answer (Harbour Police): ...' */
function withReplies(view: string, lines: readonly Line[], named: readonly LabelMark[]): readonly LabelMark[] {
  const replies = labelsBetween(view, lines, named, LATER)
  return replies.length < LEAST_LETTERED ? named : inOrder([...named, ...replies])
}
const LATER = /^(?:Answer|ANSWER|Response|RESPONSE|Reply|REPLY)\s?\((\p{Lu}[^()]{2,80})\):\s{0,6}/u

/** 'MR. DOE asked the Minister for Health when ...': an oral question of a parliament, whose asker has no other label. */
const ASKS_MINISTER =
  /(?:^|[.)\]]\s{1,3})((?:MR|MRS|MS|MISS|DR|HON|PROF|SEN|SENATOR|THE HON|Mr|Mrs|Ms|Dr|Hon)\.?\s?(?:\p{Lu}\.?\s?){0,5}\p{Lu}{3}[\p{Lu}'\u2019-]*(?:\s\([^()]{2,60}\))?)\s(?=asked the (?:\p{Lu}\p{L}+ ){0,2}(?:Minister|Government|Attorney|Secretary|Premier|Leader|President|Treasurer|Chair))/u

/** The labels of a parliament's record with those who ask a minister in so many words at the beginning of a line. */
function withAskers(view: string, lines: readonly Line[], named: readonly LabelMark[]): readonly LabelMark[] {
  if (!view.includes(' asked the ') || !named.some(({ name }) => isAddressed(name))) return named
  let at = 0
  const askers = lines.flatMap(({ start, end }): LabelMark[] => {
    while (at < named.length && named[at]!.start < start) at++
    const from = skipSpace(view, start, end)
    const to = Math.min(end, from + FARTHEST * 2, named[at]?.start ?? end)
    const label = from < to ? ASKS_MINISTER.exec(view.slice(from, to)) : null
    if (label === null) return []
    const begin = from + label.index + label[0].length - label[1]!.length - 1
    return [{ sign: named[0]!.sign, name: withGap(label[1]!), start: begin, end: begin + label[1]!.length + 1 }]
  })
  return askers.length === 0 ? named : inOrder([...named, ...askers])
}

/** Labels of one form at the start of lines that have none of those already found, which are in order. */
function labelsBetween(view: string, lines: readonly Line[], named: readonly LabelMark[], form: RegExp): LabelMark[] {
  let at = 0
  return lines.flatMap(({ start, end }): LabelMark[] => {
    while (at < named.length && named[at]!.start < start) at++
    if (at < named.length && named[at]!.start < end) return []
    const from = skipSpace(view, start, end)
    const label = form.exec(view.slice(from, Math.min(end, from + FARTHEST)))
    return label === null ? [] : [{ sign: ':', name: label[1]!, start: from, end: from + label[0].length }]
  })
}
/** No such label is longer. */
const FARTHEST = 120

function inOrder(marks: LabelMark[]): readonly LabelMark[] {
  return marks.sort((one, other) => one.start - other.start)
}

function labelsOf(
  view: string,
  lines: readonly Line[],
  marks: readonly LabelMark[],
  sign: LabelSign,
): readonly LabelMark[] {
  if (marks.length < 2) return []
  const counts = new Map<string, number>()
  for (const { name } of marks) counts.set(keyOf(name), (counts.get(keyOf(name)) ?? 0) + 1)
  const sure = marks.filter(
    ({ name, start }) => sign === '>>' || isAddressed(name) || counts.get(keyOf(name))! >= 2 || isTimed(view, start),
  )
  if (!isRecord(view, sure, sign, marks[0]!.start) || !isMostlySpeech(view, lines, sure)) return []
  const plain = sure.filter(({ name }) => isPlain(name)).length * 2 >= sure.length
  const initials = sure.every(({ name }) => INITIALS.test(name))
  // 'MINISTRY OF WORKS 10:15 a.m.' among names that are no capitals is a title.
  const cased = sign === 'time' && sure.some(({ name }) => /\p{Ll}/u.test(name))
  const spoken = cased ? marks.filter(({ name }) => /\p{Ll}/u.test(name) || isAddressed(name)) : marks
  return spoken.filter(
    ({ name, start }) =>
      // Nobody but a speaker has a time beside the name.
      sign === '>>' ||
      sign === 'time' ||
      isAddressed(name) ||
      counts.get(keyOf(name))! >= 2 ||
      (CALLED.test(name) && sure.some((other) => CALLED.test(other.name))) ||
      (plain && isPlain(name)) ||
      (initials && INITIALS.test(name)) ||
      officeBehind(name) !== null ||
      holderBehind(name) !== null ||
      speakerLabel(`${name}: `) !== null ||
      isTimed(view, start),
  )
}

/** Whether a time stands before a label on its line: nobody but a speaker has one. */
function isTimed(view: string, start: number): boolean {
  const before = view.slice(Math.max(0, start - 20), start)
  return /(?:^|\n)[^\S\n]*[[(]?\d{1,2}:\d\d(?::\d\d)?(?:\.\d{1,3})?[\])]?\s+$/.test(before)
}

/** How far a speech is looked into, and how far apart labels may stand on average. */
const LOOK = 400
const APART = 4_000

/** Whether labels are those of speeches: two speakers at least come back (or are addressed as nobody is elsewhere), they alternate, and people speak behind them. */
function isRecord(view: string, marks: readonly LabelMark[], sign: LabelSign, first: number): boolean {
  const names = new Set(marks.map(({ name }) => keyOf(name)))
  const addressed = marks.every(({ name }) => isAddressed(name))
  if (names.size < 2 && sign !== '>>') return false
  if (!addressed && (marks.length < 4 || (names.size * 2 > marks.length && names.size > 2 && marks.length < 6)))
    return false
  const from = marks[0]?.start ?? view.length
  const reach = marks.at(-1)!.start - from
  if (reach > APART * marks.length || (marks.length > 4 && reach * 2 < view.length - from) || first * 2 > view.length)
    return false
  let spoken = 0
  let short = 0
  let changes = 0
  marks.forEach((mark, index) => {
    const next = marks[index + 1]
    const words = view.slice(mark.end, Math.min(next?.start ?? view.length, mark.end + LOOK))
    if (isSpoken(words)) spoken++
    else if (isShort(words)) short++
    if (next === undefined || next.name === '' || keyOf(next.name) !== keyOf(mark.name)) changes++
  })
  // Lists of those present and votes are short, and nobody speaks in them.
  const told = sign === '-' ? spoken : Math.min(spoken + short, spoken * 2)
  return told * 10 >= marks.length * 4 && changes * 10 >= marks.length * 6
}

/** Whether the paragraphs are speeches, as in minutes that quote some of them they are not. A record whose labels are addressed may have long ones. */
function isMostlySpeech(view: string, lines: readonly Line[], marks: readonly LabelMark[]): boolean {
  if (marks.every(({ name }) => isAddressed(name))) return true
  let paragraphs = 0
  let told = 0
  let reported = 0
  let stopped = true
  let blank = true
  for (const { start, end, mark } of lines) {
    const to = trimmedEnd(view, start, end)
    if (skipSpace(view, start, to) >= to) blank = true
    else if (!mark.furniture) {
      if (stopped && !mark.runs && REPORTED.test(view.slice(start, start + REACH))) reported++
      if (stopped && (blank || mark.opens) && !mark.runs) {
        paragraphs++
        if (to - start > 60 && !isSpoken(view.slice(start, to))) told++
      }
      stopped = '.?!:;)\'"\u201d\u2019-'.includes(view[to - 1]!)
      blank = false
    }
  }
  // Clerks write 'JD - yes' beside 'JD said that'; who takes down speech does not.
  const initials = marks.every(({ name }) => INITIALS.test(name))
  if (reported * (initials ? 4 : 1) >= marks.length) return false
  return marks.length * 10 >= paragraphs * 3 || (told * 4 < paragraphs && marks.length * 20 >= paragraphs)
}

/** 'Ms Doe asked whether', 'JD said': minutes tell what was said, and may quote some of it behind labels. */
const REPORTED =
  /^\s*(?:In (?:his|her|their) supplement(?:ary|al)[^,.?!:;]{0,20},\s)?(?:[Tt]he\s)?\p{Lu}[^.?!:;,]{1,60}?(?:,\s[^.?!:;,]{3,70},)?\s(?:asked|queried|enquired|inquired|replied|responded|stated|said|confirmed|advised|explained|noted|sought|thanked|referred|reminded|acknowledged|agreed)\s/u
/** How far the beginning of a paragraph is looked into for who is reported to say something. */
const REACH = 150

const INITIALS = /^\p{Lu}{2,4}$/u

/** 'Correct.', 'Ten o'clock.': few words stand alone in nothing but talk. */
function isShort(words: string): boolean {
  return words.length < 60 && words.trim().split(/\s+/).length <= 4
}

function keyOf(name: string): string {
  return withoutParish(name.replace(/[([][^()[\]]*(?:\([^()]*\))?[)\]]/g, '').trim())
    .toLowerCase()
    .replace(/\./g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A form of address or an office, and a surname in capitals: 'Mr. DOE', 'SENATOR DOE', 'Mr JANE DOE'; an office in capitals, 'The MINISTER OF WORKS'; a voice by its number. */
function isAddressed(name: string): boolean {
  if (OFFICE.test(name) || isVoice(name)) return true
  const [first = '', ...rest] = keyOf(name)
    .replace(/^the (?=hon )/, '')
    .split(' ')
  if (rest.length === 0 || !speakingTitles.has(first)) return false
  return /(?:^|\s)(?:Ma?c|[OD]['\u2019])?\p{Lu}{3,}[\p{Lu}'\u2019-]*(?=$|\s*[([])/u.test(name)
}

const OFFICE = /^The\s\p{Lu}{3,}(?:[\s-]\p{Lu}{2,}){0,9}(?=$|\s*[([])/u

function isPlain(name: string): boolean {
  return /^\p{Lu}[\p{L}'\u2019-]+$/u.test(name) && /\p{Ll}/u.test(name)
}

/** What is numbered and does not speak. */
const COUNTED =
  /^(?:items?|phases?|stages?|tables?|figures?|chapters?|parts?|sections?|ann?ex(?:es)?|append\p{L}*|pages?|paragraphs?|lots?|wards?|zones?|areas?|units?|blocks?|years?|weeks?|days?|sites?|routes?|rooms?|levels?|tiers?|grades?|steps?|tasks?|work\p{L}*|themes?|pillars?|schedules?|clauses?|articles?|rules?|districts?|divisions?|regions?|quarters?|versions?|modules?|volumes?|days?|tracks?|slides?|sessions?|rounds?|bands?|classes|class|minutes?|exhibits?|documents?|bundles?|tabs?|lines?)$/iu

/** Whether words in capitals may name who speaks: no part of a form, no heading, no body. */
function maySpeak(name: string): boolean {
  if (OFFICE.test(name)) return true
  if (/\b(?:response|reply|answer) (?:from|by|of)\b/i.test(name)) return false
  const words = keyOf(name).split(/[ ,]+/)
  const last = words.at(-1)!
  if (words.length > 1 && speakingTitles.has(words[0]!)) return true
  if (formLabels.has(words[0]!) || formLabels.has(last)) return false
  // 'The Minister for Housing'
  const over = words.findIndex((word) => word === 'for' || word === 'of')
  if (over > 0 && roleNouns.has(words[over - 1]!)) return true
  // 'Lead 2C', 'Counsel 3', but not 'Phase 2'.
  if (words.length === 2 && /^#?\d{1,3}[a-z]?$/.test(last))
    return (
      /^\p{L}{3,}$/u.test(words[0]!) &&
      !headingWords.has(words[0]!) &&
      !bodyNouns.has(words[0]!) &&
      !COUNTED.test(words[0]!)
    )
  // 'The Minister for Education'
  const heads = headingWords.has(last) && !areaWords.has(last)
  return !heads && !bodyNouns.has(last) && /\p{L}{2}/u.test(last)
}
