import type { Person, Speaker } from '../model/person'
import type { Outline, OutlineItem } from '../structure/outline'
import { putTo } from './put-to'
import { type ItemScene, NO_SCENE } from './scribe'
import type { Speakers } from './speakers'
import { spokenWithin } from './spoken-within'
import type { Spoken } from './utterance'

const FORMAL =
  /^(?:(?:date|time|venue|dates)\b.{0,20}\b(?:next|future)\b.*|confirmation of (?:the )?next meeting.*|next meetings?\b.*|dates? of (?:next|future) meetings?|close(?: of meeting)?|apologies\b.*|declarations?\b.*|substitut.*|exclusion of .*)$/i
/** Titles of lists of actions. */
export const ACTIONS =
  /^(?:information to be (?:supplied|provided)|undertakings(?: given)?|(?:things )?to[- ]do(?: list)?:?)$|^(?:summary of |list of |table of |outstanding |agreed |new |key )?actions?(?: points?| list| log| items?| summary| arising| agreed| required|\/ ?further information(?: to be provided)?)*(?: and (?:resolutions?|decisions?|follow[- ]ups?))?:?$/i

/** Sets the scene for an item: who presents it and answers for it, and what its title says of what stands below. */
export function sceneOf(
  item: OutlineItem,
  index: number,
  outline: Outline,
  spoken: readonly Spoken[],
  speakers: Speakers,
): ItemScene {
  const presenters = item.presenters
    .map((name) => speakers.person(name))
    .filter((person): person is Person => person !== null)
  const named = item.presenters[0] ?? titleSpeaker(item.title, speakers)
  const line =
    named == null
      ? /^(?:to be )?presented by:?\s+([^.;]{3,80})/i.exec(outline.blocks[item.block + 1]?.text ?? '')?.[1]
      : undefined
  const told =
    line !== undefined ? speakers.resolve(line) : named === null || named === undefined ? null : speakers.resolve(named)
  const next = outline.items[index + 1]?.block ?? outline.blocks.length
  const inside = spokenWithin(spoken, item.block, next)
  const introduced = told === null ? introducedBy(inside.slice(0, OPENING), speakers) : null
  const reporter = item.presenters[0] === undefined ? told : null
  const usual = told === null && /\bquestions?\b/i.test(item.title) ? addressed(inside, speakers) : null
  const formal = FORMAL.test(item.title)
  const actions = ACTIONS.test(item.title)
  return {
    ...NO_SCENE,
    index,
    presenters,
    formal,
    actions,
    answerer: told ?? introduced,
    usual,
    reporter: reporter ?? introduced,
  }
}

const INTRODUCED =
  /\b(?:considered|received|had before (?:it|them)|reviewed|noted|discussed)\b.{0,300}?\b(?:introduced|presented)\s+by\s+((?:the\s)?\p{Lu}[^,.;:]{3,60}?)(?:[,.;]|\s(?:and|who|on behalf)\b|$)/u

/** 'The Panel considered a report on the lake, which was introduced by Ms Doe.': who introduced the item. */
function introducedBy(opening: readonly Spoken[], speakers: Speakers): Speaker | null {
  for (const { block } of opening) {
    const label = block.text.includes(' by ') ? INTRODUCED.exec(block.text.slice(0, 500))?.[1] : undefined
    if (label === undefined) continue
    // 'Area Manager Jane Doe'
    const known = [label, label.split(' ').slice(-2).join(' ')].find((name) => speakers.person(name) !== null)
    return known === undefined ? null : speakers.resolve(known)
  }
  return null
}

/** In so many blocks an item's opening words stand, the agenda's among them. */
const OPENING = 4

/** 'Chief Constable's Update' is given by the Chief Constable. */
function titleSpeaker(title: string, speakers: Speakers): string | null {
  const found =
    /^(?:the\s+)?(.{2,60}?)(?:['\u2019]s?)?\s+(?:(?:verbal|oral|general|quarterly|monthly|operational)\s+)?(?:updates?|reports?|announcements?|communications?|introduction|remarks|briefing|business)\b/i.exec(
      title,
    )
  if (found === null) return null
  const label = found[1]!.split(/\s+(?:and|&)\s+/).at(-1)!
  return [found[1]!, label].find((one) => speakers.person(one) !== null) ?? null
}

/** Whom the questions of an item are put to: the first who is addressed in one. */
function addressed(inside: readonly Spoken[], speakers: Speakers): Speaker | null {
  for (const { block, utterances } of inside) {
    const label = utterances.some(({ asks }) => asks) ? putTo(block.text, speakers) : null
    if (label !== null) return speakers.resolve(label)
  }
  return null
}
