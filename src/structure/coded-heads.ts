import type { Block } from '../model/block'

/** 'Personnel (G-1)', 'Call to Order (A)': the code of the agenda behind a title. */
const CODE = /\s\(([A-Z](?:-\d{1,2})?(?:\/[A-Z]-\d{1,2})?)\)[.:]?$/

/** So many titles with a code make it a document's way of numbering. */
const LEAST = 3

/** The headings with all those that have a code, where the document numbers them so: some of its pages may print them another way. */
export function withCoded(blocks: readonly Block[], heads: readonly number[], taken: ReadonlySet<number>): number[] {
  const coded = (index: number): boolean => CODE.test(blocks[index]!.text)
  if (heads.filter(coded).length < LEAST) return [...heads]
  const more = [...blocks.keys()].filter(
    (index) => blocks[index]!.kind === 'heading' && !taken.has(index) && !heads.includes(index) && coded(index),
  )
  return [...heads, ...more].sort((one, other) => one - other)
}

interface Numbered {
  readonly block: number
  readonly number: string | null
  readonly start: number
  readonly end: number
}

/** Items without numbers with the codes that stand behind their titles, where the document numbers them so. */
export function withCodes<Head extends Numbered>(blocks: readonly Block[], heads: readonly Head[]): Head[] {
  const codes = heads.map(({ block }) => CODE.exec(blocks[block]!.text))
  if (codes.filter((code) => code !== null).length < LEAST) return [...heads]
  return heads.map((head, place) => {
    const code = codes[place]
    return code == null || head.number !== null
      ? head
      : { ...head, number: code[1]!, end: Math.min(head.end, Math.max(head.start + 1, code.index)) }
  })
}
