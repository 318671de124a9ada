import { type Block, blockPart } from '../model/block'
import { matches } from '../text/matches'
import { trimmedEnd } from '../text/white-space'

/** 'Reply (Ms Doe): ...' behind a question in the same paragraph. */
const REPLY =
  /(?<=[.?!]["'\u201d\u2019)]?\s)(?:Reply|REPLY|Response|RESPONSE|Answer|ANSWER)(?:\s\([^()]{2,60}\)|\s(?:from|by)\s[^:?!]{3,60})?:\s(?=\S)/gu

/** Paragraphs cut before the label of a reply that stands in them, behind a question; others as they are. */
export function withInnerReplies(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'furniture' || block.kind === 'row' || !block.text.includes('?')) return [block]
    const cuts = matches(REPLY, block.text)
      .map(({ index }) => index)
      .filter((index) => block.text.slice(0, index).includes('?'))
    if (cuts.length === 0) return [block]
    const ends = [...cuts, block.text.length]
    return [
      blockPart(block, 0, trimmedEnd(block.text, 0, ends[0]!)),
      ...cuts.map((start, place) =>
        blockPart(block, start, trimmedEnd(block.text, start, ends[place + 1]!), 'paragraph'),
      ),
    ]
  })
}
