import { bodyNouns, ranks, roleNouns } from '../lexicons/roles'
import { formLabels, speakingTitles } from '../lexicons/speaking'
import { casedName, isCapitals, titleCase } from '../text/letter-case'

/** What a label without a forename tells of who speaks. */
export interface LabelledName {
  readonly surname: string
  /** The form of address or the office before it, in small letters; '' where none stands there. */
  readonly title: string
  /** The office; null for a mere form of address. */
  readonly role: string | null
  readonly organisation: string | null
}

const ADDRESS =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|baroness|hon|cllr|cr|rev|revd|reverend|shri|smt|alhaji|alhaja|hajia|datuk|dato)$/

/** Who is not one person, or not named. */
const ANYBODY =
  /^(?:inquiry|enquiry|all|members|several|many|multiple|everyone|everybody|audience|public|staff|crowd|group|panel|man|woman|male|female|voices?|unidentified|unknown|inaudible|interpreter|translator|operator|moderator|facilitator|narrator|witness|caller|recording|captioner|reporters?|applicant|petitioner|resident|media|press|journalists?|questions?|questioner|host|announcer|interviewer)$/

/** Reads a label of a verbatim record that has a surname alone: 'Doe', 'Mr. DOE', 'SENATOR DOE', 'PORT CFO DOE'; null where it has none. */
export function labelledName(label: string): LabelledName | null {
  const words = label.split(/\s+/)
  const last = words.at(-1)!
  if (!/^\p{Lu}[\p{L}'\u2019-]+$/u.test(last) || words.length > 5) return null
  // 'The Deputy of St. John' has a parish for a name.
  if (/\bof (?:St\.?|Saint) \S+$/.test(label)) return null
  const small = last.toLowerCase()
  if (words.length === 1 && INITIALS.test(last)) return null
  if (
    roleNouns.has(small) ||
    speakingTitles.has(small) ||
    formLabels.has(small) ||
    last in ranks ||
    ANYBODY.test(small)
  )
    return null
  const front = words.slice(0, -1)
  const title = plain(front.at(-1) ?? '')
  // 'The Clerk of the Committee', but 'Ms COURT'
  if (bodyNouns.has(small) && !ADDRESS.test(title)) return null
  // 'CHIEF OF DEPARTMENT DOE', but not 'The MINISTER OF HOME AFFAIRS'
  const over =
    /^of$/i.test(front.at(-2) ?? '') &&
    roleNouns.has(plain(front.at(-3) ?? '')) &&
    (!/^the$/i.test(words[0]!) || bodyNouns.has(title))
  if (title !== '' && !over && !speakingTitles.has(title) && !roleNouns.has(title) && !OFFICER.test(front.at(-1)!))
    return null
  const surname = casedName(last)
  if (title === '' || ADDRESS.test(title)) return { surname, title, role: null, organisation: null }
  const body = front.length > 1 && isBody(front[0]!) ? front[0]! : null
  const office = front.filter((word, index) => !(index === 0 && body !== null) && !ADDRESS.test(plain(word)))
  return { surname, title, role: office.map(casedOffice).join(' '), organisation: body }
}

/** 'JD', 'RTW': the initials of a name. */
const INITIALS = /^(?:\p{Lu}{2}|[B-DF-HJ-NP-TV-XZ]{3})$/u

/** 'CFO', 'CEO': offices that are letters. */
const OFFICER = /^C[A-Z]{0,2}O$/

function isBody(word: string): boolean {
  return /^(?!VICE$)[A-Z]{2,6}$/.test(word) && !speakingTitles.has(plain(word)) && !roleNouns.has(plain(word))
}

function plain(word: string): string {
  return word.toLowerCase().replace(/\./g, '')
}

function casedOffice(word: string): string {
  return isCapitals(word) && !OFFICER.test(word) && !(word in ranks) ? titleCase(word) : word
}
