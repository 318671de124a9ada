import type { Person } from '../model/person'
import { isRole } from '../structure/is-role'
import type { Outline } from '../structure/outline'
import { lazily } from '../text/lazily'
import { isName, isNamed, isTitledSurname, stripTitles, surnameOf } from '../text/names'
import { officeHolder } from '../text/office-surname'
import { absentees } from './absentees'
import { initialsOfName, unlistedPerson } from './people'
import type { Speakers } from './speakers'
import { isSurname, toldNames } from './told-names'
import { unknownInitials } from './unknown-initials'
import type { Spoken } from './utterance'

/** What joins those to the people whom no list has. */
export interface PeopleGatherer {
  /** All so far: those listed, then those joined, in the order in which they were. */
  readonly people: Person[]
  /** The letters by which the record calls somebody and that nobody known has for initials. */
  readonly initials: () => ReadonlySet<string>
  /** Joins whoever has this name, with the office if one is told; a surname alone only if it is `titled`, or has an office. */
  readonly add: (name: string, office: string | null, titled?: boolean) => void
  /** Joins whoever a label names, with the office that it or the line it was `told` in gives; each label once. */
  readonly join: (label: string, told?: string) => void
  /** Adds letters or an office to what somebody is called, and whom nobody has told to the people. */
  readonly callBy: (called: string, name: string) => void
}

/** Begins with those listed. Whoever is joined becomes known to `speakers` at once. */
export function gatherPeople(
  listed: readonly Person[],
  outline: Outline,
  spoken: readonly Spoken[],
  speakers: Speakers,
): PeopleGatherer {
  const people = [...listed]
  const seen = new Set<string>()
  const away = absentees(outline)
  const fullName = toldNames(outline.blocks)
  const initials = lazily(() => unknownInitials(spoken, speakers))
  const register = (printed: string, office: string | null, told: string, titled: boolean, called: boolean): void => {
    const alone = isSurname(printed) && speakers.find(printed).length === 0
    const name = alone ? (fullName(printed) ?? printed) : printed
    const full = (isName(name) || called) && /\s/.test(name)
    if (!full && !((titled || office !== null) && SURNAME.test(name))) return
    if (speakers.find(name).length > 0) return
    const attendance = AWAY.test(told) || away.has(surnameOf(name)) ? null : 'present'
    const own = unlistedPerson(name, office, people.length + 1, attendance)
    const letters = initialsOfName(name)
    const person = initials().has(letters) ? { ...own, aliases: [...own.aliases, letters] } : own
    speakers.add(person)
    people.push(person)
  }
  return {
    people,
    initials,
    add: (name, office, titled = false) => register(name, office, '', titled, false),
    join(label, told = '') {
      if (seen.has(label)) return
      seen.add(label)
      const bare = label.replace(/^(?:the|proposed|seconded|moved)\s+(?:by\s+)?/i, '').replace(/,/g, '')
      const held = isNamed(bare) ? null : officeHolder(bare)
      const { name, rank } = held === null ? stripTitles(bare) : { name: held.name, rank: held.office }
      register(name, officeBehind(label, told) ?? rank, told, isTitledSurname(label), isName(label))
    },
    callBy(called, name) {
      const known = people.findIndex((one) => one.name === name)
      const office = /\p{Ll}/u.test(called) ? called : null
      const person = people[known] ?? unlistedPerson(name, office, people.length + 1, 'present')
      const own = { ...person, role: person.role ?? office, aliases: [...new Set([...person.aliases, called])] }
      if (known < 0) speakers.add(own)
      else speakers.call(person, [called])
      people[known < 0 ? people.length : known] = own
    },
  }
}

/** What stands behind 'Mr' or 'Cllr' where no forename is told. */
const SURNAME = /^\p{Lu}[\p{L}'\u2019-]{2,}$|^\p{Lu}{2,}(?: [\p{Lu}'\u2019-]{2,}){1,2}$/u

/** Who sends a question, or has it read out, need not be there. */
const AWAY = /\bby (?:e-?mail|letter|post)\b|\bin writing\b|\bread (?:out )?(?:by|on behalf)\b/i

/** 'a resident of Lower Town' of 'Question from Mrs Y. Doe, a resident of Lower Town'. */
function officeBehind(label: string, told: string): string | null {
  const at = told.indexOf(label)
  const behind =
    at < 0
      ? null
      : /^,\s+(?:an?\s+|the\s+)?(\p{L}[^,():?]{2,60}(?::\s\p{Lu}[^,():?]{2,50}(?=,))?)/u.exec(
          told.slice(at + label.length),
        )
  return behind !== null && isRole(behind[1]!) ? behind[1]!.trim() : null
}
