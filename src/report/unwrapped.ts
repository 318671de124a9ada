/** What opens a line of its own: a bullet, a number or letter, a label, an indent. */
const OPENING = /^(?:[-•·*–—▪◦]|\(?(?:\d{1,4}|\p{L}|[ivxlc]{1,5}|[IVXLC]{1,5})[.)](?:\s|$)|[\p{L}\d .&'’-]{1,40}:|\s)/u
/** Lines are wrapped by hand or by a converter within these bounds; longer ones are paragraphs. */
const NARROWEST = 40
const WIDEST = 170

/**
 * A text whose lines were broken to fit a page, with the breaks inside paragraphs as spaces, so that it can flow anew; every unit keeps
 * its place. Only looks depend on it, so it is content with the lengths of lines: one that is nearly full goes on in the next.
 */
export function unwrapped(text: string): string {
  const lines = text.split('\n')
  const lengths = lines.map(({ length }) => length).filter((length) => length > 0)
  const width = lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.9)] ?? 0
  if (width < NARROWEST || width > WIDEST) return text
  return lines
    .map((line, index) => {
      const next = lines[index + 1]
      if (next === undefined) return line
      const goesOn = line.length >= width * 0.75 && next.trim() !== '' && !OPENING.test(next)
      return `${line}${goesOn ? ' ' : '\n'}`
    })
    .join('')
}
