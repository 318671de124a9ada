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
  const forms = formsByWords(people)
  const all = [...forms.values()].flat()
  const longest = all.reduce((most, { words }) => Math.max(most, words.length), 1)
  const first = new Set(all.map(({ words }) => words[0]!.toLowerCase()))
  const met = new Set<string>()
  const ahead: string[] = []
  const take = (): void => {
    const here = first.has(ahead[0]!.toLowerCase()) ? formHere(forms, ahead) : undefined
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

/** The longest form that the words begin with. */
function formHere(forms: ReadonlyMap<string, readonly Form[]>, ahead: readonly string[]): Form | undefined {
  const keys = ahead.map((_, index) => keyOf(ahead.slice(0, index + 1)))
  for (let count = keys.length; count > 0; count--) {
    const here = forms.get(keys[count - 1]!)?.find((form) => opens(form, ahead))
    if (here !== undefined) return here
  }
  return undefined
}

/** All forms by their words in small letters. */
function formsByWords(people: readonly Person[]): ReadonlyMap<string, readonly Form[]> {
  const names = new Set(people.flatMap(({ name }) => wordsOf(name)))
  const texts = new Set(people.flatMap(({ name, role, aliases }) => [name, role ?? '', ...aliases]))
  const found = new Map<string, Form[]>()
  for (const text of texts) {
    const words = wordsOf(text)
    if (words.length === 0) continue
    const anyCase = /\p{Ll}/u.test(text) && !words.some((word) => names.has(word))
    const key = keyOf(words)
    const list = found.get(key)
    if (list === undefined) found.set(key, [{ text, words, anyCase }])
    else list.push({ text, words, anyCase })
  }
  return found
}

function keyOf(words: readonly string[]): string {
  return words.join(' ').toLowerCase()
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
