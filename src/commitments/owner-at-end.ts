import type { Speaker } from '../model/person'
import { speakerOf, unlisted } from './parties'
import { phrase, type Sentence } from './sentence'
import { isDueSlot } from './slots'
import { isBody } from './word-classes'

/** Somebody known at the end of a line: 'Bench to go on the agenda - JD'. */
export function personAtEnd(sentence: Sentence, from: number): Speaker | null {
  const owner = ownerAtEnd(sentence, from)
  return owner?.personId == null ? null : owner
}

/** Who is named at the end of a line, behind a dash, in brackets, in emphasis or in capitals. */
export function ownerAtEnd(sentence: Sentence, from: number): Speaker | null {
  const { words, parties, text } = sentence
  for (let at = words.length - 1; at >= Math.max(from, words.length - 6); at--) {
    const label = phrase(sentence, at, words.length)
      .split(/[,;|]| - | [–—] /)[0]!
      .trim()
    if (isDueSlot(label)) continue
    const marked =
      /(?:[\u2013\u2014([*_|:]|(?:^|\s)-)\s*[*_]*$/.test(words[at]!.before) || /\t|\s{3,}/.test(words[at]!.before)
    const person = parties.find(label) ?? parties.find(label.split(/\/| and | & /)[0]!)
    if (person !== null && (marked || at === words.length - 1) && (marked || /^[A-Z]{2,4}$/.test(label)))
      return speakerOf(person, label)
    if (marked && /^\p{Lu}/u.test(label) && at > from) return unlisted(label)
  }
  const tail = text.slice(sentence.words.at(-1)?.start ?? sentence.start, sentence.end)
  return /^[A-Z]{2,4}\W*$/.test(tail) && parties.find(tail) !== null ? speakerOf(parties.find(tail)!, tail) : null
}

/** 'Send the forms to the tutors (library team)': a body in brackets at the end, also in small letters. */
export function teamInBrackets({ words, text, end }: Sentence): Speaker | null {
  const last = words.at(-1)
  const open = words.findLastIndex((word) => word.before.endsWith('('))
  if (last === undefined || open < 1 || words.length - open > 5 || !/^\W{0,3}$/.test(text.slice(last.end, end)))
    return null
  return isBody(last.lower) && text[last.end] === ')' ? unlisted(text.slice(words[open]!.start, last.end)) : null
}
