/** Throws a `TypeError` where a caller whom no compiler looks after gives something else than a text. */
export function checkText(text: unknown, what = 'a text'): void {
  if (typeof text !== 'string') throw new TypeError(`Expected ${what}, not ${text === null ? 'null' : typeof text}.`)
}
