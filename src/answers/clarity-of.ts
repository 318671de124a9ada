import type { Clarity, Reply } from '../model/ask'

const clarities: Readonly<Record<Reply, Clarity>> = {
  explicit: 'clear-reply',
  implicit: 'ambivalent',
  general: 'ambivalent',
  partial: 'ambivalent',
  dodging: 'ambivalent',
  deflection: 'ambivalent',
  declining: 'clear-non-reply',
  ignorance: 'clear-non-reply',
  deferred: 'clear-non-reply',
  clarification: 'clear-non-reply',
  unrecorded: 'clear-non-reply',
}

/** The level of clarity that a kind of reply belongs to (CLARITY, Thomas et al., 2024). */
export function clarityOf(reply: Reply): Clarity {
  return clarities[reply]
}
