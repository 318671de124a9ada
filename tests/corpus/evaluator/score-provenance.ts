import type { Span } from '../../../src/model/span'
import type { Annotation } from './annotation'
import { rate } from './measure'
import { plainWords } from './plain-words'
import type { LayerScore, Remark } from './remark'
import { foldWords } from './same-words'

type Quotation = Span & { readonly text: string }

/** Whether every quoted text holds the words that stand where it says it stands, tags and entities apart. */
export function scoreProvenance(found: Annotation, source: string): LayerScore {
  const quotations = [
    ...(found.figures ?? []),
    ...(found.commitments ?? []),
    ...(found.exchanges ?? []).flatMap((exchange) => exchange.asks ?? []),
    ...found.turns,
  ].filter((one): one is typeof one & Quotation => one.text !== undefined)
  const isExact = (one: Quotation) => isQuoted(one, source)
  return {
    measures: { provenance: rate(quotations, isExact) },
    remarks: quotations.filter((one) => !isExact(one)).map(astray),
  }
}

/** Whether the words of `text` are those of the source at its span, whatever the spacing and punctuation. */
export function isQuoted({ start, end, text }: Quotation, source: string): boolean {
  return plainWords(source.slice(start, end)) === foldWords(text).replaceAll(' ', '')
}

function astray(one: Quotation): Remark {
  return { layer: 'provenance', sign: '!', span: one, note: `says ${JSON.stringify(one.text.slice(0, 80))}` }
}
