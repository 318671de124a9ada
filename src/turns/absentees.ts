import type { Outline } from '../structure/outline'

const ABSENT =
  /\b(?:Mrs?|Ms|Miss|Dr|Cllr|Councillor)\.? (?:\p{Lu}\.? )*(\p{Lu}[\p{L}'\u2019-]+) (?:was not (?:present|able to attend)|did not attend|could not attend|was unable to (?:attend|be present))\b/u

/** The surnames of those whom the text says were not there. */
export function absentees({ blocks }: Outline): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { text } of blocks) {
    const surname = text.includes(' not ') || text.includes('unable') ? ABSENT.exec(text)?.[1] : undefined
    if (surname !== undefined) found.add(surname)
  }
  return found
}
