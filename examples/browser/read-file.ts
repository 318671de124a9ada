/** The words in a dropped file: UTF-16 where a byte-order mark says so, else UTF-8, else Windows-1252. Throws for what is no text. */
export async function readFile(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes.includes(0) || (bytes[0] === 0x25 && bytes[1] === 0x50))
    throw new Error(`${file.name} is no text: save it as plain text or HTML first`)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
