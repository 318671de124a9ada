import { isName, isTitledSurname } from '../text/names'
import { shortForms } from '../text/short-forms'
import { isRole } from './is-role'

/** The source of a pattern for the words of a title that runs into its paragraph: words of weight in capitals, up to `most` behind the first. */
export function titleRun(most: number): string {
  return `(?:[\\p{Lu}\\d][\\p{L}\\d'\\u2019&/-]*)(?:,?\\s(?:(?:and|of|for|the|on|to|in|with|by|a|&|-|\\u2013|\\u2014)\\s){0,3}[\\p{Lu}\\d(][\\p{L}\\d'\\u2019&/)-]*){0,${most}}`
}

const SHORT_FORM = new RegExp(
  `(?:^|\\s)(?:${shortForms}|Yes|None|Noted|Agreed|Approved|Resolved|Carried|Miss|Rep|Sen|Hon|Prof)$`,
  'iu',
)

/** Whether words close with a stop that ends no title: a short form, or a word that says all by itself. */
export function endsInShortForm(words: string): boolean {
  return SHORT_FORM.test(words)
}

/** Whether a label is who speaks, behind whom a stop or a colon stands too; 'Crane Repairs' may look like a name. */
export function namesSomebody(label: string): boolean {
  return isTitledSurname(label) || isName(label) || isRole(label)
}
