import { lastWhere } from '../model/last-where'

/** Cuts `[start, end)` out of a text. */
export type Slice = (start: number, end: number) => string

const WIDE = /[^\0-\xff]/
const BEYOND = new RegExp(WIDE, 'g')

/**
 * Slices of a text, each kept in one byte a unit where none of its own units needs two. Engines keep all of a text in two bytes for a
 * single curly quotation mark, and its slices with it, in which patterns with classes of letters search much longer.
 */
export function narrowSlices(text: string): Slice {
  if (!WIDE.test(text)) return (start, end) => text.slice(start, end)
  const wide: number[] = []
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 255) wide.push(at)
  // What is read from bytes is kept as narrow as it can be.
  const narrow = new TextDecoder().decode(new TextEncoder().encode(text.replace(BEYOND, ' ')))
  return (start, end) => {
    const last = wide[lastWhere(wide.length, (index) => wide[index]! < end, 0)]!
    return (last >= start && last < end ? text : narrow).slice(start, end)
  }
}
