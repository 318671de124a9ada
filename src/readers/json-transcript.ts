/** An entry of a JSON transcript. */
interface TranscriptEntry {
  readonly speaker: string | null
  readonly text: string
  /** Seconds; null where the entry does not tell. */
  readonly start: number | null
  readonly end: number | null
}

/** A transcript in a JSON value: the key it stands under ('' where it is the value itself), which of the two words its entries use, and the entries. */
export interface JsonTranscript {
  readonly key: string
  readonly field: 'text' | 'content'
  readonly entries: readonly TranscriptEntry[]
}

/** Where speech recognition puts its segments, which need name no speaker. */
const SEGMENTS = /^(?:segments|utterances|transcript|transcripts|transcription|captions|cues|results|items)?$/i
/** Nobody speaks as slowly as this, in units a word: such times are milliseconds. */
const SLOW = 30

/**
 * The transcript in a JSON value: a list of `{ speaker, text | content, start?, end? }`, or such a list under a key of an object.
 * Names stand as strings; a list in which nobody is named must have times and stand where speech recognition puts its segments.
 * null where the value holds none. Times are seconds, milliseconds or 'hh:mm:ss'.
 */
export function jsonTranscript(value: unknown): JsonTranscript | null {
  if (Array.isArray(value)) return transcriptAt('', value)
  if (typeof value !== 'object' || value === null) return null
  const found = Object.entries(value).flatMap(([key, list]) => {
    const one = Array.isArray(list) ? transcriptAt(key, list) : null
    return one === null ? [] : [one]
  })
  return found.find(({ entries }) => entries.some(({ speaker }) => speaker !== null)) ?? found[0] ?? null
}

function transcriptAt(key: string, list: readonly unknown[]): JsonTranscript | null {
  const first = list[0]
  if (typeof first !== 'object' || first === null) return null
  const field = 'content' in first && !('text' in first) ? 'content' : 'text'
  const entries: TranscriptEntry[] = []
  for (const one of list) {
    const entry = readEntry(one, field)
    if (entry === null) return null
    entries.push(entry)
  }
  const named = entries.some(({ speaker }) => speaker !== null)
  const timed = entries.every(({ start, end }) => start !== null && end !== null && end >= start)
  if (!named && (!timed || !SEGMENTS.test(key))) return null
  return { key, field, entries: inSeconds(entries) }
}

function readEntry(one: unknown, field: 'text' | 'content'): TranscriptEntry | null {
  if (typeof one !== 'object' || one === null) return null
  const { speaker, [field]: text, start, end } = one as Record<string, unknown>
  if (typeof text !== 'string' || (speaker != null && typeof speaker !== 'string')) return null
  const name = speaker?.replace(/\s+/g, ' ').trim()
  return { speaker: name ? name : null, text, start: readTime(start), end: readTime(end) }
}

function readTime(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0 ? value : null
  if (typeof value !== 'string') return null
  if (/^\d{1,9}(?:\.\d{1,9})?$/.test(value)) return Number(value)
  const clock = /^(?:(\d{1,4}):)?(\d{1,2}):(\d{2}(?:[.,]\d{1,6})?)$/.exec(value)
  return clock === null
    ? null
    : Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3]!.replace(',', '.'))
}

function inSeconds(entries: readonly TranscriptEntry[]): TranscriptEntry[] {
  const words = entries.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  const last = entries.reduce((most, { start }) => Math.max(most, start ?? 0), 0)
  const first = entries.reduce((least, { start }) => Math.min(least, start ?? Number.POSITIVE_INFINITY), last)
  const scale = last - first > words * SLOW ? 1000 : 1
  return entries.map(({ start, end, ...rest }, index) => {
    const until = end ?? (start === null ? null : Math.max(start, entries[index + 1]?.start ?? start))
    return { ...rest, start: start === null ? null : start / scale, end: until === null ? null : until / scale }
  })
}
