import type { AskEvidence } from './ask-evidence'
import { auxiliaryFamily } from './auxiliaries'
import { hasMark, markAt } from './mark-names'

/**
 * 'Will the vans be replaced?' and 'The vans would be replaced', 'when the yard would open' and 'the yard would open in May': the answer says of the
 * same thing, in the same verb, that it does or does not, or when.
 */
export function echoesAsk({ ask, own }: AskEvidence): boolean {
  const dated = ask.type === 'time'
  const asked = dated || ask.type === 'polar' ? verbAsked(ask.text.toLowerCase(), dated) : null
  if (asked === null) return false
  return own.some(({ sentence }) => {
    const { marks } = sentence
    if ([markAt.conditional, markAt.hedged, markAt.asks].some((mark) => hasMark(marks, mark))) return false
    if (dated && !hasMark(marks, markAt.date)) return false
    const [first = '', ...rest] = sentence.body.toLowerCase().split(/;\s|,? but /)
    if (sentence.refusals.length > 0 && (!dated || rest.length === 0)) return false
    return says(first, asked) && (!dated || DATE.test(first))
  })
}

/** 'whether residents had been consulted' and 'residents would be consulted': that it is to come says only by the way that it had not been. */
export function isStillToCome({ ask, own }: AskEvidence): boolean {
  const asked = ask.type === 'polar' ? verbAsked(ask.text.toLowerCase(), false) : null
  if (asked === null || own.length !== 1 || !HAD.has(asked.auxiliary)) return false
  const promised = TO_COME.exec(own[0]!.sentence.body.toLowerCase())
  return promised !== null && (promised[1] === asked.verb || promised[1] === 'done') && !PRESENT.test(promised[0])
}

const HAD: ReadonlySet<string> = new Set(['has', 'have', 'had'])
const TO_COME = /^(?:that )?[^.;,]{2,60} (?:will|would|shall) (?:then |also |all |now )?be (\p{L}{4,})\b/u
const PRESENT = /\b(?:is|are|was|were|had|has|have|not|never|already)\b/

interface Asked {
  /** The words of weight in what the verb is said of. */
  readonly things: ReadonlySet<string>
  readonly auxiliary: string
  readonly verb: string
}

const WORDS = 'will would shall has have had is are was were can could may might'.split(' ')
const AUXILIARIES: ReadonlySet<string> = new Set(WORDS)
const AUXILIARY = WORDS.join('|')
const ADVERB = '(?:(?:still|now|also|already|ever|yet|both|all|ultimately|eventually|definitely) )?'
const THING = "((?:[\\p{L}\\d'\\u2019-]+ ){0,7}[\\p{L}\\d'\\u2019-]+)"
/** 'will the vans be replaced' */
const DIRECT = new RegExp(
  `^(?:(?:and|but|so|or) )?(${AUXILIARY}) ${THING} ${ADVERB}(?:be|been|being) (\\p{L}{4,})`,
  'u',
)
/** 'whether the vans had been replaced' */
const REPORTED = new RegExp(
  `^(?:and |or )?(?:whether|if) ${THING} (${AUXILIARY}) ${ADVERB}(?:be|been|being) (\\p{L}{4,})`,
  'u',
)
/** 'when the yard would open', 'when will the yard be finished' */
const WHEN = new RegExp(`^(?:and |or )?when ${THING} (${AUXILIARY}) (?:be |been )?(\\p{L}{4,})\\W*$`, 'u')
const WHEN_DIRECT = new RegExp(`^(?:and |or )?when (${AUXILIARY}) ${THING} (?:be |been )?(\\p{L}{4,})\\W*$`, 'u')
const DATE =
  /\d|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|week|month|year|today|tomorrow)\b/

function verbAsked(text: string, dated: boolean): Asked | null {
  const direct = (dated ? WHEN_DIRECT : DIRECT).exec(text)
  if (direct !== null) return { things: thingsIn(direct[2]!), auxiliary: direct[1]!, verb: direct[3]! }
  const told = (dated ? WHEN : REPORTED).exec(text)
  return told === null ? null : { things: thingsIn(told[1]!), auxiliary: told[2]!, verb: told[3]! }
}

function thingsIn(phrase: string): ReadonlySet<string> {
  return new Set(phrase.split(' ').filter((word) => word.length > 3))
}

/** Whether a clause has the same auxiliary and verb, a few words apart, behind the same noun or a word that stands for it. */
function says(clause: string, { things, auxiliary, verb }: Asked): boolean {
  const words = clause.split(/[^\p{L}\d'\u2019-]+/u)
  const at = words.indexOf(verb)
  const family = auxiliaryFamily(auxiliary)
  const from = words.findIndex((word) => AUXILIARIES.has(word) && auxiliaryFamily(word) === family)
  if (from < 1 || at <= from || at - from > FAR || words.slice(0, from).some((word) => OPEN.has(word))) return false
  return words.slice(0, from).some((word) => things.has(word) || STANDS_FOR.has(word))
}

/** So many words stand between the auxiliary and the verb: 'would not now be fully replaced'. */
const FAR = 5
/** 'Whether it would be sold was for the Board' */
const OPEN: ReadonlySet<string> = new Set(['whether', 'if', 'when', 'until', 'unless', 'once'])
const STANDS_FOR: ReadonlySet<string> = new Set(['it', 'they', 'this', 'these', 'that', 'those', 'both'])
