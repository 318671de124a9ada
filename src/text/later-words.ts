import { alternatives, element, type FirstWord, firstWords } from './first-words'

/**
 * Sets of words of each of which all that a pattern matches holds one, behind its first: what stands at the places at which a word has to
 * begin, since before them there is none or a sign. For patterns such as `firstWords` reads, without alternatives at the top.
 */
export function laterWords(pattern: string): FirstWord[][] {
  return wordPlaces(pattern, true).places.map((place) => firstWords(pattern.slice(place)))
}

/** The places behind its start at which a word has to begin, and whether its end is such a place; `open` is whether its start is one. */
function wordPlaces(pattern: string, open: boolean): { places: number[]; open: boolean } {
  const places: number[] = []
  let isOpen = open
  for (let at = 0; at < pattern.length; ) {
    const { kind, source, optional, next } = element(pattern, at)
    if (kind !== 'look') {
      const ends = kind === 'sign' || (kind === 'group' && endsOpen(source, isOpen))
      isOpen = ends && (isOpen || !optional)
    }
    if (isOpen) places.push(next)
    at = next
  }
  return { places, open: isOpen }
}

function endsOpen(group: string, open: boolean): boolean {
  return alternatives(group.slice(group.startsWith('(?:') ? 3 : 1, -1)).every((one) => wordPlaces(one, open).open)
}
