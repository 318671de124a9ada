import type { Span } from '../model/span'

/** A caption of a recording: seconds, and the lines of words below its times, as spans of the input. */
export interface Cue {
  readonly start: number
  readonly end: number
  readonly lines: readonly Span[]
}

const TIME = '(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{2})[.,](\\d{1,3})'
const TIMES = new RegExp(`^\\s{0,9}${TIME}\\s{0,9}-->\\s{0,9}${TIME}(?:\\s|$)`)
/** A line of times as both formats have it; by it captions are told from other text. */
const ANY_TIMES =
  /^[ \t]{0,9}(?:\d{1,4}:)?\d{1,2}:\d{2}[.,]\d{1,3}[ \t]{0,9}-->[ \t]{0,9}(?:\d{1,4}:)?\d{1,2}:\d{2}[.,]\d{1,3}/m

/** Whether a text is WebVTT or SRT: it says so on its first line, or a line of times is among its first ones. */
export function isCaptions(text: string): boolean {
  return /^\ufeff?WEBVTT(?:[ \t\r\n]|$)/.test(text) || ANY_TIMES.test(text.slice(0, 1_000))
}

/**
 * The cues of WebVTT or SRT in their order. Notes, styles, regions, identifiers and settings are left out; a cue whose times
 * cannot be read is left out too. Source: W3C WebVTT, 4; SRT as players read it.
 */
export function readCues(text: string): Cue[] {
  const cues: { start: number; end: number; lines: Span[] }[] = []
  let open: { lines: Span[] } | null = null
  for (const line of linesOf(text)) {
    const words = text.slice(line.start, line.end)
    const times = words.includes('-->') ? TIMES.exec(words) : null
    if (times !== null) {
      // The number of an SRT cue whose blank line is missing.
      const last = open?.lines.at(-1)
      if (open !== null && last !== undefined && /^\s*\d+\s*$/.test(text.slice(last.start, last.end))) open.lines.pop()
      open = { lines: [] }
      cues.push({ start: seconds(times, 1), end: seconds(times, 5), ...open })
    } else if (words.trim() === '') open = null
    else open?.lines.push(line)
  }
  return cues
}

function seconds(times: RegExpExecArray, from: number): number {
  const [hours = '0', minutes = '0', rest = '0', fraction = ''] = times.slice(from, from + 4)
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(rest) + Number(`0.${fraction}`)
}

function* linesOf(text: string): Generator<Span> {
  let start = 0
  while (start <= text.length) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    yield { start, end: text[end - 1] === '\r' && end > start ? end - 1 : end }
    start = end + 1
  }
}
