import type { Block } from '../model/block'
import { mixedCase } from '../text/letter-case'
import { isNamed } from '../text/names'

/** How a question in the manner of parliaments opens: who asks, where the line itself says so, and whom. */
export interface QuestionOpening {
  /** As printed, with titles; null where another line names the asker. */
  readonly asker: string | null
  /** What stands in brackets behind the asker: a party or a constituency. */
  readonly note: string | null
  readonly addressee: string | null
  /** Put down under a reference, '[4410/25]', which a house answers in writing or on the floor. */
  readonly referred?: true
}

/** 'Will the Minister of Water be pleased to state', 'Will the Minister for Works please state'. */
const PLEASED =
  /^(?:([^:?]{3,90}):\s+)?will the ([^:?]{3,140}?) (?:(?:please|kindly)|(?:be )?(?:pleased|good enough) to) (?:state|tell|inform|say)\b/i
/** 'Mr J Doe (ABC) to ask the Minister of Works:', 'Senator Doe asked the Minister for Works, upon notice, on 3 May:'. */
const NAMED =
  /^([^():?]{3,60}?)\s*(?:\(([^()]{1,60})\)\s*)?(?:(?:to ask|asks|asked)\s+)(?!the following\b)((?:the|Cllr|Councillor|Deputy|Mrs?|Ms|Dr) [^:?]{3,160}?)(,? (?:up)?on notice\b[^:?]{0,60})?\s*(?::\s*-?|$)/i
/** '12. Deputy Jane Doe asked the Minister for Works when it will open; and if he will make a statement. [4410/25]': put down under a reference. */
const REFERRED =
  /^([^():?]{3,60}?)\s*(?:\(([^()]{1,60})\)\s*)?asked (the \p{Lu}[\p{L}'\u2019-]*(?:,? (?:(?:and|of|for|the) ){0,2}\p{Lu}[\p{L}'\u2019-]*){0,14})\b/u
const REFERENCE = /[[(](?:[A-Z]{1,4}\s?)?\d{1,6}\/\d{2,4}(?:[-\u2013]\d{2,4})?[\])]\.?$/

const TO_ASK = /^(?:question\s?:\s*)?["'\u201c\u2018]?to ask (?:that )?(?:the|my|(?:her|his) majesty['\u2019]s) \p{L}/iu

/** Reads a block that opens a question to a minister or another office; null for other blocks. */
export function questionOpening({ text }: Block): QuestionOpening | null {
  const lower = text.slice(0, 320).toLowerCase()
  if (lower.includes('will the ') && / (?:state|tell|inform|say)\b/.test(lower)) {
    const found = PLEASED.exec(text)
    if (found !== null) return { asker: personIn(found[1]), note: null, addressee: `the ${found[2]!}` }
  }
  if (!lower.includes('ask')) return null
  if (TO_ASK.test(text)) return { asker: null, note: null, addressee: null }
  const referred = REFERENCE.test(text.slice(-24)) ? REFERRED.exec(text) : null
  const referrer = personIn(referred?.[1])
  if (referrer !== null)
    return { asker: referrer, note: referred![2] ?? null, addressee: referred![3]!, referred: true }
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
  const cased = mixedCase(bare)
  return isNamed(cased) ? cased : null
}
