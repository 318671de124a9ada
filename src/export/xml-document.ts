import { printable } from '../report/printable'
import type { XmlContent, XmlElement } from './xml-element'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/**
 * An element and all within it as an XML 1.0 document. Words cannot act as mark-up, and characters that XML forbids, that steer a
 * terminal or that turn the reading direction are written as U+FFFD.
 */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}`
}

/** Elements that hold elements alone are set out line by line; where there are words, no space is added to them. */
function written(element: XmlElement, indent: string): string {
  const contents = element.contents.filter((content) => content !== null)
  const tag = `${indent}<${element.name}${attributes(element)}`
  if (contents.length === 0) return `${tag}/>\n`
  if (contents.some((content) => typeof content === 'string'))
    return `${tag}>${contents.map(inline).join('')}</${element.name}>\n`
  const lines = contents.map((content) => (typeof content === 'string' ? '' : written(content, `${indent}  `)))
  return `${tag}>\n${lines.join('')}${indent}</${element.name}>\n`
}

function inline(content: XmlContent): string {
  if (content === null) return ''
  return typeof content === 'string' ? escaped(content) : written(content, '').trimEnd()
}

function attributes({ attributes }: XmlElement): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${escaped(value)}"`))
    .join('')
}

function escaped(text: string): string {
  return printable(text)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"]/g, (sign) => entities[sign]!)
}
