/** Which cell of a row of an action log says what; null where it has no such column. */
export interface LogColumns {
  readonly action: number
  readonly owner: number
  readonly due: number | null
  readonly status: number | null
}

/** 'What we do' and 'Who we are' head no columns, but stand in a page's menu. */
const ACTION = /\b(?:actions?|tasks?|what(?! we\b))\b(?! (?:by|owner|date))/i
const OWNER = /\b(?:owners?|who(?! we\b)|whom|leads?|responsible|responsibility|officer|assigned)\b/i
const DUE = /\b(?:due|by when|when|deadline|target|timescale|complete by|date due|by)$|\bdue\b/i
const STATUS = /\b(?:status|progress|position|update|outcome|rag)\b/i
/** A head is no sentence. */
const LONGEST = 40

/** The columns of an action log by its heads; null for heads without a column for the action and one for who owes it. */
export function logColumns(heads: readonly string[]): LogColumns | null {
  if (heads.some((head) => head.length > LONGEST)) return null
  const owner = heads.findIndex((cell) => OWNER.test(cell))
  const action = heads.findIndex((cell, index) => index !== owner && ACTION.test(cell))
  if (owner < 0 || action < 0) return null
  const others = (pattern: RegExp): number | null => {
    const at = heads.findIndex((cell, index) => index !== owner && index !== action && pattern.test(cell.trim()))
    return at < 0 ? null : at
  }
  return { action, owner, due: others(DUE), status: others(STATUS) }
}

/** Whether the heads are those of an action log, and of no minutes with a column for actions. */
export function headsLog(heads: readonly string[]): boolean {
  return logColumns(heads) !== null && !heads.some((head) => MINUTED.test(head))
}

const MINUTED =
  /\b(?:discussions?|discussed|minutes?|minuted|notes|subject|topic|questions?|responses?|answers?|decisions?)\b/i
