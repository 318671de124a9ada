import { elementsWithin } from './elements-within'
import { type XmlElement, xmlElement } from './xml-element'

/** How often each element occurs in a text of TEI, by their names in the order of the alphabet. */
export function tagUsage(text: XmlElement): XmlElement {
  const counts = new Map<string, number>()
  for (const { name } of elementsWithin(text)) counts.set(name, (counts.get(name) ?? 0) + 1)
  const usage = [...counts.keys()]
    .sort()
    .map((name) => xmlElement('tagUsage', { gi: name, occurs: String(counts.get(name)) }))
  return xmlElement('tagsDecl', {}, xmlElement('namespace', { name: 'http://www.tei-c.org/ns/1.0' }, ...usage))
}
