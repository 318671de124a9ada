import type { Reply } from '../model/ask'
import type { AskEvidence } from './ask-evidence'
import { type AskFeatures, wantsAll } from './ask-features'
import { disputes } from './disputes'
import { isStillToCome } from './echoes-ask'
import { fallsShort } from './falls-short'
import { givesOneOfEach } from './gives-one-of-each'
import { grantsStanding } from './grants-standing'
import { hasMark, markAt } from './mark-names'
import { isNotRecalled } from './not-recalled'
import { affirms, passesOn, willTell } from './passes-on'
import type { SentenceEvidence } from './sentence-evidence'
import { settles } from './settles'
import { GIVES_ACCESS, sendsLater, tellsLater } from './tells-later'

/** From which probability, among the unclear, words that refuse count for all that came. */
const SILENT_FROM = 0.5
/** From which probability words that refuse are not all that came, even where no others were found. */
const CERTAIN = 0.8
/** How sure words are that settle a question by themselves. */
const SETTLED = 0.9
/** How little a sentence may say about an ask and still be taken to bear on it, if it is taken to be on that ask and if not. */
const BEARS = 0.1
const SPEAKS = 0.3
/** That an ask is passed over is said only below this probability of a clear reply: words of ours may not be words of theirs. */
const PASSED_OVER = 0.3
/** With fewer words that the question does not have a sentence is bare. */
const BARE = 2
/** Up to how many units a sentence may be short of words of its own. */
const SHORT = 60
/** With fewer particulars a sentence says nothing in particular; with fewer than some one with vague words does not. */
const FEW = 3
const SOME = 8

/** What the weights say of an ask: the probability of a clear reply, and, if it is not clear, that there is none at all. */
export interface Weighed {
  readonly clear: number
  /** Weighed only where it is wanted. */
  readonly silent: () => number
}

/** The kind of reply, from what the weights say and from the words that came; clear from the probability `clearFrom` on. */
export function decideReply(
  evidence: AskEvidence,
  features: AskFeatures,
  { clear, silent }: Weighed,
  clearFrom: number,
): Reply {
  if (onlyAsks(evidence)) return 'clarification'
  if (isNotRecalled(evidence)) return 'ignorance'
  if (isBareAssurance(evidence)) return 'partial'
  if (grantsStanding(evidence)) return 'explicit'
  if (sendsLater(evidence) || (clearFrom > 0 && tellsLater(evidence))) return 'deferred'
  if (isLookedInto(evidence) || dependsOn(evidence)) return 'general'
  const short = clearFrom > 0 ? fallsShort(evidence) : null
  if (short !== null) return short
  if (clearFrom > 0 && givesOneOfEach(evidence)) return 'partial'
  if (consents(evidence) || affirmsAndReports(evidence) || givesAndChecks(evidence)) return 'explicit'
  if (clearFrom <= SETTLED && settles(evidence)) return 'explicit'
  if (clearFrom > 0 && (isDisputed(evidence) || isStillToCome(evidence))) return 'implicit'
  const refused = isAllRefused(evidence)
  if (clear >= clearFrom && (!refused || clear >= CERTAIN || clearFrom === 0)) return 'explicit'
  const spoken = refused || silent() >= SILENT_FROM ? chooseNonReply(evidence) : null
  return spoken ?? chooseAmbivalent(evidence, features, clear)
}

/** Whether an assurance is given by a bare yes or no, without anything that it could rest on. */
function isBareAssurance({ ask, own, sentences }: AskEvidence): boolean {
  if (ask.type !== 'assurance' || !own.some(({ sentence }) => sentence.opening !== null || ECHO.test(sentence.body)))
    return false
  return (
    sentences.length === own.length &&
    own.every(({ fresh, sentence }) => fresh < BARE && sentence.refusals.length === 0)
  )
}

/** 'that they were not': a polarity and no more. */
const ECHO =
  /^(?:that )?(?:it|they|he|she|there|all) (?:is|are|was|were|do|does|did|has|have|had|could|would|will|can)(?: not|n['\u2019]t)?(?:,? (?:\S+ ){1,4}(?:said|replied|assured|confirmed|answered|advised|felt|reported)(?: (?:him|her|them|the \w+|members))?)?[.;]?$/i

/** 'whether the lift had been mended' and 'it would be looked into', but not 'could the lift be looked into?' */
function isLookedInto({ ask, own }: AskEvidence): boolean {
  const said = own.filter(({ sentence: { body } }) => !praises(body, ask.text))
  const [, done, todo] = (said.length === 1 ? LOOKED_INTO.exec(said[0]!.sentence.body) : null) ?? []
  const look = done ?? todo
  return (
    look !== undefined &&
    !hasMark(said[0]!.sentence.marks, markAt.date) &&
    !ask.text.toLowerCase().includes(look.toLowerCase())
  )
}

const LOOKED_INTO =
  /^(?:that )?(?:(?:it|this|that|the (?:matter|issue|point|suggestion|request|question|idea)) (?:would|will|could|was to|is to) be (looked|investigated|considered|explored|examined|reviewed|checked|followed)(?: (?:at|into|up))?(?: further)?|(?:he|she|they|i|we) (?:would|will|'d|'ll) be (?:happy|willing|glad|pleased|prepared) to (look(?= (?:at|into))|consider|think(?= about)|explore|investigate)(?: (?:at|into|about))? (?:it|this|that)(?: (?:with|again|further|as part of|in|at)\b[^.;]{0,60})?)[.;]?$/i
/** 'That is a really good challenge.', where it is not asked whether it is. */
function praises(body: string, asked: string): boolean {
  const praise = PRAISES.exec(body)?.[1]
  return praise !== undefined && !asked.toLowerCase().includes(praise.toLowerCase())
}

const PRAISES =
  /^(?:(?:that|it)(?:['\u2019]s| is| was)|what) an? (?:(?:really|very|extremely) )?(good|fair|great|excellent|important|interesting|valid|reasonable) (?:question|challenge|point|suggestion|idea)\b(?!.* (?:and|but)\b)[^,;]{0,20}$/i

/** 'whether the patrol would stay' and 'it would depend on resources', and no more. */
function dependsOn({ ask, own }: AskEvidence): boolean {
  return (
    ask.type === 'polar' &&
    own.length > 0 &&
    !/\bdepend/i.test(ask.text) &&
    own.some(({ sentence }) => DEPENDS.test(sentence.body)) &&
    own.every(
      ({ sentence: { body } }) =>
        (DEPENDS.test(body) || HOPES.test(body)) && !/\b(?:but|though|although)\b/i.test(body),
    )
  )
}

const DEPENDS =
  /^(?:that )?(?:it|this|that|much)(?: (?:would|will|might|may|could|all|very much|largely|really)){0,2} (?:depend(?:s|ed)?|(?:is|was|be) (?:contingent|dependent|conditional|subject))(?: (?:largely|entirely|very much|to some extent))? (?:on|upon|to)\b/i
/** 'We would certainly hope to' */
const HOPES =
  /^(?:that )?(?:s?he|they|i|we|it) (?:(?:would|do|did|certainly|very much|always) ){0,3}(?:hoped?|is hoped|was hoped)\b/i

/** 'Asked if the slides could be shared, she agreed to send them': to a request, to agree is to say yes. */
function consents({ ask, own }: AskEvidence): boolean {
  if (ask.type !== 'polar' || !REQUESTS.test(ask.text)) return false
  return own.some(
    ({ sentence }) =>
      (sentence.refusals.length === 0 && ARRANGED.test(sentence.body)) ||
      (GIVES_ACCESS.test(ask.text) && SENT.test(sentence.body)) ||
      /^(?:agreed|undertook|promised|offered)$/.test(sentence.said) ||
      (sentence.opening === 'yes' && sentence.refusals.every(({ reply }) => reply === 'deferred')) ||
      CONSENT.test(sentence.text.slice(0, sentence.text.length - sentence.body.length + CONSENT_REACH)),
  )
}

/** 'Ms Doe to do this', 'She would add one', 'This was accepted' */
const ARRANGED =
  /^(?:that )?(?:\S+ ){0,4}?(?:to|will|would|shall|'ll) (?:do|add|send|include|circulate|arrange|share|put|raise|bring|cut|change|correct|amend|shorten|remove|mend|fix|check) (?:it|one|them|this|that|so|these)\b|^(?:this|that|it) (?:was|is|had been|would be|will be|could be|can be) (?:accepted|agreed|done|included|added|arranged|shown)\b|\b(?:content|happy|pleased|glad) with (?:that|this|it)\b/i

const SENT =
  /^(?:\w+ed )?(?:that )?(?:it|this|that|they|these) (?:would|will|can|could) be (?:sent|shared|provided|circulated|passed|supplied|forwarded|published|made available)\b/i

/** 'if the slides could be shared', 'that the lamps be mended' */
const REQUESTS = /\b(?:would|could|will|can|might)\b|^(?:that|to)\b/i

/** 'One did and it had been referred to the watchdog': a short yes, and what was done about it. */
function affirmsAndReports({ ask, own }: AskEvidence): boolean {
  return (
    ask.type === 'polar' &&
    own.some(({ sentence }) => affirms(sentence) && sentence.refusals.some(({ reply }) => reply === 'deflection'))
  )
}

const CONSENT =
  /\b(?:agreed|undertook|promised|offered) to\b|\b(?:saw|had) no (?:difficulty|objection|problem|reason why not|reason not to)\b|\b(?:was|were|is) agreeable\b|\bdid so\b|\bagreed(?: to (?:this|that|do so))?[.;]?$|\bnodded\b|\b(?:was|were|is) (?:\w+ )?(?:content|happy|willing|prepared) for\b|\b(?:would be|should be|was|is|am|are) (?:very |more than |only too )?(?:glad|happy|pleased|delighted) to\b/i
/** It stands where the sentence's own matter begins. */
const CONSENT_REACH = 60

/** 'It was a little over 1,900 but she would check this and write': the number is there, whatever comes later. */
function givesAndChecks({ ask, own }: AskEvidence): boolean {
  const given = own.some(
    ({ owed, overlap, sentence }) =>
      owed && (overlap > 0 || COUNTS.test(sentence.body)) && hasMark(sentence.marks, markAt.figure),
  )
  return ask.type === 'quantity' && given && own.some(({ sentence }) => CHECKS.test(sentence.body))
}

const COUNTS = /^(?:that )?(?:it|they|there|the (?:figure|number|total|cost|sum|amount))\b/i
const CHECKS = /^(?:s?he|they|i|we)(?: would| will|['\u2019]d|['\u2019]ll) (?:check|double-check|confirm|verify)\b/i

/** Whether what a yes or no was asked about is disputed, and no more is said. */
function isDisputed({ ask, own, sentences }: AskEvidence): boolean {
  return (
    ask.type === 'polar' &&
    own.length > 0 &&
    own.length === sentences.length &&
    own.every(({ sentence }) => disputes(sentence.body))
  )
}

/** Whether all that is said on an ask says that there is no reply, and nothing of it has the form that is owed. */
function isAllRefused({ own }: AskEvidence): boolean {
  return (
    own.length > 0 &&
    own.every(({ sentence, owed }) => !owed && sentence.refusals.some(({ reply }) => reply !== 'deflection'))
  )
}

/** The kind of reply where words say in so many words that there is none; null where no such words bear on the ask. */
function chooseNonReply(evidence: AskEvidence): Reply | null {
  const among = evidence.own.length > 0 ? evidence.own : evidence.sentences
  const found = among
    .flatMap(({ sentence, overlap }) => sentence.refusals.map(({ reply }) => ({ reply, overlap })))
    .filter(({ reply }) => reply !== 'deflection')
    .sort((a, b) => b.overlap - a.overlap)
  // 'I do not have it with me and will write': what is not known now is put off.
  if (found[0]?.reply === 'ignorance' && found.some(({ reply }) => reply === 'deferred')) return 'deferred'
  return found[0]?.reply ?? (asksBack(evidence) ? 'clarification' : null)
}

/** Whether a short answer is nothing but a question. */
function onlyAsks({ sentences }: AskEvidence): boolean {
  return (
    sentences.length > 0 &&
    sentences.length <= 2 &&
    sentences.every(({ sentence }) => hasMark(sentence.marks, markAt.asks) && sentence.opening === null)
  )
}

/** Whether a short answer opens with a question. */
function asksBack({ sentences }: AskEvidence): boolean {
  return sentences.length <= 2 && sentences[0] !== undefined && hasMark(sentences[0].sentence.marks, markAt.asks)
}

/** The kind of reply where the answer is neither clear nor refused. */
function chooseAmbivalent(evidence: AskEvidence, features: AskFeatures, clear: number): Reply {
  const { own, sentences } = evidence
  const handsOn = ({ sentence }: SentenceEvidence): boolean => passesOn(sentence)
  if (own.some(handsOn) || (own.length === 0 && sentences.some(handsOn))) return 'deflection'
  if (own.some(({ sentence }) => willTell(sentence))) return 'deferred'
  if (bearing(evidence).length === 0) return clear < PASSED_OVER && !toldOfHandling(own) ? 'dodging' : 'implicit'
  // A part is only had where something of what is owed came.
  if ((wantsAll(features) && own.some(({ owed }) => owed)) || givesBesidePuttingOff(own)) return 'partial'
  const vague = own.filter(isGeneral).length
  return own.length > 0 && vague * 2 >= own.length ? 'general' : 'implicit'
}

/** The sentences that bear on an ask; where none is taken to be about it, those of the whole answer that speak of it plainly. */
function bearing({ own, sentences }: AskEvidence): readonly SentenceEvidence[] {
  // 'A few dozen, we hope', 'It was': short of words of their own, such sentences lean on the question.
  const leans = ({ sentence }: SentenceEvidence): boolean => sentence.anaphoric !== 0 || sentence.body.length < SHORT
  if (own.length > 0) return own.filter((one) => one.overlap >= BEARS || one.owed || leans(one))
  return sentences.filter(({ overlap }) => overlap >= SPEAKS)
}

/** 'It had been put to the Board': what was done with a matter is no silence on it. */
function toldOfHandling(own: readonly SentenceEvidence[]): boolean {
  return own.some(({ sentence }) => sentence.refusals.some(({ reply }) => reply === 'deflection'))
}

function givesBesidePuttingOff(own: readonly SentenceEvidence[]): boolean {
  return (
    own.some(({ sentence }) => sentence.refusals.length > 0) &&
    own.some(({ owed, sentence }) => owed && sentence.refusals.length === 0)
  )
}

/** Vague words, or nothing in particular. */
function isGeneral({ sentence }: SentenceEvidence): boolean {
  return sentence.particulars < (hasMark(sentence.marks, markAt.vague) ? SOME : FEW)
}
