import { cutEnd } from '../text/cut-end'
import { capitalized } from '../text/letter-case'
import { singleSpaced } from '../text/single-spaced'
import type { AskForm } from './ask-draft'
import { opensWithCondition } from './condition'
import { withoutAside } from './without-aside'

const AUXILIARY = '(?:is|are|was|were|has|have|had|do|does|did|can|could|will|would|shall|should|may|might|must)'
const ASKS = '(?:what|which|whose|whom|who|when|where|why|how)'
const SUBJECT = '(?:it|they|he|she|we|you|i|there|this|that|these|those|the|an?|any|its|their|his|her|our|your)'

/** A clause in the order of a statement: 'what it has cost', 'how many people the scheme employs'. */
const SUBORDINATE = new RegExp(
  `^(?:whether|that|if)\\b|^${ASKS}(?: (?!${AUXILIARY}\\b)[\\w-]+){0,3}? (?:it|they|he|she|we|you|i|there|this|that|these|those|the|an?|its|their|his|her|our|your) `,
  'i',
)
/** In the order of a question, also where it is reported: 'could the Board be sure', 'how many arrests have there been', 'what about the boat'. */
const IN_ORDER = new RegExp(
  `^${AUXILIARY} |^${ASKS}(?: (?!${AUXILIARY}\\b|${SUBJECT}\\b)[\\w%'\\u2019-]+){0,4}(?:(?<= of) (?:it|them|this|that|these|those))? ${AUXILIARY} ${SUBJECT} |^(?:what|how) about\\b|^if\\b[^,]*,\\s*(?:${ASKS}(?: \\w+){0,3}? )?${AUXILIARY} `,
  'i',
)
/** The same before a name, with the verb that follows: 'what steps have WMP taken', 'how many officers does Ashby have'. */
const BEFORE_NAME =
  /^(?:[Ww](?:hat|hich|hose|hom|hen|here|hy)|[Hh]ow)(?: [\p{Ll}%'\u2019-]+){0,4}? (?:(?:do|does|did|can|could|will|would|should|must|may|might)(?: \p{Lu}[\p{L}'\u2019-]*){1,4} \p{Ll}|(?:has|have|had)(?: \p{Lu}[\p{L}'\u2019-]*){1,4} (?:\p{Ll}+ed|been|taken|made|done|given|seen|had|found|put|set|held|spent|begun|met|paid|sent|kept|left|lost|brought|bought|built|written|shown|drawn)\b|(?:is|are|was|were)(?: \p{Lu}[\p{L}'\u2019-]*){1,4} \p{Ll}+ing\b)/u
/** What 'Please say' can stand before. */
const SAYABLE = new RegExp(
  `^(?:whether|if)\\b|^(?:(?:as to|by|since|from|until|for|to|with|at|in|on|of|under|through) )?${ASKS}\\b|^(?:by|in|on|for|at|to|from) (?:what|which|how)\\b|^as to whether\\b`,
  'i',
)
const TELLS =
  /^(?:to )?((?:say|tell|give|explain|confirm|clarify|describe|outline|provide|share|comment|state|list|name|set out)\b.*)$/i
/** What is given when it is told: an update, the number of calls, three reasons. */
const GIVEN =
  /^(?:(?!(?:of|on|about|for|to|in|at|with|from|that|which)\b)[\p{L}\p{N}%.'\u2019-]+ ){0,4}?(?:(?:re)?assurances?|updates?|examples?|instances?|outlines?|summary|details?|breakdowns?|figures?|numbers?|percentages?|proportions?|shares?|rates?|totals?|tonnage|costs?|prices?|sums?|amounts?|reasons?|causes?|explanations?|clarity|clarification|confirmation|information|opinions?|views?|assessments?|estimates?|dates?|timescales?|timetables?|timelines?|time|names?|reports?|responses?|answers?|outcomes?|results?|evidence)\b/iu
const RELATIVE = /\s(?:that|which|who|whose|whom|where|when|why|how|whether|what|if|as)\s.*$/is
/** A verb of a clause of its own, or something to be done: no thing that can be given or told of. */
const CLAUSE =
  /\b(?:is|are|was|were|had|has|have|did|does|do|would|will|could|should|must|can|may|might|cannot)\b|\bto be\b/i
const ABOUT = /^(?:about|on|into|as to|regarding|concerning|around|over|of)\s+/i
/** 'On being asked by Mr Roe what it had cost' is a frame before the question. */
const BEING_ASKED = new RegExp(`^(?:on|upon|when) being asked (?:by .{1,40}? )?(?=(?:if|whether|${ASKS})\\b)`, 'i')
const BARE =
  /^(?:(?:by|since|from|until|for|to|with|at) )?(?:when|why|how|where|what|which|whom?|how (?:many|much|long|often|soon|far))(?: (?:so|not|then|exactly|else|to|for))?$/i
const WORD_OF_ASKING = new RegExp(`\\b(?:${ASKS}|${AUXILIARY}|whether|if)\\b`, 'i')

const END = '?.,;: '

/**
 * An ask as a question that can be put again by itself: a direct question stays as it is, a reported one becomes a request
 * ('Please say whether ...'), and one that hangs on the ask before it is joined to that. Where that would make no clean sentence,
 * the `sentence` that asks it is quoted.
 */
export function restate(words: string, form: AskForm, before: string | null, sentence = (): string => words): string {
  const own = cutEnd(singleSpaced(withoutAside(words)).replace(/^(?:and|but|or|so|also)\s+/i, ''), END)
  const hangs = opensWithCondition(own) || BARE.test(own) || isFragment(own, form)
  const first = before === null || !hangs ? null : cutEnd(singleSpaced(withoutAside(before)), END)
  const whole = first === null ? own : `${first} \u2013 and ${own.charAt(0).toLowerCase()}${own.slice(1)}`
  const clean = first === null && opensWithCondition(own) && !IN_ORDER.test(own) ? null : framed(whole, form)
  return clean ?? `\u201c${singleSpaced(sentence()).trim()}\u201d`
}

/** 'Half?', 'For all of them?' */
function isFragment(words: string, form: AskForm): boolean {
  return form === 'direct' && !WORD_OF_ASKING.test(words) && !TELLS.test(words)
}

/** The words as a sentence that asks; null where they make none. */
function framed(words: string, form: AskForm): string | null {
  if (form === 'challenge') {
    const asked = words.replace(BEING_ASKED, '')
    return asked === words ? (told(words) ?? challenged(words)) : said(asked)
  }
  if (form === 'thing') return thing(words)
  if (form === 'reported') return said(words)
  if (isFragment(words, form)) return null
  if (TELLS.test(words)) return told(words)
  if (/^whether\b/i.test(words)) return said(words)
  // 'Can you confirm that it is on time, what it has cost ...?': the second clause is no question by itself.
  if (/^\p{Ll}/u.test(words) && SUBORDINATE.test(words) && !IN_ORDER.test(words)) return said(words)
  return `${capitalized(words)}?`
}

function challenged(words: string): string | null {
  return CLAUSE.test(words) && !/^that is not\b/i.test(words)
    ? `What is the answer to this: \u2018${words}\u2019?`
    : null
}

function said(words: string): string | null {
  if (IN_ORDER.test(words) || BEFORE_NAME.test(words)) return `${capitalized(words)}?`
  if (SAYABLE.test(words))
    return `Please say ${words.replace(/^if\b/i, 'whether').replace(/^\p{Lu}(?=\p{Ll})/u, lower)}.`
  return told(words)
}

function told(words: string): string | null {
  const telling = TELLS.exec(words)?.[1]
  return telling === undefined ? null : `Please ${lower(telling)}.`
}

/** What is asked for by its name: given where it is something that is told, told of where it is a subject. */
function thing(words: string): string | null {
  const named = words.replace(/^(?:a|the|one) (?:supplement(?:ary|al) |further |second )?questions?, namely /i, '')
  const asked = /^for\s/i.test(named) ? named.slice('for '.length) : named
  const isAbout = ABOUT.test(asked)
  const subject = asked.replace(ABOUT, '').replace(/^(?:The|Any|An?|Its|Their|His|Her)\s/, lower)
  if (IN_ORDER.test(subject) || SAYABLE.test(subject)) return said(SAYABLE.test(named) ? named : subject)
  if (TELLS.test(subject)) return told(subject)
  if (/^to\s/i.test(subject) || CLAUSE.test(subject.replace(RELATIVE, ''))) return null
  if (GIVEN.test(subject) && (!/, in particular\b/i.test(subject) || /\bupdate on\b/i.test(subject)))
    return `Please give ${subject}.`
  // 'asked for more officers' wants a deed, and no words about them.
  return (isAbout || asked === named) && !/^that\s\S+\s/i.test(subject)
    ? `What can you tell us about ${subject}?`
    : null
}

function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}
