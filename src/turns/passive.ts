import { opensWith } from '../text/opens-with'
import type { FrameAct } from './frame-act'

/** 'by Ms Doe whether': the agent of a passive question. */
const AGENT =
  /^\s+by\s+((?:the\s+|an?\s+|one\s+|another\s+)?[\p{Lu}][^,.;:]{1,50}?)(?:\s+(?:if|whether|how|what|why|when|where|who|which|that|for|about)\b|[.;]|,\s|$)/u

interface Passive {
  /** Who asked, where the sentence says so. */
  readonly agent: string | null
  readonly act: FrameAct
  readonly verb: string
  readonly end: number
}

const ADVERB = '(?:(?:also|then|further|again|subsequently|unanimously|formally|therefore|duly|additionally)\\s+)?'
const IT = new RegExp(
  `^(?:it|this)\\s+(?:was|had been|has been)\\s+${ADVERB}(asked|queried|questioned|enquired|inquired|requested|confirmed|explained|noted|agreed|reported|stated|advised|clarified|highlighted|said|suggested|acknowledged|emphasised|stressed|resolved|proposed|moved|recognised|felt|commented|raised|recommended|pointed out|observed|outlined|decided|accepted|thought|considered|believed|hoped|understood)\\b`,
  'i',
)
const SOUGHT =
  /^(?:(?:further|some|additional|more)\s+)?(?:(?:re)?assurances?|clarification|clarity|information|confirmation|an? (?:update|explanation|breakdown)|details?|views?|comments?|opinions?|feedback|further details?)\s+(?:was|were)\s+(?:also\s+|then\s+)?(sought|requested|asked for)\b/i
const GIVEN =
  /^(?:(?:re)?assurances?|clarification|confirmation|an? (?:update|explanation|answer|reply|response))\s+(?:was|were)\s+(?:also\s+|then\s+)?(given|provided|offered)\b|^the (?:answer|reply|response) (given|provided|received|was)\b/i
const QUESTIONS =
  /^(?:an?\s+|further\s+|several\s+|some\s+|other\s+|various\s+|another\s+)?(?:supplement(?:ary|al)\s+)?(?:questions?|quer(?:y|ies)|enquir(?:y|ies)|inquir(?:y|ies)|requests?)\s+(?:(?:was|were)\s+)?(?:also\s+)?(asked|raised|put|posed|made)\b/i
/** 'There was a question about the lifts', 'There were several queries from members on fees' */
const THERE =
  /^there (?:was|were) (?:also |then )?(?!no\b)(?:(?:an?|some|several|further|another|two|three|four|many|various|other|a number of|supplement(?:ary|al)) ){0,3}(?:questions?|quer(?:y|ies)|enquir(?:y|ies)|requests?) (?:(?:raised |put )?(?:from|by) ((?:the )?\p{L}[^,.;:]{1,40}?) )?(?:about|on|as to|regarding|concerning|in relation to|around|for|over|whether|how|why|when|what)\b/iu
/** 'A question from Cllr Doe concerned the lifts', 'The question was asked as to whether' */
const ONE =
  /^(?!The question was (?:whether|how|why|what|when)\b)(?:[Aa]n?|[Tt]he|[Aa]nother|[Oo]ne) (?:(?:further|second|final|related|supplement(?:ary|al)|written) )?(?:question|query|enquiry|inquiry|request) (?:(?:received |raised |put )?(?:from|by) ((?:the )?\p{Lu}[^,.;:]{1,40}?) )?(?:(?:was|were) (?:also |then )?(?:asked|raised|put|posed|whether|as to|how|why|when|what|about)|concerned|related to|asked|sought|arose(?: as to)?)\b/u
/** 'Question regarding the lights', 'Query from Ms Doe on the fees': the record names only what was asked about. */
const NOTED =
  /^(?:Further |Supplementary )?(?:Question|Query|Enquiry) (?!.*\b(?:was|were|should|must|may|can|to be) (?:\p{L}+ )?(?:raised|asked|put|answered|taken|sent|directed|submitted|received|emailed)\b)(?:(?:received |raised |put )?(?:from|by) ((?:the |an? )?\p{L}[^,.;:?]{1,40}?) )?(?:about|regarding|concerning|as to|whether|how|why|when)\b/u
/** 'A question had been submitted by Mr Doe, who asked whether' */
const SUBMITTED =
  /^(?:A|An|The|One) (?:\p{L}+ )?question (?:had been|has been|was) (?:submitted|received|put|tabled) (?:in (?:advance|writing) |beforehand )?(?:by|from) ((?:the )?\p{Lu}[^,.;:]{1,50}?)(?:, who (?:was|were|could)[^,.;:]{3,60},)?(?:,? who asked|,? asking|\s(?:about|on|as to|regarding|concerning|whether|how|why|what|when))\b/u
/** 'Discussion ensued regarding how long it would be shut' */
const DISCUSSED =
  /^(?:(?:a|an|further|some|general|brief|much) )*(?:discussions?|debate|questions) (?:then )?(?:ensued|followed|took place|was held|were held|arose|centred|focused|turned) (?:(?:on|about|regarding|concerning|as to|around|over) )?(?:whether|how|who|what|why|when|where|which)\b/i
/** 'Whether it would take dogs was raised by Ms Doe' */
const WHETHER =
  /^(?:whether|how|what|why|when|who|where|which) .{5,140}? (?:was|were) (?:raised|asked|queried|questioned)(?: by ((?:the )?\p{Lu}[^,.;:]{1,50}?))?(?=[,.;]|$)/iu
/** 'Cllr Doe's question was whether' */
const HIS =
  /^(\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,3})['\u2019]s? (?:\p{L}+ )?(?:question|query) (?:was|concerned|related to)\b/u
/** 'The lateness of the papers was challenged by Ms Doe', 'An explanation of the term was requested' */
const QUERIED =
  /^(?:(?:the|an?|this|that|its|their|whose)\s(?:[^.;:?]{3,150}?)\s(?:was|were)\s(?:(?:also|then|further)\s)?(queried|questioned|challenged|raised(?=\sby\s))|(?:(?:an?|the|further|some|more|legal)\s)?(?:\p{L}+\s)?(?:explanation|clarification|breakdown|details?|information|indication|update|reasons?|rationale|advice|dates?|deadline|timescales?|timetable|figures?|numbers?|costs?|lists?|cop(?:y|ies)|examples?)\s(?:of|on|about|for|behind|as to)\s[^.;:?]{3,140}?\s(?:was|were)\s(?:(?:also|then|further)\s)?(sought|requested|asked for))(?:\sby\s((?:the\s)?\p{Lu}[^,.;:]{1,50}?))?(?=[.;,]|$)/iu
const CONCERNS =
  /^(?:there (?:was|were) )?(?:(?:some|further|several|an?)\s+)?(?:concerns?|disappointment|surprise|frustration|reference|the point|points?|thanks|appreciation)\s+(?:(?:was|were)\s+)?(?:also\s+)?(raised|expressed|made|voiced|recorded)\b/i

/** 'The Commissioner was asked whether': somebody, what was asked of them. */
const PUT_TO =
  /^(?!(?:[Tt]he\s)?(?:[Rr]esidents|[Pp]eople|[Cc]ustomers|[Rr]espondents|[Pp]atients|[Pp]arents|[Ss]taff|[Bb]usinesses|[Vv]ictims|[Pp]assengers|[Uu]sers|[Mm]otorists|[Vv]oters|[Hh]ouseholds|[Tt]enants|[Pp]upils|[Pp]ublic)\b)((?:[Tt]he\s)?\p{Lu}(?:(?!\b(?:asked|queried|enquired|inquired|wondered|if|whether)\b)[^,.;:]){0,60}?)\s+(?:was|were|had been)\s+(?:also\s+|then\s+|further\s+)?(asked|questioned|pressed|challenged|quizzed)(?:\s+by\s+((?:the\s)?\p{Lu}[^,.;:]{1,50}?))?\s+(?=if\b|whether\b|for\b|about\b|on\b|how\b|what\b|why\b|when\b|where\b|who\b|which\b|(?:to|by|from|with|for|in|at|on|under|of) (?:whom|what|which|how|whose)\b|to (?:explain|clarify|confirm|provide|give|say|outline|comment|expand|elaborate|update|describe|tell|advise|share|show|supply|report back|talk about|speak (?:to|about|on)|set out|answer)\b)/u

/** Reads 'The Commissioner was asked whether' as a question put to somebody; null for other sentences. */
export function putToFrame(
  sentence: string,
): { addressee: string; asker: string | null; verb: string; end: number } | null {
  const hit = sentence.includes(' w') || sentence.includes(' had been') ? PUT_TO.exec(sentence) : null
  return hit === null ? null : { addressee: hit[1]!, asker: hit[3] ?? null, verb: hit[2]!, end: hit[0].length }
}

/** The words that passive sentences begin with. */
const opens = opensWith(
  'it this there one further some additional more reassurance reassurances assurance assurances clarification clarity information confirmation a an legal deadline date dates figure figures number numbers cost costs list copy copies timescale reason reasons detail details view views comment comments opinion opinions feedback several other various another supplementary supplemental question questions query queries enquiry enquiries inquiry inquiries request requests the discussion discussions debate general brief much whether council court members councillors governors trustees concern concerns disappointment surprise frustration reference point points thanks appreciation',
)

const THE_POINT = /^the\s+point/i

const ASKING = /^(?:asked|queried|questioned|enquired|inquired|requested)$/i
const DECIDING = /^(?:agreed|resolved|proposed|moved|recommended|decided)$/i

/** Reads 'It was asked whether', 'Clarification was sought on', 'Reassurance was given that'; null for other sentences. */
export function passiveFrame(sentence: string): Passive | null {
  if (!opens(sentence) && !THE_POINT.test(sentence))
    return (
      told(HIS.exec(sentence)) ??
      (/ was (?:told|informed|advised|assured) /.test(sentence) ? replied(WAS_TOLD.exec(sentence)) : null) ??
      ownView(sentence)
    )
  const theirs = THEIR_VIEW.exec(sentence)
  if (theirs !== null) return { act: 'comment', verb: 'felt', agent: theirs[1]!, end: theirs[0].length }
  const put = PUT.exec(sentence)
  if (put !== null) return { act: 'ask', verb: 'asked', agent: put[1] ?? null, end: put[0].length - ' that'.length }
  const it = IT.exec(sentence)
  if (it !== null) {
    const verb = it[1]!.toLowerCase()
    return {
      act: ASKING.test(verb)
        ? 'ask'
        : DECIDING.test(verb)
          ? 'decide'
          : /^(?:confirmed|explained|advised|clarified)$/.test(verb)
            ? 'reply'
            : 'say',
      verb,
      agent: AGENT.exec(sentence.slice(it[0].length))?.[1] ?? null,
      end: it[0].length,
    }
  }
  return (
    byWhom(found(SOUGHT.exec(sentence), 'ask'), sentence) ??
    questions(sentence) ??
    told(THERE.exec(sentence)) ??
    told(ONE.exec(sentence)) ??
    told(NOTED.exec(sentence)) ??
    byWhom(found(GIVEN.exec(sentence), 'reply'), sentence) ??
    replied(ADVISED.exec(sentence)) ??
    replied(HEARD.exec(sentence)) ??
    ownView(sentence) ??
    concerns(sentence) ??
    told(WHETHER.exec(sentence)) ??
    told(DISCUSSED.exec(sentence)) ??
    told(SUBMITTED.exec(sentence)) ??
    queried(sentence)
  )
}

/** 'Reference was made to the plan and clarification was sought on': a remark that comes to ask. */
function concerns(sentence: string): Passive | null {
  const remark = byWhom(found(CONCERNS.exec(sentence), 'comment'), sentence)
  return remark !== null && (COMES_TO_ASK.test(sentence) || CONCERN_HOW.test(sentence))
    ? { ...remark, act: 'ask' }
    : remark
}

/** 'Concern was raised by Ms Doe that ...', 'Reassurance was given by the Treasurer, who ...': with who is named behind the verb. */
function byWhom(passive: Passive | null, sentence: string): Passive | null {
  return passive === null ? null : { ...passive, agent: BY.exec(sentence.slice(passive.end))?.[1] ?? null }
}

/** 'There was concern raised by Ms Doe around how long it took and what was being done' */
const CONCERN_HOW =
  /^[^.;:?]{3,90}\b(?:about|around|over|as to|regarding)\s(?:how|why|what|when|whether|who|where)\b[^.;:?]*\band (?:how|why|what|when|whether|who|where)\b/i

const BY =
  /^\s+by\s+((?:the\s)?\p{Lu}[^,.;:]{1,50}?)(?=\s(?:that|at|about|over|regarding|in|on|as|concerning|who|for|whether|if|how|to|around|with|of|relating)\b|[,.])/u

const COMES_TO_ASK =
  /\band (?:it|s?he|they|(?:the )?\p{Lu}[\p{L}'\u2019-]*(?: (?:of |and |for )?\p{Lu}[\p{L}'\u2019-]*){0,4}) (?:was|were) (?:then |also )?asked (?:if|whether|how|what|why|when|where|who|which|about|for)\b|\b(?:and|,)\s+(?:(?:further|some|additional|more|an?)\s+)?(?:clarification|clarity|(?:re)?assurances?|confirmation|information|update|explanation|details?)\s+(?:was|were)\s+(?:also\s+)?(?:sought|requested|asked for)\b/u

/** What is asked about stands first. */
function queried(sentence: string): Passive | null {
  const hit =
    / (?:was|were) (?:\p{L}+ )?(?:queried|questioned|challenged|sought|requested|asked for|raised by)\b/u.test(sentence)
      ? QUERIED.exec(sentence)
      : null
  return hit === null ? null : { act: 'ask', verb: hit[1] ?? hit[2]!, agent: hit[3] ?? null, end: 0 }
}

/** 'It was put to the Treasurer by a Member that drivers should be asked' */
const PUT =
  /^it was (?:then |also )?put(?: to (?:the )?\p{Lu}[^,.;:]{1,50}?)?(?: by ((?:the |an? |one |another )?\p{L}[^,.;:]{1,40}?))? that\b/iu

/** A reply by the verb and the agent that a pattern finds. */
function replied(hit: RegExpExecArray | null): Passive | null {
  return hit === null ? null : { act: 'reply', verb: hit[1]!.toLowerCase(), agent: hit[2] ?? null, end: hit[0].length }
}

/** 'Dr Doe's view was that it could not' */
function ownView(sentence: string): Passive | null {
  const hit = OWN_VIEW.exec(sentence)
  return hit === null ? null : { act: 'reply', verb: 'answered', agent: hit[1]!, end: hit[0].length }
}

const OWN_VIEW =
  /^((?:The\s)?\p{Lu}[^,.;:]{1,50}?)['\u2019]s? (?:own )?(?:view|opinion|answer|reply|response|advice|understanding|belief) was that\b/u
/** 'It was Cllr Doe's experience that there was none' */
const THEIR_VIEW =
  /^[Ii]t was ((?:the\s)?\p{Lu}[^,.;:]{1,50}?)['\u2019]s? (?:experience|view|understanding|opinion|belief|impression|hope|concern|contention|feeling) that\b/u
/** 'Dr Doe, who wished to know the cost, was told by Mr Roe that it was £400' */
const WAS_TOLD =
  /^(?:The\s)?\p{Lu}(?:(?!\b(?:asked|queried|enquired|inquired|sought|wondered)\b)[^,.;:]){1,40}?(?:, [^,.;:]{3,80},)?(?<! and) was (told|informed|advised|assured)(?: by ((?:the )?\p{Lu}[^,.;:]{1,50}?))? that\b/u

/** 'Members were advised by the Treasurer that ...' */
const ADVISED =
  /^(?:members|councillors|governors|trustees|council|court|the (?:panel|board|(?:sub-?)?committee|authority|meeting|council|group|forum)) (?:was|were) (?:also |then |further )?(advised|informed|told|assured)(?: by ((?:the )?\p{Lu}[^,.;:]{1,60}?))? that\b/iu

/** 'The Board heard from Ms Doe that ...' */
const HEARD =
  /^(?:members|councillors|governors|trustees|the (?:panel|board|(?:sub-?)?committee|authority|meeting|council|group|forum)) (?:also |then )?(heard|learn(?:ed|t)|understood) from ((?:the )?\p{Lu}[^,.;:]{1,60}?) that\b/iu

/** 'A question was asked on behalf of Ms Doe about the fence' */
function questions(sentence: string): Passive | null {
  const passive = found(QUESTIONS.exec(sentence), 'ask')
  if (passive === null) return null
  const behind = sentence.slice(passive.end)
  return { ...passive, agent: (BEHALF.exec(behind) ?? BY.exec(behind))?.[1] ?? null }
}

/** A question that is told as such, with who put it where that is said. */
function told(hit: RegExpExecArray | null): Passive | null {
  if (hit === null) return null
  const end = hit[0].length - WH.exec(hit[0])![0].length
  return { act: 'ask', verb: 'asked', agent: hit[1] ?? null, end }
}

const WH = /(?:\b(?:as to|whether|how|why|when|what))?$/i
const BEHALF =
  /^\s+(?:on behalf of|by)\s+((?:the\s+)?\p{Lu}[^,.;:]{1,50}?)(?:\s+(?:if|whether|how|what|why|when|where|who|which|about|on|as to|regarding|concerning|in relation to)\b|[.,])/u

function found(hit: RegExpExecArray | null, act: FrameAct): Passive | null {
  return hit === null ? null : { act, verb: (hit[1] ?? hit[2]!).toLowerCase(), agent: null, end: hit[0].length }
}
