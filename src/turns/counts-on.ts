import type { Spoken } from './utterance'

/** '(a)' below the colon of a question, and '(b)' where '(a)' stands in its words. */
export function countsOn({ block }: Spoken, asked: string): boolean {
  const letter = /^\(?([a-h])[.)]$/i.exec(block.marker)?.[1]?.toLowerCase()
  const roman = ROMANS.indexOf(/^\(?([iv]{1,4})[.)]$/i.exec(block.marker)?.[1]?.toLowerCase() ?? '')
  if (roman > 0) return asked.toLowerCase().includes(`(${ROMANS[roman - 1]})`)
  if (letter === undefined) return false
  if (letter === 'a') return /:\s*-?$/.test(asked)
  return asked.toLowerCase().includes(`(${String.fromCharCode(letter.charCodeAt(0) - 1)})`)
}

const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii']
