import { singleSpaced } from '../text/single-spaced'
import { keyBehind, keyInFront, wordKey, wordKeys } from '../text/word-keys'
import type { Draft } from './draft'
import { readNoun } from './noun'

const OF_KEY = wordKey('of')
const OF =
  /^\s+of((?:\s+(?!(?:and|or|but|which|who|that|is|are|was|were|has|have|had|will|by|since|compared|when|while)\b)[\w’'-]+){1,7})/i
const SUBJECT =
  /(?<![\w’'.,£$€-])((?:(?!(?:and|but|or|that|which|where|while|because|said|reported|confirmed|noted|asked|there|it|this|vs|versus|we|they|he|she|i|you|who|what)\b)[\w’'&-]+\s+){1,7})(?:is|are|was|were|stands?|stood|now|currently|remains?|rose|fell|has|have|had|increased|decreased|reached|costs?|totalled|of|at|to|:)\s+(?:(?:been|risen|fallen|increased|decreased|gone|come|stood|down|up|about|around|over|under|nearly|almost|only|now|at|to|from|by|just|more|less|fewer|than|least|approximately|an?|the)\s+){0,4}$/i
const LINKED =
  /(?:\b(?:is|are|was|were|stands?|stood|now|currently|remains?|rose|fell|has|have|had|increased|decreased|reached|costs?|totalled|of|at|to|been|risen|fallen|gone|come|down|up|about|around|over|under|nearly|almost|only|from|by|just|more|less|fewer|than|least|approximately|an?|the)|:)\s+$/i
const TRAILING =
  /(?:\s+(?:has|have|had|is|are|was|were|be|been|fell|rose|stood|stands|stand|increased|decreased|fallen|risen|from|by|to|at|of|up|down|figures?))+\s*$/i
const LEADING =
  /^(?:(?:the|a|an|our|their|its|his|her|this|that|these|in|on|for|with|at|to|by|from|of|and|against|total|overall)\s+)+/i

/** The shortest phrase of the text that says what is measured: what is counted, the 'of' behind a share, or the subject in front. Null where none is plain. */
export function aboutOf(text: string, draft: Draft): string | null {
  if (draft.kind === 'count' && draft.reach !== undefined)
    return folded(text.slice(draft.end, draft.reach).replace(/^[\s-]+/, ''))
  const from = draft.reach ?? draft.end
  const of = keyBehind(text, from) === OF_KEY ? OF.exec(text.slice(from, from + 90)) : null
  if (of !== null && draft.kind !== 'duration') return folded(of[1]!.trim().replace(LEADING, ''))
  const left = mayLink(text, draft.start) ? clause(text, draft.start) : ''
  const subject = left !== '' && LINKED.test(left.slice(-14)) ? SUBJECT.exec(left) : null
  if (subject !== null) return folded(subject[1]!.replace(TRAILING, '').replace(LEADING, ''))
  const noun = readNoun(text, draft.end, true)
  return noun === null ? null : folded(text.slice(noun.start, noun.end))
}

const LINKS = wordKeys(
  'is are was were stands stand stood now currently remain remains rose fell has have had increased decreased reached cost costs totalled of at to been risen fallen gone come down up about around over under nearly almost only from by just more less fewer than least approximately a an the',
)

function mayLink(text: string, at: number): boolean {
  const word = keyInFront(text, at)
  return word === 0 || LINKS.has(word)
}

function clause(text: string, at: number): string {
  const left = text.slice(Math.max(0, at - 110), at)
  return left.slice(Math.max(0, left.search(/[.?!;,()•](?:\s[^.?!;,()•]*)?$/) + 1)).trimStart()
}

function folded(words: string): string | null {
  const text = singleSpaced(words).trim()
  return text === '' ? null : text
}
