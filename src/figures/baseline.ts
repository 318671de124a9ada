import type { Baseline } from '../model/figure'
import { hasWord, wordKeys } from '../text/word-keys'
import { clauseBehind, type Reading } from './reading'

const AGAINST =
  /^[\s,(]*(?:[a-z]+\s+){0,4}?(?:vs\.?|versus|against|compared\s+(?:with|to)|as\s+opposed\s+to|rather\s+than|instead\s+of|in\s+place\s+of|(?:up|down|rising|falling)\s+from)\s+(?:[\w’'-]+\s+){0,6}$/i
const TO = /^\s+(?:[a-z]+\s+){0,2}to\s+(?:[a-z]+\s+){0,2}$/i
const COMPARING = wordKeys(
  'lower higher more less fewer better worse up down increase decrease rise fall reduction drop compared',
)
const WORDS =
  /\b(?:lower|higher|more|less|fewer|better|worse|up|down|increase|decrease|rise|fall|reduction|drop|compared)\s+(?:[a-z]+\s+){0,3}?(?:than|on|from|to|with|since)\s+((?:in\s+|at\s+|the\s+)*(?:last|previous|prior|same|year|month|quarter|week|preceding|corresponding|(?:19|20)\d\d|national|regional|force|target|average|forecast|budget)\b[^,.;:()]{0,32})/i

/** What a figure is set against: 'vs 41.3%', 'down from 58', the first half of 'from 12 to 20', or words such as 'last year'. */
export function baselineOf(reading: Reading, index: number): Baseline | null {
  const { text, drafts } = reading
  const draft = drafts[index]!
  const next = drafts[index + 1]
  if (next !== undefined && next.start - draft.end < 72 && AGAINST.test(text.slice(draft.end, next.start)))
    return at(reading, index + 1)
  const last = drafts[index - 1]
  if (last !== undefined && moved(reading, index)) return at(reading, index - 1)
  const behind = clauseBehind(reading, index, 96)
  const words = hasWord(behind, COMPARING) ? WORDS.exec(behind) : null
  if (words === null) return null
  const start = draft.end + words.index + words[0].length - words[1]!.length
  const phrase = words[1]!.trimEnd()
  return { span: { start, end: start + phrase.length }, text: phrase, value: null }
}

/** 'from X to Y' */
function moved({ text, drafts }: Reading, index: number): boolean {
  const last = drafts[index - 1]!
  if (last.kind !== drafts[index]!.kind || !TO.test(text.slice(last.end, drafts[index]!.start))) return false
  return /\bfrom\s+(?:[a-z]+\s+){0,2}$/i.test(text.slice(Math.max(0, last.start - 24), last.start))
}

function at({ text, drafts }: Reading, index: number): Baseline {
  const { start, end, value } = drafts[index]!
  return { span: { start, end }, text: text.slice(start, end).replace(/\s+/g, ' '), value }
}
