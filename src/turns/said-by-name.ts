import type { Frame } from './said'

/** Whether somebody is reported by name or office to ask or say something, who decides nothing alone: 'Mr Doe said that', 'Ms Roe enquired'. */
export function isSaidByName(frame: Frame | null | undefined): boolean {
  const kind = frame?.subject?.kind
  return (kind === 'named' || kind === 'office') && /^(?:ask|reply|say|comment)$/.test(frame!.act)
}
