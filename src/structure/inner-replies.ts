import { type Block, blockPart } from '../model/block'
import { matches } from '../text/matches'
import { trimmedEnd } from '../text/white-space'

/** 'Reply (Ms Doe): ...' behind a question in the same paragraph. */
const REPLY =
  /(?<=[.?!]["'\u201d\u2019)]?\s)(?:Reply|REPLY|Response|RESPONSE|Answer|ANSWER)(?:\s\([^()]{2,60}\)|\s(?:from|by)\s[^:?!]{3,60})?:\s(?=\S)/gu

/** 'Councillor Doe's response "There are ten."' behind the words of a question in quotation marks. */
const QUOTED =
  /(?<=["\u201d]\s{1,3})(?:The\s)?\p{Lu}[^.?!"\u201c\u201d]{2,60}['\u2019]s?\s(?:response|reply|answer)\s?:?\s(?=["\u201c])/gu
/** What is reported behind the words that are quoted. */
const BEHIND = /(?<=[.?!]["\u201d]\s{1,3})\p{Lu}/gu

/** A question, in its words or reported. */
const ASKED = /\?|\b(?:asked|queried|enquired|questioned)\b/

/** 'Q (JD): Whose are they? A: Ours.' within paragraphs, as minutes of governors mark what was asked. */
const LETTERED = /(?<=^|[.?!]["'\u201d\u2019)]?\s{1,3})([QA])(?:\s?\([^()]{1,40}\))?:\s(?=\S)/gu
/** So many of each make it a way of a document. */
const LEAST = 3

/** Where paragraphs have such labels; nowhere in a document that has few of them. */
function letteredLabels(blocks: readonly Block[]): ReadonlyMap<Block, readonly number[]> {
  const found = new Map<Block, readonly number[]>()
  const counts = { Q: 0, A: 0 }
  for (const block of blocks) {
    if (block.kind === 'furniture' || block.kind === 'row' || !block.text.includes(': ')) continue
    const hits = matches(LETTERED, block.text)
    for (const hit of hits) counts[hit[1] as 'Q' | 'A']++
    const cuts = hits.map(({ index }) => index).filter((at) => at > 0)
    if (cuts.length > 0) found.set(block, cuts)
  }
  return counts.Q >= LEAST && counts.A >= LEAST ? found : new Map()
}

/** Paragraphs cut before the label of a reply that stands in them, behind a question; others as they are. */
export function withInnerReplies(blocks: readonly Block[]): readonly Block[] {
  const lettered = letteredLabels(blocks)
  return blocks.flatMap((block) => {
    const letters = lettered.get(block)
    if (letters !== undefined) return cutAt(block, letters)
    if (block.kind === 'furniture' || block.kind === 'row' || !ASKED.test(block.text)) return [block]
    const quoted = matches(QUOTED, block.text)
    const first = quoted[0]?.index ?? block.text.length
    const behind = quoted.length === 0 ? [] : matches(BEHIND, block.text).filter(({ index }) => index > first)
    const found = [...matches(REPLY, block.text), ...quoted, ...behind]
    const cuts = [...new Set(found.map(({ index }) => index))]
      .filter((index) => ASKED.test(block.text.slice(0, index)))
      .sort((a, b) => a - b)
    return cuts.length === 0 ? [block] : cutAt(block, cuts)
  })
}

function cutAt(block: Block, cuts: readonly number[]): Block[] {
  const ends = [...cuts, block.text.length]
  return [
    blockPart(block, 0, trimmedEnd(block.text, 0, ends[0]!)),
    ...cuts.map((start, place) =>
      blockPart(block, start, trimmedEnd(block.text, start, ends[place + 1]!), 'paragraph'),
    ),
  ]
}
