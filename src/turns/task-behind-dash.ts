import { isActionLine } from './action-line'
import type { Speakers } from './speakers'

const TASK =
  /\s[-\u2013\u2014]\s(?=(?:the )?\p{Lu}[\p{L}.'\u2019-]*(?: [\p{L}.'\u2019-]+){0,4}? to (?!be\b)\p{Ll}{2,}[^?:;\u2013\u2014]{0,160}$)/u

/** 'No date is known - Clerk to chase.': where what was told ends, and where the task behind the dash begins; null where none stands there. */
export function taskBehindDash(
  sentence: string,
  speakers: Speakers,
): { readonly close: number; readonly cut: number } | null {
  if (!sentence.includes(' to ')) return null
  const hit = TASK.exec(sentence)
  // A title and an owner are a line of an action log.
  if (hit === null || sentence.slice(0, hit.index).split(' ').length < LEAST) return null
  const cut = hit.index + hit[0].length
  return isActionLine(sentence.slice(cut), speakers) ? { close: hit.index, cut } : null
}

/** So many words tell something. */
const LEAST = 4
