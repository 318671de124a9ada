import type { Scribe } from './scribe'
import type { Spoken } from './utterance'

/** 'Could it be spared? (D. Doe)' */
const SIGNED = /\((\p{Lu}[\p{L}.'\u2019-]*(?:\s\p{Lu}[\p{L}.'\u2019-]*){0,3})(?:, [^()]{3,60})?\)\W*$/u

/** Whether a name in brackets stands behind a text. */
export function isSigned(text: string): boolean {
  return text.endsWith(')') && SIGNED.test(text)
}

/** Gives the turn that an item of a list has opened to whom it names in brackets behind it, where they are known. */
export function signTurn({ block }: Spoken, scribe: Scribe): void {
  const current = scribe.current()
  const name = block.text.endsWith(')') ? SIGNED.exec(block.text)?.[1] : undefined
  if (name === undefined || current === null || current.framed || scribe.speakers.person(name) === null) return
  current.speaker = scribe.resolve(name)
}
