import type { Speaker } from '../model/person'

/** Remembers the offices that a document tells without a name, and gives the full form of one that it tells in short after that. */
export function toldInFull(): (speaker: Speaker) => Speaker {
  // By each beginning of an office in two words or more, whoever was called by it last.
  const fulls = new Map<string, Speaker>()
  return (speaker) => {
    if (speaker.personId !== null) return speaker
    const office = speaker.name.toLowerCase().replace(/^the /, '')
    const full = fulls.get(office)
    if (full !== undefined) return { ...full, label: speaker.label }
    for (const short of beginnings(office)) fulls.set(short, speaker)
    return speaker
  }
}

/** 'head of service' of 'head of service for works', 'lead officer' of 'lead officer for parks' */
function beginnings(office: string): string[] {
  const links = [...office.matchAll(/ (?:for|of|to|\() ?/g)]
  return links.map(({ index }) => office.slice(0, index)).filter((short) => short.includes(' '))
}
