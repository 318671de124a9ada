import { ranks } from '../lexicons/roles'
import type { Person, Speaker } from '../model/person'
import { isCapitals, titleCase } from '../text/letter-case'
import { isName, stripTitles } from '../text/names'
import { sameName, sameSurname } from './same-name'

/** What settles an alias that several people share: whom the item was given to, and who was named last. */
export interface Situation {
  readonly presenters: readonly Person[]
  readonly recent: readonly string[]
}

/** Finds the people of a document by what it calls them. */
export interface Speakers {
  /** The speaker behind a label: a person where it names one for certain, else the label as it stands. */
  resolve(label: string, situation?: Situation): Speaker
  person(label: string, situation?: Situation): Person | null
}

/** Builds the index of names and aliases. */
export function speakersOf(people: readonly Person[]): Speakers {
  const index = new Map<string, Person[]>()
  const put = (alias: string, person: Person): void => {
    const key = keyOf(alias)
    const list = index.get(key)
    if (list === undefined) index.set(key, [person])
    else if (!list.includes(person)) list.push(person)
  }
  for (const person of people) {
    put(person.name, person)
    for (const alias of person.aliases) put(alias, person)
  }
  const person = (label: string, situation?: Situation): Person | null => {
    const exact = index.get(keyOf(label)) ?? []
    // Who holds an office but sent apologies is not who speaks for it.
    const there = exact.filter((one) => one.attendance !== 'apologies' || one.name.toLowerCase().includes(keyOf(label)))
    if (exact.length > 0) return settle(there, situation)
    const { name, rank } = stripTitles(isCapitals(label) && label.length > 5 ? titleCase(label) : label)
    const named = candidates(people, name)
    // 'Mr Doe' is not the one who is called by a rank.
    const civil =
      rank === null && name !== label && named.length > 1 ? named.filter((one) => !RANKED.test(one.role ?? '')) : []
    const inOffice = rank === null ? (civil.length > 0 ? civil : named) : named.filter((one) => suits(one, rank))
    return settle(inOffice.length > 0 ? inOffice : named, situation)
  }
  return {
    person,
    resolve(label, situation) {
      const found = person(label, situation)
      return { name: found?.name ?? label.replace(/^The\b/, 'the'), personId: found?.id ?? null, label }
    },
  }
}

const RANKED =
  /\b(?:constable|superintendent|inspector|sergeant|commander|commissioner of|chief fire officer|group manager)\b/i

/** Those whom a name without its titles may mean: a full name, else a surname. */
function candidates(people: readonly Person[], name: string): Person[] {
  if (!/^\p{Lu}/u.test(name)) return []
  const full = isName(name) ? people.filter((one) => sameName(one.name, name)) : []
  if (full.length > 0) return full
  if (/\s/.test(name) && !/^(?:de|van|von|mac|mc|o|n\u00ed|\u00f3|ui|u\u00ed)\s/i.test(name)) return []
  const exact = people.filter(
    (one) =>
      surnameOf(one) === name.toLowerCase() ||
      one.name
        .toLowerCase()
        .replace(/-/g, ' ')
        .endsWith(` ${name.toLowerCase().replace(/-/g, ' ')}`),
  )
  return exact.length > 0 ? exact : people.filter((one) => sameSurname(surnameOf(one), name))
}

function surnameOf(person: Person): string {
  return person.name
    .replace(/\s+[A-Z]{2,3}$/, '')
    .split(' ')
    .at(-1)!
    .toLowerCase()
}

function suits(person: Person, rank: string): boolean {
  const bare = rank.replace(/^(?:t\/|a\/|temporary |acting )/i, '')
  const key = keyOf(ranks[bare.toUpperCase()] ?? bare)
  return (
    person.aliases.some((alias) => keyOf(alias) === key || keyOf(alias) === keyOf(bare)) ||
    keyOf(person.role ?? '').includes(key)
  )
}

/** One of several who share an alias: present before absent, the item's presenter, then who was named last; else nobody. */
function settle(found: readonly Person[], situation?: Situation): Person | null {
  if (found.length <= 1) return found[0] ?? null
  const present = found.filter((one) => one.attendance !== 'apologies')
  if (present.length === 1) return present[0]!
  const presenting = found.filter((one) => situation?.presenters.some((presenter) => presenter.id === one.id))
  if (presenting.length === 1) return presenting[0]!
  for (const id of situation?.recent ?? []) {
    const recent = found.find((one) => one.id === id)
    if (recent !== undefined) return recent
  }
  return null
}

function keyOf(alias: string): string {
  return alias
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/['\u2019]s$/, '')
    .replace(/[^\p{L}\p{N}&/]+/gu, ' ')
    .trim()
}
