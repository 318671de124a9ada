import type { PrintedLine } from './printed-line'

/** So many counts of lines in a row are a margin's and no list's. */
const LEAST = 4

/** The lines that hold nothing but the number of every fifth line, as official reports print it in the margin: 5, 10, 15; a page may begin anew. */
export function fifthLines(lines: readonly PrintedLine[]): readonly number[] {
  const found: number[] = []
  let run: number[] = []
  let last = 0
  lines.forEach(({ text }, index) => {
    if (text.length > 3 || !/^\d{1,2}[05]$|^5$/.test(text)) return
    const number = Number(text)
    if (number !== last + 5 && number !== 5) return
    if (number === 5 && last < 5 * LEAST) run = []
    last = number
    run.push(index)
    if (run.length === LEAST) found.push(...run)
    else if (run.length > LEAST) found.push(index)
  })
  return found
}
