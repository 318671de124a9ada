/** A ZIP archive of files that are stored as they are. Source: PKWARE's APPNOTE, 4.3.6. */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries = [...files].map(([name, bytes]) => ({
    name: new TextEncoder().encode(name),
    bytes,
    sum: checksum(bytes),
  }))
  const size = entries.reduce((sum, { name, bytes }) => sum + 76 + 2 * name.length + bytes.length, 22)
  const archive = new Uint8Array(size)
  const view = new DataView(archive.buffer)
  let at = 0
  const offsets = entries.map(({ name, bytes, sum }) => {
    const start = at
    view.setUint32(at, 0x04034b50, true)
    writeFacts(view, at + 4, name.length, bytes.length, sum)
    archive.set(name, at + 30)
    archive.set(bytes, at + 30 + name.length)
    at += 30 + name.length + bytes.length
    return start
  })
  const directory = at
  entries.forEach(({ name, bytes, sum }, index) => {
    view.setUint32(at, 0x02014b50, true)
    view.setUint16(at + 4, 20, true)
    writeFacts(view, at + 6, name.length, bytes.length, sum)
    view.setUint32(at + 42, offsets[index]!, true)
    archive.set(name, at + 46)
    at += 46 + name.length
  })
  view.setUint32(at, 0x06054b50, true)
  view.setUint16(at + 8, entries.length, true)
  view.setUint16(at + 10, entries.length, true)
  view.setUint32(at + 12, at - directory, true)
  view.setUint32(at + 16, directory, true)
  return archive
}

/** The fields that an entry's two headers share, from the version that is needed to the length of the name. */
function writeFacts(view: DataView, at: number, name: number, bytes: number, sum: number): void {
  view.setUint16(at, 20, true)
  // Names are UTF-8.
  view.setUint16(at + 2, 0x800, true)
  view.setUint32(at + 10, sum, true)
  view.setUint32(at + 14, bytes, true)
  view.setUint32(at + 18, bytes, true)
  view.setUint16(at + 22, name, true)
}

/** CRC-32 as ZIP uses it. */
function checksum(bytes: Uint8Array): number {
  const table = Array.from({ length: 256 }, (_, index) => {
    let value = index
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
    return value
  })
  let sum = -1
  for (const byte of bytes) sum = table[(sum ^ byte) & 0xff]! ^ (sum >>> 8)
  return (sum ^ -1) >>> 0
}
