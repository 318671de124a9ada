/** White space that breaks lines or columns. */
const BREAKING = /[\t-\r\x1c-\x1f\x85\u2028\u2029]+/g
/** Controls, signs that turn the reading direction, and halves of characters: what can rewrite a screen or hide words on it. */
const STEERING = /[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu
const STEERING_BUT_BREAKS = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu

/**
 * A document's words made safe to show: white space that breaks lines becomes a space, and every character that could steer a
 * terminal, turn the reading direction or break the encoding becomes the replacement sign U+FFFD, so that its place stays visible.
 */
export function printable(text: string): string {
  return text.replace(BREAKING, ' ').replace(STEERING, '\ufffd')
}

/** As `printable`, but every unit of the text keeps its place and lines stay lines. */
export function onePlaceEach(text: string): string {
  return text
    .replace(/\r(?=\n)/g, ' ')
    .replace(/[\n-\r\x1c-\x1e\x85\u2028\u2029]/g, '\n')
    .replace(STEERING_BUT_BREAKS, '\ufffd')
}
