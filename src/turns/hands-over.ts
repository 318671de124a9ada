import type { Speaker } from '../model/person'

/** Longer words do more than call the next one. */
const CALL = 160

/** Behind these a name calls whoever has it: 'Thank you. Jane Doe.', 'I've got a supplementary from Suzy', 'over to Mr Roe'. */
const BEFORE =
  /(?:^|[.!]\s|\b(?:from|over to|back to|to you,?|call(?:ing|s)?(?: on| upon)?|invite|bring(?: in)?|go(?:es)? to|turn to|floor to|now|next(?: is)?|then|and)\s)(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Lord|Lady|Baroness|Cllr|Councillor|Deputy|Senator|Minister|Hon)\.?\s)?$/

/** Whether a few words only give the floor to whoever speaks next: '{name} on this.' */
export function handsOver(text: string, next: Speaker | null): boolean {
  if (next === null || text.length > CALL || text.includes('?')) return false
  return next.name.split(' ').some((word) => {
    const at = word.length < 3 ? -1 : text.indexOf(word)
    // 'Ms Roe, tell us' speaks to her.
    if (at < 0 || /[\p{L},]/u.test(text[at + word.length] ?? '')) return false
    const before = text.slice(0, at)
    // 'Jane Doe': the forename stands before the surname.
    const [forename = ''] = next.name.split(' ')
    return BEFORE.test(before.endsWith(`${forename} `) ? before.slice(0, -forename.length - 1) : before)
  })
}

/** Whether words are nothing but a name that is called: 'Councillor Doe.', 'Thank you. Ms Roe, please.' */
export function callsName(text: string): boolean {
  return CALLS.test(text)
}

const CALLS =
  /^(?:(?:[Tt]hank you|[Tt]hanks|OK|[Oo]kay|[Rr]ight|[Yy]es|[Nn]ow|[Aa]nd|[Nn]ext|[Oo]ver to(?: you)?|I (?:now )?call(?: on| upon)?)[,.]? )*(?:\p{Lu}[\p{L}'\u2019-]*\.? ){0,4}\p{Lu}[\p{L}'\u2019-]*(?:,? please)?[.!]?$/u
