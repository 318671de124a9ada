import type { Frame } from './said'

/** Whether somebody is reported by name to ask or say something, who decides nothing alone: 'Mr Doe said that', 'Ms Roe enquired'. */
export function isSaidByName(frame: Frame | null | undefined): boolean {
  return frame?.subject?.kind === 'named' && /^(?:ask|reply|say|comment)$/.test(frame.act)
}
