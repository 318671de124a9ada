import type { Block } from '../model/block'
import type { Attendee } from '../structure/attendee'
import { escapePattern } from '../text/escape-pattern'
import { matches } from '../text/matches'
import { surnameOf } from '../text/names'

/** 'R. Doe', 'R Doe', 'R. J. Doe': initials and a surname. */
const INITIALLED = /^(\p{Lu})\.? (?:\p{Lu}\.? )*(\p{Lu}[\p{L}'\u2019-]+)$/u
/** 'Doe' of 'Councillors Doe and Roe' */
const BARE = /^\p{Lu}[\p{L}'\u2019-]{2,}$/u
/** Before the name of a member. */
const CIVIC = '(?:Cllr|Councillor|Ald|Alderman|Bailie|Provost|Deputy|Senator|Comm(?:r|issioner)?)'
const isCivic = new RegExp(`^${CIVIC}$`)
/** Before any name. */
const COURTEOUS = '(?:Mrs?|Ms|Miss|Mx|Dr|Prof|Professor|Rev|Sir|Dame|Lord|Lady|Hon)'
const TITLES = `(?:${CIVIC}|${COURTEOUS})`
/** No forename is 'Mrs' in 'Cllr Mrs Doe'. */
const NO_TITLE = `(?!${TITLES}\\b)`
/** No more than so many are looked for. */
const MOST = 120

/**
 * The people of a list that gives their initials or surnames alone, with the forename or the initials by which the minutes call one of them:
 * 'R. Doe' and 'Councillor Robert Doe asked', 'Doe' and 'Cllr R Doe asked'.
 */
export function withForenames(attendees: readonly Attendee[], blocks: readonly Block[]): readonly Attendee[] {
  return spelt(completed(attendees, blocks), blocks)
}

/** Surnames alone with the one first name or the initials that stand before them elsewhere. */
function completed(attendees: readonly Attendee[], blocks: readonly Block[]): readonly Attendee[] {
  const bare = attendees.filter(({ name }) => BARE.test(name))
  if (bare.length === 0 || bare.length > MOST) return attendees
  const told = new RegExp(
    `(?<![\\p{L}.])(${TITLES})\\.? (?:${COURTEOUS}\\.? )?${NO_TITLE}((?:\\p{Lu}\\.? ?){1,3}|\\p{Lu}\\p{Ll}+) (${bare.map(({ name }) => escapePattern(name)).join('|')})(?![\\p{L}-])`,
    'gu',
  )
  // 'Mrs A Doe' of the public is not Councillor Doe.
  const members = new Set(bare.filter(({ councillor }) => councillor).map(({ name }) => name))
  const names = new Map<string, Set<string>>()
  for (const { text } of blocks)
    for (const [, title = '', first = '', surname = ''] of matches(told, text))
      if (!members.has(surname) || isCivic.test(title))
        names.set(surname, (names.get(surname) ?? new Set()).add(first.trim()))
  return attendees.map((one) => {
    const found = [...(names.get(one.name) ?? [])].sort((a, b) => b.length - a.length)
    if (found.length === 0 || found.some((first) => first[0] !== found[0]![0])) return one
    if (attendees.filter(({ name }) => surnameOf(name) === one.name).length > 1) return one
    return { ...one, name: `${found[0]} ${one.name}`, aliases: [...one.aliases, one.name] }
  })
}

/** Initials with the one forename that stands in their place elsewhere. */
function spelt(attendees: readonly Attendee[], blocks: readonly Block[]): readonly Attendee[] {
  const initialled = attendees.filter(({ name }) => INITIALLED.test(name))
  if (initialled.length === 0 || initialled.length > MOST) return attendees
  const counts = new Map<string, number>()
  for (const { name } of attendees) {
    const key = keyOf(name)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const surnames = initialled.map(({ name }) => escapePattern(INITIALLED.exec(name)![2]!))
  const told = new RegExp(
    `(?<![\\p{L}.])${TITLES}\\.? (?:${COURTEOUS}\\.? )?${NO_TITLE}(\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?) (${surnames.join('|')})(?![\\p{L}-])`,
    'gu',
  )
  const forenames = new Map<string, Set<string>>()
  for (const { text } of blocks)
    for (const [, forename = '', surname = ''] of matches(told, text)) {
      const key = `${forename[0]!} ${surname}`
      forenames.set(key, (forenames.get(key) ?? new Set()).add(forename))
    }
  return attendees.map((one) => {
    const [, initial, surname] = INITIALLED.exec(one.name) ?? []
    const found = [...(forenames.get(`${initial} ${surname}`) ?? [])]
    if (found.length !== 1 || counts.get(keyOf(one.name)) !== 1) return one
    return { ...one, name: `${found[0]} ${surname}`, aliases: [...one.aliases, one.name] }
  })
}

/** The first letter and the surname, which an entry with the forename has too. */
function keyOf(name: string): string {
  return `${name[0] ?? ''} ${surnameOf(name)}`
}
