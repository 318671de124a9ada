import type { Block } from '../model/block'
import { escapePattern } from '../text/escape-pattern'
import { matches } from '../text/matches'
import { isName, stripTitles } from '../text/names'

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

/** Full names by surname, as the text has them behind a form of address or a rank; no surname that two people share. */
export function toldNames(blocks: readonly Block[]): (surname: string) => string | null {
  const found = new Map<string, string | null>()
  const put = (surname: string, name: string): void => {
    const known = found.get(surname)
    if (isFull(name)) found.set(surname, known === undefined || known === name ? name : null)
  }
  for (const { text } of blocks)
    for (const [, forename, surname] of matches(FULL, text)) put(surname!, `${forename!} ${surname!}`)
  return (surname) => {
    if (!found.has(surname)) {
      found.set(surname, null)
      const own = namedSo(surname, blocks)
      if (own.size === 1) found.set(surname, [...own][0]!)
    }
    return found.get(surname)!
  }
}

/** Whether words are a surname alone. */
export function isSurname(words: string): boolean {
  return !/\s/.test(words) || TWO_WORDS.test(words)
}

/** All full names with a surname, whatever stands before them. */
function namedSo(surname: string, blocks: readonly Block[]): ReadonlySet<string> {
  const full = new RegExp(`(?<!\\p{L})(\\p{Lu}\\p{Ll}{2,})\\s${escapePattern(surname)}(?![\\p{L}-])`, 'gu')
  const named = blocks.filter(({ text }) => text.includes(surname)).flatMap(({ text }) => matches(full, text))
  return new Set(named.map(([, forename]) => `${forename} ${surname}`).filter(isFull))
}

function isFull(name: string): boolean {
  return isName(name) && stripTitles(name).name === name
}
