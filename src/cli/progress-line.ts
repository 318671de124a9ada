const WIDTH = 24
const ERASE = '\u001b[2K\r'

/** How far work is, as a bar that writes over itself: `progressLine(3, 12)` is '██████░░… 3 of 12'. All of it done, the bar is erased. */
export function progressLine(done: number, total: number): string {
  if (done >= total) return ERASE
  const full = Math.floor((done / total) * WIDTH)
  return `${ERASE}${'\u2588'.repeat(full)}${'\u2591'.repeat(WIDTH - full)} ${done} of ${total}`
}
