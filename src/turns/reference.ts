/** 'NW2470E', '[1234/25]', '(AQW 4417/24-29)' */
const REFERENCE =
  /^[([]?(?:(?:No\.? )?[A-Z]{1,4}\s?\d{2,6}(?:\/\d{2,4}(?:[-\u2013]\d{2,4})?)?[A-Z]?|\d{1,6}\/\d{2,4}(?:[-\u2013]\d{2,4})?)[)\]]?\.?$/

/** Whether a line is no more than the reference under which an order paper prints a question. */
export function isReference(text: string): boolean {
  return text.length < 30 && /\d/.test(text) && REFERENCE.test(text)
}
