import { irregularParticiples } from '../lexicons/commitment-verbs'

const NOT_PARTICIPLES =
  /^(?:need|feed|speed|embed|proceed|exceed|succeed|indeed|bed|red|seed|hundred|breed|shed|wed|exceed|aged|bleed|heed|agreed|ahead)$/
const NOT_ADVERBS =
  /^(?:apply|supply|reply|rely|comply|fly|multiply|ally|tally|rally|imply|july|only|early|monthly|weekly|daily|quarterly|yearly|family|likely)$/
const ADVERBS = new Set(
  'otherwise always never often sometimes ever perhaps yet also then now again only still soon already just all both each further therefore thus next first instead subsequently once therefore henceforth shortly eventually too even together either now'.split(
    ' ',
  ),
)

/** Whether the word, in lower case, only accompanies a verb. */
export function isAdverb(word: string): boolean {
  return ADVERBS.has(word) || (word.length > 4 && word.endsWith('ly') && !NOT_ADVERBS.test(word))
}

/** Whether the word may be a past participle. */
export function isParticiple(word: string): boolean {
  if (word.startsWith('un') && /^un(?!der)[a-z]+ed$/.test(word)) return false
  if (word.startsWith('re-')) return isParticiple(word.slice(3))
  return (
    Object.hasOwn(irregularParticiples, word) ||
    (word.length > 4 && word.endsWith('ed') && !NOT_PARTICIPLES.test(word)) ||
    word === 'agreed'
  )
}

/** Whether the word may be a present participle. */
export function isProgressive(word: string): boolean {
  return (
    word.length > 4 &&
    word.endsWith('ing') &&
    !/^(?:during|being|thing|anything|nothing|something|everything|morning|evening|building|spring|bring|meeting|string|king|housing|ongoing|outstanding|willing|unremitting|unwavering|challenging|existing|forthcoming|missing|lacking|pleasing|interesting|encouraging|nothing|policing|ceiling|wing)$/.test(
      word,
    )
  )
}

/** The base forms that a form may belong to, likeliest first: 'planned' gives plan, planne, plann. The word itself is one. */
export function basesOf(word: string): string[] {
  const irregular = Object.hasOwn(irregularParticiples, word) ? irregularParticiples[word] : undefined
  if (irregular !== undefined) return [irregular, word]
  if (word.endsWith('ied')) return [`${word.slice(0, -3)}y`, word]
  if (word.endsWith('ed')) return [...stems(word.slice(0, -2)), word]
  if (word.endsWith('ing')) return [...stems(word.slice(0, -3)), word]
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`, word]
  if (word.endsWith('es')) return [word.slice(0, -1), word.slice(0, -2), word]
  return word.endsWith('s') ? [word.slice(0, -1), word] : [word]
}

function stems(stem: string): string[] {
  const doubled = /([b-df-hj-np-tv-z])\1$/.test(stem) ? [stem.slice(0, -1)] : []
  return [...doubled, stem, `${stem}e`]
}
