import type { Block } from '../model/block'
import { isNamed } from '../text/names'
import type { TurnLabel } from './printed-label'
import { opensReply } from './reply-label'

/** The labels that only the whole of a document tells to be such, by block: 'PCC 1.' before questions, questions and answers that are counted ('Q1', 'A1'). */
export function codedQuestions(blocks: readonly Block[]): ReadonlyMap<number, TurnLabel> {
  for (const read of [letteredQuestions, countedAnswers]) {
    const found = read(blocks)
    if (found.size > 0) return found
  }
  return numberedQuestions(blocks)
}

/** 'PCC 3. How many went?': letters of the office that asks, and the number of the question. */
const CODED = /^([A-Z]{2,5})\s?(\d{1,2})(?:[.:)]|\s?[\u2013\u2014-])\s+(?=\S)/
/** 'PQ1 \u2013 When will it open?': letters that say themselves that it is a public or a member's question. */
const OF_QUESTIONS = /^[A-Z]{1,4}Q$/
/** So many in a row, with replies to most, are a paper's questions. */
const LEAST = 3

/** Questions that a paper counts behind the letters of who asks ('PCC 1.', 'PCC 2.'), with labelled replies between. */
function letteredQuestions(blocks: readonly Block[]): ReadonlyMap<number, TurnLabel> {
  const found = new Map<number, TurnLabel>()
  let code = ''
  let replies = 0
  blocks.forEach(({ text, kind }, index) => {
    if (kind === 'furniture') return
    const hit = /^[A-Z]{2}/.test(text) ? CODED.exec(text) : null
    if (hit !== null && (code === '' || hit[1] === code) && Number(hit[2]) === found.size + 1) {
      code = hit[1]!
      const who = OF_QUESTIONS.test(code) ? null : code
      found.set(index, { kind: 'question', who, end: hit[0].length, alone: false, whole: who === null })
    } else if (opensReply(text)) replies++
  })
  if (OF_QUESTIONS.test(code)) return found.size >= 2 ? found : new Map()
  return found.size >= LEAST && replies * 3 >= found.size * 2 ? found : new Map()
}

/** 'Q1', 'A1' with a gap behind, which is taken for the number of a list where a capital follows; 'Q1.' over 'Response (Ms Doe):' likewise. */
const COUNTED = /^([QA])\d{1,2}[.:)]?$/
const OPENS = /^([QA])\d{1,2}\s+(?=\S)/
/** '(Mr Doe) Not this year.', '(Cllr Roe): Why not?': who answers or asks. */
const WHO = /^\((\p{Lu}[^()]{1,60})\)(?::\s*|\s+)(?=\S)/u

/** 'Why not? (Mr Doe)': who asks, behind the question. */
const SIGNED = /\?["\u201d]?\s\((\p{Lu}[^()]{3,60})\)$/u

/** 'Jane Doe on behalf of the Allotment Society \u2013 When will it open?', 'Mr Doe (Northtown): When?': who asks, before a dash or a colon. */
function namedBefore(text: string): RegExpExecArray | null {
  const found = DASHED.exec(text) ?? COLON.exec(text)
  return found !== null && isNamed(found[1]!) ? found : null
}
const COLON = /^(\p{Lu}[\p{L}.'\u2019 -]{3,40}?)(?:\s\([^()]{2,40}\)|,\s[^.:?!]{2,50})?:\s+(?=\S)/u
const DASHED =
  /^(\p{Lu}[\p{L}.'\u2019 -]{3,40}?)(?:,? (?:on behalf of|for|from|of) [^.:?!\u2013\u2014]{3,60})?\s[\u2013\u2014-]\s+(?=[\p{Lu}"\u201c])/u

/** Questions that are counted by a letter and their answers, which are counted too or have labels. */
function countedAnswers(blocks: readonly Block[]): ReadonlyMap<number, TurnLabel> {
  const found = new Map<number, TurnLabel>()
  const counts = { Q: 0, A: 0 }
  blocks.forEach(({ text, marker, kind }, index) => {
    if (kind === 'furniture') return
    const opening = marker === '' && /^[QA]\d/.test(text) ? OPENS.exec(text) : null
    const letter = (COUNTED.exec(marker)?.[1] ?? opening?.[1]) as 'Q' | 'A' | undefined
    if (letter === undefined) {
      if (opensReply(text)) counts.A++
      return
    }
    counts[letter]++
    const from = opening?.[0].length ?? 0
    const who = WHO.exec(text.slice(from)) ?? namedBefore(text.slice(from, from + 140))
    const signed = letter === 'Q' && text.endsWith(')') ? (SIGNED.exec(text)?.[1] ?? null) : null
    const end = from + (who?.[0].length ?? 0)
    found.set(index, {
      kind: letter === 'Q' ? 'question' : 'answer',
      who: who?.[1] ?? (signed !== null && isNamed(signed) ? signed : null),
      end,
      alone: false,
    })
  })
  if (counts.Q >= 2 && counts.A >= 2) return found
  return counts.A === 0 && counts.Q >= 2 ? wholeQuestions(found, blocks) : new Map()
}

/** 'Q2 Who mends the lamps?': counted questions whose replies stand elsewhere, each of them a paragraph that asks; none where one only speaks of a quarter ('Q2 sales'). */
function wholeQuestions(found: ReadonlyMap<number, TurnLabel>, blocks: readonly Block[]): Map<number, TurnLabel> {
  const asked = [...found].filter(([index]) => blocks[index]!.text.includes('?'))
  return new Map(asked.length < found.size ? [] : asked.map(([index, label]) => [index, { ...label, whole: true }]))
}

/** '2. When will it open?' over 'Officer response:', and others like it: questions that only their numbers tell from the replies between. */
function numberedQuestions(blocks: readonly Block[]): ReadonlyMap<number, TurnLabel> {
  const found = new Map<number, TurnLabel>()
  const told = blocks.flatMap(({ kind }, index) => (kind === 'furniture' ? [] : [index]))
  told.forEach((index, place) => {
    const { marker, text } = blocks[index]!
    const next = blocks[told[place + 1] ?? -1]
    if (/^\d{1,2}[.)]$/.test(marker) && text.endsWith('?') && next !== undefined && opensReply(next.text))
      found.set(index, numbered(text))
  })
  return found.size >= 2 ? found : new Map()
}

/** '2. Mr Doe, resident: When will it open?' */
function numbered(text: string): TurnLabel {
  const who = namedBefore(text.slice(0, 140))
  return { kind: 'question', who: who?.[1] ?? null, end: who?.[0].length ?? 0, alone: false }
}
