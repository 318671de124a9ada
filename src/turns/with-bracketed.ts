import { type Stretch, sentences } from '../text/sentences'

const BRACKETED = /^\(\p{L}[\p{L}.'\u2019-]*(?:\s\p{L}[\p{L}.'\u2019-]*){0,3}\)\W*$/u

/** The sentences of a text, of which one that is nothing but a name in brackets belongs to the one before: 'Could it be spared? (D. Doe)'. */
export function withBracketed(text: string): readonly Stretch[] {
  const parts = sentences(text)
  if (!text.includes('(')) return parts
  const all: Stretch[] = []
  for (const part of parts) {
    const last = all.at(-1)
    if (last !== undefined && text[part.start] === '(' && BRACKETED.test(text.slice(part.start, part.end)))
      all[all.length - 1] = { ...last, end: part.end }
    else all.push(part)
  }
  return all
}
