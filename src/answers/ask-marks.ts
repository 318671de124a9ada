import type { AskDraft } from './ask-draft'
import { askTail } from './ask-tail'
import { bearingAt, hasMark, type Marks, markAt, markNames } from './mark-names'
import type { SentenceEvidence } from './sentence-evidence'
import { tenseOf } from './tenses'

/** From how much overlap on a sentence is taken to speak about the ask. */
const ABOUT = 0.25

/** What a sentence does for an ask: what it does whatever was asked, and which of that bears on the ask. The array is the same every time. */
export function askMarks(ask: AskDraft): (one: SentenceEvidence) => Marks {
  const { auxiliaries, tenses, calls } = ask.words
  const marks = new Uint8Array(markNames.length)
  const tense = tenseOf(ask.text, tenses, calls)
  const tail = askTail(ask)
  return ({ sentence, overlap, owed }) => {
    marks.set(sentence.marks)
    marks[markAt.owed] = Number(owed)
    marks[markAt['owed-plain']] = Number(owed && hasMark(marks, markAt.plain))
    marks[markAt['anaphoric-echo']] = Number((auxiliaries & sentence.anaphoric) !== 0)
    marks[markAt.echo] = Number((auxiliaries & sentence.auxiliaries) !== 0)
    marks[markAt['tail-echo']] = Number(tail !== undefined && sentence.keys.has(tail.key))
    marks[markAt.tense] = Number((tense & sentence.tenses) !== 0)
    for (const [mark, about] of bearingAt) marks[about] = overlap >= ABOUT ? marks[mark]! : 0
    return marks
  }
}
