import type { AskDraft } from './ask-draft'

/** What an ask says last is mostly what it asks of its subject, 'whether the gate was locked': its last word that is not vague, or its last. */
export function askTail({ words: { content } }: AskDraft): AskDraft['words']['content'][number] | undefined {
  return content.findLast(({ vague }) => !vague) ?? content.at(-1)
}
