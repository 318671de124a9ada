import { asksToRun } from './asks-to-run'
import { introduces } from './own-name'
import type { Speech } from './speech'

/** Somebody asks to be heard. */
const FLOOR =
  /^(?:(?:mr|madam)\.? (?:speaker|chair\p{L}*),? (?:sir,? )?)?(?:(?:an?|on an?|just an?) (?:\p{L}+ )?(?:supplement(?:ary|al)(?: question)?|point of order)|I (?:wish|rise|want|would like) to (?:ask|raise|put) an? (?:\p{L}+ ){0,2}(?:question|point of order))(?:[^?.!]{0,40}|,? (?:mr|madam)\.? [^?.!]{0,40})[.!]?$/iu
/** 'Mr. Mayor.', 'May I say something?' */
const WORD =
  /^(?:(?:mr|madam|mister)\.? (?:mayor|chair\p{L}*|speaker|president|commissioner)|(?:(?:mr|madam)\.? \p{L}+,? )?(?:may|can|could) I (?:just )?(?:say (?:something|a (?:few )?words?)|comment|speak|respond(?: to that)?|add (?:something|to that)|come in|interrupt|make a (?:quick )?(?:point|comment)))\W*$/iu
/** 'On a point of order, Presiding Officer. Is it in order for the minister to read?' */
const ORDER =
  /^(?:(?:mr|madam|presiding|deputy)\.? (?:\p{L}+,? ){1,3}|(?:sir|chair|order),? )?(?:(?:I (?:rise|wish to rise|want to raise|raise|have) )?(?:on )?(?:an? )?(?:further )?)point of (?:order|personal explanation|information|clarification)\b|^I seek (?:the )?leave\b/iu
/** What somebody says whose name is called. */
export const VOTE = /^(?:aye|nay|yea|here|present|(?:yes|no)(?=\.?$))\b/i
const CALL = /(?:^|[.!]\s)\p{Lu}[\p{L}'\u2019-]*\.?(?:\s\p{Lu}[\p{L}'\u2019-]*\.?){0,3}\s?\?$/u
/** 'Jane Doe. No response.', 'We have a quorum.' */
const ROLL = /^\p{Lu}[^.?!]{2,50}[.?]\s[[(]?(?:no response|absent|excused)\b|\b(?:have|is|had) a quorum\b/iu

/** The name of somebody is called who is there or not, or what came of it is told. */
function callsRoll({ text }: Speech, next: Speech | undefined): boolean {
  return (
    (next !== undefined && VOTE.test(next.text) && text.endsWith('?') && CALL.test(text)) ||
    (text.length < ROLL_REACH && ROLL.test(text))
  )
}
const ROLL_REACH = 160

/** 'No, thank you.' to whoever presides and asks for a statement. */
function declines({ text, role }: Speech, before: Speech | undefined): boolean {
  return role !== 'chair' && before?.role === 'chair' && DECLINES.test(text) && asksToRun(before.text)
}
const DECLINES = /^(?:no|yes|none|nothing|not (?:at this|from))\b[^?.]{0,50}\.?$/i

/** Whether a speech, whoever makes it, only runs the meeting: it asks to be heard, raises a point of order, says who speaks, calls the roll, or has nothing to say. */
export function isFormalSpeech(speech: Speech, before: Speech | undefined, next: Speech | undefined): boolean {
  const { text } = speech
  return (
    WORD.test(text) ||
    FLOOR.test(text) ||
    ORDER.test(text) ||
    introduces(text) ||
    callsRoll(speech, next) ||
    declines(speech, before)
  )
}
