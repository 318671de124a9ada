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
const VERB =
  /(?:^|\s+)(?:is|are|was|were|be|been|being|am|has|have|had|having|would|will|shall|should|could|can|may|might|must|does|did|do|comes?|came|goes|went|gone|fell|fallen|rose|risen|stands?|stood|means|meant|remains?|remained|slipped|waited|dropped|climbed|grew|grown)(?=\s|$).*$/is
const OF_LINK =
  /\bof\s+(?:(?:about|around|over|under|nearly|almost|only|just|more|less|fewer|than|at|least|approximately|up|to|an?)\s+)*$/i
const BEFORE_NOUN =
  /^.*\b(?:the|an?|her|his|its|our|their|this|that|is|are|was|were|be|been|being|has|have|had|would|will|against|in|at|to|with|by|on|for|from|of)\s+(?=\S)/i
const OBJECT = /^(?:[\w’'-]+\s+){1,5}[a-z]{3,12}ed\s+(?=(?:the|an?|her|his|their|its|our|my)\s+[a-z])/
/** Pronouns, and words that say how much or when of something else. */
const NO_NOUN =
  /^(?:to|[a-z]|year|month|week|day|quarter|them|they|he|she|him|her|hers|his|us|others?|those|these|it|whom|which|who|not|now|then|also|so|still|just|only|all|both|each|more|less|most|least|had|them [a-z ]+)?$/i
const LEADING =
  /^(?:(?:the|a|an|our|their|its|his|her|this|that|these|in|on|for|with|at|to|by|from|of|and|against|total|overall)\s+)+/i

/** The shortest phrase of the text that says what is measured: what is counted, the 'of' behind a share, or the subject in front. Null where none is plain. */
export function aboutOf(text: string, draft: Draft): string | null {
  if (draft.kind === 'count' && draft.reach !== undefined)
    return folded(text.slice(draft.end, draft.reach).replace(/^[\s-]+/, ''))
  const from = draft.reach ?? draft.end
  const of = keyBehind(text, from) === OF_KEY ? OF.exec(text.slice(from, from + 90)) : null
  if (of !== null && draft.kind !== 'duration') return nounPhrase(of[1]!.trim().replace(LEADING, ''))
  const left = mayLink(text, draft.start) ? clause(text, draft.start) : ''
  const subject = left !== '' && LINKED.test(left.slice(-14)) ? SUBJECT.exec(left) : null
  const named = subject === null ? null : nounPhrase(OF_LINK.test(left) ? lastNoun(subject[1]!) : subject[1]!)
  if (named !== null) return named
  const noun = readNoun(text, draft.end, true)
  return noun === null ? null : nounPhrase(text.slice(noun.start, noun.end))
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

/** 'would need a workforce' of 'a workforce of 40': what stands behind the last verb, preposition or article. */
function lastNoun(words: string): string {
  return words.trimEnd().replace(BEFORE_NOUN, '')
}

/** What stands before the first verb of a phrase, behind a verb with its object ('presented her precept') that object; null where no noun is left. */
function nounPhrase(words: string): string | null {
  const object = words.slice(OBJECT.exec(words)?.[0].length ?? 0)
  const verb = VERB.exec(object)
  const noun = (verb === null ? object : object.slice(0, verb.index)).replace(TRAILING, '').replace(LEADING, '')
  return NO_NOUN.test(noun.trim()) ? null : folded(noun)
}

function folded(words: string): string | null {
  const text = singleSpaced(words).trim()
  return text === '' ? null : text
}
