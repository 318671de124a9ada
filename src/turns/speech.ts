import type { Speaker } from '../model/person'

/** What somebody says in a verbatim record until the next label. */
export interface Speech {
  readonly speaker: Speaker | null
  /** The words without the label. */
  readonly text: string
  readonly asks: boolean
  /** The record numbers it as a question: 'Q12 Ms Doe:'. */
  readonly numbered: boolean
  readonly role: 'chair' | 'asker' | 'witness'
  /** Whether an office says that the speaker is there to answer; else it is told from who asks more. */
  readonly office: boolean
}
