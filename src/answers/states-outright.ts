import type { AskType } from '../model/ask'
import type { AnswerSentence } from './answer-sentence'
import type { AskEvidence } from './ask-evidence'
import { hasMark, markAt } from './mark-names'

/** Whether a sentence names itself as what was asked for: 'my view is no', 'the main reason was', 'it was drawn up by Doe Associates', 'it would be in June'. */
export function statesOutright({ ask, own }: AskEvidence): boolean {
  const states = STATEMENTS[ask.type]
  return (
    states !== undefined &&
    own.some(
      ({ sentence }) =>
        sentence.refusals.every(
          ({ reply }) =>
            (ask.type === 'time' && reply === 'deferred') || (reply === 'declining' && NO_MORE.test(sentence.body)),
        ) &&
        !hasMark(sentence.marks, markAt.asks) &&
        !hasMark(sentence.marks, markAt.conditional) &&
        states(sentence.body, ask.text, sentence),
    )
  )
}

/** 'could not comment further' leaves what was said. */
const NO_MORE = /\b(?:not|unable to)\b[^.;]{0,20}\b(?:further|more)\b/i

type States = (body: string, ask: string, sentence: AnswerSentence) => boolean

const STATEMENTS: Readonly<Partial<Record<AskType, States>>> = {
  opinion: (body, _, { text, said }) =>
    STANCE.test(text) || (OPINED.test(said) && !/\b(?:difficult|hard|early|perhaps|maybe) /i.test(body)),
  reason: (body, ask, { marks, text }) =>
    ((REASON.test(body) || DUE_TO.test(body) || ATTRIBUTES.test(body)) && !hasMark(marks, markAt.vague)) ||
    (WHY.test(ask) && (HAPPENED.test(body) || PREVENTED.test(body)) && !PRAISES.test(text)),
  entity: (body, ask, { names }) => names > 0 && WHO_DID.test(ask) && DONE_BY.test(body),
  time: (body, ask, { marks }) =>
    hasMark(marks, markAt.date) &&
    ((WHEN_IT_IS.test(body) && !(AHEAD.test(ask) && BEHIND.test(body))) ||
      (AHEAD.test(ask) && !SEVERAL.test(ask) && COMES.test(body) && !hasMark(marks, markAt.hedged))),
}

/** 'My own view is that, yes, it should', 'She thought not' */
const STANCE =
  /\b(?:did|does|do|would) not (?:recommend|support|favou?r|agree with|advise|endorse)\b|\b(?:recommended|advised|argued) against\b|\b(?:is|was|were|remains?|remained) (?:firmly |very much |personally )?of the (?:view|opinion) that\b|\b(?:my|his|her|their|our) (?:own |personal |professional |honest )?(?:view|opinion|assessment|judge?ment|belief) (?:is|was) that (?!(?:it (?:is|was) (?:too )?(?:early|difficult|hard)|more|further)\b)|\b(?:my|his|her|their|our|the \p{L}+['\u2019]s) (?:own |personal |professional )?(?:view|opinion|answer|feeling) (?:is|was|would be)(?: that)?,? (?:yes|no|not)\b|\b(?:thought|believed|felt) (?:not|so)(?=[.,;:]|$)|\bdid(?: not|n['\u2019]t) think (?:so|it (?:should|would|was))\b/iu

/** 'She considered that the policy was sound': a view, whatever it is. */
const OPINED = /^(?:thought|considered|believed|felt)$/

const REASON =
  /\b(?:reasons?|causes?|factors?)\b[^.;]{0,60}\b(?:such as|including) (?:the |an? )?\p{L}{4,}|\b(?:the|a|one) (?:principal|main|primary|biggest|chief|underlying|real|sole|key|simple) (?:reason|cause|driver|factor)(?: (?:for|of|behind) (?:this|that|it|the \p{L}+))? (?:is|was|had been|being)\b(?! (?:that )?(?:it (?:is|was) (?:difficult|complex|complicated)|un(?:clear|known|certain)|not (?:known|clear)|difficult|complex|still))/iu

/** '..., which was due to a fault in the exchange' */
const DUE_TO =
  /\b(?:is|was|were|are|been) (?:largely |mainly |partly |chiefly |simply )?(?:due to|caused by|because of|owing to|the result of|a result of|down to) (?:an?|the|its|their|his|her|two|three) \p{L}{3,}/iu

/** 'attributed the rise to the lower threshold' */
const ATTRIBUTES =
  /\battribut(?:es|ed|able) (?:(?!many|several|various)[^.;]{2,40} )?to (?:an?|the|its|their|his|her|two|three|more|fewer) \p{L}{3,}/iu

const WHY = /^(?:and )?(?:why|what (?:had )?(?:caused|was (?:holding|behind)|lay behind))\b/i
/** 'Why was it closed?' and 'The culvert had been undermined by the flood.': what had come between. Source: verbs of failing, refusing, losing and leaving. */
const HAPPENED =
  /\bhad (?:(?:been|already|only|both|all|again) )*(?:undermined|turned down|refused|rejected|found|failed|broken|gone|left|lost|objected|closed|entered|lodged|dropped|withdrawn|resigned|retired|stopped|damaged|flooded|burnt|stolen|delayed|held up|missed|misread|shipped|recorded|changed|ended|run out|expired|collapsed|cut|moved|fallen|put|booked|met|caused|ordered|assumed|seized up|called (?:to|away)|worn out|overrun|mislaid)\b/i
/** 'The roof space could not be entered while the school was open', 'The county had told every service to hold its numbers': what stood in the way. */
const PREVENTED =
  /\b(?:could|can)(?: ?not|n['\u2019]t) (?:\w+ )?be \p{L}+ (?:(?:in|on|to|by|into|from) )?(?:while|until|without|unless|during|so long as|as long as)\b|\b(?:would|will|did|does|do) not (?:fund|pay|allow|permit|agree|consent|release|license|cover|insure|lend)\b|\bha[ds] (?:\w+ )?(?:told|directed|instructed|required|ordered|forbidden|barred|banned) (?!(?:him|her|that|this)\b)(?:\p{L}+ ){1,5}?(?:to|from|that|not)\b|\bthere (?:is|was|were|are|had been) (?:no|not enough|too (?:few|little)|insufficient) (?!(?:\p{L}+ )?(?:plans?|reasons?|need|evidence|doubt|information|intention|change|decision|simple|single|easy|one|question|figures?|data|record)\b)(?:\p{L}+ ){1,3}?(?:on|in|at|to|for|available|left)\b/iu

const PRAISES =
  /\b(?:several|more than one|a number of|one of|work(?:ed|ing)? (?:\w+ )?hard|extremely|very|patience|inconvenien|completed|invested|regret|wished|reminded|could not|opinion|hoped|committed|taken (?:very )?seriously|where the evidence)\b/i

const WHO_DID =
  /^(?:and )?(?:who|by whom|which (?:body|firm|company|organisation|agency|panel|group|team|committee|contractor|consultants?))\b/i
/** 'The review was undertaken by Doe Associates' */
const DONE_BY =
  /\b(?:is|are|was|were|be|been|being)\b(?:\s[\p{L}-]+){0,2}?\s(?:undertaken|carried out|conducted|done|dealt with|handled|looked (?:at|into)|drawn up|written|prepared|produced|commissioned|led|made|decided|taken|approved|appointed|reviewed|scrutini[sz]ed|audited|funded|paid(?: for)?|signed|provided|delivered|run|managed|chaired|monitored|checked|owned|chosen|set|built|investigated|designed)(?:\s[\p{L}-]+){0,3}?\sby (?:the |our |an? )?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday)\b)\p{Lu}/u

/** 'it would be brought to the March meeting' */
const WHEN_IT_IS =
  /^(?:that )?(?:it|they|this|these) (?:is|are|was|were|would|will|ha[sd] been|have been)\b(?! (?:hoped|expected|anticipated|likely|possible|not|difficult))/i

/** 'The contractor is coming in May', 'the yard would open on 3 June' */
const COMES =
  /\b(?:is|are|was|were) (?:coming|starting|opening|going|returning|arriving|due|beginning|to (?:be|start|open|begin))\b|\b(?:will|would) (?:be|start|begin|open|come|go|take place|follow|happen|return|report(?: back)?|have (?:it|that|this|them) (?:up|in|done|ready|out|by)|(?:present|publish|bring|provide|circulate|share) (?:it|this|that|them|the \p{L}+|an? \p{L}+))\b/iu

/** 'when each of the two would be cleared' wants more than one day. */
const SEVERAL = /\b(?:each|both|all|every|respectively)\b/i

/** 'when it will be reviewed' and 'it was reviewed in 2019' do not go together. */
const AHEAD =
  /\b(?:will|would|shall|going to|(?:is|are|was|were) (?:to|due)\b|(?:could|can|may|might) (?:[a-z]+ ){0,4}?(?:expect|see|have|receive|be (?:expected|seen|told|given|available)))/i
const BEHIND = /^(?:that )?\S+ (?:was(?! (?:to|due))|were(?! (?:to|due))|ha[sd]|have)\b/i
