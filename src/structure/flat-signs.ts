import { matches } from '../text/matches'
import { flatNumbers } from './flat-numbers'

/** Where a line began in a text that lost its breaks, and whether it was one of those at the head or the foot of a page. */
export interface FlatCut {
  readonly at: number
  readonly furniture?: boolean
}

/** Fewer of a kind may be anything. */
const LEAST = 3
const DISC = /(?<=\s)[\u2022\u25cf\u25aa\uf0b7](?=\s)/g
/** A circle as it was set in letters, behind what closes a point. */
const CIRCLE = /(?<=[.?!:;)"\u201d\u2019]\s{1,4}(?:\d{1,3}\s{1,4})?)o(?=\s+["\u201c\u2018]?\p{Lu})/gu
/** A dash behind what closes a point, before a capital. */
const DASH = /(?<=[.?!:;]\s{1,4})[\u2013\u2014-](?=\s+["\u201c\u2018]?\p{Lu})/gu
/** 'Public Comment:', 'Ms Doe:', 'The Chairperson (Mr Roe):' behind a stop: words in capitals before a colon. */
const HEAD =
  /(?<=[.?!]\s{1,4})(?<!\b(?:\p{Lu}|M[Rr][Ss]?|M[Ss]|D[Rr])\.\s{1,4})(?:(?:M[Rr][Ss]?|M[Ss]|D[Rr]|Prof|PROF)\. )?\p{Lu}[\p{L}'\u2019&/-]{0,20}(?: (?:\p{Lu}[\p{L}'\u2019&/-]{0,20}|and|of|the|to|for|in|on)){0,6}(?=(?:\s\([^()]{3,60}\))?:\s+["\u201c]?\p{Lu})/gu
/** 'The Chairperson (Mr Doe):' behind a list of those present, and anywhere. */
const CHAIR =
  /(?<=\s)The (?:(?:Deputy|Acting|Vice|Vice-|Temporary) )?(?:Chair(?:man|woman|person)?|Convener|Speaker|President|Presiding Officer)(?=(?:\s\([^()]{3,40}\))?:\s+["\u201c]?\p{Lu})/gu
/** Labels of speakers, and not those over who was there. */
const SPEAKER = /^(?:The |M[Rr][Ss]?\b|M[Ss]\b|D[Rr]\b)/
const GAP = /(?<=\S {4,60})(?=\S)/g
const LETTER = /(?<=[.?!:;]\s{1,4})\(?([a-l])\)(?=\s+["\u201c\u2018]?\p{Lu})/gu
/** '3 OFFICIAL 40817', 'Page 3 of 9' */
const FOOT =
  /(?<=\s)(?:(?:\d{1,3}\s)?(?:OFFICIAL(?! REPORT\b)(?:\s?[-\u2013:]?\s?SENSITIVE)?|NOT PROTECTIVELY MARKED|RESTRICTED)(?:\s\d{5,9})?|Page \d{1,3} of \d{1,3})(?=\s|$)/g
/** The number of a page that closes behind a full stop, before a bullet or at the end. */
const PAGE = /(?<=[.?!)"\u201d]\s{1,4})\d{1,3}(?=\s+[o\u2022\u25cf\u25aa\uf0b7]\s|[^\S\n]*$)/gm
/** The number of a page before its text. */
const LEADING = /^\d{1,3}(?=\s)/gm

/** The cuts of a flattened text, and where its front ends and what was minuted begins. */
export interface FlatSigns {
  readonly cuts: readonly FlatCut[]
  readonly body: number
}

/** The places in a flattened text at which its bullets, numbers, letters and the feet of its pages show that a line began; none where it has no such signs. */
export function flatSigns(text: string): FlatSigns {
  const several = (sign: RegExp, least = LEAST): number[] => {
    const places = matches(sign, text).map(({ index }) => index)
    return places.length < least ? [] : places
  }
  const listed = [...flatNumbers(text), ...[DISC, CIRCLE, DASH].flatMap((sign) => several(sign))]
  // Whoever presides speaks twice at least.
  const spoken = [...several(HEAD), ...several(CHAIR, 2)]
  const open = [...listed, ...spoken, ...several(GAP)]
  if (open.length === 0) return { cuts: [], body: 0 }
  const cuts = [...open, ...letters(text)].map((at): FlatCut => ({ at }))
  return {
    cuts: [...cuts, ...feet(text, open)],
    body: Math.min(...listed, ...spoken.filter((at) => SPEAKER.test(text.slice(at, at + 6))), text.length),
  }
}

/** What stood at the foot of a page, and what begins behind it. */
function feet(text: string, open: readonly number[]): FlatCut[] {
  return [
    ...withRunning(text, matches(FOOT, text)),
    ...numbered(text),
    ...countsUp(matches(PAGE, text)),
    ...leading(text),
    ...numbersAbove(text, open),
  ].flatMap(({ index, 0: foot }) => {
    const end = index + foot.length
    const next = end + text.slice(end).search(/\S|$/)
    return [...(next < text.length ? [{ at: next }] : []), { at: index, furniture: true }]
  })
}

/** No words that run along at the foot of pages are longer. */
const RUNNING = 90
/** Fewer units may be the same by chance. */
const LEAST_RUNNING = 8

/** Page counts with the words before them that stand there on the page before or behind too: 'Harbour Board Minutes 18.05.2017 Page 2 of 9'. */
function withRunning(text: string, feet: readonly RegExpExecArray[]): { readonly index: number; readonly 0: string }[] {
  const before = feet.map(({ index }) => text.slice(Math.max(0, index - RUNNING), index))
  return feet.map((foot, place) => {
    const shared = Math.max(...[place - 1, place + 1].map((at) => sharedEnd(before[place]!, before[at] ?? '')))
    const words = before[place]!.slice(before[place]!.length - shared).replace(/^\S*\s+/, '')
    return words.length < LEAST_RUNNING ? foot : { index: foot.index - words.length, 0: `${words}${foot[0]}` }
  })
}

/** How many units at their ends two texts have in common. */
function sharedEnd(one: string, other: string): number {
  let size = 0
  while (size < one.length && size < other.length && one.at(-1 - size) === other.at(-1 - size)) size++
  return size
}

/** '518206 2': the number of the document before that of the page, on several pages. */
const NUMBERED = /(?<=\s)(\d{5,9})\s\d{1,3}(?=\s)/g

function numbered(text: string): RegExpExecArray[] {
  const hits = matches(NUMBERED, text)
  const counts = new Map<string, number>()
  for (const [, document] of hits) counts.set(document!, (counts.get(document!) ?? 0) + 1)
  return hits.filter(([, document]) => counts.get(document!)! > 1)
}

/** '1' before a title: the number of a page. */
const ABOVE = /(?<=\s)\d{1,3}(?=\s+$)/

/** The numbers of pages that stand right before a title without a number. */
function numbersAbove(text: string, open: readonly number[]): { readonly index: number; readonly 0: string }[] {
  return open.flatMap((place) => {
    const from = Math.max(0, place - 8)
    const page = /^\p{L}{2}/u.test(text.slice(place, place + 2)) ? ABOVE.exec(text.slice(from, place)) : null
    return page === null ? [] : [{ index: from + page.index, 0: page[0] }]
  })
}

/** Those that stand before the texts of several pages. */
function leading(text: string): RegExpExecArray[] {
  const pages = countsUp(matches(LEADING, text))
  return pages.length > 1 ? pages : []
}

/** Those that count the pages. */
function countsUp(hits: readonly RegExpExecArray[]): RegExpExecArray[] {
  let last = 0
  return hits.filter((hit) => {
    const page = Number(hit[0])
    const counts = last === 0 || page === last + 1
    if (counts) last = page
    return counts
  })
}

/** The places of 'a)', 'b)', which begin anew with each list, where a second one follows. */
function letters(text: string): number[] {
  const hits = matches(LETTER, text)
  const order = hits.map((hit) => hit[1]!.charCodeAt(0) - 96)
  return hits.flatMap(({ index }, place) => {
    const follows = order[place] === (order[place - 1] ?? Number.NaN) + 1
    const leads = order[place] === 1 && order[place + 1] === 2
    return follows || leads ? [index] : []
  })
}
