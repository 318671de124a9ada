import { XMLParser } from 'fast-xml-parser'

/** An element as somebody else's parser reads it. */
export interface ReadElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly ReadElement[]
  /** The words directly in it. */
  readonly text: string
}

type Node = Readonly<Record<string, unknown>>

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
})

/** All elements of an XML document, in the order of their start tags. */
export function elementsOf(xml: string): ReadElement[] {
  const flat = (element: ReadElement): ReadElement[] => [element, ...element.children.flatMap(flat)]
  return (parser.parse(xml) as Node[]).flatMap(readNode).flatMap(flat)
}

function readNode(node: Node): ReadElement[] {
  const name = Object.keys(node).find((key) => key !== ':@')!
  if (name.startsWith('#') || name.startsWith('?')) return []
  const contents = node[name] as Node[]
  return [
    {
      name,
      attributes: (node[':@'] ?? {}) as Record<string, string>,
      children: contents.flatMap(readNode),
      text: contents.map((content) => String(content['#text'] ?? '')).join(''),
    },
  ]
}
