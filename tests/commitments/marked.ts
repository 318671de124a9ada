import type { Commitment } from '../../src/model/commitment'

/** A text with every commitment in it between guillemets, as the cases mark them. */
export function marked(text: string, commitments: readonly Commitment[]): string {
  return commitments.reduceRight(
    (out, { span }) => `${out.slice(0, span.start)}«${out.slice(span.start, span.end)}»${out.slice(span.end)}`,
    text,
  )
}

/** The text of a case without its marks. */
export function unmarked(sentence: string): string {
  return sentence.replace(/[«»]/g, '')
}
