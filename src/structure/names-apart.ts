import { forenames } from '../lexicons/forenames'

/** So many lines that surely hold two names show two columns. */
const LEAST = 3

/** 'Jane Doe Ravi Roe (Chair)', 'Apologies: Jo Poe Kim Low' */
const TWO_NAMES =
  /^(?:\p{Lu}[\p{L} ]{3,30}: ?)?(\p{Lu}\p{Ll}+) \p{Lu}[\p{L}'\u2019-]+(?: \([^()]{2,40}\))? (\p{Lu}\p{Ll}+) \p{Lu}[\p{L}'\u2019-]+(?: \([^()]{2,40}\))?$/u

/** Lines of an attendance list whose two columns have lost the gap between them, with a semicolon there; others as they are. Every line keeps its length. */
export function namesApart(texts: readonly string[]): readonly string[] {
  const hits = texts.map((text) => (text.length < 100 ? TWO_NAMES.exec(text) : null))
  const sure = hits.map((hit) => hit !== null && [hit[1]!, hit[2]!].every((name) => forenames.has(name.toLowerCase())))
  if (sure.filter(Boolean).length < LEAST) return texts
  return texts.map((text, index) => {
    const hit = hits[index]
    // A forename that is not known stands in the column of those that are.
    if (hit == null || !(sure[index - 1] || sure[index] || sure[index + 1])) return text
    const gap = text.lastIndexOf(` ${hit[2]} `)
    return `${text.slice(0, gap)};${text.slice(gap + 1)}`
  })
}
