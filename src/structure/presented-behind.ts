import { matches } from '../text/matches'
import { isName } from '../text/names'

/** 'Quay Dues – J Doe (Harbour Manager) and R Roe (Treasurer)' */
const PRESENTED = /\s[\u2013\u2014-]\s((?:(?:\p{Lu}[\p{L}.'\u2019-]*\s){1,4}\([^()]{3,70}\)(?:,|\sand|\s&)?\s?){1,4})$/u
const WHO = /((?:\p{Lu}[\p{L}.'\u2019-]*\s){1,4})\(/gu

/** Who presents an item, each with an office in brackets behind its title, and where the title ends; null where nobody is named so. */
export function presentedBehind(text: string): { readonly end: number; readonly names: readonly string[] } | null {
  const found = text.endsWith(')') ? PRESENTED.exec(text) : null
  if (found === null) return null
  const names = matches(WHO, found[1]!).map(([, name]) => name!.trim())
  return names.every(isName) ? { end: found.index, names } : null
}
