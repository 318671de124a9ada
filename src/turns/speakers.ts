import type { Person, Speaker } from '../model/person'
import { isCapitals, titleCase } from '../text/letter-case'
import { stripTitles, withoutPostnominals } from '../text/names'
import { behindOffice, officeHolder } from '../text/office-surname'
import { rankInFull } from '../text/rank-in-full'
import { rankName } from '../text/rank-name'
import { withoutParish } from '../text/without-parish'
import { nameIndex } from './name-index'
import { officeHeld } from './office-held'
import { officeHere, PRESIDING } from './office-here'
import { roleAliases } from './role-aliases'

/** What settles an alias that several people share: whom the item was given to, and who spoke last. */
export interface Situation {
  readonly presenters: readonly Person[]
  /** For the id of everybody who has spoken, how many turns of known speakers had begun when they last did. */
  readonly spoke: ReadonlyMap<string, number>
}

/** Finds the people of a document by what it calls them. */
export interface Speakers {
  /** Takes in somebody more. */
  add(person: Person): void
  /** Takes in what else somebody is called. */
  call(person: Person, aliases: readonly string[]): void
  /** Those whom a name without titles may mean, whatever offices are called. */
  find(name: string): readonly Person[]
  /** The speaker behind a label: a person where it names one for certain, else the label as it stands. */
  resolve(label: string, situation?: Situation): Speaker
  person(label: string, situation?: Situation): Person | null
  /** Whether the label is somebody's, even if it cannot be told whose. */
  knows(label: string): boolean
}

/** Builds the index of names and aliases; `offices` are those for which the document has letters of its own. */
export function speakersOf(people: readonly Person[], offices: ReadonlyMap<string, string> = new Map()): Speakers {
  const inFull = (label: string): string => {
    if (offices.size === 0) return label
    const [article = ''] = /^the\s+/i.exec(label) ?? []
    const office = offices.get(label.slice(article.length))
    return office === undefined ? label : `${article}${office}`
  }
  const index = new Map<string, Person[]>()
  const names = nameIndex()
  const memory = new Map<string, readonly Person[]>()
  const put = (alias: string, person: Person): void => {
    const key = keyOf(alias)
    const list = index.get(key)
    if (list === undefined) index.set(key, [person])
    else if (list.at(-1) !== person) list.push(person)
  }
  const add = (person: Person): void => {
    memory.clear()
    names.add(person)
    put(person.name, person)
    for (const alias of person.aliases) put(alias, person)
    if (person.role === null) return
    put(person.role, person)
    // 'Chief Officer, Education:'
    // And 'the Chief Executive of Harbour Trust'.
    if (person.organisation !== null)
      for (const between of [',', ' of']) put(`${person.role}${between} ${person.organisation}`, person)
    // Who is not called by the role itself has all else that it is called among the aliases.
    if (person.aliases.includes(person.role)) for (const alias of roleAliases(person.role)) put(alias, person)
  }
  for (const person of people) add(person)
  const byAlias = (form: string): readonly Person[] | undefined => index.get(keyOf(form))
  const meant = (printed: string): readonly Person[] => {
    // 'The D.C.F.O.'
    const plain = printed.replace(DOTTED, (dotted) => dotted.replace(/\./g, ''))
    const shortly = plain === printed ? [] : meant(plain)
    if (shortly.length > 0) return shortly
    const label = withSurname(withoutPostnominals(printed), names.find)
    // Who holds an office but sent apologies is not who speaks for it.
    const exact = byAlias(label) ?? byAlias(label.replace(ADDRESS, '')) ?? byAlias(spelt(label)) ?? []
    if (exact.length > 0) {
      const here = exact.filter(
        (one) =>
          one.attendance !== 'apologies' ||
          keyOf(one.name).includes(keyOf(stripTitles(label).name)) ||
          initialsOf(one.name) === label,
      )
      // 'The Chair' is not the Acting Chair where somebody is just that.
      const just = here.length > 1 ? here.filter(({ role }) => role !== null && keyOf(role) === keyOf(label)) : []
      if (just.length === 1) return just
      // 'The Mayor' is not the 'Mayor of Tilbury' where somebody is just that.
      const mayors = MAYOR.test(label) ? here.filter(({ role }) => !/^mayor of\b/i.test(role ?? '')) : []
      return mayors.length > 0 ? mayors : here
    }
    const { name, rank: title } = stripTitles(isCapitals(label) && label.length > 5 ? titleCase(label) : label)
    const named = names.find(name)
    // 'Mr Doe' is not the one who is called by a rank.
    const fitting =
      title === null
        ? name === label
          ? []
          : named.filter((one) => !RANKED.test(rankInFull(one.role)))
        : named.filter((one) => suits(one, title))
    if (fitting.length > 0) return fitting
    if (named.length > 0) return named
    // 'Deputy J. Doe of St. Aubin'
    const alone = withoutParish(label)
    if (alone !== label) return meant(alone)
    // 'GM Doe': initials of the office that who is called so holds.
    const [, initials, surname] = /^([A-Z]{2,4})\s(\p{Lu}\p{L}+)$/u.exec(label) ?? []
    const called = surname === undefined ? [] : names.find(surname).filter(({ aliases }) => aliases.includes(initials!))
    if (called.length > 0) return called
    // 'RTait' of Rory Tait, 'DCCTait' of Deputy Chief Constable Tait.
    const [, letters, glued] = /^([A-Z]{1,5})([A-Z]\p{Ll}{2,})$/u.exec(label) ?? []
    const initialled =
      glued === undefined
        ? []
        : names.find(glued).filter((one) => one.name.startsWith(letters!) || suits(one, letters!))
    if (initialled.length > 0) return initialled
    const lettered = rankedByLetters(label, people)
    if (lettered.length === 1) return lettered
    // 'Head of Finance Jane Doe'
    const last = label.split(' ').slice(-2).join(' ')
    const own = names.find(last).filter((one) => one.name === last && one.role !== null && holds(label, one.role))
    if (own.length > 0 && last !== label) return own
    const full = inFull(label)
    if (full !== label) return meant(full)
    const office = officeHeld(label, people)
    if (office.length > 0) return office
    // 'The DPCC' of the Harbour Deputy Police and Crime Commissioner.
    const rank = spelt(label)
    const ranked = rank === label ? [] : officeHeld(rank, people)
    if (ranked.length > 0) return ranked
    // 'PS' of Pia Sethi where no sergeant is called so.
    const byLetters = /^[A-Z]{2,3}$/.test(label) ? people.filter((one) => initialsOf(one.name) === label) : []
    if (byLetters.length === 1) return byLetters
    // 'The Chief Executive of the OPCC' of the only one who is listed.
    const whose = OF_WHOM.exec(label)?.[0]
    const only = whose === undefined ? undefined : byAlias(label.slice(0, -whose.length))
    if (only?.length === 1) return only
    // 'The Commissioner's Chief Finance Officer'
    const owned = OWNED.exec(label)?.[1]
    const theirs = owned === undefined ? undefined : byAlias(owned)
    if (theirs?.length === 1) return theirs
    const held = officeHolder(label) ?? behindOffice(label)
    if (held === null) return []
    // Of several with that surname, who holds such an office: 'Legal Counsel Doe' is the General Counsel.
    const bearers = names.find(held.name)
    const noun = held.office.slice(held.office.lastIndexOf(' ') + 1).toLowerCase()
    const holders = bearers.filter(({ role }) => role !== null && keyOf(role).split(' ').includes(noun))
    return holders.length > 0 ? holders : bearers
  }
  const person = (label: string, situation?: Situation): Person | null => {
    const known = memory.get(label) ?? meant(label)
    memory.set(label, known)
    return settle(known, situation)
  }
  const call = (person: Person, aliases: readonly string[]): void => {
    memory.clear()
    for (const alias of aliases) put(alias, person)
  }
  return {
    add,
    call,
    find: names.find,
    person,
    knows: (label) => person(label) !== null || (memory.get(label)?.length ?? 0) > 0 || inFull(label) !== label,
    resolve(label, situation) {
      const found = person(label, situation)
      return { name: found?.name ?? inFull(label).replace(/^The\b/, 'the'), personId: found?.id ?? null, label }
    },
  }
}

/** 'Inspector DOE', 'Jane DOE' with the surname of somebody who is known as others print it. */
function withSurname(label: string, find: Speakers['find']): string {
  const surname = SHOUTED_SURNAME.exec(label)?.[1]
  if (surname === undefined) return label
  const cased = titleCase(surname)
  return find(cased).length > 0 ? `${label.slice(0, -surname.length)}${cased}` : label
}
const OWNED =
  /^(?:[Tt]he )?(?:(?:\p{Lu}[\p{L} ]{1,30} )?(?:Commissioner|Mayor|Chair|PCC|Sheriff|Minister|Ombudsman|Leader|Governor)|Board|Council|Panel|Committee|Authority|Trust|Force|Service|Company|Department)['\u2019]s (\p{Lu}\p{L}+ .{3,50})$/u
const MAYOR = /^(?:[Tt]he )?Mayor$/
/** An office by its letters, each with a stop. */
const DOTTED = /(?<![\p{L}.])(?:\p{Lu}\.){3,6}(?=\s|$)/gu
const OF_WHOM =
  /\s(?:of|for|at|to) the (?:OPCC|PCC|Office|Force|Council|Trust|Authority|Board|Commission|Association|Service)$|\s(?:of|for|at) [A-Z]{3,6}$/
const SHOUTED_SURNAME = /\p{Ll}\.?\s(\p{Lu}[\p{Lu}'\u2019-]{2,})$/u

/** 'Cllr Doe', 'An Cathaoirleach', 'Madam Chair': what stands before a name or an office and is no part of it. */
const ADDRESS =
  /^(?:(?:cllr|councillor)\.?|An|(?:Madam|Mister|Mr|Mme)\.?(?= (?:(?:Deputy|Acting|Vice)[- ])?(?:Chair|President|Mayor|Speaker|Conven|Commissioner|Leader)))\s+/i

/** Whether a label begins with an office. */
function holds(label: string, role: string): boolean {
  return keyOf(label).startsWith(`${keyOf(role)} `)
}

function initialsOf(name: string): string {
  return name.replace(/(\p{L})[^\s-]*[\s-]*/gu, '$1')
}

/** 'T/ACC' and 'the Supt' with the rank in full. */
function spelt(label: string): string {
  const bare = label.replace(/^the\s+/i, '').replace(/^(?:T|A)\//, '')
  return rankName(bare.toUpperCase()) ?? label
}

/** Those of a rank whose initials stand behind it: 'ACC JD' of Jane Doe. */
function rankedByLetters(label: string, people: readonly Person[]): readonly Person[] {
  const [, rank, letters] = RANK_AND_INITIALS.exec(label) ?? []
  if (rank === undefined || rankName(rank) === undefined) return []
  return people.filter((one) => initialsOf(one.name) === letters && suits(one, rank))
}

const RANK_AND_INITIALS = /^(?:[TA]\/)?([A-Z]{2,5}) ([A-Z]{2,3})$/

const RANKED =
  /\b(?:constable|superintendent|inspector|sergeant|commander|commissioner of|chief fire officer|group manager)\b/i

function suits(person: Person, rank: string): boolean {
  const bare = rank.replace(/^(?:t\/|a\/|temporary |acting )/i, '')
  const key = keyOf(rankName(bare.toUpperCase()) ?? bare)
  return (
    person.aliases.some((alias) => keyOf(alias) === key || keyOf(alias) === keyOf(bare)) ||
    keyOf(person.role ?? '').includes(key)
  )
}

/** One of several who share an alias: present before absent, the item's presenter, then who spoke last; else nobody. */
function settle(found: readonly Person[], situation?: Situation): Person | null {
  if (found.length <= 1) return found[0] ?? null
  const present = found.filter((one) => one.attendance !== 'apologies')
  if (present.length === 1) return present[0]!
  const presiding = found.every(({ role }) => PRESIDING.test(role ?? ''))
    ? found.filter((one) => officeHere(one, found) !== '')
    : []
  if (presiding.length === 1) return presiding[0]!
  const presenting = found.filter((one) => situation?.presenters.some((presenter) => presenter.id === one.id))
  if (presenting.length === 1) return presenting[0]!
  let last: Person | null = null
  let when = 0
  for (const one of found) {
    const spoke = situation?.spoke.get(one.id) ?? 0
    if (spoke > when) [last, when] = [one, spoke]
  }
  return last
}

/** Words of ASCII parted by single spaces are keys as they stand. */
const PLAIN_KEY = /^[a-z0-9&/]+(?: [a-z0-9&/]+)*$/

function keyOf(alias: string): string {
  const lower = alias.toLowerCase()
  const bare = lower.startsWith('the') ? lower.replace(/^the\s+/, '') : lower
  if (PLAIN_KEY.test(bare)) return bare
  return bare
    .replace(/['\u2019]s$/, '')
    .replace(/[^\p{L}\p{N}&/]+/gu, ' ')
    .trim()
}
