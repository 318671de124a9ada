/** '10:42:07 AM', '[10.42]' on a line of its own: when the next words were said. */
const TIME = /^[([]?\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[ap]\.?m\.?)?[)\]]?$/i
/** No line of that kind is longer. */
const LONGEST = 16

/** Whether a line holds the time of day, or of a recording, and nothing else. */
export function isClockTime(text: string): boolean {
  return text.length <= LONGEST && TIME.test(text)
}
