import type { Predicate } from './predicate'
import { phrase, type Sentence } from './sentence'
import type { Subject } from './subject'

/** Whether a sentence tells what a rule provides, what happens in a life or in the calendar, or what was promised once and is done: nobody promises it. */
export function promisesNothing(sentence: Sentence, subject: Subject, predicate: Predicate, isDated: boolean): boolean {
  const text = sentence.text.slice(sentence.start, sentence.end)
  return (
    (text.length < LONGEST && (isRule(text, isDated) || DONE_SINCE.test(text))) ||
    (!isDated && CHANCE.test(text)) ||
    isLifeEvent(sentence, subject, predicate) ||
    isHopedOf(sentence, subject, predicate)
  )
}

/** 'There was the possibility that it would be removed', 'It was thought the company would help': what may come, that nobody there has promised. */
const CHANCE =
  /^\W*(?:it (?:is|was) (?:\w+ly )?(?:likely|possible|probable|conceivable|(?:hoped|thought|felt|feared|believed|assumed|suspected)(?! (?:appropriate|best|right))) |there (?:is|was) (?:the|an?|some|every|little|no) (?:\w+ )?(?:possibility|chance|risk|danger|likelihood|prospect) )(?:that )?(?:\S+ ){1,9}?(?:would|will|could|might|may)\b/i

/** No sentence that tells a rule is longer. */
const LONGEST = 400

/** 'The policy requires that a reply will be sent within ten days', 'Under the protocol the crew will be told' */
function isRule(text: string, isDated: boolean): boolean {
  if (DEEMED.test(text)) return true
  // 'Under the protocol, the Director will bring a report in June.'
  if (isDated && !/\bwithin\b/i.test(text)) return false
  return RULE.test(text) || PROCESS.test(text) || OPTION.test(text)
}

const PAPER =
  '(?:polic(?:y|ies)|procedures?|codes?|protocols?|terms of reference|standing orders|constitution|regulations?|legislation|charter|handbook|(?<!by )rules?)'
const RULE = new RegExp(
  `\\b${PAPER}(?: of \\w+)? (?:requires?|required|states?|stated|provides?|provided|says?|specif(?:y|ies|ied)|stipulates?|stipulated|sets? out) that\\b|^\\W*(?:under|in accordance with|in line with) (?:the|our|its|this) (?:\\w+ ){0,2}${PAPER},`,
  'i',
)
/** 'He explained how cases are handled: the manager will review each' */
const PROCESS =
  /\b(?:explained|outlined|described|summarised) (?:(?:the|its|their|this) (?:[\w-]+ ){0,3}(?:process|procedure|pathway|system)|how [^:]{3,60} (?:are|is|were|was|works?|worked|\w+ed))[^:]{0,30}:/i

/** 'Any trustee absent three times shall be deemed to have resigned' */
const DEEMED = /\bshall be (?:deemed|treated as|construed|regarded as)\b/i
/** 'Option B would see the pool close': what one of several ways would come to. */
const OPTION =
  /^\W*(?:under )?(?:option \w{1,3}|(?:this|the (?:first|second|third|other|alternative)) (?:option|proposal|scenario))\b[^.]{0,40}\b(?:would|will) (?:see|mean|cost|save|require|result|leave|lead|give|be (?:cheaper|dearer|quicker|slower|better|worse))\b/i

/** 'It was agreed that he would write; this had been done.' */
const DONE_SINCE =
  /[;.\u2013\u2014-] (?:and )?(?:this|that|it) (?:has|had) (?:(?:now|since|already) )*(?:been )?(?:done|completed|actioned|carried out|circulated|sent|issued|received)\W*$/i

/** 'will retire on 30 June', 'would be leaving the Trust', 'will be standing down': no step of the body's. */
function isLifeEvent(sentence: Sentence, subject: Subject, { at, bases, voice }: Predicate): boolean {
  const next = sentence.words[at + 1]?.lower ?? ''
  const base = bases[0] ?? ''
  if (/^term(?:s)? of office$/i.test(phrase(sentence, subject.to - 3, subject.to))) return true
  if (subject.kind === 'there') return CALENDAR.test(phrase(sentence, at, at + 5))
  if (subject.kind === 'relative')
    return (
      base === 'take' && next === 'up' && /\b(?:role|post|position|job|appointment)\b/i.test(phrase(sentence, 0, at))
    )
  if (!/^(?:person|I|they)$/.test(subject.kind) || voice === 'passive') return false
  if (/^celebrat/.test(base)) return true
  if (/^(?:retir|resign)/.test(base)) return WHEN.test(phrase(sentence, at + 1, at + 3))
  // 'will be stepping down patrols' is work.
  if (/^(?:stand|step)/.test(base)) return /^(?:down|aside)$/.test(next) && WHEN.test(phrase(sentence, at + 2, at + 4))
  return /^leav/.test(base) && LEFT.test(phrase(sentence, at + 1, at + 8))
}

/** Nothing, or by when, from what or as what. */
const WHEN = /^(?:$|(?:on|in|at|from|as|by|after|before|next|this|later|shortly|soon|with|to|when|and)\b|\d)/i

/** What is on in the calendar of the country. */
const CALENDAR =
  /^(?:an? |the )?(?:\w+ )?(?:(?:by-)?elections?|referendum|eclipse|leap year|bank holiday|full moon|jubilee|coronation)\b/i
const LEFT =
  /^(?:$|(?:the |his |her |its |our |their |this )?(?:force|trust|council|board|authority|service|organisation|company|police|panel|committee|post|role|team|commission|department)(?=$|\s(?:in|on|at|by|after|for|from|next|this|later|shortly|soon|to|and)\b)|(?:in|on|at|by|after|for|us|next|this|shortly|soon)\b)/i

/** 'He hoped the settlement would be more generous', 'it means that fewer will be driven': how a thing will be, that nobody there decides. */
function isHopedOf(sentence: Sentence, subject: Subject, { bases, voice, negated }: Predicate): boolean {
  // 'The extra depot means that fewer miles will be driven': what comes of itself.
  const isOfItself = voice === 'passive' || /^(?:thing|people|there)$/.test(subject.kind)
  if (isOfItself && /\bmeans? that$/i.test(phrase(sentence, Math.max(0, subject.from - 2), subject.from))) return true
  if (!HOPED.test(phrase(sentence, Math.max(0, subject.from - 4), subject.from))) return false
  return (
    negated || /^(?:win|recur|happen|prove)$/.test(bases[0] ?? '') || (voice === 'copula' && subject.kind === 'thing')
  )
}

const HOPED = /\bhope[sd]?(?: that)?$/i
