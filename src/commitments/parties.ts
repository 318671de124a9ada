import type { Person, Speaker } from '../model/person'

/** Who can be named in a document, by every word by which it calls them. */
export interface Parties {
  /** The person behind a phrase ('the Chief Constable', 'JB', 'Cllr Lane'); null where none is known. */
  find(phrase: string): Person | null
  /** Whether the phrase names the organisation of somebody present. */
  isOrganisation(phrase: string): boolean
}

const TITLE =
  /^(?:the|our|mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady|cllr|councillor|inspector|insp|acting|temporary|t)\.? /
const POSSESSIVE = /['’]s?$/

/** The phrase in lower case without article, titles, possessive and stray marks. */
function barePhrase(phrase: string): string {
  let bare = phrase
    .toLowerCase()
    .replace(POSSESSIVE, '')
    .replace(/[.,()[\]*]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  for (let rest = bare.replace(TITLE, ''); rest !== bare; rest = bare.replace(TITLE, '')) bare = rest
  return bare
}

/** Indexes the people of a document; a surname or alias that two people share names neither. */
export function partiesOf(people: readonly Person[]): Parties {
  const byName = new Map<string, Person | null>()
  const bodies = new Set<string>()
  const enter = (name: string, person: Person): void => {
    const bare = barePhrase(name)
    if (bare === '') return
    const known = byName.get(bare)
    byName.set(bare, known === undefined || known === person ? person : null)
  }
  for (const person of people) {
    const surname = person.name.split(' ').at(-1) ?? ''
    const names = [
      person.name,
      ...person.aliases,
      ...(person.role === null ? [] : [person.role]),
      ...(surname.length > 2 ? [surname] : []),
    ]
    for (const name of names) enter(name, person)
    if (person.organisation !== null) bodies.add(barePhrase(person.organisation))
  }
  return {
    find: (phrase) => (isName(phrase) ? named(byName, barePhrase(phrase)) : null),
    isOrganisation: (phrase) => bodies.size > 0 && bodies.has(barePhrase(phrase)),
  }
}

/** The whole phrase, else its last word where the words before it are an office ('ACC Lane', 'Head of Estates Ann Lane'). */
function named(byName: ReadonlyMap<string, Person | null>, bare: string): Person | null {
  const whole = byName.get(bare)
  if (whole !== undefined) return whole
  const words = bare.split(' ')
  if (words.length < 2 || words.length > 8) return null
  for (const size of [2, 1]) {
    const tail = byName.get(words.slice(-size).join(' '))
    if (tail?.name.toLowerCase().endsWith(words.at(-1)!)) return tail
  }
  return null
}

/** A person as the one who speaks or owes. */
export function speakerOf(person: Person, label: string): Speaker {
  return { name: person.name, personId: person.id, label }
}

/** Who is called by `label`, or by its `first` name where it gives several; the label itself where nobody is known by either. */
export function ownerCalled(parties: Parties, label: string, first: string): Speaker {
  const person = parties.find(label) ?? parties.find(first)
  return person === null ? unlisted(label) : speakerOf(person, label)
}

/** A body, an office or a name that stands in no list. */
export function unlisted(label: string): Speaker {
  const name = label
    .replace(POSSESSIVE, '')
    .replace(/^the (?=[A-Z])/i, '')
    .trim()
  return { name, personId: null, label }
}

/** Who is named has a capital somewhere. */
function isName(phrase: string): boolean {
  return phrase.length < 90 && /\p{Lu}/u.test(phrase)
}
