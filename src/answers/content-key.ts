import { functionWords } from '../lexicons/function-words'
import { synonyms } from '../lexicons/synonyms'
import { vagueWords } from '../lexicons/vague-words'
import { lazily } from '../text/lazily'
import { stem } from '../text/stems'
import { wordRoot } from '../text/word-root'

/** A word that carries meaning, as answers are compared with questions by it. */
export interface ContentKey {
  /** Its root, or the root of the first of its synonyms. */
  readonly key: string
  readonly stem: string
  /** Whether it belongs to the vague vocabulary of administration. */
  readonly vague: boolean
}

const STOP: ReadonlySet<string> = new Set(functionWords)
const VAGUE: () => ReadonlySet<string> = lazily(() => new Set(vagueWords.map(stem)))
const HEADS = lazily(() => {
  const heads = new Map<string, string>()
  for (const row of synonyms) {
    const roots = row.split(' ').map(wordRoot)
    for (const root of roots) if (!heads.has(root)) heads.set(root, roots[0]!)
  }
  return heads
})
/** What a word is compared by; null for one of the closed classes. */
export function contentKey(word: string): ContentKey | null {
  if (STOP.has(word) || word.startsWith("'") || (word.length < 2 && !/\d/.test(word))) return null
  const bare = word.replace(/'s$/, '')
  const root = wordRoot(bare)
  const wordStem = stem(bare)
  return { key: HEADS().get(root) ?? root, stem: wordStem, vague: VAGUE().has(wordStem) }
}
