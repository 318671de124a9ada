import { isRole } from '../structure/is-role'
import { isVoice } from '../structure/is-voice'
import type { SpeakerLabel } from '../structure/speaker-label'
import { mixedCase } from '../text/letter-case'
import { isName, isTitledSurname, stripTitles, surnameOf } from '../text/names'
import { withoutParish } from '../text/without-parish'
import { labelledName } from './labelled-name'
import { sameSurname } from './same-name'

const TITLED = '(?:\\p{Lu}\\p{L}{1,14}\\.?\\s){0,2}?'
const FULL =
  "\\p{Lu}[\\p{L}'\u2019-]+(?:\\s\\p{Lu}\\.?)?(?:\\s(?:de|da|van|von|le|la|Le|La|De|Du|Mac|Mc))?\\s\\p{Lu}[\\p{L}'\u2019-]+"
const ENDS = '(?=\\s?[,.]|\\s(?:and|from|of|with|for|here)\\s)'
/** 'Jack Doe, Mill Road. I have ...', 'Deputy Jane Roe, Minister for Works.' */
const OPENS = new RegExp(`^${TITLED}(${FULL})${ENDS}`, 'u')
/** 'I am Jane Doe and I chair the panel.' */
const TELLS = new RegExp(`(?:^|[.,!]\\s)(?:[Mm]y name is|I am|I'm|I\u2019m)\\s${TITLED}(${FULL})${ENDS}`, 'u')
/** 'Jane Doe here, Mill Ward.', 'This is Ravi Roe.' of a voice that nothing else names. */
const SPEAKS = new RegExp(
  `(?:^|[.!?]\\s)(?:(?:[Tt]his is|[Ii]t's)\\s${TITLED}(${FULL})(?=[,.])|${TITLED}(${FULL}) (?:here|speaking)(?=[,.]))`,
  'u',
)
/** How far into a speech somebody may say who speaks. */
const REACH = 400
/** 'Deputy Jane Roe, Minister for Works.': a name with an office or a place, and no more. */
const ROUND = new RegExp(
  `^((?:[Mm]y name is|I am|I'm|I\u2019m)\\s)?${TITLED}(${FULL})\\s?,\\s(?![^.]*\\b(?:is|are|was|were|have|has|had|will|would|can|could|do|did|want|think|thank|thanks|please|you|we|I)\\b)((?:St\\.\\s|[^.?!]){2,70})\\.?$`,
  'u',
)

/** 'I'm Jack Doe, I'm the head of works.' */
const TWICE = new RegExp(
  `^(?:[Hh]i,? |[Hh]ello,? )?(?:[Mm]y name is|I am|I'm|I\u2019m) (?:${FULL})(?:,| and|\\.)+ (?:and )?(?:I am|I'm|I\u2019m|here as) (?:the |an? )?[^.?!]{2,80}\\.?$`,
  'u',
)

/** Whether words do nothing but say who speaks, as all do in turn when a hearing opens. */
export function introduces(words: string): boolean {
  if (words.length < 160 && TWICE.test(words.trim())) return true
  const said = words.length > 140 ? null : ROUND.exec(words.trim())
  if (said === null || !isName(said[2]!)) return false
  // 'Brindle Avenue, Millside' answers where.
  return said[1] !== undefined || isRole(said[3]!) || stripTitles(said[0]).name !== said[0]
}

/** The full name by which somebody says who speaks whom the label calls by an office, by a surname, by initials or by a number; null where nobody does. */
export function ownName({ name: label }: SpeakerLabel, words: string): string | null {
  const said = words.slice(0, REACH).trimStart()
  const told = TELLS.exec(said)?.[1]
  if (isVoice(label)) {
    const [, called, spoken] = SPEAKS.exec(said.replace(/^[\d:.\s]+/, '')) ?? []
    const own = stripTitles(told ?? called ?? spoken ?? '').name
    return isName(own) ? own : null
  }
  const name = told ?? OPENS.exec(said)?.[1]
  if (name === undefined) return null
  const bare = stripTitles(name).name
  if (!isName(bare)) return null
  if (officeOf(label) !== null) return told !== undefined || introduces(words) ? bare : null
  return suits(label, bare) ? bare : null
}

/** The office that a label calls somebody by; null for names. */
export function officeOf(label: string): string | null {
  const office = label.replace(/^the\s+/i, '')
  const named = labelledName(office) !== null || isName(stripTitles(withoutParish(office)).name)
  return isRole(office) && !named ? office : null
}

/** Whether a label has the surname alone, or before it the initials of a full name. */
function suits(label: string, name: string): boolean {
  const cased = withoutParish(mixedCase(label))
  const called = stripTitles(cased).name
  if (!sameSurname(surnameOf(name), surnameOf(called))) return false
  return isTitledSurname(cased) || (opensWithInitials(called) && called[0] === name[0])
}

/** 'J. Doe', 'J.R. Doe' */
export function opensWithInitials(name: string): boolean {
  return /^(?:\p{Lu}\.\s?){1,4}\p{Lu}/u.test(name)
}
