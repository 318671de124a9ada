import type { Block } from '../model/block'
import { lazily } from '../text/lazily'
import { namesCase } from '../text/letter-case'
import { matches } from '../text/matches'
import { isName, stripTitles, surnameOf } from '../text/names'
import { shoutedName } from '../text/shouted-name'

/** A form of address or a rank, or several ('Detective Inspector'). */
const TITLES =
  '(?:(?:Mrs?|Ms|Miss|Dr|Prof|Professor|Cllrs?|Councillors?|Councilors?|Deputy|Commissioner|Director|Chief|Superintendent|Supt|Inspector|Insp|Sergeant|Sgt|Constable|Garda|PC|PS|Lieutenant|Lt|Captain|Capt|Commander|Officer|Detective)\\.?\\s)+'
const PARTICLE = '(?:(?:\u00d3|N\u00ed|Nic|Mac|Mag|U\u00ed|de|van|von)\\s)?'
/** 'Sergeant Jane Doe', 'Ms. J. Doe', 'Councillor Sean \u00d3 Doe': a form of address or a rank with a full name. */
const FULL = new RegExp(
  `\\b${TITLES}((?:\\p{Lu}\\p{Ll}+|\\p{Lu}\\.)(?:\\s?\\p{Lu}\\.)?)\\s(${PARTICLE}\\p{Lu}[\\p{L}'\u2019-]+)`,
  'gu',
)
/** '\u00d3 Doe', 'Nic Roe': a surname of two words. */
const TWO_WORDS = new RegExp(`^${PARTICLE.slice(0, -1)}\\p{Lu}[\\p{L}'\u2019-]+$`, 'u')

/** Full names by surname: as the text has them behind a form of address or a rank, else wherever it has one; no surname that two people share. */
export function toldNames(blocks: readonly Block[]): (surname: string) => string | null {
  const known = lazily(() => titledNames(blocks))
  const anywhere = lazily(() => forenames(blocks))
  return (surname) => {
    const found = known()
    if (!found.has(surname)) {
      const own = [...(anywhere().get(surname) ?? [])].map((forename) => `${forename} ${surname}`).filter(isFull)
      found.set(surname, own.length === 1 ? own[0]! : null)
    }
    return found.get(surname)!
  }
}

/** Full names behind a form of address or a rank, by surname; null where two people share it. */
function titledNames(blocks: readonly Block[]): Map<string, string | null> {
  const found = new Map<string, string | null>()
  const add = (name: string, surname: string): void => {
    const known = found.get(surname)
    if (isFull(name)) found.set(surname, known === undefined || known === name ? name : null)
  }
  for (const { text } of blocks) {
    for (const [, forename, surname] of matches(FULL, shoutedName(text))) add(`${forename!} ${surname!}`, surname!)
    for (const [, printed] of matches(SHOUTED, text)) {
      const name = namesCase(printed!)
      add(name, surnameOf(name))
    }
  }
  return found
}

/** 'MS. JANE DOE' in a list of who appears. */
const SHOUTED = /\b(?:M[RS]|MRS|DR)\.? (\p{Lu}{2,}(?: \p{Lu}\.)? \p{Lu}[\p{Lu}'\u2019-]{2,})(?!\p{L})/gu

/** Whether words are a surname alone. */
export function isSurname(words: string): boolean {
  return !/\s/.test(words) || TWO_WORDS.test(words)
}

/** A word that may be a forename before one that may be a surname. */
const PAIR = new RegExp(
  `(?<!\\p{L})(\\p{Lu}\\p{Ll}{2,}(?:\\s\\p{Lu}\\.)?)\\s(?=(${PARTICLE}\\p{Lu}[\\p{L}'\u2019-]+))`,
  'gu',
)

/** The words that may be forenames before each word that may be a surname, whatever stands before them. */
function forenames(blocks: readonly Block[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const { text } of blocks)
    for (const [, forename, printed] of matches(PAIR, shoutedName(text))) {
      const surname = printed!.replace(/['\u2019]s?$/, '')
      const known = found.get(surname)
      if (known === undefined) found.set(surname, new Set([forename!]))
      else known.add(forename!)
    }
  return found
}

function isFull(name: string): boolean {
  return isName(name) && stripTitles(name).name === name
}
