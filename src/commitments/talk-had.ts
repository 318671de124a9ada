import type { Predicate } from './predicate'
import { phrase, type Sentence } from './sentence'

/**
 * 'would have a further discussion with the county': to have a talk with somebody is to talk to them, and 'will have more to say on that'
 * is to tell it; null for what else is had.
 */
export function talkHad(sentence: Sentence, predicate: Predicate): Predicate | null {
  if (predicate.voice !== 'active' || predicate.bases[0] !== 'have') return null
  const had = phrase(sentence, predicate.at + 1, predicate.at + 7)
  if (TALK.test(had)) return { ...predicate, bases: ['discuss'] }
  return MORE.test(had) && OWN.test(phrase(sentence, 0, predicate.at)) ? { ...predicate, bases: ['report'] } : null
}

const TALK =
  /^(?:an?|another|some|further) (?:(?:further|separate|quiet|quick|brief|initial|private|follow-up) )?(?:discussions?|meetings?|conversations?|words?|chats?|talks?|call) with\b/i
const OWN = /\b(?:I|we)(?:['\u2019]ll| will| shall| hope to| would)?(?: also)?$/i
const MORE =
  /^(?:much |some |a (?:lot|bit|little) )?(?:more|something|news|further details?) to (?:say|share|announce|report|tell)\b/i
