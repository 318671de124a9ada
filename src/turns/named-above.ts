import { isGivenOverPoints } from '../structure/given-over-points'
import type { Outline } from '../structure/outline'
import { isName, isNamed, isTitledSurname, stripTitles } from '../text/names'
import { sentences } from '../text/sentences'
import { ANNOUNCES_ISSUES } from './announces-issues'
import { areDecided } from './decided-points'
import { readElided } from './elided'
import { cluesOf } from './sentence-clues'
import type { Speakers } from './speakers'
import type { Subject } from './subject'

/** Lines that only name who speaks in what stands below them without a subject: 'Cllr Jane Doe:' above 'Asked how many there were.' */
export interface NamedAbove {
  readonly lines: ReadonlySet<number>
  /** Who speaks, by the number of the block below. */
  readonly speakers: ReadonlyMap<number, Above>
  /** Blocks that announce the questions below such lines: 'Members then put questions, including:' */
  readonly announcing: ReadonlySet<number>
}

/** Who speaks in words without a subject. */
export interface Above {
  readonly subject: Subject
  /** The words may be no more than what was asked about: '- The number of cases.' */
  readonly asks: boolean
}

/** No such lines. */
export const NOBODY_ABOVE: NamedAbove = { lines: new Set(), speakers: new Map(), announcing: new Set() }

/** Finds the lines that name who speaks below them. */
export function namedAbove({ blocks, items, silent }: Outline, known: Speakers): NamedAbove {
  const lines = new Set<number>()
  const speakers = new Map<number, Above>()
  const heads = new Set(items.map(({ block }) => block))
  const announcing = new Set<number>()
  let above: Above | null = null
  let announced: Announced | null = null
  let announcement = -1
  blocks.forEach(({ kind, text, level }, index) => {
    if (kind === 'furniture' || text === '') return
    const named = heads.has(index) ? null : (givenAbove(blocks, index) ?? subjectOfLine(text, known))
    if (heads.has(index) || (kind === 'heading' && named === null)) announced = announces(text, heads.has(index))
    else if (named === null) {
      const tells = announces(text, false)
      announced = tells ?? announced
      if (tells !== null) announcement = index
    }
    if (named !== null && leadsOn(index, named)) {
      lines.add(index)
      if (announcement === index - 1) announcing.add(announcement)
      above = { subject: named, asks: named.kind === 'named' }
    } else if (kind === 'heading' || named !== null || heads.has(index)) above = null
    else if (above !== null)
      speakers.set(index, {
        ...above,
        asks: above.asks && ((announced === 'asked' && level > 0) || REPLIED.test(text)),
      })
  })
  return { lines, speakers, announcing }

  /** What stands below begins without a subject. */
  function leadsOn(index: number, named: Subject): boolean {
    let below = index + 1
    while (blocks[below]?.kind === 'furniture' || blocks[below]?.text === '') below++
    const next = blocks[below]
    if (next === undefined || silent.has(below)) return false
    if (named.kind === 'body' && areDecided(blocks, below)) return false
    const mayAsk = named.kind === 'named' && !next.text.includes('?')
    if (mayAsk && ((announced === 'asked' && next.level > 0) || REPLIED.test(next.text))) return true
    const [first] = sentences(next.text)
    const sentence = first === undefined ? '' : next.text.slice(first.start, first.end)
    const { verbs } = cluesOf(sentence)
    return readElided(sentence, named, { speakers: known, verbs }) !== null
  }
}

type Announced = 'asked' | 'raised'

/** What a line says stands below it: questions, or points of which each may ask something; null where it says neither. */
function announces(text: string, isTitle: boolean): Announced | null {
  if (text.length > LONGEST_ANNOUNCEMENT || text.includes('?')) return null
  if (ANNOUNCES_ISSUES.test(text)) return 'asked'
  if (!isTitle && !/:\s*-?$/.test(text) && !OF_MANY.test(text)) return null
  return ASKED.test(text) ? 'asked' : !isTitle && RAISED.test(text) ? 'raised' : null
}

const LONGEST_ANNOUNCEMENT = 260
const OF_MANY =
  /^(?:(?:the|all|several|some|other) )?(?:\p{L}+ )?(?:members|councillors|panel|board|(?:sub-?)?committee|authority|trustees|governors|commissioners)\b|\b(?:questions|points|comments|issues|matters) (?:\p{L}+ )?(?:were|was)\b/iu
const ASKED = /\b(?:questions|queries|questioned|quizzed|asked (?:about|questions|the following))\b/i
const RAISED = /\b(?:points|comments|issues|matters|observations)\b/i
/** '... within two years. The Treasurer undertook to find out.' */
const REPLIED =
  /[.?!]\s+(?:In (?:reply|response),? )?(?:[Tt]he|Mrs?|Ms|Dr|Cllr|Councillor|Chief|Supt|ACC|DCC|PCC)\.?\s(?:\S+\s){1,6}?(?:said|advised|explained|confirmed|replied|responded|noted|stated|undertook|agreed|answered|reported|clarified)\b/

/** Somebody of the public by the forename alone. */
function givenAbove(blocks: Outline['blocks'], index: number): Subject | null {
  return isGivenOverPoints(blocks, index) ? { label: blocks[index]!.text.replace(/\s*:$/, ''), kind: 'named' } : null
}

/** Who is named on a line that says nothing else. */
function subjectOfLine(text: string, speakers: Speakers): Subject | null {
  if (
    text.length > LONGEST ||
    !/^[*_]{0,3}\p{Lu}/u.test(text) ||
    /^(?:resolved|agreed|recommended|ordered|that)\b/i.test(text)
  )
    return null
  const line = text.replace(/^[*_]+|\s*[:\u2013\u2014*_-]+\s*$/g, '')
  // 'Mr Roe (Independent Member):'
  const told = /^(\p{Lu}[^,()]{2,50}?)(?:\s\([^()]{2,60}\)|,\s\p{Lu}[^,.;:()]{2,60})$/u.exec(line)?.[1]
  const label = told !== undefined && isNamed(told) ? told : line
  if (isTitledSurname(label) || (isName(label) && (stripTitles(label).name !== label || label.length < text.length)))
    return { label, kind: 'named' }
  if (label.length === text.length) return null
  return ASSEMBLY.test(label)
    ? { label, kind: 'body' }
    : speakers.person(label) === null
      ? null
      : { label, kind: 'office' }
}

const LONGEST = 80

const ASSEMBLY =
  /^(?:the\s+)?(?:\p{L}+\s){0,3}(?:board|(?:sub-?)?committee|panel|authority|members|commission|forum|trustees|governors)$/iu
