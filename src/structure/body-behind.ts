import { isName } from '../text/names'
import { type RosterEntry, rosterEntry } from './roster-entry'

const HEAD =
  /^(?:name|member|attendee|representative)s?\s+(?:agency|organi[sz]ation|representing|body|authority|company|partner)$/i

/** Whether a line heads two columns that lost their gap: 'Name Agency'. */
export function headsBodies(line: string): boolean {
  return line.length < 40 && HEAD.test(line)
}

/** Longer names have no more words, beside titles. */
const LONGEST = 4

/** 'Supt. Jane Doe Harbour Police (Chair)' below such a head: the name is the first two words behind the titles; null where these are none. */
export function bodyBehind(line: string): RosterEntry[] | null {
  const words = line.split(' ')
  for (let count = 2; count <= LONGEST && count < words.length; count++) {
    const name = words.slice(0, count).join(' ')
    if (!isName(name)) continue
    const [, body = '', note] = /^(.*?)(?:\s\(([^()]+)\))?$/.exec(words.slice(count).join(' ')) ?? []
    const short = note !== undefined && /^[A-Z]{2,6}$/.test(note)
    const entry = rosterEntry(name, note === undefined || short ? [] : [`(${note})`])
    return entry === null ? null : [{ ...entry, organisation: body }]
  }
  return null
}

const ADDRESSED = /^(?:Mrs?|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Rev)\.? \p{Lu}/u
const BODY =
  /^(?:Department|Ministry|Office|Agency|Association|University|Institute|Federation|Union|Commission|Council) (?:for|of)\b|^(?:\p{Lu}[\p{L}'\u2019&-]* (?:(?:of|and|the|for) )?){1,6}(?:Department|Ministry|Agency|Association|Council|Authority|Service|Trust|Commission|Executive|Federation|Union|Board|University|Institute|Network|Forum|Alliance)$/u

/** 'Ms Jane Doe Department for Harbours': somebody with a form of address, and right behind the name whom she comes from; null for others. */
export function fromBody(line: string): RosterEntry[] | null {
  if (!ADDRESSED.test(line) || /[,;:()\u2013\u2014]|\s-\s/.test(line)) return null
  const found = bodyBehind(line)
  return found !== null && BODY.test(found[0]!.organisation ?? '') ? found : null
}
