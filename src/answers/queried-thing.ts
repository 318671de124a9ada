import type { Stretch } from '../text/sentences'
import type { AskStretch } from './ask-draft'

const QUERIED =
  /^(?!it\b|he\b|she\b|they\b|whether\b|if\b)(.{3,180}?) (?:was|were) (?:(?:also|then|further) )?(?:queried|questioned|challenged|sought|requested|asked for)(?: by [^,.;:?]{2,60})?[.;]?$/iu

/** 'The lateness of the papers was challenged': what is asked about stands before a passive verb; null where it does not. */
export function queriedThing(text: string, { start, end }: Stretch): AskStretch | null {
  const sentence = text.slice(start, end)
  if (!/ (?:was|were) /.test(sentence)) return null
  const hit = QUERIED.exec(sentence)
  return hit === null ? null : { start, end: start + hit[1]!.length, form: 'thing' }
}
