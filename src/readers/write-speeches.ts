import type { Source, TextFormat } from '../model/source'
import { type ViewBuilder, viewBuilder } from './view-builder'

/** A stretch of words and where it stands in the input; `length` differs from the text's where it was decoded. */
export interface Words {
  readonly text: string
  readonly raw: number
  readonly length: number
}

/** Words that one speaker says in one stretch of time. */
export interface Passage {
  /** Seconds; null where they are not told. */
  readonly time: { readonly start: number; readonly end: number } | null
  /** Who begins to speak: a name and where it stands (`length` 0 for elsewhere), '' for one who is not named; null for who spoke before. */
  readonly speaker: Words | null
  readonly words: readonly Words[]
}

/** Seconds of silence after a sentence that part two paragraphs of a speaker who is not named. */
const PAUSE = 1.5
/** Seconds of silence that part them anywhere. */
const SILENCE = 4
/** Characters after which a paragraph without a speaker ends with its sentence. */
const LONG = 500

/**
 * The source of what is said in a recording: a paragraph a speech, opened by 'Name: ' where the speaker is named and marked with the name.
 * Where nobody is named, paragraphs end at pauses and, when they grow long, at the end of a sentence.
 */
export function writeSpeeches(text: string, format: TextFormat, passages: readonly Passage[]): Source {
  const view = viewBuilder(text, format)
  let who: string | null = null
  let open: Open | null = null
  let waiting: Words | null = null
  for (const { time, speaker, words } of passages) {
    waiting = speaker ?? waiting
    const shown = trimmed(words)
    const raw = shown[0]?.raw
    if (raw === undefined) continue
    const changes = waiting !== null && (waiting.text === '' || waiting.text !== who)
    if (waiting !== null) who = waiting.text
    const opens: boolean = open === null || changes || (!who && parted(open, time?.start ?? null))
    if (opens) openSpeech(view, changes ? waiting! : null, raw, time)
    else {
      view.write(' ', raw, 0)
      view.anchor(time === null ? {} : { time })
    }
    for (const part of shown) view.write(part.text.replace(/\s/g, ' '), part.raw, part.length)
    const length: number = shown.reduce((sum, part) => sum + part.text.length, opens ? 0 : open!.length)
    open = { length, stopped: /[.?!]["'\u201d\u2019)]{0,2}$/.test(shown.at(-1)!.text), end: time?.end ?? null }
    waiting = null
  }
  return view.finish()
}

/** The paragraph that is being written: its length, whether its last sentence has ended, and when. */
interface Open {
  readonly length: number
  readonly stopped: boolean
  readonly end: number | null
}

function parted(open: Open, start: number | null): boolean {
  const pause = open.end === null || start === null ? 0 : start - open.end
  return pause >= SILENCE || (open.stopped && (pause >= PAUSE || open.length > LONG))
}

function openSpeech(view: ViewBuilder, speaker: Words | null, raw: number, time: Passage['time']): void {
  view.line(speaker?.raw ?? raw, {})
  view.anchor(time === null ? {} : { time })
  view.amend(view.count() - 1, { opens: true, whole: true, ...(speaker === null ? {} : { speaker: speaker.text }) })
  if (speaker === null || speaker.text === '') return
  view.write(speaker.text, speaker.raw, speaker.length)
  view.write(': ', speaker.raw + speaker.length, 0)
}

/** Words without white space at either end. */
function trimmed(words: readonly Words[]): Words[] {
  const shown = words.filter(({ text }) => text !== '')
  while (shown.length > 0 && shown[0]!.text.trim() === '') shown.shift()
  while (shown.length > 0 && shown.at(-1)!.text.trim() === '') shown.pop()
  if (shown.length === 0) return []
  shown[0] = cut(shown[0]!, shown[0]!.text.length - shown[0]!.text.trimStart().length, shown[0]!.text.length)
  const last = shown.at(-1)!
  shown[shown.length - 1] = cut(last, 0, last.text.trimEnd().length)
  return shown
}

function cut(words: Words, start: number, end: number): Words {
  const text = words.text.slice(start, end)
  return words.length === words.text.length ? { text, raw: words.raw + start, length: text.length } : { ...words, text }
}
