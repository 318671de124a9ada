import type { Block } from '../model/block'
import type { Person } from '../model/person'
import { givenLabel } from '../structure/given-label'
import { isEvidence } from '../structure/is-evidence'
import { isRole } from '../structure/is-role'
import { isTalk } from '../structure/is-talk'
import { isVoice } from '../structure/is-voice'
import { holderBehind } from '../structure/office-behind'
import { printedAsker } from '../structure/printed-asker'
import { rosterEntry } from '../structure/roster-entry'
import { lineLabel, type SpeakerLabel, speakerLabel } from '../structure/speaker-label'
import { swornIn } from '../structure/sworn-in'
import { speakingNames, titleAsker } from '../structure/title-asker'
import { casedName, isCapitals, officeCase } from '../text/letter-case'
import { matches } from '../text/matches'
import { isName, isTitledSurname, stripTitles, withoutPostnominals } from '../text/names'
import { withoutParish } from '../text/without-parish'
import { calledByName, calledIn } from './called-by-name'
import { type LabelledName, labelledName } from './labelled-name'
import { officeOf, opensWithInitials, ownName } from './own-name'
import { roleAliases } from './role-aliases'
import { sameName, sameSurname } from './same-name'
import { toldNames } from './told-names'
import { voicesCalled } from './voices-called'

/**
 * The people of a transcript: those listed, those whose labels give a full name, with the office that a label says,
 * and those whose labels have a surname alone, with the forename by which somebody calls them.
 */
export function transcriptPeople(
  listed: readonly Person[],
  blocks: readonly Block[],
  silent: ReadonlySet<number>,
): Person[] {
  const people = [...listed]
  const surnames = new Map<string, LabelledName>()
  const evidence = isEvidence(blocks)
  // Where a list or a line gives names without the letters of their seats ('Jane Doe AM'), so are all.
  let lists = listed.some(({ attendance }) => attendance === 'present')
  // Whoever is called 'Ms Doe' may be a voice by its number else.
  const noteSurname = (label: string, called = label): void => {
    const surname = labelledName(called)
    if (surname !== null) surnames.set(label, surnames.get(label) ?? surname)
  }
  const talk = isTalk(blocks)
  const speaking = speakingNames(blocks)
  const called = talk ? null : calledByName(blocks)
  const voices = voicesCalled(blocks)
  for (const [index, block] of blocks.entries()) {
    const asker = printedAsker(block.text) ?? titleAsker(block, speaking)
    if (asker !== null) addNamed(people, { name: stripTitles(asker).name, notes: [], end: 0 })
    const next = talk && block.speaker === null ? calledIn(block.text) : null
    if (next !== null) addNamed(people, { name: next, notes: [], end: 0 })
    const chair = inChair(block.text)
    if (chair !== null) addNamed(people, chair)
    const witness = swornIn(block.text)
    if (witness !== null) {
      addNamed(people, witness)
      continue
    }
    // An entry of the attendance list may look like a label.
    const printed = silent.has(index) ? null : labelOf(block)
    const label = printed?.name === '' ? { ...printed, name: called?.get(index) ?? '' } : printed
    // 'Mr Doe' on a line of its own, before what he asks the witnesses.
    if (label === null && evidence && isTitledSurname(block.text)) noteSurname(block.text)
    // 'JD' of 'Jane Doe (JD)' calls nobody else.
    if (label === null || /^[QA]$/.test(label.name) || listed.some(({ aliases }) => aliases.includes(label.name)))
      continue
    const surname = block.speaker === null && !block.text.startsWith('(') ? null : labelledName(label.name)
    const own = ownName(label, wordsBehind(label, blocks, index))
    const voice =
      own ?? (people.some(({ aliases }) => aliases.includes(label.name)) ? null : voices.get(label.name)) ?? ''
    if (own !== null || isName(stripTitles(voice).name)) addIntroduced(people, own ?? stripTitles(voice).name, label)
    else if (voice !== '') noteSurname(label.name, voice)
    else if (surname === null) {
      const bare = withoutPostnominals(label.name)
      lists ||= bare !== label.name && people.some(({ name }) => name === bare)
      addNamed(people, lists ? { ...label, name: bare } : label)
    } else surnames.set(label.name, withNotes(surnames.get(label.name) ?? surname, label))
  }
  addSurnames(people, surnames, blocks)
  return lists ? people.map((person) => ({ ...person, name: withoutPostnominals(person.name) })) : people
}

/** 'Ms DOE (Minister for Ports)': the office that brackets hold. */
function withNotes(name: LabelledName, { notes }: SpeakerLabel): LabelledName {
  const role = name.role ?? notes.find(isRole) ?? null
  return { ...name, role }
}

/** '(Dr Jane Doe, Speaker, in the Chair)' on a line of its own. */
function inChair(text: string): SpeakerLabel | null {
  const [, holder, held] = text.length < 240 ? (WITH_CHAIR.exec(text) ?? []) : []
  if (held !== undefined && isName(stripTitles(held).name))
    return { name: holder!, notes: [stripTitles(held).name], end: 0 }
  const [, printed, office = 'Chair'] = IN_CHAIR.exec(text) ?? []
  const name = printed === undefined ? '' : stripTitles(inMixedCase(printed)).name
  return isName(name) && !isRole(name) ? { name: inMixedCase(office), notes: [name], end: 0 } : null
}

/** 'The Assembly met at noon with the Deputy Speaker (Jane Doe) in the Chair.' */
const WITH_CHAIR = /\bwith (?:the )?(\p{Lu}[^(),]{3,40}) \(([^()]{5,50})\) in the chair\b/iu
const IN_CHAIR = /^[([]?([^()[\],]{5,60})(?:,\s(?:the\s)?([^()[\],]{4,40}))?,?\sin the chair[)\]]?\.?$/i

function inMixedCase(text: string): string {
  return isCapitals(text) ? officeCase(text) : text
}

/** What is said behind a label, on its line or below it; of a voice all that it says. */
function wordsBehind({ name, end }: SpeakerLabel, blocks: readonly Block[], index: number): string {
  const { text } = blocks[index]!
  if (!isVoice(name)) return end < text.length ? text.slice(end) : (blocks[index + 1]?.text ?? '')
  const below = blocks.slice(index + 1, index + SPEECH)
  const next = below.findIndex(({ speaker }) => speaker !== null)
  const said = below.slice(0, next < 0 ? SPEECH : next).filter(({ kind }) => kind !== 'furniture')
  return [text.slice(end), ...said.map((block) => block.text)].join(' ')
}
/** So many lines of a speech are looked into. */
const SPEECH = 12

/** Whoever says the full name; it goes for the initials of the list. */
function addIntroduced(people: Person[], name: string, { name: label, notes }: SpeakerLabel): void {
  const at = people.findIndex((person) => sameName(person.name, name))
  const known = people[at]
  const role = officeOf(inMixedCase(label)) ?? labelledName(label)?.role ?? notes.find(isRole) ?? null
  if (known === undefined) {
    const person = newPerson(name, null, people.length + 1, [label])
    people.push(role === null ? person : withRole(person, role, null))
  } else {
    const full = opensWithInitials(known.name) ? name : known.name
    const called = {
      ...known,
      name: full,
      aliases: [...new Set([...known.aliases, label, ...(full === name ? [known.name] : [])])],
    }
    people[at] = role === null || known.role !== null ? called : withRole(called, role, null)
  }
}

/** Behind a name they are no part of it; the letters of a seat may be, 'Jane Doe AM'. */
const HONOURS = /(?:,?\s(?:[QK]PM|QFSM|[OMCDKG]BE|BEM|KC|QC|DL|JP))+$/

function addNamed(people: Person[], label: SpeakerLabel): void {
  const held = holderOf(label)
  if (held !== null) {
    const at = people.findIndex((person) => sameName(person.name, held.name))
    const called = label.name.includes(', ') ? [label.name] : []
    if (at < 0) people.push(newPerson(held.name, rosterEntry(held.name, [held.office]), people.length + 1, called))
    else {
      const known = withRole(people[at]!, people[at]!.role ?? held.office, null, held.office)
      people[at] = { ...known, aliases: [...new Set([...known.aliases, ...called])] }
    }
    if (called.length > 0) return
  }
  if (held === null && giveOffice(people, label)) return
  const name = spokenName(inMixedCase(label.name.replace(HONOURS, '')))
  if (!isName(name.replace(/\s+[A-Z]{2,3}$/, '')) || NOBODY_NAMED.test(name)) return
  const told = rosterEntry(
    name.replace(/\s+[A-Z]{2,3}$/, ''),
    // '(Lab)', '(Green)': a party, and no office.
    label.notes
      .filter((note) => note.includes(' ') || !/\p{Ll}/u.test(note) || isRole(note))
      .map((note) => `, ${note}`),
  )
  const at = people.findIndex((person) => sameName(person.name, name) || endsInName(person.name, name))
  if (at < 0) people.push(newPerson(name, told, people.length + 1, name === label.name ? [] : [label.name]))
  // Brackets hold a constituency as well as an office.
  else if (people[at]!.role === null && told?.role != null && isRole(told.role))
    people[at] = withRole(people[at]!, told.role, told.organisation)
}

/** 'The Minister of Works (Mr Doe)': the office of the only one who has that surname; whether there is one. */
function giveOffice(people: Person[], { name, notes }: SpeakerLabel): boolean {
  const surname = notes.map(inMixedCase).find(isTitledSurname)
  if (surname === undefined || !(isRole(name) || isTheHolder(name, surname))) return false
  const meant = placesWhere(people, (full) => full.split(' ').at(-1) === stripTitles(surname).name)
  const [at] = meant
  if (meant.length > 1) return false
  const office = inMixedCase(name.replace(/^the\s+/i, ''))
  if (at === undefined)
    people.push(withRole(newPerson(stripTitles(surname).name, null, people.length + 1), office, null))
  else people[at] = withRole(people[at]!, people[at]!.role ?? office, null, office)
  return true
}

/** 'Jane De Roe' of 'Mr. De Roe'. */
function endsInName(full: string, name: string): boolean {
  return full.toLowerCase().endsWith(` ${name.toLowerCase()}`)
}

/** 'Unidentified Speaker', 'Male Voice' */
const NOBODY_NAMED = /^(?:unidentified|unknown|unnamed|several|male|female|audience|webcast|recording)\s/i

/** 'Mr JANE DOE', as debates print it, 'Deputy Jane Doe' and 'Commissioner Jane Doe' without form of address and office; other labels as they are. */
function spokenName(label: string): string {
  const { name } = stripTitles(/\s\p{Lu}{3,}$/u.test(label) ? casedName(label) : label)
  return name.includes(' ') ? name : label
}

/** Those whom labels call by a surname: somebody who is known by it, or somebody more. */
function addSurnames(people: Person[], labels: ReadonlyMap<string, LabelledName>, blocks: readonly Block[]): void {
  if (labels.size === 0) return
  const forenames = findForenames([...labels.values()], blocks)
  const fullName = toldNames(blocks)
  for (const [label, name] of labels) {
    const bySurname = placesWhere(
      people,
      (full) => sameSurname(full.split(' ').at(-1)!, name.surname) || endsInName(full, name.surname),
    )
    // 'JANE:' of a record that calls people by their forenames.
    const byForename = name.title === '' ? placesWhere(people, (full) => full.startsWith(`${name.surname} `)) : []
    const known = bySurname.length > 0 ? bySurname : byForename
    const at = known[0]
    if (known.length > 1) continue
    if (at !== undefined)
      people[at] = calledBy(people[at]!, label, name.title === 'councillor' ? null : name.role, name)
    else {
      const forename = forenames.get(keyOf(name))
      const full =
        forename === undefined
          ? ((name.title === '' ? null : fullName(name.surname)) ?? name.surname)
          : `${forename} ${name.surname}`
      people.push(calledBy(newPerson(full, null, people.length + 1), label, name.role, name))
    }
  }
}

function placesWhere(people: readonly Person[], isMeant: (name: string) => boolean): number[] {
  return people.flatMap(({ name }, index) => (isMeant(name) ? [index] : []))
}

function calledBy(person: Person, label: string, role: string | null, { organisation }: LabelledName): Person {
  const called = { ...person, aliases: [...new Set([...person.aliases, label])] }
  return role === null || person.role !== null ? called : withRole(called, role, organisation, label)
}

const CALLED =
  /\b(\p{Lu}\p{Ll}{1,18})(?=[.,]?\s{1,3}(\p{Lu}\p{Ll}{1,20}(?:\s\p{Lu}\.)?)\s(\p{Lu}[\p{L}'\u2019-]{1,30}))/gu

/** The forenames that others use with the form of address or the office of a label: 'Senator Jane Doe' or 'Director, Jane Doe' of 'SENATOR DOE', 'Works Director Doe'. */
function findForenames(names: readonly LabelledName[], blocks: readonly Block[]): ReadonlyMap<string, string> {
  const wanted = new Set(names.filter(({ title }) => title !== '').map(keyOf))
  const found = new Map<string, string>()
  if (wanted.size === 0) return found
  for (const { text } of blocks)
    for (const [, title, forename, surname] of matches(CALLED, text)) {
      const key = `${title!.toLowerCase()} ${surname!}`
      if (wanted.has(key) && !found.has(key)) found.set(key, forename!)
    }
  return found
}

function keyOf({ title, surname }: LabelledName): string {
  return `${title} ${surname}`
}

function labelOf({ kind, speaker, text }: Block): SpeakerLabel | null {
  if (speaker !== null) return givenLabel(speaker, text)
  return kind === 'furniture' ? null : (lineLabel(text) ?? speakerLabel(text))
}

/** 'The Convener (Jane Doe)': an office, and who holds it in brackets. */
function holderOf({ name, notes }: SpeakerLabel): { name: string; office: string } | null {
  const holder = notes.map((note) => withoutParish(inMixedCase(note))).find((note) => isName(note))
  const told = holderBehind(name)
  if (told?.name.includes(' ') && !isName(told.office))
    return { name: stripTitles(told.name).name, office: told.office.replace(/^the\s+/i, '') }
  return holder === undefined || isName(name) || !(isRole(name) || isTheHolder(name, holder))
    ? null
    : { name: stripTitles(holder).name, office: name.replace(/^the\s+/i, '') }
}

/** 'The Postmaster General (Mr Doe)': whatever has an article before a name with its form of address is an office. */
function isTheHolder(office: string, holder: string): boolean {
  return /^the\s/i.test(office) && stripTitles(holder).name !== holder
}

function newPerson(
  name: string,
  told: ReturnType<typeof rosterEntry>,
  number: number,
  called: readonly string[] = [],
): Person {
  // '(Doeshire, Labour)': a constituency and a party.
  const role = told?.role != null && isRole(told.role) ? told.role : null
  const aliases = [...(role === null ? [] : roleAliases(role)), ...called]
  return { id: `p${number}`, name, role, organisation: told?.organisation ?? null, attendance: 'present', aliases }
}

function withRole(person: Person, role: string, organisation: string | null, called = role): Person {
  const aliases = [...new Set([...person.aliases, ...roleAliases(role), called])]
  return { ...person, role, organisation: person.organisation ?? organisation, aliases }
}
