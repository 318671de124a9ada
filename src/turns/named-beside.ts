import type { Block } from '../model/block'
import { escapePattern } from '../text/escape-pattern'
import { matches } from '../text/matches'
import { isName, stripTitles } from '../text/names'
import type { Speakers } from './speakers'
import type { Spoken } from './utterance'

/** Who holds an office is told at the front; no more than so many blocks are read for it, and so many offices looked for. */
const FRONT = 80
const MOST = 8
const WORD = "\\p{Lu}[\\p{L}.'\u2019-]{0,30}"
const CHAIR = /^chair(?:man|woman|person)?$/i

/** The offices by which a record calls those who speak and which nobody is known to hold, with the one name that stands beside each at the front. */
export function namedBeside(
  spoken: readonly Spoken[],
  speakers: Speakers,
  blocks: readonly Block[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const office of unheldOffices(spoken, speakers)) {
    const names = new Set(namesBeside(office, blocks.slice(0, FRONT)))
    if (names.size === 1) found.set(office, [...names][0]!)
  }
  return found
}

function unheldOffices(spoken: readonly Spoken[], speakers: Speakers): string[] {
  const found = new Set<string>()
  for (const { utterances } of spoken)
    for (const { frame } of utterances) {
      const { subject = null } = frame ?? {}
      if (subject?.kind !== 'office' || frame!.act === 'other' || found.size >= MOST) continue
      if (speakers.person(subject.label) === null) found.add(subject.label.replace(/^the\s+/i, ''))
    }
  return [...found]
}

/** 'Jane Doe (Convener)', 'Jane Doe, Convener', 'Convener: Jane Doe', 'Convener' over 'Jane Doe'. */
function namesBeside(office: string, blocks: readonly Block[]): string[] {
  const words = CHAIR.test(office) ? 'Chair(?:man|woman|person)?' : escapePattern(office)
  const own = `(?<![\\p{L}-])(?<!(?:Vice|Deputy|Acting|Assistant|former)[ -])(?:${words})(?![\\p{L}-])`
  const behind = new RegExp(
    `(${WORD}(?:\\s${WORD}){1,4})\\s?(?:\\[[A-Z]{2,4}\\]\\s?)?[,(\u2013-]?\\s?(?:the )?${own}(?! of\\b| for\\b)`,
    'giu',
  )
  const before = new RegExp(`${own}\\s?[:\u2013-]\\s{0,3}(${WORD}(?:\\s${WORD}){1,4})`, 'giu')
  const alone = new RegExp(`^${own}\\s?:?$`, 'iu')
  return blocks.flatMap(({ text }, index) => {
    const below = alone.test(text) ? (blocks[index + 1]?.text ?? '') : ''
    return [
      ...matches(behind, text).map((hit) => closing(hit[1]!)),
      ...matches(before, text).map((hit) => opening(hit[1]!)),
      opening(below),
    ].filter((name) => name !== null)
  })
}

function opening(words: string): string | null {
  const parts = stripTitles(words.split(/[,(]/)[0]!).name.trim().split(/\s+/)
  return [3, 2].map((count) => parts.slice(0, count).join(' ')).find(isPerson) ?? null
}

function closing(words: string): string | null {
  const parts = words.trim().split(/\s+/)
  return [3, 2].map((count) => stripTitles(parts.slice(-count).join(' ')).name).find(isPerson) ?? null
}

function isPerson(name: string): boolean {
  return name.includes(' ') && isName(name)
}
