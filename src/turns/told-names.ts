import type { Block } from '../model/block'
import { matches } from '../text/matches'
import { isName } from '../text/names'

/** 'Sergeant Jane Doe', 'Ms. J. Doe': a form of address or a rank with a full name. */
const FULL =
  /\b(?:Mrs?|Ms|Miss|Dr|Prof|Professor|Cllr|Councillor|Councilor|Commissioner|Director|Chief|Superintendent|Supt|Inspector|Insp|Sergeant|Sgt|Constable|PC|PS|Lieutenant|Lt|Captain|Capt|Commander|Officer|Detective)\.?\s((?:\p{Lu}\p{Ll}+|\p{Lu}\.)(?:\s?\p{Lu}\.)?)\s(\p{Lu}[\p{L}'\u2019-]+)/gu

/** Full names by surname, as the text has them behind a form of address or a rank; no surname that two people share. */
export function toldNames(blocks: readonly Block[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const shared = new Set<string>()
  for (const { text } of blocks)
    for (const [, forename, surname] of matches(FULL, text)) {
      const name = `${forename!} ${surname!}`
      if (!isName(name)) continue
      const known = found.get(surname!)
      if (known !== undefined && known !== name) shared.add(surname!)
      found.set(surname!, name)
    }
  for (const surname of shared) found.delete(surname)
  return found
}
