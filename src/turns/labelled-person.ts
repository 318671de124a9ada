import { isRole } from '../structure/is-role'
import { isCapitals, titleCase } from '../text/letter-case'
import { isName, isNamed, isTitledSurname, stripTitles } from '../text/names'

/** 'Question 1 \u2013 Councillor Jane Doe to the Cabinet Member for Housing (Councillor Roe)': who asks whom, and where that ends; null for other words. */
export function askerBefore(rest: string): { readonly who: string; readonly end: number } | null {
  const found = ASKER_TO.exec(rest)
  if (found === null) return null
  const name = found[1]!.trim()
  return isNamed(name) ? { who: name, end: found[0].length } : null
}

const ASKER_TO =
  /^(?!From\s)((?:\p{Lu}[\p{L}.'\u2019-]*\s+){1,4}?\p{Lu}[\p{L}.'\u2019-]*)(?:\s*\([^()]{1,60}\))?(?:,\s[^:?,]{2,60},?)?\s+(?:to|asked|asks|will ask|to ask)\s+(?:the\s+)?\p{Lu}[^:?.()]{2,110}(?:\([^()]{3,60}\))?\s*(?::|$)/u

/** 'Question \u2013 Jane Doe (Harbour Trust): ...', 'Question - Resident: ...': who asks behind the dash, and where that ends; null for other words. */
export function askerDashed(rest: string): { readonly who: string; readonly end: number } | null {
  const found = ASKER_DASHED.exec(rest)
  const who = found?.[1] ?? ''
  return isNamed(who) || isTitledSurname(who) || SOMEBODY.test(who) ? { who, end: found![0].length } : null
}

const ASKER_DASHED = /^(\p{Lu}[^:?()]{2,50}?)(?:\s\([^()]{2,60}\))?:\s+/u
const SOMEBODY =
  /^(?:(?:an? |another |local |the )?(?:resident|member|parent|trader|student|pupil|governor|councillor|volunteer)|member of the (?:public|audience)|public|audience)$/i

/** 'Mrs J. Doe, 14 Mill Lane', 'Councillor Doe (Lower Ward)' behind a question's number: who asks, and where they come from; null for other words. */
function placedName(text: string): string | null {
  const found = PLACED.exec(text)?.[1]
  return found !== undefined && isNamed(found) ? found : null
}

const PLACED =
  /^((?:(?:cllr|councillor|mrs?|ms|miss|dr|prof)\.?\s)?\p{Lu}[\p{L}.'\u2019-]*(?:\s\p{Lu}[\p{L}.'\u2019-]*){0,3})(?:,\s(?:\d|of\s|from\s)[^?!:;]{2,60}|(?<=^(?:cllr|councillor|mrs?|ms|miss|dr|prof)\b.{2,50})(?:,\s[^?!:;]{2,60}|\s\([^()]{2,60}\)))$/iu

/** 'Female Officer Recruitment - Cllr Jane Doe', '(Cllr Doe)' behind a question's number. */
export function trailingName(text: string): string | null {
  const placed = placedName(text)
  if (placed !== null) return placed
  const bracketed = /\(([^()]{3,80})\)\s*$/.exec(text)
  const inside = bracketed === null ? null : personOf(bracketed[1]!)
  if (inside !== null && isNamed(inside)) return inside
  const tail =
    /(?:^|[\s\u2013\u2014-]|\()\(?((?:(?:cllr|councillor|mrs?|ms|miss|dr)\.?\s)?\p{Lu}[\p{L}.'\u2019-]*(?:\s\p{Lu}[\p{L}.'\u2019-]*){0,3})\s?\)?\s*$/iu
      .exec(text)?.[1]
      ?.trim()
  return tail !== undefined && isNamed(tail) ? tail : null
}

/** 'members of which due notice has been given' */
const CLAUSE = /\b(?:has|have|had|been|is|are|was|were|which|who|that)\b/i

/** Who is asked for in their absence. */
const AWAY =
  /\s*\((?:not (?:present|in attendance)|absent|in (?:her|his|their) absence|(?:read|put) by [^()]{3,60})\)$/i

/** 'DPCC, Wasim Doe' and 'Mrs Y. Doe, a resident of Lower Town' as the name. */
export function personOf(printed: string): string {
  const called = printed.includes('(') ? printed.replace(AWAY, '') : printed
  const text = isCapitals(called) && called.includes(' ') ? titleCase(called) : called
  const parts = text.split(',').map((part) => part.trim())
  // 'Ms Jane Doe (Town Team)'
  const noted = text.endsWith(')') ? text.replace(/\s*\([^()]{2,60}\)$/, '') : text
  // 'Mrs J. Doe of Friends of Mill Lane'
  const first = parts[0]!.split(/\s(?:of|from|on behalf of|representing)\s/)[0]!
  return (
    parts.find((part) => isNamed(part)) ??
    (isNamed(first) ? first : undefined) ??
    (noted !== text && isNamed(noted) ? noted : undefined) ??
    parts
      .find((part) => isName(part.split(' ').slice(-2).join(' ')) && !CLAUSE.test(part))
      ?.split(' ')
      .slice(-2)
      .join(' ') ??
    (isRole(parts[0]!) && stripTitles(parts[0]!).name === parts[0]! ? parts[0]! : parts[0]!.split(/\s+of\s+/)[0]!)
  )
}
