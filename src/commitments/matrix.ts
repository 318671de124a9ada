import { phrase, type Sentence } from './sentence'
import type { Subject } from './subject'

const EARLIER =
  /\b(?:had|having)(?: \w+){0,2} (?:said|promised|undertaken|agreed|told|advised|indicated|stated|confirmed|pledged)(?: \w+){0,4}$/i
/** 'had said in 2023 that', 'had promised last year that' */
const LONG_AGO =
  /\bhad(?: \w+){0,2} (?:said|promised|undertaken|agreed|told|advised|indicated|stated|confirmed|pledged)(?: \w+){0,2} (?:in|on|last|back in) (?:\w+ ){0,2}(?:(?:19|20)\d\d|year|month|spring|summer|autumn|winter)(?: that)?$/i
const ONE_DAY =
  /\b(?:said|promised|pledged|agreed|undertook)(?: \w+)? (?:in|on|last|back in) (?:\d{1,2} )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|year|month|week)\b[^,;.]{0,12} that$/i
const DENIED =
  /(?:\bnot|n['’]t|\bnever|\bno|\bcannot|\bnor|\bnobody|\bnone)\b([^.;,]{0,60})\b(?:say|says|said|saying|suggest|mean|means|promise|confirm|guarantee|state|states|claim)(?: that)?$/i

/** The words in front of a subject that say how its clause is meant, the last dozen of them. */
function matrixOf(sentence: Sentence, subject: Subject): string {
  return phrase(sentence, Math.max(0, subject.from - 12), subject.from)
}

/** 'does not say that it will', 'has no policy which says we will': what is denied is promised by nobody. */
export function isDenied(sentence: Sentence, subject: Subject): boolean {
  const between = DENIED.exec(matrixOf(sentence, subject))?.[1]
  return between !== undefined && !/\b(?:but|and|although)\b/i.test(between)
}

/** 'which she had said she would send', 'we said in July that we would': promised on an earlier day, unless what was promised is still to come. */
export function isEarlierPromise(sentence: Sentence, subject: Subject, dated: boolean): boolean {
  const matrix = matrixOf(sentence, subject)
  if (!EARLIER.test(matrix)) return !dated && ONE_DAY.test(matrix)
  return !dated || /\bwhich\b/i.test(matrix) || LONG_AGO.test(matrix)
}

/** What somebody thinks will be so. */
const OPINION =
  /^(?:confident|sure|certain|believe[sd]?|thinks?|thought|feels?|felt|fears?|feared|doubts?|worried|concerned|convinced|suspects?|assumes?|assumed|imagine[sd]?|know|knows|knew|hopeful|optimistic)$/

/** 'which I am sure will be considered': said of others. */
const THINKS =
  /\b(?:I[’']m|I am|we[’']re|we are|I|we) (?:sure|confident|certain|hopeful|think|believe|hope|know|suspect)$/i

/** 'asked when the plan would come forward': with any other word before it `when` tells a time. */
const ASKED =
  /\b(?:asks?|asked|asking|quer(?:y|ies|ied)|[ei]nquired?|know|wonder(?:ed)?|confirm|say|question(?:ed)?) when\b/i

/** 'a plan on what will be delivered', 'how we would attend': an embedded question promises nothing. */
export function isAsked(sentence: Sentence, subject: Subject): boolean {
  const before = [sentence.words[subject.to - 1]?.lower ?? '', sentence.words[subject.from - 1]?.lower ?? '']
  const earlier = before[1] === 'that' ? (sentence.words[subject.from - 2]?.lower ?? '') : before[1]!
  if (/\b(?:what|how|whether)\b/i.test(phrase(sentence, subject.from, subject.to))) return true
  if (ASKED.test(phrase(sentence, Math.max(0, subject.from - 3), subject.to))) return true
  if (THINKS.test(phrase(sentence, subject.to - 3, subject.to))) return true
  return before.some((word) => /^(?:how|what|whether|why|whom|whose)$/.test(word)) || OPINION.test(earlier)
}
