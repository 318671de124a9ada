import type { Person, Speaker } from '../model/person'
import { isBody } from './word-classes'

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

/** Phrases whose bare form is kept, since rules ask for the same ones again. */
const MOST_KEPT = 2000
const ODD = /[.,()[\]*'’]|\s\s|^\s|\s$|[^\S ]/

/** The phrase in lower case without article, titles, possessive and stray marks. */
function barePhrase(phrase: string): string {
  const lower = phrase.toLowerCase()
  let bare = ODD.test(lower)
    ? lower
        .replace(POSSESSIVE, '')
        .replace(/[.,()[\]*]/g, '')
        .replace(/\s+/g, ' ')
        .trim()
    : lower
  for (let rest = bare.replace(TITLE, ''); rest !== bare; rest = bare.replace(TITLE, '')) bare = rest
  return bare
}

/** Indexes the people of a document; a surname or alias that two people share names neither. */
export function partiesOf(people: readonly Person[]): Parties {
  const byName = new Map<string, Person | null>()
  const byCall = new Map<string, Person | null>()
  const bodies = new Set<string>()
  const enter = (name: string, person: Person): void => {
    const bare = barePhrase(name)
    if (bare === '') return
    const known = byName.get(bare)
    byName.set(bare, known === undefined || known === person ? person : null)
  }
  // 'Councillor Bell' is one of two Bells.
  const call = (alias: string, person: Person): void => {
    const lower = alias.toLowerCase()
    byCall.set(lower, byCall.has(lower) && byCall.get(lower) !== person ? null : person)
  }
  for (const person of people) {
    for (const name of namesOf(person)) enter(name, person)
    for (const alias of person.aliases) if (TITLE.test(alias.toLowerCase())) call(alias, person)
    if (person.organisation !== null) bodies.add(barePhrase(person.organisation))
  }
  for (const person of people) for (const name of lesserNames(person, byName)) enter(name, person)
  const bares = new Map<string, string>()
  const bareOf = (phrase: string): string => {
    const known = bares.get(phrase)
    if (known !== undefined) return known
    const bare = barePhrase(phrase)
    if (bares.size >= MOST_KEPT) bares.clear()
    bares.set(phrase, bare)
    return bare
  }
  return {
    // 'JB/KL' are joint owners, of whom the first is asked.
    find: (printed) => {
      const phrase = JOINT.test(printed) ? printed.split('/')[0]! : printed
      return isName(phrase) ? (byCall.get(phrase.toLowerCase()) ?? named(byName, bareOf(phrase))) : null
    },
    isOrganisation: (phrase) => bodies.size > 0 && bodies.has(bareOf(phrase)),
  }
}

const JOINT = /^[A-Z]{2,4}(?:\/[A-Z]{2,4})+$/

/** A person by name, surname, given name, role, alias, initials and rank with surname. */
function namesOf({ name, role, aliases, organisation }: Person): string[] {
  const parts = name.split(' ')
  const surname = parts.at(-1) ?? ''
  const given = parts.length > 1 && parts[0]!.length > 2 ? [parts[0]!] : []
  const called = role === null ? aliases : [...aliases, role, ...shortRole(role)]
  const ranks = [...called, ...(organisation !== null && isShort(organisation) ? [organisation] : [])]
  const short = /^(?:chief )?superintendent/i.test(role ?? '') ? ['Supt', 'Ch Supt'] : []
  return [
    name,
    ...called,
    ...(surname.length > 2 ? [surname] : []),
    ...given,
    ...[...ranks, ...short].filter((rank) => rank !== surname).map((rank) => `${rank} ${surname}`),
    ...(organisation !== null && surname.length > 2 && !organisation.includes(' ') && organisation.endsWith(surname)
      ? [organisation]
      : []),
    ...(organisation !== null && initialsOf(name) === organisation.toLowerCase().slice(0, 2) && isShort(organisation)
      ? [organisation]
      : []),
  ]
}

/** What only calls somebody whom no better name is taken by: initials ('KL'), the rank in a role ('ACC' of 'ACC Crime'). */
function lesserNames({ name, role }: Person, taken: ReadonlyMap<string, Person | null>): string[] {
  const initials = /^\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+$/u.test(name) ? initialsOf(name) : ''
  const rank = RANK.exec(role ?? '')?.[0] ?? ''
  return [initials, rank.toLowerCase(), officeWord(role ?? '')].filter(
    (one) => one !== '' && !taken.has(one) && !isBody(one),
  )
}

/** 'chairperson' of 'Independent Chairperson', 'secretary' of 'Commission Secretary'. */
function officeWord(role: string): string {
  return OFFICE.exec(role.split(',')[0]!)?.[1]?.toLowerCase() ?? ''
}

const OFFICE =
  /^(?:\p{Lu}[\p{L}'\u2019-]+ ){1,3}(Chairperson|Chair|Secretary|Counsel|Clerk|Treasurer|Coordinator|Auditor|Solicitor|Attorney|Registrar|Engineer)$/u

const RANK =
  /^(?:(?:T\/)?(?:ACC|DCC)|(?:(?:Temporary|Acting|Detective|Chief|Assistant|Deputy) ){0,3}(?:Constable|Superintendent|Inspector|Sergeant))(?= \p{Lu}|,)/u

/** 'Clerk' of 'Clerk to the Panel', 'Leader' of 'Leader of the Council'. */
function shortRole(role: string): string[] {
  const head = /^((?:Deputy |Vice[- ])?\p{Lu}[\p{L}-]{3,30})(?: to the | of the |,)/u.exec(role)?.[1]
  return head === undefined || /^(?:Head|Member)$/.test(head) ? [] : [head]
}

function isShort(word: string): boolean {
  return /^(?:\p{L}\/)?\p{Lu}[\p{L}]{1,4}$/u.test(word) && /\p{Lu}\p{L}*\p{Lu}/u.test(word)
}

function initialsOf(name: string): string {
  const parts = name.split(' ')
  return `${parts[0]?.[0] ?? ''}${parts.at(-1)?.[0] ?? ''}`.toLowerCase()
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
export function ownerCalled(parties: Parties, printed: string, first: string): Speaker {
  const label = printed.replace(REFERENCE, '').replace(OPEN, '')
  const person =
    parties.find(label) ??
    parties.find(first) ??
    byOffice(parties, label) ??
    parties.find(RANKED_INITIALS.exec(label)?.[1] ?? '')
  return person === null ? unlisted(label) : speakerOf(person, label)
}

/** 'ACC JD' */
const RANKED_INITIALS = /^(?:\p{Lu}{2,4}|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}) (\p{Lu}{2,3})$/u

/** 'the secretary': an office in small letters, which the list of people prints with a capital. */
function byOffice(parties: Parties, label: string): Person | null {
  const office = /^the (\p{Ll})(\p{Ll}{4,11})$/u.exec(label)
  return office === null ? null : parties.find(`${office[1]!.toUpperCase()}${office[2]}`)
}

/** '28/24(a):', 'R24/23 - ', 'Task \u2013 ', 'Actions for next meeting: ' before whoever is to act */
const REFERENCE =
  /^(?:[\d(][\w/().-]{0,12}:|(?=\S*\d)[A-Z\d/.-]{3,20}(?:\s?[\u2013\u2014-]|:)|(?:[Tt]asks?|TASKS?|[Aa]ctions?|ACTIONS?|AP)(?: \p{Ll}+){0,4}(?: \d{1,3})?\s?[\u2013\u2014:-])\s+/u
/** 'Harbour Master (LHB': the letters of a body, whose bracket the words leave open */
const OPEN = /\s\([^()]{1,30}$/

/** A body, an office or a name that stands in no list. */
export function unlisted(label: string): Speaker {
  const name = label
    .replace(POSSESSIVE, '')
    .replace(/^the (?=[A-Z])/i, '')
    .replace(REFERENCE, '')
    .trim()
  return { name, personId: null, label }
}

/** Who is named has a capital somewhere. */
function isName(phrase: string): boolean {
  return phrase.length < 90 && (/[A-Z]/.test(phrase) || /\p{Lu}/u.test(phrase))
}
