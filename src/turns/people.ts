import { forenames } from '../lexicons/forenames'
import type { Person } from '../model/person'
import type { Attendee } from '../structure/attendee'
import { lettersOf } from '../structure/office-letters'
import { surnameOf, withoutJunior } from '../text/names'
import { rankInFull } from '../text/rank-in-full'
import { rankName } from '../text/rank-name'
import { CHAIR, roleAliases } from './role-aliases'

/**
 * The people of a document: those of the attendance list, one entry each, with the words that the minutes may call them by, met or not
 * (`formsMet` keeps those that are).
 * Ids are `p1`, `p2`, ... in the list's order.
 */
export function listPeople(attendees: readonly Attendee[]): Person[] {
  const merged: Attendee[] = []
  const places = new Map<string, number[]>()
  for (const one of attendees) {
    const known = places.get(one.name.toLowerCase()) ?? []
    const at = known.find((place) => sameOffice(merged[place]!.role, one.role))
    if (at !== undefined) merged[at] = join(merged[at]!, one)
    else {
      places.set(one.name.toLowerCase(), [...known, merged.length])
      merged.push(one)
    }
  }
  joinSurnames(merged)
  joinInitialled(merged)
  const surnames = merged.map((one) => surnameOf(one.name))
  const initials = merged.map((one) => initialsOfName(one.name))
  const barrelled = merged.map((one) => barrelledInitials(one.name))
  const [bySurname, byInitials] = [
    counted(surnames),
    counted([...initials, ...barrelled.filter((one) => one !== null)]),
  ]
  // 'GP Lowfell' is not called 'GL' where Gordon Leigh is.
  const own = new Set(merged.flatMap(({ aliases }) => aliases.filter((alias) => /^[A-Z]{2,4}$/.test(alias))))
  const uniformed = merged.some(({ role, printed }) => UNIFORMED.test(`${printed} ${role ?? ''}`))
  const presided = merged.some(({ role, office }) => CHAIR.test(role ?? '') || CHAIR.test(office ?? ''))
  return merged.map((one, index) => ({
    id: `p${index + 1}`,
    name: one.name,
    role: one.role ?? one.office,
    organisation: one.organisation,
    attendance: one.attendance,
    aliases: aliasesOf(
      one,
      bySurname.get(surnames[index]!) === 1,
      [initials[index]!, barrelled[index] ?? initials[index]!].filter(
        (letters) => byInitials.get(letters) === 1 && !(uniformed && rankName(letters) !== undefined),
      ),
    ).filter(
      (alias) =>
        (!own.has(alias) || one.aliases.includes(alias)) &&
        !(presided && CHAIR.test(alias) && CHAIRS_OTHER.test(one.role ?? '')),
    ),
  }))
}

/** One office, though once by its abbreviation ('PCC') or not told at all. */
function sameOffice(one: string | null, other: string | null): boolean {
  if (one === null || other === null || one === other) return true
  return roleAliases(one).includes(other) || roleAliases(other).includes(one)
}

/** 'Chief Constable Doe' listed again below 'Chief Constable Jane Doe' is the same. */
function joinSurnames(merged: Attendee[]): void {
  for (let at = merged.length - 1; at >= 0; at--) {
    const { name } = merged[at]!
    if (name.includes(' ')) continue
    const full = merged.filter((one) => one.name.includes(' ') && surnameOf(one.name) === name)
    if (full.length !== 1) continue
    const place = merged.indexOf(full[0]!)
    merged[place] = join(full[0]!, merged[at]!)
    merged.splice(at, 1)
  }
}

/** 'Cllr J Doe (Chair)' of a list is the 'Councillor Jane Doe' whom another line calls the Chair: one office, one surname, one initial. */
function joinInitialled(merged: Attendee[]): void {
  const surnames = merged.map((one) => surnameOf(one.name))
  for (let at = merged.length - 1; at >= 0; at--) {
    const { name, role, office } = merged[at]!
    const [, initial, surname] = INITIALLED.exec(name) ?? []
    const held = role ?? office
    if (initial === undefined || held === null) continue
    const bearers = merged.filter((_, index) => surnames[index] === surname)
    const full = bearers.find(
      (one) => (one.role ?? one.office) === held && one.name.startsWith(initial) && givenName(one.name) !== '',
    )
    if (full === undefined || bearers.length !== 2) continue
    merged[merged.indexOf(full)] = join(full, { ...merged[at]!, aliases: [...merged[at]!.aliases, name] })
    merged.splice(at, 1)
    surnames.splice(at, 1)
  }
}

const INITIALLED = /^(\p{Lu})\.? (\p{Lu}[\p{L}'\u2019-]+)$/u

/** Who chairs a committee is not called the Chair where somebody else presides. */
const CHAIRS_OTHER = /^chair(?:man|woman|person)? of .*\b(?:(?:sub-?)?committee|group|forum)$/i

/** Where nobody wears a uniform, 'DC' is no Detective Constable. */
const UNIFORMED =
  /\b(?:constable|superintendent|inspector|sergeant|commander|commissioner|supt|insp|sgt|police|gardaí?|[ADC]CC|DC[IS]|[DT]\/\p{Lu}{2,4})\b/iu

function counted(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** The first name of several, as some minutes call people; '' for an initial or a single name. */
function givenName(name: string): string {
  const first = /^(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)\s/u.exec(name)?.[1] ?? ''
  return first.length > 2 || forenames.has(first.toLowerCase()) ? first : ''
}

/** Somebody listed twice: present wins over apologies, since who speaks is there. */
function join(one: Attendee, other: Attendee): Attendee {
  return {
    ...one,
    role: one.role ?? other.role,
    office: one.office ?? other.office,
    organisation: one.organisation ?? other.organisation,
    aliases: [...new Set([...one.aliases, ...other.aliases])],
    attendance: one.attendance === 'present' || other.attendance === 'present' ? 'present' : 'apologies',
    councillor: one.councillor || other.councillor,
  }
}

/** 'Rachel Hartley Lane' RHL; one letter says too little. */
export function initialsOfName(name: string): string {
  return lettersOf(withoutJunior(name).split(/[\s-]+/))
}

/** 'CMcD' of Catriona McDoe; null for other surnames. */
function clanInitials(name: string): string | null {
  const [, clan, letter] = /\s(Mac|Mc)(\p{Lu})\p{Ll}[\p{L}-]*$/u.exec(name) ?? []
  return clan === undefined ? null : `${initialsOfName(name).slice(0, -1)}${clan}${letter!}`
}

/** 'RH' of Rachel Hartley-Lane, whose every letter is RHL; null for a surname without a hyphen. */
function barrelledInitials(name: string): string | null {
  const bare = withoutJunior(name)
  return /\p{L}-\p{Lu}\p{L}*$/u.test(bare) ? lettersOf(bare.split(/\s+/)) : null
}

function aliasesOf(one: Attendee, alone: boolean, ownInitials: readonly string[]): string[] {
  const found = new Set<string>(one.aliases)
  found.add(withoutJunior(one.name))
  for (const letters of ownInitials) if (letters.length >= 2 && !/\p{Lu}\./u.test(one.name)) found.add(letters)
  const clan = clanInitials(one.name)
  if (clan !== null) found.add(clan)
  if (one.role !== null) for (const alias of roleAliases(one.role)) found.add(alias)
  if (one.office !== null) for (const alias of [one.office, ...roleAliases(one.office)]) found.add(alias)
  const surname = surnameOf(one.name)
  if (alone && surname !== one.name) found.add(surname)
  const given = givenName(one.name)
  if (given !== '') found.add(given)
  const title = /\b(?:mr|mrs|ms|miss|mx|dr|prof|professor)\b/i.exec(one.printed)?.[0]
  if (one.councillor && /^(?:cllr|councillor)/i.test(one.printed))
    for (const form of ['Cllr', 'Councillor']) found.add(`${form} ${surname}`)
  if (title !== undefined) found.add(`${title.replace('.', '')} ${surname}`)
  const knight = /^(?:Sir|Dame) \p{Lu}[\p{L}-]+(?= )/u.exec(one.printed)?.[0]
  if (knight !== undefined) found.add(knight)
  // 'The Constable of Grandval', 'The Deputy of Grandval'
  const seat = /^(?:Conn[e\u00e9]table|Deputy)\b/.exec(one.printed)?.[0]
  if (seat !== undefined && one.organisation !== null)
    for (const form of seat === 'Deputy' ? [seat] : ['Conn\u00e9table', 'Constable'])
      found.add(`${form} of ${one.organisation}`)
  found.delete(one.name)
  if (one.role !== null) found.delete(one.role)
  return [...found]
}

/** Somebody who presents or speaks without being listed, by a rank if one is printed. */
export function unlistedPerson(
  name: string,
  rank: string | null,
  number: number,
  attendance: Person['attendance'] = 'present',
): Person {
  const spelt = rank === null ? null : rankInFull(rank)
  const aliases = spelt === null ? [] : [...new Set([...roleAliases(spelt), rank!])]
  return { id: `p${number}`, name, role: rank, organisation: null, attendance, aliases }
}
