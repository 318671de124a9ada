import type { Block } from '../model/block'
import type { Person, Speaker } from '../model/person'
import { escapePattern } from '../text/escape-pattern'
import { matches } from '../text/matches'
import { stripTitles } from '../text/names'
import { rankInFull } from '../text/rank-in-full'

/** No more than so many are looked for. */
const MOST = 120

/** Whom a document knows by a surname alone, with the rank that stands before it there: 'Superintendent Doe'; the others as they are. */
export function namesWithRank(people: readonly Person[], blocks: readonly Block[]): ReadonlyMap<string, string> {
  const alone = new Map(people.filter(({ name }) => !/[\s.]/.test(name)).map((person) => [person.name, person]))
  const called = new Map<string, string>()
  if (alone.size === 0 || alone.size > MOST) return called
  const surnames = [...alone.keys()].map(escapePattern).join('|')
  const ranked = new RegExp(`(?<![\\p{L}\\d])((?:\\p{Lu}[\\p{L}/.]*\\s){1,4})(${surnames})(?![\\p{L}\\d-])`, 'gu')
  for (const { text } of blocks)
    for (const [, before = '', surname = ''] of matches(ranked, text)) {
      const person = alone.get(surname)!
      const rank = called.has(person.id) ? '' : rankBefore(before.trim(), person)
      if (rank !== '') called.set(person.id, `${rank} ${surname}`)
    }
  return called
}

/** The last words before a surname that are a rank of a uniformed service; '' where none are. */
function rankBefore(before: string, { name }: Person): string {
  const words = before.split(' ')
  for (let from = 0; from < words.length; from++) {
    const rank = words.slice(from).join(' ')
    const stripped = stripTitles(`${rank} ${name}`)
    if (stripped.name === name && stripped.rank !== null && UNIFORMED.test(rankInFull(rank))) return rank
  }
  return ''
}

const UNIFORMED =
  /\b(?:constable|superintendent|inspector|sergeant|sgt|supt|insp|lieutenant|captain|commander|community support officer|group manager|station manager|area manager|fire officer|garda)\b/i

/** A person, or whoever speaks, under such a name. */
export function renamedPerson(person: Person, names: ReadonlyMap<string, string>): Person {
  const name = names.get(person.id)
  if (name === undefined) return person
  return { ...person, name, aliases: [...new Set([person.name, ...person.aliases])].filter((alias) => alias !== name) }
}

export function renamedSpeaker<T extends Speaker | null>(speaker: T, names: ReadonlyMap<string, string>): T {
  const name = names.get(speaker?.personId ?? '')
  return name === undefined ? speaker : { ...speaker!, name }
}
