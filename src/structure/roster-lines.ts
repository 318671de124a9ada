import type { Block } from '../model/block'
import { isManner } from './roster-entry'
import { readRosterText } from './roster-text'

/** 'Commissioner Doe \u2013 Absent' */
export function toldAway(line: string): 'apologies' | null {
  return /\s[\u2013\u2014-]\s*(?:absent|excused|apologies)\.?$/i.test(line) ? 'apologies' : null
}

/** 'Those attending:    Ada Doe (Chair), Ravi Roe, Jo Poe': the label, then all of them behind a gap. */
export function listsInOneCell({ text, cells }: Block): boolean {
  return (
    cells.length > 1 && text.slice(...cells[0]!).endsWith(':') && readRosterText(text.slice(...cells[1]!)).length > 1
  )
}

/** '(1) By video link': a note below the names that carry its sign. */
export function isFootnote({ marker, text }: Block): boolean {
  return /^(?:\(\d{1,2}\)|\*{1,3})$/.test(marker) && text.length < 90 && isManner(text)
}

/** 'Minutes administrator: Ms Doe', 'Notes taken by: Ravi Roe': who served the meeting was there, whatever group stands above. */
export function isServing(line: string): boolean {
  return /^(?:(?:minutes?|meetings?|(?:sub-?)?committee|board|panel|democratic services|governance|scrutiny|recording|notes?) )+(?:administrator|officer|clerk|secretary|manager|support|taken by|taker)\s*:\s/i.test(
    line,
  )
}

/** Words behind a label, or below one that stands alone. */
export function speaks({ text }: Block, next: Block | undefined): boolean {
  return /[.?!]$/.test(text) || (next?.speaker === null && next.kind !== 'heading' && /[.?!]$/.test(next.text))
}

/** Whether a line is the office alone of whoever serves the meeting. */
export function servesMeeting(line: string): boolean {
  return /^(?:(?:committee|board|council|minutes?) )?(?:secretary|clerk|recorder|minute[- ]taker)\s*:?$/i.test(line)
}

/** 'Name Initials Company Title': the heads of columns that lost their gaps. */
export function headsFlatColumns(line: string): boolean {
  return FLAT_HEADS.test(line)
}

const FLAT_HEADS =
  /^names?(?:[ /]+(?:initials|company|title|job|role|position|organi[sz]ation|representing|attendance|status|capacity|designation|present|apologies|office|agency|body|and)){1,6}$/i
