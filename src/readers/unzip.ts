import type { Limits } from './limits'
import { ReadError } from './read-error'
import { type ZipEntry, zipEntries } from './zip-entries'

/** The files of a DOCX that `wanted` picks, by their names. Throws a `ReadError` for an archive that is damaged, encrypted or unpacks to too much. */
export async function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  limits: Limits,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const entries = zipEntries(bytes)
  if (entries === null || entries.some(({ header, packed }) => header + packed > bytes.length)) throw damaged()
  // What the directory promises is refused before anything is unpacked; what it hides is counted while unpacking.
  const promised = entries.reduce((sum, { unpacked }) => sum + unpacked, 0)
  if (promised > limits.unpackedBytes) throw tooLarge(limits)
  const files = new Map<string, Uint8Array>()
  let room = limits.unpackedBytes
  for (const entry of entries.filter(({ name }) => wanted(name))) {
    if (entry.encrypted) throw encrypted()
    const file = await unpack(bytes, entry, room, limits)
    room -= file.length
    files.set(entry.name, file)
  }
  return files
}

async function unpack(bytes: Uint8Array, entry: ZipEntry, room: number, limits: Limits): Promise<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.header + 30 > bytes.length || view.getUint32(entry.header, true) !== 0x04034b50) throw damaged()
  const from = entry.header + 30 + view.getUint16(entry.header + 26, true) + view.getUint16(entry.header + 28, true)
  const packed = bytes.subarray(from, from + entry.packed)
  if (packed.length < entry.packed || (entry.method !== 0 && entry.method !== 8)) throw damaged()
  if (entry.method === 8) return inflate(packed, room, limits)
  if (packed.length > room) throw tooLarge(limits)
  return packed
}

async function inflate(packed: Uint8Array, room: number, limits: Limits): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    const stream = new Blob([new Uint8Array(packed)]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
    for (const reader = stream.getReader(); ; ) {
      const { done, value } = await reader.read()
      if (done) break
      size += value.length
      if (size > room) {
        await reader.cancel()
        throw tooLarge(limits)
      }
      chunks.push(value)
    }
  } catch (error) {
    throw error instanceof ReadError ? error : damaged(error)
  }
  const file = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    file.set(chunk, at)
    at += chunk.length
  }
  return file
}

function damaged(cause?: unknown): ReadError {
  return new ReadError({
    code: 'broken',
    format: 'docx',
    what: 'this DOCX is cut off or damaged',
    advice: 'download or save it again',
    ...(cause === undefined ? {} : { cause }),
  })
}

function encrypted(): ReadError {
  return new ReadError({
    code: 'encrypted',
    format: 'docx',
    what: 'this DOCX is encrypted',
    advice: 'save it without a password',
  })
}

function tooLarge({ unpackedBytes }: Limits): ReadError {
  return new ReadError({
    code: 'too-large',
    format: 'docx',
    what: `this DOCX unpacks to more than ${unpackedBytes} bytes`,
    advice: 'do not trust it; if you do, raise the limit `unpackedBytes`',
  })
}
