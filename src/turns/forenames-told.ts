import type { Block } from '../model/block'
import type { Attendee } from '../structure/attendee'
import { escapePattern } from '../text/escape-pattern'
import { matches } from '../text/matches'
import { surnameOf } from '../text/names'

/** 'R. Doe', 'R Doe', 'R. J. Doe': initials and a surname. */
const INITIALLED = /^(\p{Lu})\.? (?:\p{Lu}\.? )*(\p{Lu}[\p{L}'\u2019-]+)$/u
/** No more than so many are looked for. */
const MOST = 120

/** The people of a list that gives their initials, with the forename by which the minutes call one of them: 'R. Doe' and 'Councillor Robert Doe asked'. */
export function withForenames(attendees: readonly Attendee[], blocks: readonly Block[]): readonly Attendee[] {
  const initialled = attendees.filter(({ name }) => INITIALLED.test(name))
  if (initialled.length === 0 || initialled.length > MOST) return attendees
  const counts = new Map<string, number>()
  for (const { name } of attendees) {
    const key = keyOf(name)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const surnames = initialled.map(({ name }) => escapePattern(INITIALLED.exec(name)![2]!))
  const told = new RegExp(
    `(?<![\\p{L}.])(?:Cllr|Councillor|Mrs?|Ms|Miss|Dr|Prof|Professor|Ald|Alderman|Sir|Dame|Bailie|Provost|Deputy|Senator)\\.? (\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?) (${surnames.join('|')})(?![\\p{L}-])`,
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
