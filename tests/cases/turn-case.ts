/** A document, or the discussion below a board's front, with its segments marked as in `marked-document.ts`. */
export interface TurnCase {
  readonly name: string
  /** Whose front (title, date, attendance, first item) stands before the text; none for a whole document. */
  readonly board?: 'police' | 'council' | 'health' | 'fire' | 'school' | 'ireland'
  readonly text: string
  /** Why the case does not hold yet; it is then expected to fail, and the mark must go when it passes. */
  readonly fails?: string
  /** Which answers reply to which question: indexes of the marked segments, the answers' indexes behind. */
  readonly exchanges?: Readonly<Record<number, readonly number[]>>
}
