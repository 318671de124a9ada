import { bodyNouns } from '../lexicons/roles'
import type { Block } from '../model/block'
import { isRole } from '../structure/is-role'
import { matches } from '../text/matches'
import { isName, isNamed, isTitledSurname, stripTitles } from '../text/names'
import type { Spoken } from './utterance'

/** Somebody whose office the minutes tell beside the name. */
export interface ToldHolder {
  readonly name: string
  readonly office: string
  /** The rank before the name: 'Inspector' of 'Inspector Jane Doe, the Area Commander'. */
  readonly rank: string | null
  /** A form of address and a surname are all that is told of the name. */
  readonly titled: boolean
  /** Who opens a sentence that tells what they do. */
  readonly acts: boolean
  /** Nothing but what stands behind makes it a name: 'On Taxi Licensing, the PCC said' and 'Taxi Licensing (PCC)' name nobody. */
  readonly bare: boolean
}

const CAPITALIZED = "\\p{Lu}[\\p{L}'\\u2019&-]*"
const OFFICE = `${CAPITALIZED}(?: (?:${CAPITALIZED}|of|for|and|the|to|at|in|&)){0,9}`
/** 'Divisional Commissioner: Crime Detection' */
const BRANCH = `(?:: ${CAPITALIZED}(?: (?:${CAPITALIZED}|of|and|the|for|&)){0,5})?`
const NAME = "(?:\\p{Lu}[\\p{L}.'\\u2019-]*\\s){1,4}\\p{Lu}[\\p{L}'\\u2019-]+"
const ENDS = '(?=[,.;:)]|$|\\s(?:and|who|for|to|gave|led|spoke|took|\\p{Ll}{3,}ed)\\b)'

/** 'the Head of Parks, Jane Doe', 'his Chief of Staff, Ravi Roe', 'The Director of Care at the Care Board (ICB), Jo Poe' */
const OFFICE_FIRST = new RegExp(
  `(?:^|\\s)(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir) (${OFFICE})(?: \\([A-Z]{2,6}\\))?, (${NAME})${ENDS}`,
  'gu',
)
/** 'Councillor Doe, Cabinet Member for Parks, presented', 'joined by Jane Doe, Head of Parks' */
const NAME_FIRST = new RegExp(
  `(?:^|[\\s(])(${NAME}),? (the |as |as the |in the [Cc]hair as )?(${OFFICE}${BRANCH})(?=[,.;)]|$|\\s(?:\\([A-Z]{2,6}\\)|(?:\\p{Ll}{2,}(?:ed|t|ve|s)|took|led|spoke|read)\\s))`,
  'gu',
)
/** What somebody does at the meeting who gives an account of something. */
const DOES =
  '(?:also |then |briefly )?(?:gave|presented|introduced|reported|updated|outlined|provided|delivered|took|attended|joined|addressed|declared|read|spoke|led|summari[sz]ed|highlighted|explained|talked|went through)\\b'
/** 'Mayor Jane Doe gave', 'The Consultant in Public Health, Ravi Roe, gave': who opens a sentence does something at the meeting. */
const OPENS = new RegExp(
  `(?:^|[.?!:] )(?:The )?(${CAPITALIZED}(?: (?:(?:of|for|in) )?${CAPITALIZED}){0,4}?) (\\p{Lu}(?:\\p{Ll}+|\\.)? \\p{Lu}[\\p{L}'\\u2019-]+)(?=,? ${DOES})|(?:^|[.?!:] )The (${OFFICE})(?: \\([A-Z]{2,6}\\))?, (${NAME}), (?=${DOES})`,
  'gu',
)
/** 'Cllr Roe, as Vice Chair, took the chair', 'Councillor Poe as Chair led' */
const AS = new RegExp(`(?:^|\\s)(${NAME}),? as (?:the |acting )?(${OFFICE})(?=[,.;)]|$|\\s\\p{Ll})`, 'gu')

/** 'congratulated Ms Jane Doe on her re-election as Police and Crime Commissioner' */
const CONGRATULATED = new RegExp(
  `\\b[Cc]ongratulat(?:ed|ing|es|ions to) (${NAME}) (?:on|for|upon) [^.;:]{0,80}?\\b(?:election|appointment|appointed|elected|return|term(?: of office)?|becoming) as (?:the )?(${OFFICE})(?=[,.;)]|$|\\s\\p{Ll})`,
  'gu',
)

/** 'Ms Doe (Head of Commissioning) advised' */
const BRACKETED = new RegExp(`(?:^|\\s)(${NAME}) \\((?:the )?(${OFFICE})\\)`, 'gu')

/** 'The Assistant Director for Parks (Jane Doe) confirmed', 'welcomed the Cabinet Member for Works (Councillor Ravi Roe) and' */
const HELD = new RegExp(`(^|[.?!:] |, |\\s)[Tt]he (${OFFICE}) \\((${NAME})\\)`, 'gu')

/** 'Contact: Jane Doe, Harbour Police and Crime Panel Scrutiny Officer', 'Contact: Jane Doe (Democratic Services Officer)' on top of a committee's page. */
const CONTACT = new RegExp(
  `^Contact(?: [Oo]fficer)?: (${NAME})(?:, | ?\\()([^():\\d]{4,90}?)\\)?,?(?=$| (?:Tel|Email|E-mail|Phone)\\b)`,
  'u',
)
const PERSON =
  "(?:(?:Cllr|Councillor|Mrs?|Ms|Dr|Prof|Alderman)\\.? )?(?:\\p{Lu}[\\p{L}'\\u2019-]+|\\p{Lu}\\.?)(?: \\p{Lu}[\\p{L}'\\u2019-]+){1,2}"
/** 'Councillor Jane Doe, having been nominated, was appointed Chair for 2025/26' */
const ELECTED = new RegExp(
  `(?:^|\\s)(${PERSON})(?:,? [^.;:]{0,80}?)? (?:was|be|is) (?:then |duly |unanimously |hereby )*(?:re-?)?(?:elected|appointed|nominated and elected)(?: as)?(?: the)? ((?:Vice|Deputy)?[- ]?Chair(?:man|woman|person)?)\\b`,
  'gu',
)

/** 'At the invitation of the Chair, Ms Doe asked': she is not the Chair. */
const WISHED = /\b(?:invitation|request|discretion|permission|behalf|absence|agreement|leave|direction) of$/

/** The name of who opens a sentence behind the office: 'The Director of Care at the Care Board (ICB), Jo Poe, presented the item.' */
export function holderAt(sentence: string): string | null {
  const [found] = matches(OPENS, sentence.slice(0, 200))
  return found?.index === 0 && found[4] !== undefined && isRole(found[3]!) ? found[4] : null
}

/** Those whom a text gives an office beside the name, before it or behind it. */
function holdersIn(text: string): ToldHolder[] {
  if (text.length > 3_000) return []
  const found: ToldHolder[] = []
  const take = (holder: string, told: string, acts = false, bare = false): void => {
    // 'Dr S. Doe, Councillor M. Roe' is a list of two.
    if (/\s\p{Lu}$/u.test(told)) return
    const titled = isTitledSurname(holder)
    // 'Director of Care at the Care Board'
    const office = told.split(' at ')[0]!
    const last = holder.split(' ').at(-1)!
    if (!(titled || isName(holder)) || !isNamed(holder) || !isOffice(office) || isRole(last) || isBodies(last)) return
    const { name, rank } = stripTitles(holder)
    found.push({ name, office, rank, titled, acts, bare: bare && !titled })
  }
  // 'Chief Inspector Doe' has no forename.
  for (const [, first, name, office, holder] of matches(OPENS, text))
    if (name === undefined || !isRole(name.split(' ')[0]!)) take(name ?? holder!, first ?? office!, true)
  for (const hit of matches(OFFICE_FIRST, text)) {
    if (WISHED.test(text.slice(Math.max(0, hit.index - 20), hit.index))) continue
    const behind = text.slice(hit.index + hit[0].length)
    take(hit[2]!, hit[1]!, /^(?:, \p{Ll}|\.(?:\s|$))/u.test(behind))
  }
  if (text.includes(', ')) {
    // 'On Taxi Licensing, the PCC said' names nobody.
    for (const [, holder, link, office] of matches(NAME_FIRST, text)) take(holder!, office!, false, link === 'the ')
  }
  if (text.includes(' (')) {
    for (const [whole, holder, office] of matches(BRACKETED, text)) {
      // 'Jane Doe (Head of Roads)' in a list of those invited.
      const alone = whole.trim().length === text.trim().length && office!.includes(' ')
      take(holder!, office!, alone, true)
    }
    for (const hit of matches(HELD, text))
      take(
        hit[3]!,
        hit[2]!,
        (hit.index === 0 || hit[1]!.trim() !== '') && /^ \p{Ll}/u.test(text.slice(hit.index + hit[0].length)),
      )
  }
  if (/\b(?:elect|appoint)ed\b/.test(text))
    for (const [, holder, office] of matches(ELECTED, text)) take(holder!, office!, true)
  const [, contact, whose] = text.startsWith('Contact') ? (CONTACT.exec(text) ?? []) : []
  if (contact !== undefined)
    take(contact, whose!.replace(/^.*\b(?:Panel|Board|Committee|Council|Authority) (?=\p{Lu})/u, ''))
  if (text.includes(' as '))
    for (const pattern of [AS, CONGRATULATED])
      for (const [, holder, office] of matches(pattern, text)) take(holder!, office!)
  return found
}

/** 'Panels' of 'the Neighbour Panels, the Head of Parks said' */
function isBodies(word: string): boolean {
  return bodyNouns.has(word.toLowerCase().replace(/s$/, ''))
}

/** 'Chief Finance Officer', 'Head of Parks': the noun of an office ends it, or stands before what it is over. */
function isOffice(told: string): boolean {
  const [post] = told.split(': ')
  const head = post!.split(/,| (?:of|for|to|in) /)[0]!
  const noun = head.slice(head.lastIndexOf(' ') + 1)
  // 'The Members, Sergeant Doe said' tells no office of the sergeant.
  return isRole(post!) && ((isRole(noun) && !/[^s]s$/.test(noun)) || /\bmember\b/i.test(head))
}

/**
 * Those whom the minutes tell with their offices and of whom they report anything, by name or by office:
 * 'the Head of Parks, Jane Doe' where 'Ms Doe' or 'the Head of Parks' speaks.
 */
export function toldHolders(spoken: readonly Spoken[], blocks: readonly Block[]): ToldHolder[] {
  const subjects = new Set<string>()
  for (const { utterances } of spoken)
    for (const { frame } of utterances)
      if (frame?.subject != null && frame.subject.kind !== 'pronoun') subjects.add(keyOf(frame.subject.label))
  const speaks = ({ name, office, bare }: ToldHolder): boolean => {
    const surname = name.slice(name.lastIndexOf(' ') + 1).toLowerCase()
    const held = keyOf(office)
    return [...subjects].some(
      (subject) =>
        subject.endsWith(surname) ||
        subject.includes(name.toLowerCase()) ||
        (!bare && (subject === held || held.startsWith(`${subject} `) || held.endsWith(`crime ${subject}`))),
    )
  }
  const contacts = blocks.slice(0, FRONT).filter(({ text }) => text.startsWith('Contact'))
  return [...spoken.map(({ block }) => block), ...contacts]
    .flatMap(({ text }) => holdersIn(text))
    .filter((holder) => holder.acts || speaks(holder))
}

/** How far into a document its contact is looked for, in blocks. */
const FRONT = 20

function keyOf(label: string): string {
  return label.toLowerCase().replace(/^the /, '')
}
