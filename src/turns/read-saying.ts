import type { Act } from '../model/turn'
import { belowStatement } from './below-statement'
import { type Draft, lastBlock } from './draft'
import { goesOnAsking } from './goes-on-asking'
import { isCourteous } from './is-courteous'
import { leadsToAsk } from './leads-to-ask'
import { answererOf, type Moment } from './moment'
import { goesOnPresenting, startAfterProcedure } from './read-procedure'
import { repliesToAll } from './replies-among'
import { repliesToWhom } from './returned-to'
import type { Frame } from './said'
import { becomeQuestion, type Scribe, touches } from './scribe'
import { sameSpeaker } from './sides'
import { isInitials, isSomeone } from './subject'
import { tells } from './tells'
import { UNDERTAKES } from './undertakes'

/** Whether what was asked last in this item has had no answer. */
function isWaiting({ drafts, scene }: Scribe): boolean {
  const last = drafts.findLast(({ act, item }) => item === scene.index && (act === 'question' || act === 'answer'))
  return last?.act === 'question'
}

/** Reads a report that somebody said something, which answers, remarks, or leads up to a question. */
export function readSaying(moment: Moment): void {
  const { utterance, scribe, piece, current, here, speaker, text } = moment
  const courteous = isCourteous(text)
  if (goesOnPresenting(moment)) {
    startAfterProcedure(moment)
    return
  }
  if (goesOn(moment)) scribe.extend(piece)
  else if (
    here &&
    current!.act === 'statement' &&
    current!.by === 'turns/plain' &&
    current!.speaker === null &&
    scribe.sides(speaker) === true
  ) {
    // What leads up to a member's remark is part of it.
    scribe.extend(piece)
    Object.assign(current!, { speaker, framed: true, courteous })
  } else if (scribe.scene.headed && scribe.open() === null && (current === null || current.by === 'turns/lead-in')) {
    // Under a heading that announces a question, what was said elsewhere leads up to it.
    if (here) scribe.extend(piece)
    else scribe.start('statement', scribe.scene.asker, piece, 'turns/lead-in')
  } else {
    const act = actOf(moment)
    const open = scribe.open()
    const passive = utterance.frame?.subject == null
    const by = act === 'answer' && passive && open !== null ? answererOf(open, scribe) : speaker
    const collective = act === 'answer' && (scribe.scene.collective || repliesToAll(text))
    const verb = utterance.frame?.verb ?? null
    const replyTo = act === 'answer' ? repliesToWhom(moment) : null
    Object.assign(scribe.start(act, by, piece, 'turns/reported', !passive), { courteous, collective, verb, replyTo })
  }
}

/** The same speaker goes on, or the sentence only says what was said without naming anybody else. */
function goesOn(moment: Moment): boolean {
  const {
    utterance: { frame },
    current,
    here,
    speaker,
  } = moment
  // 'He added that ...' as a paragraph of its own, and the next paragraph of the same report.
  if (!here && frame?.subject != null && current !== null && current.act !== 'procedural')
    return (frame.subject.kind === 'pronoun' || reportsOn(moment)) && sameSpeaker(speaker, current.speaker)
  if (!here || current!.act === 'procedural') return false
  if (frame?.subject == null)
    return (
      (current!.act !== 'question' && !(frame?.replying === true && BARE_REPLY.test(moment.text))) ||
      (frame?.act !== 'reply' && frame?.answers == null && frame?.replying !== true && !repliesInPassive(moment))
    )
  // 'In reply to Ms Doe, he said ... In reply to Mr Roe, he said ...'
  if (frame.answers?.asker != null && current!.act === 'answer') return false
  // 'Ms Doe introduced the paper. In response to Mr Roe's question, Ms Doe said ...'
  if (
    frame.replying === true &&
    current!.act === 'statement' &&
    frame.subject.kind !== 'pronoun' &&
    /\b(?:questions?|quer(?:y|ies)|enquir(?:y|ies)|asked|requests?)\b/i.test(moment.text.slice(0, 90))
  )
    return false
  if (sameSpeaker(speaker, current!.speaker)) return true
  // 'Members had seen the plan. They felt ...'
  if (frame.subject.kind === 'pronoun' && current!.speaker === null && current!.act === 'statement') return true
  return frame.subject.kind === 'body' && current!.act !== 'question' && !isInitials(frame.subject.label)
}

/** A paragraph below a statement that reports what else was said. */
function reportsOn(moment: Moment): boolean {
  const frame = moment.utterance.frame!
  return frame.act === 'say' && frame.replying !== true && belowStatement(moment)
}

/** 'Cllr Doe asked who was to blame. It was reported that lessons had been learned.' */
function repliesInPassive(moment: Moment): boolean {
  return moment.current!.framed && moment.utterance.frame?.act === 'say' && !goesOnAsking(moment, moment.place + 1)
}

function actOf(moment: Moment): Act {
  const { utterance, scribe, current, here, speaker, text } = moment
  const { frame } = utterance
  const open = scribe.open()
  const side = scribe.sides(speaker)
  if (open === null) {
    if (frame?.replying && side !== true && !(BARE_REPLY.test(text) && isChallenge(moment))) return 'answer'
    if (side !== true && repliesToAll(text) && isWaiting(scribe)) return 'answer'
    // A challenge that receives an answer was a question.
    const told = here && current!.act === 'statement' && current!.framed && !current!.courteous
    const challenged =
      (told &&
        !tells(current!.verb) &&
        scribe.sides(current!.speaker) === true &&
        side === false &&
        !REPORTS.test(frame?.verb ?? '')) ||
      (frame?.replying === true && isChallenge(moment))
    if (
      !challenged &&
      !answersChallenge(moment) &&
      !makesAmends(moment) &&
      !(told && side !== true && CLEARS_UP.test(frame?.verb ?? '') && raisesConcern(moment))
    )
      return 'statement'
    becomeQuestion(current!, null)
    return 'answer'
  }
  if (sameSpeaker(speaker, open.speaker)) return 'statement'
  if (open === current && IN_WRITING.test(text)) return 'answer'
  if (frame?.answers != null) return 'answer'
  if (isOwnPoint(moment, open)) return 'statement'
  if (frame?.act === 'reply') return 'answer'
  const thanks = CONGRATULATES.test(frame?.verb ?? '')
  const thanksAndTells = thanks && GOES_ON.test(text)
  const praises = thanks && !thanksAndTells && !tellsBehind(moment, open)
  if ((praises && side !== false && frame?.replying !== true) || TAKES_NOTE.test(text)) return 'statement'
  const answered = current?.act === 'answer' && lastBlock(current) >= lastBlock(open)
  if (answered && (praises || isAside(moment))) return 'statement'
  // 'Would a lower limit help?' / 'Cllr Doe thought it would.': of nobody in particular.
  const ofNobody = open.speaker === null && !open.framed && open === current
  if (
    side === true &&
    !ofNobody &&
    (answered || (frame?.act === 'comment' && !thanksAndTells) || OPINES.test(frame?.verb ?? ''))
  )
    return 'statement'
  if (side === null && answered && (frame?.act === 'comment' || frame?.verb === 'suggested')) return 'statement'
  return leadsToAsk(moment) ? 'statement' : 'answer'
}

/** 'The Chair noted that a written response would be sent.': of what was asked right before. */
const IN_WRITING =
  /\b(?:a|the) (?:\p{L}+ )?(?:written )?(?:response|reply|answer) (?:would|will) be (?:provided|sent|given|supplied|circulated|issued)\b/iu

/** 'Ms Doe thanked Mr Roe. The pool would open in May.': thanks right below what was asked, and then what there is to tell of it. */
function tellsBehind({ current, spoken, place, text }: Moment, question: Draft): boolean {
  const next = spoken.utterances[place + 1]
  if (current !== question || place > 0 || next === undefined || next.asks || next.decision || next.procedure)
    return false
  // 'thanked the Chief Constable for the report. It was very helpful': nothing on what was asked.
  const asker = question.speaker?.name.split(' ').at(-1)
  if (asker !== undefined && !text.includes(asker) && !/\b(?:question|query|asking|raising)\b/.test(text)) return false
  return next.frame === null || (next.frame.act !== 'ask' && (next.frame.subject?.kind ?? 'pronoun') === 'pronoun')
}

/** A bullet of its own below one that holds a question with its answer: another matter. */
function isOwnPoint({ current, here, spoken, utterance, text }: Moment, question: Draft): boolean {
  const { frame } = utterance
  return (
    !here &&
    current?.act === 'answer' &&
    spoken.block.level > 0 &&
    !/\w/.test(spoken.block.marker) &&
    question.pieces[0]!.block === lastBlock(current) &&
    frame?.replying !== true &&
    frame?.subject != null &&
    frame.subject.kind !== 'pronoun' &&
    !ADDS_TO.test(text)
  )
}
const ADDS_TO = /^[^.,;:]{3,60}? (?:also|further|added|likewise)\b/i

/** What is said when a question has its answer, and is no more of it. */
function isAside(moment: Moment): boolean {
  const { utterance, here, speaker, text } = moment
  const { frame } = utterance
  if (speaker !== null && (isAssembly(speaker.label) ? frame?.replying !== true : THANKS_ALL.test(text))) return true
  if (frame?.subject?.kind === 'member' && opines(frame)) return true
  return !here && (frame?.act === 'procedure' || comesIn(moment) || isRemarked(moment))
}

/** 'Another felt that posters were useless.': what one of those who ask thinks of the answer. */
function opines({ subject, verb, replying }: Frame): boolean {
  return (
    replying !== true &&
    /^(?:felt|thought|hoped|believed|considered|suggested)\b/.test(verb) &&
    !SERVES.test(subject!.label)
  )
}
const SERVES = /\b(?:officers?|officials?|staff|representatives?|speakers?)\b/i

/** Who thanks everybody has done with the matter. */
const THANKS_ALL = /^.{3,40}? thanked (?:everyone|everybody|all|members|those|colleagues|officers|the presenters?)\b/i

/** Somebody else has a word in a paragraph of its own, and nothing says that this is more of the answer. */
function comesIn({ current, speaker, text, utterance, scribe }: Moment): boolean {
  if (scribe.scene.collective || scribe.scene.handed || scribe.sides(speaker) === false) return false
  if (speaker === null || current!.speaker === null || sameSpeaker(speaker, current!.speaker)) return false
  return utterance.frame?.verb !== 'added' && utterance.frame?.replying !== true && !ADDS.test(text)
}

/** 'It was pointed out that a page was missing': in a paragraph of its own, and no more of the answer. */
function isRemarked({ utterance: { frame } }: Moment): boolean {
  return frame?.subject === null && frame.act === 'say' && frame.answers === null && frame.replying !== true
}

/** 'On the matter of the fees', 'By way of correction', 'The Treasurer also confirmed' */
const ADDS =
  /^(?:on|as to|regarding|concerning|with regards? to|in (?:relation|respect|regard|terms) (?:to|of)|turning to|returning to|by way of|in addition|for (?:his|her|their) part)\b|^[^.,;:]{3,60}? (?:also|further|likewise|agreed and|confirmed (?:this|that this)) /i

/** A member's concern or request, which whoever is asked at this meeting takes up at once: 'The Chief Constable shared the concern and said ...' */
function answersChallenge(moment: Moment): boolean {
  const { current, scribe, speaker, utterance, spoken } = moment
  const { frame } = utterance
  if (current?.act !== 'statement' || !touches(current, spoken.index) || frame?.subject == null) return false
  const side = scribe.sides(speaker)
  if (side === true || frame.act === 'procedure' || (side === null && !TAKES_UP.test(frame.verb))) return false
  const { block, start, end } = current.pieces.at(-1)!
  const said = scribe.blocks[block]!.text.slice(start, end)
  if (current.speaker === null) return side === false && RAISED.test(said)
  if (!isChallenge(moment) || scribe.sides(current.speaker) === false) return false
  const asks = scribe.sides(current.speaker) === true || side === false || isAssembly(current.speaker.label)
  // Whoever undertakes something was asked for it.
  return asks && (frame.verb === 'undertook' || WANTS.test(said))
}

/** What no question is answered by, unless more is said. */
const CONGRATULATES =
  /^(?:congratulated|commended|praised|complimented|appreciated|paid tribute|thanked|gave thanks|wished to thank)$/
/** 'The Commissioner noted the point.', 'Cllr Doe concurred with the previous speakers and ...' */
const TAKES_NOTE =
  /^.{3,60}? (?:(?:noted|welcomed) (?:this|that|the (?:points?|comments?|suggestion|remarks?))\.?$|(?:concurred|agreed) with (?:the |all )?(?:previous|other|earlier) (?:speakers?|members?|contributors?)\b)/i
const GOES_ON =
  /\b(?:and|but|,) (?:\p{L}+ ){0,3}?(?:said|explained|confirmed|advised|added|replied|noted|stated|reported|agreed|undertook|assured)\b|\b(?:question|asking|raising)\b/iu

/** What a member does who only has a view on the matter that another asked about. */
const OPINES = /^(?:thought|felt|hoped|considered)$/

/** What somebody does who takes up what was raised. */
const TAKES_UP =
  /^(?:acknowledged|agreed|accepted|undertook|confirmed|clarified|explained|reassured|assured|shared|responded|replied)$/

/** What was raised, where it is not told by whom. */
const RAISED =
  /^(?:\W*)(?:there (?:was|were) (?:some |further |a )?(?:concerns?|surprise|disappointment|unease|disquiet) (?:expressed|raised|voiced)|reference was (?:also )?made to|(?:some |further |a )?(?:concerns?|surprise|disappointment|frustration|unease|disquiet|alarm|dismay|worr(?:y|ies)|doubts?) (?:was|were) (?:also )?(?:expressed|raised)|the (?:issue|matter|point) of .{3,140}? was (?:also )?raised|it was (?:suggested|queried) (?:that|whether))\b/i

/** Those who scrutinise, as one. */
export function isAssembly(label: string): boolean {
  return /^(?:the\s)?(?:members?(?: of the \p{L}+)?|panel(?: members)?|board|(?:sub-?)?committee|authority|councillors|governors|trustees)$/iu.test(
    label,
  )
}

/** What wants a reply though nothing is asked in words of asking. */
const WANTS =
  /\b(?:raised\s(?:the|an?|that|how)\s(?!(?:\p{L}+\s)?(?:awareness|money|funds|profile))|(?:expressed|raised|voiced|had|shared|flagged)\s(?:\p{L}+\s){0,3}(?:concerns?|disappointment|frustration|surprise|interest|issues?|doubts?|disquiet|unease|dismay|alarm|misgivings|worr(?:y|ies)|anxiety)|(?:was|were) (?:\p{L}+\s)?(?:concerned|disappointed|worried|frustrated|surprised|unhappy|dismayed|troubled|puzzled|perplexed|baffled|unclear|unsure|uneasy|sceptical|unconvinced)|(?:was|were) (?:\p{L}+\s)?surprised to|(?:expressed|with) surprise|regretted having to ask|reminded the \p{L}+ of (?:his|her|their) promise|could not (?:see (?:what|why|how)|reconcile)|(?:felt|thought|considered) that [^.;]{0,80}\b(?:should|ought to|could)\b|found it (?:\p{L}+\s)?(?:frustrating|odd|strange|surprising|hard|difficult|disappointing|unacceptable|regrettable|extraordinary)|doubted|struggled to|trusted that|pushed back|challenged|complained|requested|urged|called for|would (?:like|want|welcome|have liked)|something (?:had|has|needed|needs) to be done|suggested (?:that )?[^.;]{3,70}?\bbe \p{L}+ed\b|wanted to see|(?:should|needs? to|needed to|ought to|must) (?:be|have|do|provide|consider)|(?:more|additional|extra) (?:\p{L}+\s){0,2}(?:is|are|was|were) (?:needed|required)|(?:was|were) not (?:\p{L}+\s)?(?:happy|satisfied|content|convinced|clear|persuaded|reassured)|(?:did|could) not (?:feel|think|believe|accept|understand|consider|see why)|suggested [^.;]{0,80}\b(?:could|should|might)\b|not (?:fit for purpose|acceptable|good enough|clear|working)|unacceptable)\b/iu

/** 'In response, ...' and nothing that says to what. */
const BARE_REPLY = /^(?:(?:in (?:response|reply|answer)|responding|replying)\s*,|and in (?:response|reply|answer)\b)/i

/** What stands right before was somebody else's remark on the matter, and no thanks. */
function isChallenge({ current, spoken, speaker }: Moment): boolean {
  return (
    current?.act === 'statement' &&
    current.framed &&
    !current.courteous &&
    touches(current, spoken.index) &&
    current.speaker !== null &&
    !sameSpeaker(current.speaker, speaker)
  )
}

/** 'Cllr Doe said that nobody had come back to her. Mr Roe said he would look into it.', 'Mr Roe apologised.': who undertakes something or is sorry was asked for it. */
function makesAmends(moment: Moment): boolean {
  const { utterance, text, scribe, current } = moment
  const { frame } = utterance
  if (!isChallenge(moment) || !isSomeone(frame?.subject) || scribe.sides(current!.speaker) === false) return false
  return /^apologi[sz]ed$/.test(frame!.verb) || UNDERTAKES.test(text.slice(frame!.end))
}

/** What somebody tells of their own work, and does not say to anybody's remark. */
const REPORTS = /^(?:reported|introduced|presented|outlined|updated|summari[sz]ed)$/

/** What is said to a concern that somebody raised. */
const CLEARS_UP = /^(?:clarified|explained|responded|replied|answered|reassured|assured|confirmed)$/

/** 'Dr Doe raised concerns about the fee.' */
function raisesConcern({ current, scribe }: Moment): boolean {
  const { block, start, end } = current!.pieces.at(-1)!
  return /\b(?:raised|expressed|voiced)\b.{0,40}\bconcerns?\b|\bconcerns? (?:\p{L}+ )?(?:raised|expressed|voiced)\b/iu.test(
    scribe.blocks[block]!.text.slice(start, end),
  )
}
