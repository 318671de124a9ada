/** A number of an item, with what orders it. */
export interface ItemNumber {
  /** As printed without sign and dots: `7`, `2.1`, `004/23`, `Ref 03/21/06/2023` as `03/21/06/2023`. */
  readonly text: string
  readonly style: 'plain' | 'sub' | 'reference' | 'roman' | 'letter'
  /** Places in its order: [7], [2, 1], [4]. */
  readonly places: readonly number[]
}

/** What names a number: 'Ref 12/24', 'Agenda Item 4', 'No. 4', '#4'. */
const NAMED = /^(?:(?:Ref|Min(?:ute)?|(?:agenda\s+)?item)\b[./]?\s*(?:No\b\.?\s*)?|No\.?\s+|#)/i

/** '12/24', '24/HB/03', 'HB/24/3' */
const REFERENCE =
  /^\d{1,4}[/\\-]\d|^\d{1,3}\.\d{2}\/\d{2}$|^\d{2,4}(?:-\d{2})?\/[A-Z]{1,5}\/\d{1,4}$|^[A-Z]{1,6}[./ -]?\d{1,4}(?:[./-]\d{1,4}){0,3}$/

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 }

/** Reads a marker as an item's number; null for bullets and blanks. */
export function itemNumber(marker: string): ItemNumber | null {
  if (marker === '') return null
  const inner = /^(\d{1,3})\((\d{1,2})\)$/.exec(marker)
  if (inner !== null) return { text: marker, style: 'sub', places: [Number(inner[1]), Number(inner[2])] }
  const lettered = /^(\d{1,2})\(([a-h])\)$/.exec(marker)
  if (lettered !== null) return { text: marker, style: 'sub', places: [Number(lettered[1]), place(lettered[2]!)] }
  const bare = (NAMED.test(marker) ? marker.replace(NAMED, '') : marker).replace(/^\*/, '')
  const text = /^\d+$/.test(bare) ? bare : bare.replace(/^[[(\s]+|[\\.):\],|\s\u2013\u2014-]+$/g, '')
  // 'Q3', 'AP2': a question, an action.
  if (/^(?:Q|AP?)\d{1,3}$/.test(text)) return null
  // 'D-1' below 'D'
  const under = /^([A-Z])-(\d{1,2})$/.exec(text)
  if (under !== null) return { text, style: 'sub', places: [place(under[1]!), Number(under[2])] }
  // 'P24/05/C2' before 'P24/05/D1'
  const sectioned = /^([A-Z]{0,4}\d{2,4}(?:\/\d{1,3}){0,2})\/([A-Z])(\d{1,2})$/.exec(text)
  if (sectioned !== null) {
    const places = [...(sectioned[1]!.match(/\d+/g) ?? []).map(Number), place(sectioned[2]!), Number(sectioned[3])]
    return { text, style: 'reference', places }
  }
  if (REFERENCE.test(text)) return { text, style: 'reference', places: (text.match(/\d+/g) ?? []).map(Number) }
  if (/^\d{1,3}(?:\.\d{1,3})+$/.test(text)) return { text, style: 'sub', places: text.split('.').map(Number) }
  const part = /^(\d{1,2})\.?([a-h])$/i.exec(text)
  if (part !== null) return { text, style: 'sub', places: [Number(part[1]), place(part[2]!)] }
  if (/^\d{1,4}$/.test(text))
    return { text: marker.startsWith('*') ? `*${text}` : text, style: 'plain', places: [Number(text)] }
  if (/^[ivxl]{1,6}$/i.test(text)) return { text, style: 'roman', places: [romanValue(text.toLowerCase())] }
  return /^[a-z]$/i.test(text) ? { text, style: 'letter', places: [place(text)] } : null
}

/** By how much a number goes on from another, in the first place in which they differ: 1 from [3, 1] to [3, 2], and to [4]; 0 where they are alike. */
export function stepFrom(last: readonly number[], places: readonly number[]): number {
  const at = places.findIndex((place, index) => place !== last[index])
  return at < 0 ? 0 : places[at]! - (last[at] ?? 0)
}

/** The place of a letter in the alphabet. */
function place(letter: string): number {
  return letter.toLowerCase().charCodeAt(0) - 96
}

function romanValue(text: string): number {
  let sum = 0
  for (let at = 0; at < text.length; at++) {
    const value = ROMAN[text[at]!]!
    sum += value < (ROMAN[text[at + 1] ?? ''] ?? 0) ? -value : value
  }
  return sum
}
