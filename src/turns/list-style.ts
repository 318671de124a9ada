import type { Spoken } from './utterance'

/** How a point is marked and how deep it stands: points of one list are alike in that. */
export function styleOf({ block }: Spoken): string {
  const sign = /[\dA-Za-z]/.test(block.marker) ? 'n' : block.marker
  return `${sign}:${block.level}:${block.indent}`
}
