import type { Block } from '../model/block'
import { isActionList } from './unnumbered-heads'

/** The level of the heading of a list of actions that a block stands below; 0 where it stands below none. A higher heading ends the list. */
export function actionLevel({ kind, marker, text, heading, strong }: Block, acting: number): number {
  if (kind !== 'heading') return acting
  if (marker === '') return isActionList(text) ? heading : 0
  return acting > 0 && heading < acting && !strong && /\p{Ll}/u.test(text) ? 0 : acting
}
