import type { Person } from '../model/person'
import { startsCapital } from '../text/letter-codes'
import { capitalSurname, isName, isPostnominal, spokenShort, surnameOf, withoutJunior } from '../text/names'
import { sameName, sameSurname } from './same-name'

/** People by their names, so that a label is found without a walk over all of them. */
export interface NameIndex {
  add(person: Person): void
  /** Those whom a name without titles may mean: by the full name, by the last part of it, or misspelt by a letter or two. */
  find(name: string): readonly Person[]
}

/** Misspellings are looked for among no more than this many people with one initial. */
const NEAR = 150

/** An index that is empty at first. */
export function nameIndex(): NameIndex {
  const endings = new Map<string, Person[]>()
  const initials = new Map<string, { surname: string; person: Person }[]>()
  const push = <T>(map: Map<string, T[]>, key: string, value: T): void => {
    const list = map.get(key)
    if (list === undefined) map.set(key, [value])
    else list.push(value)
  }
  const near = (surname: string): readonly { surname: string; person: Person }[] => {
    const bucket = initials.get(surname[0]!) ?? []
    return bucket.length > NEAR ? [] : bucket
  }
  return {
    add(person) {
      const parts = partsOf(person.name)
      for (let from = 0; from < parts.length; from++) push(endings, parts.slice(from).join(' '), person)
      // 'TONG' of 'TONG Kwok-hei'
      if (capitalSurname(person.name) !== null)
        for (const short of [surnameOf(person.name), spokenShort(person.name) ?? person.name]) {
          const key = partsOf(short).join(' ')
          if (endings.get(key)?.at(-1) !== person) push(endings, key, person)
        }
      const surname = parts.at(-1)
      if (surname !== undefined) push(initials, surname[0]!, { surname, person })
    },
    find(name) {
      const parts = startsCapital(name) || PARTICLE.test(name) ? partsOf(name) : []
      const surname = parts.at(-1)
      if (surname === undefined) return []
      const whole = endings.get(parts.join(' '))
      if (whole !== undefined) return parts.length === 1 ? exactly(surname, whole) : whole
      if (parts.length > 1) {
        // 'J Street': behind initials the words of headings are surnames, where somebody has them.
        if (!isName(name) && !(INITIALLED.test(name) && endings.has(surname))) return []
        const known = (endings.get(surname) ?? []).filter((person) => sameName(person.name, name))
        return known.length > 0
          ? known
          : near(surname).flatMap(({ person }) => (sameName(person.name, name) ? [person] : []))
      }
      return near(surname).flatMap((one) => (sameSurname(one.surname, surname) ? [one.person] : []))
    },
  }
}

const INITIALLED = /^(?:\p{Lu}\.?\s){1,3}\p{Lu}\p{L}+$/u

/** Of those whose name ends so, the ones of whom it is the whole surname, if there are any: 'Doe' before 'Roe-Doe'. */
function exactly(surname: string, people: readonly Person[]): readonly Person[] {
  if (people.length < 2) return people
  const whole = people.filter(({ name }) => surnameOf(name).toLowerCase() === surname)
  return whole.length > 0 ? whole : people
}

/** 'du Plessis', 'van der Merwe' */
const PARTICLE = /^(?:d[aeiu]|van|von|de[rn]|l[ae]|el|al|bin|ap|ab) \p{L}/u

/** A name's parts in lower case, double names taken apart, without letters behind the name. */
function partsOf(name: string): string[] {
  const [, own, letters = ''] = /^(.*\S)\s+([A-Z]{2,3})$/.exec(name) ?? []
  // 'Jane Doe AM', 'Roe MLA', and not 'Rosanna FAN'.
  const bare = own !== undefined && (own.split(' ').length > 1 || isPostnominal(letters)) ? own : name
  return withoutJunior(bare)
    .toLowerCase()
    .split(/[\s.,\u2010-]+/)
    .filter((part) => part !== '')
}
