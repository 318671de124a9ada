import type { Block } from '../model/block'
import { escapePattern } from '../text/escape-pattern'
import { matches } from '../text/matches'
import { isName } from '../text/names'
import { NAME_WORD, nameAtEnd, nameAtStart } from './name-within'
import type { Speakers } from './speakers'
import type { Spoken } from './utterance'

/** Who holds an office is told at the front; no more than so many blocks are read for it, and so many offices looked for. */
const FRONT = 80
const MOST = 8
/** How many words a name may have; the longer one first. */
const LENGTHS = [3, 2]
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
    `(${NAME_WORD}(?:\\s${NAME_WORD}){1,4})\\s?(?:\\[[A-Z]{2,4}\\]\\s?)?[,(\u2013-]?\\s?(?:the )?${own}(?!['\u2019]s?\\s(?!department\\b|office\\b)| of\\b| for\\b)`,
    'giu',
  )
  const before = new RegExp(`${own}\\s?[:\u2013-]\\s{0,3}(${NAME_WORD}(?:\\s${NAME_WORD}){1,4})`, 'giu')
  const alone = new RegExp(`^${own}\\s?:?$`, 'iu')
  return blocks.flatMap(({ text }, index) => {
    const below = alone.test(text) ? (blocks[index + 1]?.text ?? '') : ''
    return [
      ...matches(behind, text).map((hit) => nameAtEnd(hit[1]!, LENGTHS, isName)),
      ...matches(before, text).map((hit) => nameAtStart(hit[1]!, LENGTHS, isName)),
      nameAtStart(below, LENGTHS, isName),
    ].filter((name) => name !== null)
  })
}
