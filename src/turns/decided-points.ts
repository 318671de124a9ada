import type { Block } from '../model/block'

/** Whether all points of the list that begins with a block tell what was decided: 'noted the report; and' / 'agreed that ...'. */
export function areDecided(blocks: readonly Block[], first: number): boolean {
  let at = first
  while (at < first + MOST && blocks[at] !== undefined && blocks[at]!.level > 0 && DECIDED.test(blocks[at]!.text)) at++
  if (at === first + MOST) return true
  const next = blocks[at]
  return at > first && (next === undefined || next.level === 0 || next.kind === 'heading' || /\d\.\d/.test(next.marker))
}

/** So many points in a row tell of the others. */
const MOST = 20

const DECIDED =
  /^(?:(?:unanimously |formally )?(?:noted|agreed|approved|resolved|endorsed|ratified|accepted|adopted|received|recommended|authori[sz]ed|delegated|remitted|homologated|instructed|confirmed|took assurance)|requested that)\b/i
