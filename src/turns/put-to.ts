import { matches } from '../text/matches'
import type { Speakers } from './speakers'

const PUT_TO =
  /\b(?:[Cc]an|[Cc]ould|[Ww]ill|[Ww]ould|[Dd]oes|[Ii]s|[Hh]as|[Dd]id|[Ss]hould|[Mm]ay)\s+the\s+((?:\p{L}+\s){1,5})|(?:^|[.?!]\s)(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,3})\s?,\s/gu

/** Whom a question is put to by name or office: 'Can the Chief Constable advise ...', 'Chief Constable, did ...'; null where nobody is. */
export function putTo(text: string, speakers: Speakers): string | null {
  for (const hit of matches(PUT_TO, text)) {
    const words = (hit[1] ?? hit[2]!).trim().split(' ')
    for (let count = words.length; count >= 1; count--) {
      const label = words.slice(0, count).join(' ')
      if (speakers.person(label)?.role != null) return label
    }
  }
  return null
}
