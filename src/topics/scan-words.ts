/** Called for each word of a text with its place, whether something stands before it that parts phrases, and its hash. */
export type Visit = (start: number, end: number, parted: boolean, hash: number) => void

const WORD = 1
const PARTING = 2
const AND = 0x26
const POUND = 0xa3

/** What each ASCII character is: of a word, between the words of a phrase (0), or parting phrases. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  if (/[a-z0-9]/i.test(character)) return WORD
  return /[.;:?!()|[\]{}<>\n\r*]/.test(character) ? PARTING : 0
})

/** Letters and digits of any script are words; bullets, dashes between clauses and the like part phrases. */
function kindOf(code: number): number {
  if (code < 128) return KINDS[code]!
  if (code < 0xc0) return code === 0xb7 ? PARTING : 0
  if (code < 0x2000 || code > 0x2bff) return code === 0xd7 || code === 0xf7 ? 0 : WORD
  return code === 0x2013 || code === 0x2014 || code === 0x2026 || code === 0x2022 || code > 0x20ff ? PARTING : 0
}

/**
 * Visits the words of a text in one pass: runs of letters and digits, so that 'anti-social' is two words and
 * 'victims’' one, and `&` and `£` each a word of its own. A full stop between two digits parts nothing.
 */
export function scanWords(text: string, visit: Visit): void {
  let parted = true
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const kind = kindOf(code)
    if (kind === WORD) {
      const start = at
      let hash = 0
      let letter = code
      do {
        hash = (Math.imul(hash, 31) + letter) | 0
        at++
        letter = at < text.length ? text.charCodeAt(at) : 0
      } while (kindOf(letter) === WORD)
      visit(start, at, parted, hash)
      parted = false
      continue
    }
    if (kind === PARTING) parted = true
    else if (code === AND || code === POUND) {
      visit(at, at + 1, parted, code)
      parted = false
    }
    at++
  }
}

/** The words of a phrase; `&` reads as 'and'. */
export function wordsOf(phrase: string): string[] {
  const words: string[] = []
  scanWords(phrase, (start, end) => {
    words.push(wordAt(phrase, start, end))
  })
  return words
}

/** The word that stands in `[start, end)`. */
export function wordAt(text: string, start: number, end: number): string {
  return text.charCodeAt(start) === AND ? 'and' : text.slice(start, end)
}
