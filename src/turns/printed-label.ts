/** A printed label at the start of a paragraph that says what follows: a question, a reply, an action, somebody's words. */
export interface TurnLabel {
  readonly kind: 'question' | 'answer' | 'action' | 'decision' | 'speaker' | 'silent'
  /** Who asks, replies or speaks, as printed; null where the label does not say. */
  readonly who: string | null
  /** Where the words behind the label begin. */
  readonly end: number
  /** Nothing but the label and a title stands here: the words follow in the next paragraphs. */
  readonly alone: boolean
  /** All of the paragraph is what the label says. */
  readonly whole?: boolean
}
