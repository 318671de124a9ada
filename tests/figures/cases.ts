/** A sentence with its figures in double brackets, and what each is: modifier (~ approx, > min, < max), kind, value or low..high, unit. */
export type Case = readonly [sentence: string, ...figures: string[]]

/** The sentence without its marks, and where the marked figures stand in it. */
export function unmark(sentence: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = []
  let text = ''
  for (const [index, part] of sentence.split(/\[\[|\]\]/).entries()) {
    if (index % 2 === 1) spans.push({ start: text.length, end: text.length + part.length })
    text += part
  }
  return { text, spans }
}
