import type { OutlineItem } from '../structure/outline'
import { isNamed, isPlainlyNamed } from '../text/names'
import { shoutedName } from '../text/shouted-name'
import type { Spoken } from './utterance'

/** 'Ms Doe, Lower Town', 'MS ADA DOE – LIGHTING' */
const TITLED =
  /^((?:Mrs?|Ms|Miss|Mx|Dr|Prof|Cllr|Councillor|Cr)\.? \p{Lu}[\p{L}.'\u2019-]*(?:\s\p{Lu}[\p{L}.'\u2019-]*){0,3})(?:,\s[^.:?!()]{3,60}(?:\s\([^()]{3,90}\))?|,\s[^.:?!]{3,60}|\s\([^()]{3,60}\)|\s[\u2013\u2014-]\s[^.:?!]{3,80})?$/u

/** 'From Mr Doe (Mill Street)' */
const FROM = /^(?:from|(?:asked|submitted|put|raised) by)\s(?=\p{Lu})/iu

/** 'Jane Doe (Mill Street, Lower Town)' */
const PLACED =
  /^(\p{Lu}[\p{L}'\u2019-]+(?:\s\p{Lu}[\p{L}.'\u2019-]*){1,3})(?:\s\([^()]{3,60}\)(?:,\s[^.:?!]{3,60})?|,\s[^.:?!]{3,60})$/u

/** 'Ms Jane Doe, Lower Town' over questions: whose they are; `inside` is what stands below the item's title. Null for other titles. */
export function titledAsker({ title, presenters }: OutlineItem, inside: readonly Spoken[]): string | null {
  // 'Dereliction – Councillor Doe' over a question in quotation marks.
  const [by] = presenters
  if (by !== undefined && presenters.length === 1 && QUOTED.test(inside[0]?.block.text ?? '')) return by
  const whole = casedName(title.replace(FROM, ''))
  const titled = TITLED.exec(whole)?.[1]
  const name =
    titled ?? PLACED.exec(whole)?.[1] ?? (whole.length < title.length || isPlainlyNamed(whole) ? whole : undefined)
  if (name === undefined || !isNamed(name)) return null
  // 'Jane Doe, Lower Town' of a place in capitals alone.
  const asks = whole === name || HOME.test(whole)
  if (titled === undefined)
    return inside
      .slice(0, 3)
      .some(({ block, label }) => label?.kind === 'question' || (asks && block.text.endsWith('?')))
      ? name
      : null
  const put = inside.some(
    ({ block, label, utterances }) =>
      label?.kind === 'question' || utterances[0]?.asks === true || /^Q\d{0,2}[.:)]?$/.test(block.marker),
  )
  return put ? name : null
}

/** With a name in capitals before a dash in mixed case. */
function casedName(title: string): string {
  const end = title.search(/\s[\u2013\u2014-]\s/)
  return end < 0 ? title : shoutedName(title.slice(0, end)) + title.slice(end)
}

const HOME = /,(?: \p{Lu}[\p{L}'\u2019-]+){1,3}$/u

/** A question between quotation marks, and no more. */
const QUOTED = /^["\u201c](?:[^"\u201d]*\?|(?:To|to) ask\b[^"\u201d]*)["\u201d]$/
