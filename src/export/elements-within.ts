import type { XmlElement } from './xml-element'

/** An element and all elements within it, in the order of their start tags. */
export function elementsWithin(element: XmlElement): XmlElement[] {
  const children = element.contents.filter((content) => content !== null && typeof content !== 'string')
  return [element, ...children.flatMap(elementsWithin)]
}
