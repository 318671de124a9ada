import type { Predicate } from './predicate'
import { phrase, type Sentence } from './sentence'

/** 'would have a further discussion with the county': to have a talk with somebody is to talk to them; null for what else is had. */
export function talkHad(sentence: Sentence, predicate: Predicate): Predicate | null {
  if (predicate.voice !== 'active' || predicate.bases[0] !== 'have') return null
  return TALK.test(phrase(sentence, predicate.at + 1, predicate.at + 7)) ? { ...predicate, bases: ['discuss'] } : null
}

const TALK =
  /^(?:an?|another|some|further) (?:(?:further|separate|quiet|quick|brief|initial|private|follow-up) )?(?:discussions?|meetings?|conversations?|words?|chats?|talks?|call) with\b/i
