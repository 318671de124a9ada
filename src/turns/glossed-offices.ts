import type { Block } from '../model/block'
import { isRole } from '../structure/is-role'
import { shortensOffice } from '../structure/office-letters'
import { matches } from '../text/matches'

const OFFICE = "\\p{Lu}[\\p{L}&'\u2019-]*(?: (?:(?:of|for|and|the|to|&) ){0,2}\\p{Lu}[\\p{L}&'\u2019-]*){1,7}"
const GLOSSED = new RegExp(`(?<![\\p{L}-])(${OFFICE}) \\(([A-Z][A-Za-z&]{0,5}[A-Z])\\)`, 'gu')

/** The offices for which a record says that it has letters, by those letters: 'the Director of Corporate Services (DoCS)'. */
export function glossedOffices(blocks: readonly Block[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const { text } of blocks) {
    if (!text.includes('(')) continue
    for (const [, words = '', letters = ''] of matches(GLOSSED, text)) {
      const office = officeOf(words, letters)
      if (office !== null && !found.has(letters)) found.set(letters, office)
    }
  }
  return found
}

/** The last words before the letters that these shorten and that are an office; null where none are. */
function officeOf(words: string, letters: string): string | null {
  const parts = words.split(' ')
  for (let from = 0; from < parts.length - 1; from++) {
    const office = parts.slice(from).join(' ')
    if (shortensOffice(letters.replaceAll('&', ''), office, '') && isRole(office)) return office
  }
  return null
}
