import type { AskType } from '../model/ask'
import type { AskDraft } from './ask-draft'
import type { SentenceEvidence } from './ask-evidence'
import { bearingAt, hasMark, type Marks, markAt, markNames } from './mark-names'
import { tenseOf } from './tenses'

/** From how much overlap on a sentence is taken to speak about the ask. */
const ABOUT = 0.25
const YES_OR_NO: ReadonlySet<AskType> = new Set(['polar', 'assurance', 'opinion'])

/** What a sentence does for an ask: what it does whatever was asked, and which of that bears on the ask. The array is the same every time. */
export function askMarks({ text, type, words: { auxiliaries, calls } }: AskDraft): (one: SentenceEvidence) => Marks {
  const marks = new Uint8Array(markNames.length)
  const tense = tenseOf(text, calls)
  const takesYes = YES_OR_NO.has(type)
  return ({ sentence, overlap, owed }) => {
    marks.set(sentence.marks)
    marks[markAt.owed] = Number(owed)
    marks[markAt['owed-plain']] = Number(owed && hasMark(marks, markAt.plain))
    marks[markAt['opening-no']] = Number(takesYes && sentence.opening === 'no')
    marks[markAt['anaphoric-echo']] = Number((auxiliaries & sentence.anaphoric) !== 0)
    marks[markAt.echo] = Number((auxiliaries & sentence.auxiliaries) !== 0)
    marks[markAt.tense] = Number((tense & sentence.tenses) !== 0)
    for (const [mark, about] of bearingAt) marks[about] = overlap >= ABOUT ? marks[mark]! : 0
    return marks
  }
}
