import type { Person } from '../model/person'

/** A form by which somebody may be called, ready to be compared. */
interface Form {
  readonly text: string
  readonly words: readonly string[]
  /** Offices may stand in small letters ('the chair'); names and abbreviations may not ('so' is no Scrutiny Officer). */
  readonly anyCase: boolean
}

const WORD = /[\p{L}\p{N}]+(?:[-&/'’][\p{L}\p{N}]+)*/gu

/**
 * The people with those of their aliases that the text has. A form that stands only within a longer one is not met: the 'Ada' of
 * 'Ada Prowse' calls nobody Ada, nor does 'Chief Constable' call anybody Chief.
 */
export function formsMet(people: readonly Person[], text: string): Person[] {
  const forms = formsByFirstWord(people)
  const longest = Math.max(1, ...[...forms.values()].flat().map(({ words }) => words.length))
  const met = new Set<string>()
  const ahead: string[] = []
  const take = (): void => {
    const here = forms.get(ahead[0]!.toLowerCase())?.find((form) => opens(form, ahead))
    if (here !== undefined) met.add(here.text)
    ahead.splice(0, here?.words.length ?? 1)
  }
  for (const [word] of text.matchAll(WORD)) {
    ahead.push(bare(word))
    if (ahead.length >= longest) take()
  }
  while (ahead.length > 0) take()
  return people.map((person) => ({ ...person, aliases: person.aliases.filter((alias) => met.has(alias)) }))
}

/** All forms by their first words, the longest first. */
function formsByFirstWord(people: readonly Person[]): ReadonlyMap<string, readonly Form[]> {
  const names = new Set(people.flatMap(({ name }) => wordsOf(name)))
  const texts = new Set(people.flatMap(({ name, role, aliases }) => [name, role ?? '', ...aliases]))
  const byWord = new Map<string, Form[]>()
  for (const text of texts) {
    const words = wordsOf(text)
    const [first] = words
    if (first === undefined) continue
    const anyCase = /\p{Ll}/u.test(text) && !words.some((word) => names.has(word))
    const key = first.toLowerCase()
    byWord.set(key, [...(byWord.get(key) ?? []), { text, words, anyCase }])
  }
  for (const forms of byWord.values()) forms.sort((a, b) => b.words.length - a.words.length)
  return byWord
}

function wordsOf(text: string): string[] {
  return text.match(WORD)?.map(bare) ?? []
}

/** Without the sign of the genitive. */
function bare(word: string): string {
  return word.replace(/['’]s$/, '')
}

/** Whether the words begin with a form. */
function opens({ words, anyCase }: Form, found: readonly string[]): boolean {
  return words.every((word, index) => {
    const other = found[index]
    if (other === undefined) return false
    return word === other || word.toUpperCase() === other || (anyCase && word.toLowerCase() === other.toLowerCase())
  })
}
