import { ReadError } from './read-error'

/** What Windows-1252 has at 0x80 to 0x9F, by the WHATWG Encoding Standard; Node 20's own decoder gives Latin-1 there. */
const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** How many bytes tell UTF-16 from other text. */
const SAMPLE = 4_096

/**
 * The text in a file's bytes: UTF-16 where a byte-order mark says so or every other byte is zero, else UTF-8, else Windows-1252.
 * The byte-order mark stays in the text, so that places in it are those of `readFile(path, 'utf8')`.
 * UTF-8 with a few broken bytes (a file cut off in mid-character) stays UTF-8, the broken ones as U+FFFD.
 * Throws a `ReadError` when the bytes are no text.
 */
export function decodeBytes(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes)
  if (wide !== null) return decode(bytes, wide)
  if (bytes.includes(0))
    throw new ReadError({
      code: 'unsupported',
      format: null,
      what: 'this is no text (it holds NUL bytes)',
      advice: 'export it as PDF, DOCX, text or HTML and give that file',
    })
  const text = decode(bytes, 'utf-8')
  return text.includes('\ufffd') && !mostlyWhole(text) ? decodeWindows(bytes) : text
}

/**
 * UTF-16 by its mark; without one, where English makes it certain: nearly all bytes at the one parity are zero and hardly any at the other,
 * and what they spell are letters and white space.
 */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, SAMPLE)
  if (head.length < 8 || bytes.length % 2 !== 0) return null
  const zeros = [0, 0] as [number, number]
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2 === 0 ? 0 : 1]++
  })
  const half = head.length / 2
  const encoding = zeros[0] <= half * 0.02 && zeros[1] >= half * 0.8 ? 'utf-16le' : null
  const wide = encoding ?? (zeros[1] <= half * 0.02 && zeros[0] >= half * 0.8 ? 'utf-16be' : null)
  return wide !== null && readsAsText(decode(head, wide)) ? wide : null
}

function readsAsText(text: string): boolean {
  const odd = text.match(/[^\x20-\x7e\s\u00a0-\u024f\u2010-\u2027\u20ac]/g)?.length ?? 0
  return odd <= text.length * 0.02
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
}

/** Whether more characters beyond ASCII were read well than badly. In Windows-1252 hardly any pair of bytes is good UTF-8. */
function mostlyWhole(text: string): boolean {
  let whole = 0
  let broken = 0
  for (const [sign] of text.matchAll(/[^\x00-\x7f]/gu)) {
    if (sign === '\ufffd') broken++
    else whole++
  }
  return whole > broken
}

function decodeWindows(bytes: Uint8Array): string {
  const latin = new TextDecoder('latin1').decode(bytes)
  return latin.replace(/[\x80-\x9f]/g, (sign) => HIGH[sign.charCodeAt(0) - 0x80]!)
}
