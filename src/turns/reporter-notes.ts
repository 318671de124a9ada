import type { Block } from '../model/block'
import { isClockTime } from '../structure/clock-time'
import { DATE_LINE } from '../structure/date-line'

/** What the reporter notes between the speeches. */
export const CLOSED =
  /^(?:the )?(?:(?:\p{Lu}\p{L}+ )?(?:meeting|sitting|session|hearing|(?:sub-?)?committee|council|assembly|panel|house|senate|chamber|senedd|parliament|states|dáil|seanad)|proceedings|evidence)(?: was| were| is)? (?:met\b|opened|began|commenced|closed|ended|concluded|suspended|adjourned|rose|resumed)\b.{0,150}$|^.{3,50} interjecting\b.{0,3}$/iu
/** What became of a motion. */
export const DECIDED =
  /^(?:members indicated (?:their )?(?:agreement|assent|dissent)|(?:(?:the )?(?:motion|amendment|question)s?\b.{0,60}\b(?:agreed|disagreed|carried|negatived|lost|fell|put)(?: to)?))\b.{0,20}\.?$/i
/** '(Applause.)', '{Inaudible}': what nobody says. */
export const NOTE = /^[({][^(){}?]{3,100}[)}]\.?$/
/** '[Laughter]' on a line of its own. */
export const SOUND =
  /^\[(?:laughter|applause|(?:inaudible )?interruptions?|inaudible|crosstalk|inaudible interjections?|cheers|pause)\]\.?$/i

/** Whether a block between speeches is no part of them: a heading, the day, the time, a sound. */
export function isBetweenSpeeches({ kind, text }: Block): boolean {
  return kind === 'heading' || isClockTime(text) || NOTE.test(text) || DATE_LINE.test(text)
}
