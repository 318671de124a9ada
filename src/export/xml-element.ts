/** What an XML element holds: words, which are escaped when they are written, and further elements. */
export type XmlContent = string | XmlElement | null

/** An XML element before it is written. */
export interface XmlElement {
  readonly name: string
  /** Those without a value are left out. */
  readonly attributes: Readonly<Record<string, string | null>>
  readonly contents: readonly XmlContent[]
}

/** An element with what it holds; null among the contents is nothing. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | null>> = {},
  ...contents: readonly XmlContent[]
): XmlElement {
  return { name, attributes, contents }
}
