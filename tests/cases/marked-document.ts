import type { Act } from '../../src/model/turn'

/** A stretch of a case's text with what it must be read as. */
export interface MarkedSegment {
  readonly act: Act | 'none'
  /** Null where nobody must be named; undefined where the case does not say. */
  readonly speaker: string | null | undefined
  /** What a reader sees there, white space folded. */
  readonly text: string
}

/** A document of a case: its text without the marks, and what the marks say. */
export interface MarkedDocument {
  readonly text: string
  readonly segments: readonly MarkedSegment[]
}

const MARK = /\[\[(question|answer|statement|action|decision|procedural|none)(?:: ([^\]]*))?\]\]/g

/**
 * Reads a text in which `[[act]]`, `[[act: Speaker]]` and `[[act: -]]` (nobody) stand where a segment begins.
 * Signs of bold and escapes of Markdown, and tags, are not seen. A segment reaches to the next mark; before the first mark stands what is in no turn.
 */
export function markedDocument(marked: string): MarkedDocument {
  const segments: MarkedSegment[] = []
  let text = ''
  let last: { act: MarkedSegment['act']; speaker: string | null | undefined } = { act: 'none', speaker: undefined }
  let at = 0
  const take = (end: number): void => {
    const words = marked.slice(at, end)
    text += words
    const seen = words
      .replace(/\*\*|\\(?=[.])|<\/?(?:strong|b|span)\b[^<>]*>/gi, '')
      .replace(/<\/?[a-z][^<>]*>/gi, ' ')
      .replace(/\s+/g, ' ')
      .trim()
    if (last.act !== 'none' && seen !== '') segments.push({ ...last, text: seen })
  }
  for (const mark of marked.matchAll(MARK)) {
    take(mark.index)
    at = mark.index + mark[0].length
    const who = mark[2]
    last = { act: mark[1] as MarkedSegment['act'], speaker: who === '-' ? null : who }
  }
  take(marked.length)
  return { text, segments }
}
