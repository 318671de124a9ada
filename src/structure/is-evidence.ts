import type { Block } from '../model/block'
import { speakerLabel } from './speaker-label'

/** Fewer numbers count no questions. */
const LEAST = 2

/** Whether a record of evidence numbers what is asked and names in brackets who answers: '40. Is it safe?' over '(Ms Doe) It is.' */
export function isEvidence(blocks: readonly Block[]): boolean {
  return (
    blocks.some(({ text }) => text.startsWith('(') && speakerLabel(text) !== null) &&
    blocks.filter(({ text, marker }) => isCounted(marker) && speakerLabel(text) === null).length >= LEAST
  )
}

/** Whether a marker is the number of a question. */
export function isCounted(marker: string): boolean {
  return /^\d{1,4}\.?$/.test(marker)
}
