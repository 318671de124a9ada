/** Controls and signs that turn the reading direction, which JSON itself leaves as they are. */
const STEERING = /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g

/**
 * Findings as JSON, two spaces deep or in one line for an `indent` of 0, in which every character that could steer a terminal or turn the reading direction is
 * written as an escape: it reads back as the same value. `undefined` and functions are left out as `JSON.stringify` does.
 */
export function toJson(value: object, indent = 2): string {
  return JSON.stringify(value, null, indent).replace(STEERING, (sign) => {
    const code = sign.charCodeAt(0).toString(16).padStart(4, '0')
    return `\\u${code}`
  })
}
