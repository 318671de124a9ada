/** A day on which something is due. */
export interface CalendarEvent {
  /** ISO days. */
  readonly day: string
  /** When the calendar's maker knew of it. */
  readonly stamp: string
  readonly summary: string
  readonly description: string
}

/** Octets in a line of a calendar, without its line break. */
const LINE = 75

/** All-day events as an iCalendar by RFC 5545. The same events give the same text, with the same identifiers. */
export function calendar(events: readonly CalendarEvent[]): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//scrutineer//commitments//EN', 'CALSCALE:GREGORIAN']
  const seen = new Map<string, number>()
  for (const event of events) {
    const key = hash(`${event.day}\n${event.summary}\n${event.description}`)
    const times = seen.get(key) ?? 0
    seen.set(key, times + 1)
    lines.push(...eventLines(event, times === 0 ? key : `${key}-${times}`))
  }
  return [...lines, 'END:VCALENDAR'].map((line) => `${folded(line)}\r\n`).join('')
}

function eventLines({ day, stamp, summary, description }: CalendarEvent, key: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${key}@scrutineer`,
    `DTSTAMP:${stamp.replaceAll('-', '')}T000000Z`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `SUMMARY:${escaped(summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n')
}

/** Lines that are too long go on in the next, after a space; no character is parted. */
function folded(line: string): string {
  let out = ''
  let octets = 0
  for (const sign of line) {
    const size = new TextEncoder().encode(sign).length
    if (octets + size > LINE) {
      out += '\r\n '
      octets = 1
    }
    out += sign
    octets += size
  }
  return out
}

/** FNV-1a in two strands of 32 bits, enough to tell events apart. */
function hash(text: string): string {
  let low = 0x811c9dc5
  let high = 0x9dc5811c
  for (let index = 0; index < text.length; index++) {
    low = Math.imul(low ^ text.charCodeAt(index), 0x01000193)
    high = Math.imul(high ^ text.charCodeAt(text.length - 1 - index), 0x01000193)
  }
  return [low, high].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('')
}
