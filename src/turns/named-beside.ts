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
const SEAT = /^(?:councill?or|member|deputy|senator|trustee|governor|alderman|delegate)$/i
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
      const office = subject.label.replace(/^the\s+/i, '')
      // 'The Councillor' is any of them, and the word stands before all their names.
      if (speakers.person(subject.label) === null && !SEAT.test(office)) found.add(office)
    }
  return [...found]
}

/** The words of a name before an office, as far as they can go, and what may stand between the two. */
const BEFORE = new RegExp(
  `(?:^|[^\\p{L}])(${NAME_WORD}(?:\\s${NAME_WORD}){1,4})\\s?(?:\\[[A-Z]{2,4}\\]\\s?)?[,(\u2013-]?\\s?(?:the )?$`,
  'iu',
)
const BEHIND = new RegExp(`^\\s?[:\u2013-]\\s{0,3}(${NAME_WORD}(?:\\s${NAME_WORD}){1,4})`, 'iu')
/** 'Jane Doe, Convener of the Forum' holds another's office. */
const OF_ANOTHER = /^(?:['\u2019]s?\s(?!department\b|office\b)| of\b| for\b)/i
/** As far before an office as a name of five words goes. */
const REACH = 180

/** 'Jane Doe (Convener)', 'Jane Doe, Convener', 'Convener: Jane Doe', 'Convener' over 'Jane Doe'. */
function namesBeside(office: string, blocks: readonly Block[]): string[] {
  const words = CHAIR.test(office) ? 'Chair(?:man|woman|person)?' : escapePattern(office)
  const own = new RegExp(
    `(?<![\\p{L}-])(?<!(?:Vice|Deputy|Acting|Assistant|former)[ -])(?:${words})(?![\\p{L}-])`,
    'giu',
  )
  return blocks.flatMap(({ text }, index) =>
    matches(own, text)
      .flatMap((hit) => {
        const end = hit.index + hit[0].length
        const rest = text.slice(end)
        const before = text.slice(Math.max(0, hit.index - REACH), hit.index)
        const below = hit.index === 0 && /^\s?:?$/.test(rest) ? (blocks[index + 1]?.text ?? '') : ''
        return [
          OF_ANOTHER.test(rest) ? null : nameAtEnd(BEFORE.exec(before)?.[1] ?? '', LENGTHS, isName),
          nameAtStart(BEHIND.exec(rest)?.[1] ?? '', LENGTHS, isName),
          nameAtStart(below, LENGTHS, isName),
        ]
      })
      .filter((name) => name !== null),
  )
}
