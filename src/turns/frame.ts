import { soughtThings } from '../lexicons/reporting-verbs'
import { capitalized } from '../text/letter-case'
import { startsCapital } from '../text/letter-codes'
import { matches } from '../text/matches'
import { isNamed } from '../text/names'
import { addresseeOf } from './addressee'
import { givenName } from './given-name'
import { headsReports } from './heads-reports'
import { type Intro, readIntro } from './intro'
import { passiveFrame, putToFrame } from './passive'
import { putBehind } from './put-behind'
import { actOfVerb, type ReportedVerb } from './reporting-verb'
import { addressesAll } from './runs-meeting'
import type { Frame, Said } from './said'
import { isOpener } from './sentence-opener'
import type { Speakers } from './speakers'
import { startsRunOn } from './starts-run-on'
import { isSomeone, readSubject, type Subject } from './subject'
import { actOf, goesOnToAsk } from './verb-act'

const REACH = 110

/** 'Estates: the DCC said ...' */
const TOPIC =
  /^(?:(?:Page|Item|Minute|Min|Para|Paragraph|Section|Ref|Reference|Motion|Decision|Priority|Slide|Appendix|Annex|Recommendation|Objective|Risk)(?:\s[^\s:?!\u2013-]{1,20}){1,6}(?::|\s[-\u2013])\s+){1,3}(?=\p{Lu}|the\s)|^\p{Lu}[^:.?!,]{2,60}(?::|\s[-\u2013])\s+(?=\p{Lu}|the\s)/u

/**
 * Reads a sentence's frame; null where no speaker does anything with words in it. `speakers` tells names and labels of the
 * document, `verbs` are the reporting verbs in the sentence.
 */
export function readFrame(sentence: string, speakers: Speakers, verbs: readonly ReportedVerb[]): Frame | null {
  if (headsReports(sentence)) return null
  const said: Said = { sentence, speakers, verbs }
  const put = putBehind(sentence, speakers, verbs)
  if (put !== null) return { ...put, start: 0, answers: null, addressee: null }
  const topic = /[:\u2013-]/.test(sentence) ? TOPIC.exec(sentence) : null
  if (topic !== null) {
    const frame = holderBefore(topic[0], said) ?? frameAt(said, topic[0].length, null)
    // 'Cllr Doe queried the bin - the Clerk advised ...' has no topic before the dash.
    const own = frame === null ? null : frameAt(said, 0, null)
    if (frame !== null && (own === null || own.end > topic[0].length)) return { ...frame, start: 0 }
  }
  const intro = readIntro(sentence)
  if (intro === null) return frameAt(said, 0, null) ?? askBehindComma(said)
  for (const end of intro.ends) {
    const frame = frameAt(said, end, intro.answers === null ? null : { ...intro.answers, end })
    if (frame !== null && SUPPLEMENTARY.test(sentence) && (frame.act === 'say' || frame.act === 'comment'))
      return { ...frame, act: 'ask' }
    if (frame !== null) return intro.replying ? { ...frame, replying: true } : frame
  }
  const run = frameRunOn(said, intro)
  if (run !== null) return run
  return frameAt(said, 0, null) ?? askBehindComma(said) ?? askAfterOpening(said) ?? repliesFreely(said, intro)
}

/** 'In response to a question from Ms Doe about the roof Mr Roe said ...': no comma parts the opening from who speaks. */
function frameRunOn(said: Said, { answers, replying, ends }: Intro): Frame | null {
  const answering = answers !== null || replying
  if (!answering && ends.length > 0) return null
  for (const at of startsRunOn(said.sentence, said.verbs, answering)) {
    const frame = frameAt(said, at, answers === null ? null : { ...answers, end: at })
    // 'In the last report the force gave figures' tells of another day.
    if (frame !== null && frame.act !== 'ask' && (answering || isSomeone(frame.subject)))
      return replying ? { ...frame, replying } : frame
  }
  return null
}

/** 'By way of a supplementary question, Ms Doe commented that' */
const SUPPLEMENTARY = /^(?:by way of|as|in) an? (?:further )?(?:supplement(?:ary|al)|follow[- ]up)(?: question)?\b/i

/** 'Ada Doe \u2013 Team Leader Heritage stated', 'The Director \u2013 School Travel said': who speaks stands before the dash, and behind it what they are. */
function holderBefore(topic: string, said: Said): Frame | null {
  const { sentence, speakers, verbs } = said
  const dash = DASHED.exec(topic)
  const verb = dash === null ? undefined : verbs.find(({ start }) => start >= topic.length)
  if (dash === null || verb === undefined || verb.start > REACH) return null
  const subject = readSubject(dash[1]!, speakers)
  if (!isSomeone(subject)) return null
  // 'Commissioner \u2013 Ms Doe said' names the speaker behind it.
  const behind = sentence.slice(topic.length, verb.start).trim()
  if (!TITLED.test(behind) || speakers.person(behind) !== null || isNamed(behind)) return null
  const label = subject.kind === 'named' ? subject.label : sentence.slice(0, verb.start).trim()
  return framed(said, verb, { ...subject, label }, 0, null)
}
/** Words of an office, in capitals. */
const TITLED = /^\p{Lu}[\p{L}'\u2019&-]*(?:,? (?:(?:of|and|for|the|&) )*\p{Lu}[\p{L}'\u2019&-]*){0,6}$/u
const DASHED = /^(.{3,60}?)\s[\u2013-]\s+$/u

/** 'Pressed for the number, he had none with him': a reply that is told without a verb of saying. */
function repliesFreely({ sentence, speakers, verbs }: Said, { ends, answers }: Intro): Frame | null {
  const end = answers === null ? undefined : ends.at(-1)
  if (end === undefined) return null
  const rest = sentence.slice(end)
  const told = readOtherSubject(capitalized(rest), speakers, verbs)
  return told === null || told.act === 'ask'
    ? null
    : { ...told, act: 'reply', start: end, end: end + told.end, answers: { ...answers!, end } }
}

/** 'Now that these forums are in place, the PCC asked whether ...': an opening of any kind before a question. */
function askBehindComma(said: Said): Frame | null {
  const { sentence, speakers, verbs } = said
  if (CAME.test(sentence))
    return { act: 'reply', subject: null, verb: 'given', start: 0, end: 0, answers: null, addressee: null }
  const query = sentence.includes(' was ') ? MADE_QUERY.exec(sentence.slice(0, 240)) : null
  if (query !== null) return frameAt(said, query.index + query[0].length, null)
  if (verbs.length === 0 && !sentence.includes('according to')) return null
  if (!(sentence.includes(',') || sentence.includes(' and '))) return null
  for (const behind of matches(SAID_BEHIND, sentence.slice(0, 240))) {
    const subject = readSubject((behind[1] ?? behind[4])!, speakers)
    const end = behind.index + behind[0].length
    const verb = (behind[2] ?? behind[3] ?? 'said').toLowerCase()
    const act = /^(?:asked|wondered|enquired)$/.test(verb) ? 'ask' : 'say'
    if (subject !== null) return { act, subject, verb, start: 0, end, answers: null, addressee: null }
  }
  if (!verbs.some(({ verb }) => actOfVerb(verb) === 'ask')) return null
  for (const hit of matches(BEHIND_COMMA, sentence.slice(0, 240))) {
    const frame = frameAt(said, hit.index + hit[0].length, null)
    if (frame?.act === 'ask') return frame
  }
  return null
}

/** 'They were not there, but a query was raised about ...' */
const MADE_QUERY = /[,;]\s(?:and|but|so)\s(?=an? (?:question|query|enquiry|inquiry) was )/
/** 'The table, came the reply.' */
const CAME = /,["'\u201d\u2019]? (?:came|was) (?:the|his|her|their) (?:reply|answer|response)\b/i
const BEHIND_COMMA =
  /(?:,|\s(?:and|but|so))\s+(?=the\s|it was\s|(?:(?:an?|one|some|several)\s)?(?:residents?|members?|councillors|governors|parents?)\s|an? (?:question|query|enquiry|inquiry) was\s|\p{Lu})/gu
/** 'It was the supervisor, Ms Doe said, who had signed.', '1,120 visits, BF advised.', 'Each card, said the Treasurer, had been checked.', 'It was May, according to Mr Roe.' */
const SAID_BEHIND =
  /(?:,["'\u201d\u2019]?|[?!]["'\u201d\u2019])\s+(?:((?:the\s+)?(?:(?:Mr|Mrs|Ms|Dr|Prof|Cllr|Sgt|Lt|Insp|Supt|Det|Ch|Capt|Asst|Dep)\.\s){0,3}\p{Lu}[^,.;:]{1,50}?)\s+(said|asked|explained|replied|added|thought|believed|advised|answered|confirmed|reported|stated|noted|clarified|responded)|(?:(said|asked|wondered|enquired|explained|replied|added|advised|answered|reported)|according to|it was (?:explained|stated|reported|confirmed|added|noted) by)\s+((?:the\s+)?(?:(?:Mr|Mrs|Ms|Dr|Prof|Cllr|Sgt|Lt|Insp|Supt|Det|Ch|Capt|Asst|Dep)\.\s){0,3}\p{Lu}[^,.;:]{1,50}?))\s*(?=[,.:;]|$)/gu

/** 'In the discussion which followed Cllr Doe asked ...': the last words before the verb name the asker. */
function askAfterOpening({ sentence, speakers, verbs }: Said): Frame | null {
  if (verbs.length === 0) return null
  const verb =
    /\b(?:asked|queried|enquired|inquired|questioned|went on to ask|wanted to know|wished to know|sought)\b/.exec(
      sentence.slice(0, 170),
    )
  if (verb === null || (verb[0] === 'sought' && !soughtThings.test(sentence.slice(verb.index + 6)))) return null
  const words = sentence.slice(0, verb.index).trimEnd().split(' ')
  for (let count = Math.min(5, words.length - 1); count >= 1; count--) {
    const label = words.slice(-count).join(' ')
    const subject = /^(?:the\s)?\p{Lu}/u.test(label) ? readSubject(label, speakers) : null
    if (subject !== null && subject.kind !== 'pronoun' && subject.label === label) {
      const end = verb.index + verb[0].length
      return {
        act: 'ask',
        subject,
        verb: verb[0],
        start: 0,
        end,
        answers: null,
        addressee: addresseeOf(sentence.slice(end)),
      }
    }
  }
  return null
}

/** A sentence whose subject is somebody who may speak, whatever the verb: 'Ms Doe did not have the figure'. */
export function readOtherSubject(sentence: string, speakers: Speakers, verbs: readonly ReportedVerb[]): Frame | null {
  if (!startsCapital(sentence)) return null
  const returning = RETURNING.exec(sentence)?.[0].length ?? 0
  if (returning > 0) {
    const frame = readOtherSubject(sentence.slice(returning), speakers, [])
    return frame === null ? null : { ...frame, end: frame.end + returning }
  }
  const space = sentence.indexOf(' ')
  // 'A' and 'I' may be initials with a surname.
  if (space > 1 && !MEMBER_FIRST.test(sentence) && isOpener(sentence, 0, space)) return null
  const words = sentence.slice(0, 90).split(' ', 8)
  // 'A Doe' and 'I Roe' are initials with a surname where such people are listed.
  const initial = words.length > 2 && /^[AI]$/.test(words[0]!) && speakers.find(`${words[0]} ${words[1]}`).length > 0
  if (!initial && !MEMBER_FIRST.test(sentence) && isOpener(words[0]!, 0, words[0]!.length)) return null
  // A name or an office goes on in capitals, or over a link such as 'of'.
  let most = 1
  while (
    most < Math.min(6, words.length - 1) &&
    (/^[\p{Lu}&]/u.test(words[most]!) ||
      /^(?:of|for|and|de|van|constable|commissioner|officer|chief|chair|director|head)$/.test(words[most]!))
  )
    most++
  for (let count = Math.min(most, words.length - 1); count >= 1; count--) {
    if (!/^\p{Ll}/u.test(words[count]!)) continue
    const text = words.slice(0, count).join(' ')
    if (text === 'The' || /(?:['\u2019]s|,)$/.test(text)) continue
    const subject = readSubject(text, speakers)
    if (subject === null) continue
    const rest = sentence.slice(text.length)
    const asks = goesOnToAsk(rest, verbs)
    const known = /^(?:pronoun|named)$/.test(subject.kind) || speakers.person(subject.label) !== null
    if (known || (asks && subject.kind !== 'body')) {
      const feels = subject.kind !== 'pronoun' && FEELS.test(rest)
      const act = asks ? 'ask' : feels ? 'comment' : 'other'
      return { act, subject, verb: words[count]!, start: 0, end: text.length, answers: null, addressee: null }
    }
  }
  return null
}

/** 'A Member had understood that it fell and asked whether' */
const MEMBER_FIRST =
  /^(?:An?|One|Another|The same) (?:\p{Ll}+ )?(?:Member|Councillor|Governor|Trustee|Director|Commissioner|Resident)\b/u

/** 'Coming back to the fence, Inspector Roe had since heard ...' */
const RETURNING = /^(?:returning|coming back|going back|reverting|turning) to [^,]{3,60}, (?=\p{Lu}|the )/iu

/** 'Ms Doe was not happy with the letter', 'Mr Roe did not feel that it was enough': what somebody thinks of the matter. */
const FEELS =
  /^\s+(?:(?:also|still|therefore)\s+)?(?:(?:was|were)\s+(?:(?:not|also|very|particularly|equally|still|quite|rather)\s+){0,2}(?:happy|unhappy|concerned|disappointed|pleased|keen|clear|interested|worried|surprised|glad|grateful|delighted|relieved|reassured|heartened|of the (?:view|opinion)|supportive|unconvinced|convinced|satisfied|dissatisfied|content|frustrated|uncomfortable|dismayed|alarmed|sceptical|adamant|unclear|troubled|puzzled|perplexed|baffled|unsure|anxious|uneasy)\b|(?:did|do|does) not (?:feel|think|believe|agree|accept|understand|support|consider|know|propose|intend|wish)\b)/

function frameAt({ sentence, speakers, verbs }: Said, at: number, answers: Frame['answers']): Frame | null {
  const reach = sentence.slice(at, at + REACH + 40)
  const passive = passiveFrame(reach)
  if (passive !== null) {
    const { end, agent } = passive
    const subject = agent === null ? null : readSubject(agent, speakers)
    // 'It was agreed by the Treasurer that she would find out': one person decides nothing for a meeting.
    const promised = passive.verb === 'agreed' && (subject?.kind === 'named' || subject?.kind === 'office')
    const verb = promised ? 'given' : passive.verb
    const asks = passive.act === 'comment' && sentence.includes(' it was ') && COMES_TO_ASK.test(sentence.slice(at))
    return {
      act: promised ? 'reply' : asks ? 'ask' : passive.act,
      verb,
      start: at,
      end: at + end,
      subject,
      answers,
      addressee: null,
    }
  }
  const put = verbs.length > 0 ? putToFrame(reach) : null
  const asked = put === null ? null : readSubject(put.addressee, speakers)
  if (put !== null && asked !== null && !addressesAll(` ${asked.label} x`))
    return {
      act: 'ask',
      verb: put.verb,
      start: at,
      end: at + put.end,
      subject: put.asker === null ? null : readSubject(put.asker, speakers),
      answers,
      addressee: asked.kind === 'pronoun' ? null : asked.label,
    }
  for (const { start, end, verb } of verbs) {
    if (start < at) continue
    if (start - at >= REACH) break
    // 'Charity Run - \u00a341,000 raised'
    if (AMOUNT.test(sentence.slice(Math.max(at, start - 20), start))) continue
    const subject = readSubject(sentence.slice(at, start), speakers) ?? givenName(sentence.slice(at, start), verb)
    if (subject !== null) return framed({ sentence, speakers, verbs }, { start, end, verb }, subject, at, answers)
  }
  return behindAside({ sentence, speakers, verbs }, at, answers)
}

const AMOUNT = /(?:[\u00a3$\u20ac]\s?\d[\d,.]*\s?(?:k|m|bn|million|billion)?|\d\s?%)\s$/i

/** 'Ms Doe, noting that the survey was out of date and that few had replied, asked ...': what stands between subject and verb is long. */
function behindAside({ sentence, speakers, verbs }: Said, at: number, answers: Frame['answers']): Frame | null {
  const aside = verbs.length === 0 ? null : ASIDE.exec(sentence.slice(at, at + REACH))
  if (aside === null) return null
  const subject = readSubject(aside[1]!, speakers)
  if (subject === null) return null
  for (const verb of verbs) {
    if (verb.start < at + aside[0].length || verb.start - at > ASIDE_REACH) continue
    if (BEHIND_ASIDE.test(sentence.slice(Math.max(0, verb.start - 14), verb.start)))
      return framed({ sentence, speakers, verbs }, verb, subject, at, answers)
  }
  return null
}

const ASIDE =
  /^((?:[Tt]he\s)?\p{Lu}[^,.;:]{1,50}?),\s(?:\p{Ll}{3,}ing\b|having\s|while\s|whilst\s|mindful\s|conscious\s|aware\s|who\s|in (?:reply|response|answer|answering)\s)/u
const ASIDE_REACH = 340
const BEHIND_ASIDE = /,\s(?:also\s|then\s|therefore\s)?$/

/** 'Concern was expressed at the delay and it was asked whether ...' */
const COMES_TO_ASK = /(?:\band|,|;) it was (?:also |then )?(?:asked|queried|questioned|enquired|inquired)\b/i

/** What the subject does by the verb; null where that says nothing of words. */
export function framed(
  { sentence, verbs }: Said,
  { end, verb }: ReportedVerb,
  subject: Subject,
  at: number,
  answers: Frame['answers'],
): Frame | null {
  const rest = sentence.slice(end, at + REACH + 40)
  const later = verbs.filter((other) => other.start >= end)
  const first = actOf(verb, subject, rest, later)
  if (first === null) return null
  const act =
    goesOnToAsk(sentence.slice(end), later, verb) || (first === 'comment' && WAS_TOLD.test(sentence.slice(end)))
      ? 'ask'
      : first
  return { act, subject, verb, start: at, end, answers, addressee: act === 'ask' ? addresseeOf(rest) : null }
}

/** 'expressed surprise at the cost and was told that it had risen' */
const WAS_TOLD = /,? and (?:was|were) (?:told|informed|advised|assured) that\b/
