import type { Span } from '../model/span'
import { codePoints } from './code-points'

/** Characters around a quotation by which it is found again where the text has changed. */
const CONTEXT = 32

/** The two selectors of the Web Annotation model for words in a text, one of which refines nothing: each finds them by itself. */
export type TextSelectors = (span: Span) => readonly object[]

/** Selectors for spans of a text: by quotation with what stands around it, and by position, which counts code points. */
export function textSelectors(text: string): TextSelectors {
  const position = codePoints(text)
  return ({ start, end }) => [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(whole(text, Math.max(0, start - CONTEXT)), start),
      suffix: text.slice(end, whole(text, Math.min(text.length, end + CONTEXT))),
    },
    { type: 'TextPositionSelector', start: position(start), end: position(end) },
  ]
}

/** No character is cut in two. */
function whole(text: string, at: number): number {
  return at > 0 && text.codePointAt(at - 1)! > 0xffff ? at + 1 : at
}
