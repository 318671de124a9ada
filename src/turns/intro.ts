import { matches } from '../text/matches'
import { isNamed } from '../text/names'
import { opensWith } from '../text/opens-with'

/** What stands before the subject of a sentence. */
export interface Intro {
  /** Where the subject may begin: behind each comma that may end the opening, nearest first. */
  readonly ends: readonly number[]
  readonly answers: { readonly asker: string | null } | null
  /** The sentence says that it replies: 'In response, ...'. */
  readonly replying: boolean
}

const ANSWERING =
  /^(?:(?:Thereafter|Further|Subsequently|Later|Finally|Also|Then|Again|Separately),?\s+)?(?:(?:in|by way of)\s+(?:response|reply|answer)(?:ing)?|responding|replying|answering|in answering|in responding|on being (?:asked|pressed|questioned)|when (?:asked|pressed|questioned)|asked|pressed|questioned|following|further to|(?:with|in) (?:regard|relation|respect|regards) to (?:a|an|the|another|further) (?:further )?(?:questions?|query|queries|enquiry|inquiry)|(?:as to|on) (?=whether|how|what|why|when|who|where|which)|put to (?:him|her|them) that|to (?:a|an|another|one) (?:\p{L}+ )?(?:question|query|enquiry|inquiry)|to (?:the\s)?[^,]{2,40}['\u2019]s? (?:question|query|enquiry|inquiry)|on (?:the (?:matter|question|subject|point|issue) of )?[^,]{3,80}, (?:as )?(?:raised|asked about|queried) by|prompted|invited by .{2,40}? to (?:give|say|state|explain|comment|respond|tell|share|offer))\b/iu
const QUESTION =
  /\b(?:questions?|quer(?:y|ies)|(?:en|in)quir(?:y|ies)|points?|requests?|challenges?|concerns?|comments?|supplement(?:ary|al)|follow[- ]up)\s+(?:\p{L}+\s+)?(?:from|by|of|raised by|put by|posed by|asked by)\s+((?:the\s+|a\s+|an\s+|another\s+|several\s+)?[\p{L}.'\u2019&/-]+(?:\s+(?:\p{Lu}[\p{L}.'\u2019&/-]*|members?|panel|board|(?:sub-?)?committee|of the|and|chief|constable|commissioner|chair|convener|public)){0,6})/u
/** 'a query about overtime', 'a further question as to whether ...': what was asked is told, who asked is not. */
const QUESTION_ON =
  /^.{0,40}?\b(?:(?:an?|the|one|another|further|a further|a second|an? (?:specific|pointed|direct|particular|related|similar|third|supplement(?:ary|al))|an? \p{L}+['\u2019]s)\s+(?:question|query|enquiry|inquiry|supplement(?:ary|al)|request|challenge)|clarification|(?:further )?information|(?:re)?assurance)\s+(?:(?:(?:(?:that|which) was|being)\s+)?(?:raised|received|put|made|submitted|sought|requested)\s+)?(?:about|on|as to|regarding|concerning|whether|why|how|relating to|in relation to|in respect of|for)\b/iu
const BEING_ASKED =
  /^(?:[Oo]n being|[Ww]hen|[Aa]sked|[Pp]ressed|[Qq]uestioned|[Ii]nvited)\b.{0,30}?\bby\s+((?:the\s+|a\s+|an\s+)?[\p{L}.'\u2019&/-]+(?:\s+(?:\p{Lu}[\p{L}.'\u2019&/-]*|panel|board|member)){0,4})/u
/** 'In reply to Cllr Doe, who asked how many ...' */
const TO_PERSON =
  /^(?:[Ii]n (?:reply|response|answer) to|[Rr]esponding to|[Rr]eplying to|[Aa]nswering)\s+((?:the\s|an?\s|another\s|one\s)?\p{Lu}[^,]{1,50}?)(,\s+who\b|,|\s+(?:who|on|regarding|about|as to)\b)/u
/** 'In response to Governors questions about the roof': of several, with or without an apostrophe. */
const OF_SEVERAL =
  /^.{0,30}?\b(?:[Tt]o|answering)\s+((?:[Mm]embers|[Cc]ouncillors|[Gg]overnors|[Tt]rustees|[Dd]irectors|[Rr]esidents)['\u2019]?)\s(?:\p{L}+\s)?(?:questions?|queries|concerns?)\s(?:about|on|as to|regarding|concerning|over|whether|how|why|what|when)\b/u
/** 'In response to Ms Doe's question' */
const POSSESSIVE =
  /^.{0,60}?\b(?:[Tt]o|[Ff]ollowing|answering)\s+(an?\s(?:[Mm]ember|[Cc]ouncillor|[Gg]overnor|[Tt]rustee|[Rr]esident|[Pp]arent)|(?:the\s)?(?:\p{Lu}[\p{L}.'-]*\s){0,3}?\p{Lu}[\p{L}-]+)(?:['\u2019]s|s['\u2019])\s+(?:\p{L}+\s)?(?:question|query|enquiry|inquiry|request|concern)/u
/** 'On the matter of the gates, raised by Mr Doe, it was explained ...' */
const RAISED_BY =
  /^[Oo]n [^,]{3,90}, (?:as )?(?:raised|asked about|queried) by ((?:the\s)?\p{Lu}[\p{L}.'\u2019-]*(?:\s\p{Lu}[\p{L}.'\u2019-]*){0,3}),/u
const OPENING =
  /^(?:Thereafter|During|Upon|Amid|Alongside|However|Also|Finally|Further|Furthermore|In addition|Additionally|Moreover|Subsequently|Later|Then|Again|First|Second|Third|Firstly|Secondly|Thirdly|Lastly|Similarly|Separately|Nevertheless|Whilst|While|Although|Though|Given|Noting|Following|Turning|Speaking|Having|Referring|Moving|Returning|Regarding|Concerning|Before|Prior|After|Since|Because|Due|For|From|On|With|In|At|As|By|To|Under|Through|Picking|Asked|Pressed|Recognising|Welcoming|Acknowledging|Thanking|Looking|Going|Once|When|Where|Despite|Overall|Generally|Briefly|Summing|Commenting|Reporting|Opening|Closing|Introducing|Presenting|Proposing|Seconding|Drawing|Echoing|Supporting|Agreeing|Mindful|Conscious|Staying|Still|Continuing|Arising|Coming|Leaving|Taking|Addressing|Correcting|Citing|Quoting|Consulting|Reflecting|Summarising|Concluding|Outlining|Considering|Put|There being|No(?:body| one| (?:[\p{L}-]+ ){1,4})being)\b/u

/** An opening that needs no comma: 'By way of introduction the Commissioner noted ...' */
const BY_WAY =
  /^(?:with (?:the )?(?:\p{L}+['\u2019]s? )?(?:leave|permission|agreement|consent)(?: of the \p{L}+)?|by way of (?:introduction|background|conclusion|example|(?:an? )?(?:further )?(?:supplement(?:ary|al)|follow[- ]up)(?: question)?)|in (?:conclusion|closing|summary|summing up|opening|introduction|addition|particular|turn|the first instance)|at this point|to conclude|as an? (?:further|final|last|separate|related|second|general) (?:point|matter|issue|question|comment)|on an? (?:separate|related|further|different|final) (?:point|matter|issue|note)|at (?:the )?(?:\p{L}+ ){0,3}?\p{L}+['\u2019]s? (?:request|invitation|suggestion)|following (?:(?:some|further|full|due|a (?:full|brief|lengthy)) )?(?:consideration|discussion|debate|a vote|deliberation)|(?:in|during|in the course of|as part of|prior to|before) (?:the |a |an )?(?:(?:ensuing|subsequent|following|general|wide-ranging|brief|lengthy|full) )*(?:discussions?|debate|questioning|vote)(?: (?:that|which) (?:followed|ensued|took place))?)\s+(?=the\s|an?\s|s?he\s|\p{Lu})/iu

/** 'Reflecting on the year the Commissioner noted ...': no comma ends the opening. */
const PARTICIPLE =
  /^(?:\p{Lu}\p{Ll}+ing|There being|(?:In|On|Upon|When|While|Whilst|After|Before|By) \p{Ll}+ing|In (?:respect|terms|relation) (?:of|to)|With (?:regard|respect|reference) to|As regards|(?:In|As) an? (?:\p{L}+[- ]){0,2}(?:question|query|supplement(?:ary|al)|follow[- ]up))\s/u
/** 'As Mr Doe was away the Mayor advised ...' */
const AS_CLAUSE = /^As (?:there |(?:the |Mrs?\.? |Ms |Dr )?\p{Lu}[\p{L} .'\u2019-]{2,40}? )(?:was|were|had|is|has)\s/u
const OFFICE =
  /\s(?=the\s\p{Lu}\S*(?:\s\p{Lu}\S*){0,5}\s(?!the\s\p{Lu})|\p{Lu}{2,4}\s\p{Ll}|s?he\s\p{Ll}|(?:Cllrs?|Councillors?|Mrs?|Ms|Miss|Dr|Ald|Alderman|Superintendent|Inspector)\.?\s\p{Lu})/gu

/** Where the first two begin that may be offices. */
function beforeOffices(head: string): number[] {
  return matches(OFFICE, head.slice(0, 140))
    .slice(0, 2)
    .map(({ index }) => index + 1)
}

/** Where the subject may begin behind an opening that no comma ends. */
function withoutComma(head: string): number[] {
  if (PARTICIPLE.test(head)) return beforeOffices(head)
  return AS_CLAUSE.test(head) ? beforeOffices(head).slice(-1) : []
}

/** 'Discussions ensued and a Member noted ...' */
const ENSUED =
  /^(?:(?:an?|the|some|further|general|brief|much|lengthy|full) ){0,3}(?:discussions?|debate) (?:then )?(?:ensued|followed|took place)(?: on [^,.;]{3,60}?)?,? (?:and|in which|during which|where|when) (?=(?:the|an?|one|some|several|another) |\p{Lu})/iu

function mayEnsue(opening: string): boolean {
  return opening.includes('iscussion') || opening.includes('ebate')
}

/** The words that openings begin with, in lower case. */
const opens = opensWith(
  'during upon amid alongside prior thereafter further subsequently later finally also then again separately in by put responding replying answering on when asked pressed questioned invited following prompted however furthermore addition additionally moreover first second third firstly secondly thirdly lastly similarly nevertheless whilst while although though given noting turning speaking having referring moving returning regarding concerning before after since because due for from with at as to under through picking recognising welcoming acknowledging thanking looking going once where despite overall generally briefly summing commenting reporting opening closing introducing presenting proposing seconding drawing echoing supporting agreeing mindful conscious staying still continuing arising coming leaving taking addressing correcting citing quoting consulting reflecting summarising concluding outlining considering there no nobody',
)

/** Reads the opening of a sentence; null where it begins with its subject. */
export function readIntro(sentence: string): Intro | null {
  const ensued = mayEnsue(sentence.slice(0, 60)) ? ENSUED.exec(sentence) : null
  if (ensued !== null) return { ends: [ensued[0].length], answers: null, replying: false }
  if (!opens(sentence)) return null
  const head = sentence.slice(0, 320)
  const answering = ANSWERING.test(head)
  if (!answering && !OPENING.test(head)) return null
  const ends = commas(head, answering ? 300 : 170)
  if (!answering) {
    const plain = BY_WAY.exec(head)?.[0].length
    const free = ends.length === 0 ? withoutComma(head) : ends
    return { ends: plain === undefined ? free : [plain, ...free], answers: null, replying: false }
  }
  const to = TO_PERSON.exec(head)
  const person = to?.[1]
  const asks =
    /who$/.test(to?.[2] ?? '') &&
    /\bwho (?:had )?(?:asked|wanted to know|wished to know|inquired|enquired|queried)\b/.test(head)
  const asked = person !== undefined && (asks || isNamed(person)) ? person : undefined
  const owned = POSSESSIVE.exec(head)?.[1] ?? OF_SEVERAL.exec(head)?.[1]?.replace(/['\u2019]$/, '')
  const raised = RAISED_BY.exec(head)?.[1]
  const asker = asked ?? owned ?? QUESTION.exec(head)?.[1] ?? BEING_ASKED.exec(head)?.[1] ?? raised ?? null
  const bare = /^(?:in|by way of)\s+(?:response|reply|answer)\s*,?\s*/i.exec(head)
  const question =
    asked !== undefined ||
    owned !== undefined ||
    raised !== undefined ||
    QUESTION.test(head) ||
    QUESTION_ON.test(head) ||
    /^(?:on being|when|asked|pressed|questioned|invited|(?:with|in) (?:regards?|relation|respect) to|as to|on (?:whether|how|what|why|when|who|where|which)|put to)\b/i.test(
      head,
    )
  const direct = bare === null || question ? [] : [bare[0].length]
  // No comma ends the opening: 'In response to questions and comments it was confirmed ...'
  const plain = ends.length === 0 ? TO_PASSIVE.exec(head) : null
  if (plain !== null) direct.push(plain[0].length)
  else if (ends.length === 0 && TO_QUESTION.test(head)) direct.push(...beforeOffices(head).slice(0, 1))
  return {
    ends: [...direct, ...ends],
    replying: REPLYING.test(head),
    answers: question ? { asker: asker === null ? null : asker.trim() } : null,
  }
}

const REPLYING =
  /^(?:\S+,?\s+)?(?:in|by way of|responding|replying|answering)\b|^(?:following|further to) (?:(?:an?|the|another|some|several|further|\p{L}+['\u2019]s?|\d+|number of) ){0,3}?(?:questions?|query|queries|enquiry|enquiries|inquiry|inquiries)\b/iu

const TO_PASSIVE =
  /^(?:in (?:response|reply|answer) to|answering|responding to) .{5,200}?\s(?=it was (?:confirmed|explained|reported|advised|stated|clarified|indicated|said|noted|agreed)\b)/i

/** 'In response to Members' question the Head of Parks confirmed' */
const TO_QUESTION =
  /^(?:in (?:response|reply|answer) to|answering|responding to|replying to) [^,.;:]{2,60}?\b(?:questions?|query|queries|enquiry|enquiries|points?|request)\s(?=the\s\p{Lu}|s?he\s|(?:Mrs?|Ms|Dr|Cllr|Councillor)\.?\s)/iu

const COMMA = /,\s+/g

function commas(head: string, reach: number): number[] {
  const ends: number[] = []
  for (const hit of matches(COMMA, head.slice(0, reach))) ends.push(hit.index + hit[0].length)
  return ends.slice(0, 5)
}
