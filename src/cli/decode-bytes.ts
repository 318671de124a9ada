import { refuseBinary } from './refuse-binary'

/** What Windows-1252 has at 0x80 to 0x9F, by the WHATWG Encoding Standard; Node 20's own decoder gives Latin-1 there. */
const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/**
 * The text in a file's bytes: UTF-16 where a byte-order mark says so, else UTF-8, else Windows-1252.
 * The byte-order mark stays in the text, so that places in it are those of `readFile(path, 'utf8')`.
 * UTF-8 with a few broken bytes (a file cut off in mid-character) stays UTF-8, the broken ones as U+FFFD.
 * Throws a `ReadError` when the bytes are no text.
 */
export function decodeBytes(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, 'utf-16be')
  refuseBinary(bytes)
  const text = decode(bytes, 'utf-8')
  return text.includes('\ufffd') && !mostlyWhole(text) ? decodeWindows(bytes) : text
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
