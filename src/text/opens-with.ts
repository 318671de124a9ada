import { isLetter } from './letter-codes'
import { wordSet } from './word-table'

/** Whether the letters of ASCII that a text begins with are one of the words (in lower case, parted by spaces), in any case. */
export function opensWith(words: string): (text: string) => boolean {
  const isWord = wordSet(words.split(' '))
  return (text) => {
    let end = 0
    while (isLetter(text.charCodeAt(end))) end++
    return isWord(text, 0, end)
  }
}
