import { roleNouns } from '../lexicons/roles'
import type { Person } from '../model/person'
import { rankInFull } from '../text/rank-in-full'

/** What makes another office of one: a deputy is not the holder. */
const OTHER =
  /\b(?:deputy|assistant|vice|associate|sub|under|former|past|acting|temporary|interim|shadow|honorary|special|staff|chief|lord|junior|co)[\s-]/i
/** Nouns by which too many are called. */
const COMMON: ReadonlySet<string> = new Set(
  'member members officer representative assistant resident observer deputy partner lead chief councillor'.split(' '),
)

/**
 * Those whose office a label gives the chief words of: 'the Commander' is the Local Police Commander, 'the Superintendent' the
 * Superintendent of Schools. Whoever only deputises is not meant, nor whoever is over more than the label says.
 */
export function officeHeld(label: string, people: readonly Person[]): readonly Person[] {
  const words = (CAPITALIZED.exec(label) ?? SMALL.exec(label))?.[1]?.toLowerCase()
  if (words === undefined) return []
  const noun = words.slice(words.lastIndexOf(' ') + 1)
  // 'Director of Housing'
  const chief = /^[^,]*?(?=,| (?:of|for) )/.exec(words)?.[0] ?? words
  if (![noun, chief.slice(chief.lastIndexOf(' ') + 1)].some((one) => roleNouns.has(one) || OTHER_NOUNS.has(one)))
    return []
  // 'Scrutiny Officer' of the Overview and Scrutiny Officer: two words of an office are enough without its article.
  const isLast = COMMON.has(noun) || !/^the /i.test(label)
  if (isLast && !words.includes(' ')) return []
  return people.filter(({ role }) => {
    if (role === null) return false
    const held = rankInFull(role).toLowerCase()
    return endsIn(held, words) || (!isLast && held.startsWith(`${words} `))
  })
}

const CAPITALIZED =
  /^(?:[Tt]he )?(\p{Lu}[\p{L}'\u2019-]+(?:,? (?:(?:and|&|of|for|the) ){0,2}\p{Lu}[\p{L}'\u2019-]+){0,7})$/u
/** 'the scrutiny officer', 'the co-optee' */
const SMALL = /^[Tt]he (\p{Ll}[\p{L}'\u2019-]+(?: \p{Ll}[\p{L}'\u2019-]+){0,2})$/u
/** What is held beside offices: ranks, and a seat on a committee. */
const OTHER_NOUNS: ReadonlySet<string> = new Set(['inspector', 'superintendent', 'sergeant', 'co-optee'])

function endsIn(role: string, words: string): boolean {
  return role.endsWith(` ${words}`) && !OTHER.test(role.slice(0, -words.length))
}
