import type { Block } from '../model/block'
import type { Person } from '../model/person'
import { isRole } from '../structure/is-role'
import { matches } from '../text/matches'
import { isName, surnameOf } from '../text/names'
import { rankName } from '../text/rank-name'
import { initialsOfName, unlistedPerson } from './people'

/** 'Jane Doe (JD)', 'Jane Doe (in these notes: JD)', 'Jane Doe (JDoe)', 'Chief Officer Jane Doe (CODoe)' in the text. */
const TOLD =
  /((?:\p{Lu}[\p{Ll}'\u2019-]+\s){1,3}\p{Lu}[\p{L}'\u2019-]+)\s\((?:[^()]{0,50}\s)?([A-Z]{2,4}|[A-Z]{1,4}\p{Lu}\p{Ll}[\p{L}'\u2019-]+)\)/gu

/** No more than so many initials are looked for. */
const MOST = 60

/** The people with those whom the text gives initials by which it then reports what they say: 'Jane Doe (JD) joined. JD noted that ...' */
export function withInitials(people: readonly Person[], blocks: readonly Block[]): Person[] {
  const found = withJoined(people, blocks)
  const tried = new Set<string>()
  for (const { text } of blocks) {
    if (!text.includes('(') || tried.size >= MOST) continue
    for (const hit of matches(TOLD, text)) {
      const [, called = '', initials = ''] = hit
      const name = nameCalled(called, initials)
      if (name === null || tried.has(initials)) continue
      tried.add(initials)
      if (found.some(({ aliases }) => aliases.includes(initials))) continue
      const speaks = new RegExp(`(?:^|[.;,] |\\band )${initials} ${SAYS}`)
      if (!blocks.some((block) => block.text.includes(initials) && speaks.test(block.text))) continue
      const known = found.findIndex((one) => one.name === name)
      if (known >= 0) found[known] = { ...found[known]!, aliases: [...found[known]!.aliases, initials] }
      else {
        const before = text.slice(0, hit.index) + called.slice(0, -name.length)
        const person = unlistedPerson(name, officeBefore(before), found.length + 1, 'present')
        found.push({ ...person, aliases: [...new Set([...person.aliases, initials])] })
      }
    }
  }
  return found
}

/** 'ACC' of 'ACC Jane Doe (ACCDoe)', 'Head of Contact' of 'Head of Contact, Ravi Roe (RRoe)', 'Chief Constable' of 'Chief Constable Jo Poe (CCPoe)'. */
function officeBefore(words: string): string | null {
  const rank = /(?:^|\s)([A-Z]{2,4}) $/.exec(words)?.[1]
  if (rank !== undefined) return rankName(rank) === undefined ? null : rank
  const office = OFFICE.exec(words)?.[1] ?? TITLE.exec(words)?.[1]
  return office !== undefined && isRole(office) ? office : null
}

const OFFICE = /(?:^|[.;:,] |\b(?:and|by|with) )(?:the )?(\p{Lu}[^,.;:()]{3,60}), $/u
const TITLE =
  /(?:^|[.;:,] |\p{Ll} |\b[Tt]he )((?:\p{Lu}[\p{L}'\u2019-]+ (?:(?:of|for|and) )?){0,4}\p{Lu}[\p{L}'\u2019-]+) $/u

/** The name of somebody who is called by these letters, behind their office if that is told; null where the letters are of something else. */
function nameCalled(called: string, letters: string): string | null {
  if (isName(called) && initialsOfName(called) === letters) return called
  const name = called.split(' ').slice(-2).join(' ')
  return /\p{Ll}/u.test(letters) && isName(name) && letters.endsWith(surnameOf(name)) ? name : null
}

/** 'JDoe', 'ACCDoe': the first letter of the forename, or the letters of a rank, run into the surname. */
const JOINED = /(?<![\p{L}\d@./-])([A-Z]{1,4})(\p{Lu}\p{Ll}[\p{L}'\u2019-]+)(?![\p{L}\d@])/gu

/** The people with the words that call them by a letter or a rank and the surname in one. */
function withJoined(people: readonly Person[], blocks: readonly Block[]): Person[] {
  const found = [...people]
  const tried = new Set<string>()
  const surnames = new Map(people.map(({ name }, at) => [surnameOf(name), at]))
  for (const { text } of blocks) {
    if (!/[A-Z]{2}[a-z]/.test(text)) continue
    for (const [word, letters = '', surname = ''] of matches(JOINED, text)) {
      const at = surnames.get(surname)
      if (at === undefined || tried.has(word)) continue
      tried.add(word)
      const person = found[at]!
      if (letters.length > 1 || person.name.startsWith(letters))
        found[at] = { ...person, aliases: [...person.aliases, word] }
    }
  }
  return found
}

const SAYS =
  '(?:also |then |further )?(?:said|stated|noted|asked|explained|reported|discussed|replied|responded|confirmed|advised|added|agreed|suggested|queried|outlined|updated|commented|felt|thought|raised|highlighted|undertook)\\b'
