import { isRole } from './is-role'

/** 'N (Noreen) Pascoe', 'N. (Noreen) Pascoe': the initial before the forename in brackets, and its brackets. */
const INITIAL = /(?<=^|\s)\p{Lu}\.? \((?=\p{Lu}\p{Ll}+\) \p{Lu})|(?<=(?:^|\s)\p{Lu}\.? \(\p{Lu}\p{Ll}+)\)(?= \p{Lu})/gu
/** 'N. Pascoe (Noreen)': the forename behind the surname, with the same first letter as the initial. */
const BEHIND = /(?<=^|\s)(\p{Lu})\. (\p{Lu}[\p{L}'\u2019-]+) \((\1\p{Ll}+)\)/gu

/** Names that print the forename in brackets behind its initial, or behind the surname, without brackets and initial: 'N (Noreen) Pascoe' as 'Noreen Pascoe'. */
export function withForename(text: string): string {
  return text.includes('(') ? text.replace(INITIAL, '').replace(BEHIND, turned) : text
}

/** 'S. Pascoe (Secretary)' holds an office there. */
function turned(whole: string, _: string, surname: string, forename: string): string {
  return isRole(forename) ? whole : `${forename} ${surname}`
}
