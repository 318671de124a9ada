/** A file in a ZIP archive, as the archive's directory lists it. */
export interface ZipEntry {
  readonly name: string
  /** 0 is stored, 8 is deflated. */
  readonly method: number
  readonly packed: number
  /** Bytes that it says it unpacks to. */
  readonly unpacked: number
  /** Where its local header stands in the archive. */
  readonly header: number
  readonly encrypted: boolean
}

const END = 0x06054b50
const ENTRY = 0x02014b50
/** The end record and the longest comment behind it. */
const TAIL = 22 + 0xffff

/**
 * The files that a ZIP archive's central directory lists; null where it has no readable directory (cut off, or no archive).
 * Nothing is unpacked. Archives in the ZIP64 form, which no word processor needs, count as unreadable.
 * Source: PKWARE's APPNOTE, 4.3.12 and 4.3.16.
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endRecord(view)
  if (end < 0) return null
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const entries: ZipEntry[] = []
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) return null
    const length = view.getUint16(at + 28, true)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      header: view.getUint32(at + 42, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    })
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function endRecord(view: DataView): number {
  const stop = Math.max(0, view.byteLength - TAIL)
  for (let at = view.byteLength - 22; at >= stop; at--) if (view.getUint32(at, true) === END) return at
  return -1
}
