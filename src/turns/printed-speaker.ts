import { shortTitles } from '../lexicons/short-titles'
import type { Speaker } from '../model/person'

/** 'Mr' before a name, of which the text as read has no stop. */
const TITLE = new RegExp(`${shortTitles}(?=\\s\\p{Lu})`, 'gu')

/** A speaker whose label has the stop behind a title that is printed in the turn. */
export function printedSpeaker(speaker: Speaker | null, text: string): Speaker | null {
  if (speaker === null || text.includes(speaker.label)) return speaker
  const label = speaker.label.replace(TITLE, '$&.')
  return text.includes(label) ? { ...speaker, label } : speaker
}
