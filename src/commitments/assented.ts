import type { Draft } from './draft'
import type { Predicate } from './predicate'
import type { Sentence } from './sentence'
import { isDoer, subjectOf } from './subject'

/** 'This was agreed.', 'Agreed.', 'She agreed to do so.', '..., which was agreed': yes to what the sentence or the question before asks for. */
export function assented(sentence: Sentence, at: number): Draft | null {
  const { words, text, start, end } = sentence
  const behind = text.slice(words[at]!.end, end)
  if (!ALONE.test(behind)) return null
  const before = text.slice(start, words[at]!.start)
  const predicate: Predicate = { at, voice: 'active', bases: ['agree'], negated: false, adverbs: [] }
  const draft = {
    to: words.length,
    predicate,
    kind: 'undertaking',
    firmness: 'firm',
    by: 'commitments/assented',
  } as const
  if (TOLD.test(before)) {
    const earlier = text.slice(Math.max(0, start - REACH), start)
    const wanted =
      sentence.act === 'answer' || WANTED.test(earlier)
        ? before.trim() === '' || IT_WAS.test(before)
        : WANTED.test(before)
    if (!wanted) return null
    return { ...draft, from: 0, subject: { from: at, to: at, kind: 'none', head: '' } }
  }
  // 'whether a date was agreed': nobody says yes.
  if (/^(?:was|were|is|are|been|had|has|have|be|being|to|not)$/.test(words[at - 1]?.lower ?? '')) return null
  const clause = before.search(CLAUSE)
  const from =
    clause < 0 ? 0 : words.findIndex((word) => word.start >= start + clause + before.slice(clause).search(/[\p{L}\d]/u))
  const joined = from > 0 && /^(?:and|but|which)$/.test(words[from]!.lower) ? from + 1 : from
  const subject = subjectOf(sentence, Math.max(0, joined), at)
  // 'The CC agreed.' is a view as often as a promise.
  const asked = WANTED.test(before) || (sentence.act === 'answer' && /\p{L}/u.test(behind))
  const isOwn = !/\b(?:asked|said|told|suggested|why|whether|if|that)\b/i.test(
    before.slice(Math.max(0, clause)).replace(/^\W*(?:and|but)\b/i, ''),
  )
  return asked && isOwn && isDoer(subject) ? { ...draft, from: Math.max(0, joined), subject } : null
}

/** How far back in the turn the request stands. */
const REACH = 240

/** Nothing behind 'agreed' says to what. */
const ALONE = /^(?: to (?:do(?: (?:so|this|that|it))?|this|that|it))?(?: by (?:the )?[^.,;]{3,60})?\W*$/i
/** Nobody is named as agreeing. */
const TOLD = /^\W*$|\b(?:this|that|it|which) (?:was|is|were) (?:duly |also |then )?$/i
const IT_WAS = /^\W*(?:and |but )?(?:this|that|it|which) (?:was|is) (?:duly |also |then )?$/i
/** What stands before asks for something to be done; the minutes are approved by all. */
const WANTED =
  /(?!.*\bminutes\b[^.]{0,40}\b(?:approved|confirmed|accepted|adopted|signed|agreed|correct)\b)(?:\b(?:asked|requested|called|sought)\b[^.]{0,40}? (?:for (?!calm|patience|silence|order\b|an? (?:adjournment|vote|show|recess))|that\b|to\b|(?:if|whether) [^.]{2,80}? (?:could|would|can|might)\b)|\brequested (?:an?|the)\b|\b(?:suggested|proposed) (?:that [^.]{3,80}? (?:be|should)\b|an? (?:report|update|note|paper|list|briefing|visit)\b))/i
/** Where the clause of whoever agrees begins. */
const CLAUSE = /(?:;|,)? (?:and|but|which)(?= [^,;]{2,50}$)|[;,](?= [^,;]{2,50}$)/i
