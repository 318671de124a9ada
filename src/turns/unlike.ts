import type { Speaker } from '../model/person'

/** Titles that are those of a man or of a woman only. */
const HIS = /^(?:the )?(?:Mr|Sir|Councilman|Alderman|Assemblyman|Congressman)\b/i
const HERS =
  /^(?:the )?(?:Ms|Mrs|Miss|Madam|Dame|Lady|Baroness|Councilwoman|Chairwoman|Alderwoman|Assemblywoman|Congresswoman)\b/i

/** Whether 'he' or 'she' cannot be a speaker, by the title with which the text names him or her. */
export function isUnlike(pronoun: string, speaker: Speaker | null): boolean {
  if (speaker === null) return false
  return /^she$/i.test(pronoun) ? HIS.test(speaker.label) : /^he$/i.test(pronoun) && HERS.test(speaker.label)
}
