import type { Block } from '../model/block'
import { isVoice } from '../structure/is-voice'
import { calledIn } from './called-by-name'

/**
 * Whom the numbered voices of a machine's transcript are called by those who give them the floor: 'Go ahead, Ms Doe.' before 'SPEAKER_07'. A voice that is called by two names, and
 * a name that goes to two voices, tell nothing.
 */
export function voicesCalled(blocks: readonly Block[]): ReadonlyMap<string, string> {
  const calls = new Map<string, Set<string>>()
  let before = ''
  for (const { kind, speaker, text } of blocks) {
    if (kind === 'furniture') continue
    if (speaker !== null && isVoice(speaker)) {
      const called = calledIn(before)
      if (called !== null) calls.set(speaker, (calls.get(speaker) ?? new Set()).add(called))
    }
    before = text
  }
  const sure = [...calls].filter(([, names]) => names.size === 1).map(([voice, [name]]) => [voice, name!] as const)
  const often = new Map<string, number>()
  for (const [, name] of sure) often.set(name, (often.get(name) ?? 0) + 1)
  return new Map(sure.filter(([, name]) => often.get(name) === 1))
}
