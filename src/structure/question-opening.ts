import type { Block } from '../model/block'
import { isCapitals, titleCase } from '../text/letter-case'
import { isNamed } from '../text/names'

/** How a question in the manner of parliaments opens: who asks, where the line itself says so, and whom. */
export interface QuestionOpening {
  /** As printed, with titles; null where another line names the asker. */
  readonly asker: string | null
  /** What stands in brackets behind the asker: a party or a constituency. */
  readonly note: string | null
  readonly addressee: string | null
}

/** 'Will the Minister of Water be pleased to state', 'Will the Minister for Works please state'. */
const PLEASED =
  /^(?:([^:?]{3,90}):\s+)?will the ([^:?]{3,140}?) (?:(?:please|kindly)|(?:be )?(?:pleased|good enough) to) (?:state|tell|inform|say)\b/i
/** 'Mr J Doe (ABC) to ask the Minister of Works:', 'Senator Doe asked the Minister for Works, upon notice, on 3 May:'. */
const NAMED =
  /^([^():?]{3,60}?)\s*(?:\(([^()]{1,60})\)\s*)?(?:(?:to ask|asks|asked)\s+)((?:the|Cllr|Councillor|Deputy|Mrs?|Ms|Dr) [^:?]{3,160}?)(,? (?:up)?on notice\b[^:?]{0,60})?\s*(?::\s*-?|$)/i
const TO_ASK = /^(?:question\s?:\s*)?["'\u201c\u2018]?to ask (?:the|my) \p{L}/iu

/** Reads a block that opens a question to a minister or another office; null for other blocks. */
export function questionOpening({ text }: Block): QuestionOpening | null {
  const lower = text.slice(0, 320).toLowerCase()
  if (lower.includes('will the ') && / (?:state|tell|inform|say)\b/.test(lower)) {
    const found = PLEASED.exec(text)
    if (found !== null) return { asker: personIn(found[1]), note: null, addressee: `the ${found[2]!}` }
  }
  if (!lower.includes('ask')) return null
  if (TO_ASK.test(text)) return { asker: null, note: null, addressee: null }
  const named = NAMED.exec(text)
  const asker = personIn(named?.[1])
  if (named === null || asker === null) return null
  // In minutes 'Mr Doe asked the Leader' reports; a colon or the words of the order paper put the question.
  const formal = /^to ask/i.test(text.slice(text.indexOf(' ask') - 2).trim()) || named[4] !== undefined
  return formal || named[0].trimEnd().endsWith(':') ? { asker, note: named[2] ?? null, addressee: named[3]! } : null
}

/** The name in a label, '799. SHRI JANE DOE' too; null where no name stands there. */
export function personIn(label: string | undefined): string | null {
  if (label === undefined) return null
  const bare = label
    .replace(/^[\s\d.*#()]+/, '')
    .replace(/[\s:]+$/, '')
    .replace(/(?:\s*\([^()]{1,60}\)){1,3}$/, '')
  const cased = isCapitals(bare) ? titleCase(bare) : bare
  return isNamed(cased) ? cased : null
}
