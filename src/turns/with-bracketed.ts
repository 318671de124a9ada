import { type Stretch, sentences } from '../text/sentences'

const BRACKETED =
  /^\(\p{L}[\p{L}.'\u2019-]*(?:\s\p{L}[\p{L}.'\u2019-]*){0,3}(?:, \p{Lu}[\p{L}'\u2019 -]{1,40})?\)(?=\W*$|\s\p{Lu})/u

/** The sentences of a text, of which one that is nothing but a name in brackets belongs to the one before: 'Could it be spared? (D. Doe)'. */
export function withBracketed(text: string): readonly Stretch[] {
  const parts = sentences(text)
  if (!text.includes('(')) return parts
  const all: Stretch[] = []
  for (const part of parts) {
    const last = all.at(-1)
    const name =
      last !== undefined && text[part.start] === '(' ? BRACKETED.exec(text.slice(part.start, part.end)) : null
    if (last === undefined || name === null) {
      all.push(part)
      continue
    }
    const end = part.start + name[0].length
    const rest = /\w/.test(text.slice(end, part.end))
    all[all.length - 1] = { ...last, end: rest ? end : part.end }
    if (rest) all.push({ ...part, start: end + 1 })
  }
  return all
}
