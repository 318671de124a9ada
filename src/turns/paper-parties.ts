import type { Block } from '../model/block'
import { isRole } from '../structure/is-role'
import { matches } from '../text/matches'
import { isName, isTitledSurname, stripTitles } from '../text/names'
import type { Piece } from './draft'
import type { Scribe } from './scribe'

/** Who asks and who answers in a paper of questions and answers, as its first paragraphs say. */
export interface PaperParties {
  /** As printed, 'the Chief Constable'; null where the paper does not say. */
  readonly asker: string | null
  readonly answerer: string | null
  /** Those who are named beside an office. */
  readonly people: readonly { readonly name: string; readonly office: string }[]
}

/** How many blocks the first words of a paper may take. */
const REACH = 12
const WORD = "(?:(?:\\p{Lu}|St|Mr|Mrs|Ms|Dr|Supt|Insp|Sgt|Cllr)\\.|\\p{Lu}[\\p{L}'\\u2019-]*)"
const WHO = `((?:[Tt]he\\s)?${WORD}(?:\\s(?:(?:and|of|for|the)\\s)?${WORD}){0,7})`
const ASKED = new RegExp(
  `\\b(?:asked|put|tabled|submitted|raised|posed)(?:\\s(?:in writing|at the meeting))?\\s+by\\s+${WHO}`,
  'u',
)
const ANSWERED = new RegExp(
  `\\b(?:answered|replied to|(?:answers?|replies|responses)\\s(?:\\p{L}+\\s){0,3}?(?:by|from|of))\\s+(?:by\\s+)?${WHO}`,
  'u',
)
const PUT_TO = new RegExp(`\\b(?:put|addressed|submitted|asked|[Qq]uestions)\\s+(?:to|of)\\s+${WHO}`, 'u')
/** 'Written questions to the Mayor, Jane Doe' */
const PUT_IN_TITLE = /^(?:\p{L}+ )?questions (?:to|for|put to) the \p{Lu}/iu
const OFFICE_THEN_NAME = new RegExp(`\\b${WHO},\\s+${WHO}(?=[,.;)]|\\s\\p{Ll}|$)`, 'gu')

/** Reads the parties from the paragraphs before the first question. */
export function paperParties(blocks: readonly Block[]): PaperParties {
  let asker: string | null = null
  let answerer: string | null = null
  const people: { name: string; office: string }[] = []
  for (const block of blocks.slice(0, REACH)) {
    if (/^question\s+\d/i.test(block.text)) break
    if ((block.kind === 'heading' && !PUT_IN_TITLE.test(block.text)) || block.text.length > 1_500) continue
    asker ??= partyOf(ASKED.exec(block.text)?.[1])
    answerer ??= partyOf(ANSWERED.exec(block.text)?.[1]) ?? partyOf(PUT_TO.exec(block.text)?.[1])
    for (const hit of matches(OFFICE_THEN_NAME, block.text)) {
      const one = hit[1]!.replace(/^the\s+/i, '')
      const other = hit[2]!.replace(/^the\s+/i, '')
      if (isRole(one) && isName(other)) people.push({ name: stripTitles(other).name, office: one })
      else if (isName(one) && isRole(other)) people.push({ name: stripTitles(one).name, office: other })
    }
  }
  return { asker, answerer, people }
}

/** An office or a name; 'the Board' and 'Members' are many. */
function partyOf(label: string | undefined): string | null {
  if (label === undefined) return null
  return isName(label) ||
    isTitledSurname(label) ||
    (isRole(label) && !/\b(?:members|councillors|residents)$/i.test(label))
    ? label
    : null
}

/** 'Questions on this item were put by the Chair and answered by Supt. Doe.' gives both to the questions and replies below it. */
export function putAndAnswered(text: string, whole: Piece, scribe: Scribe): boolean {
  if (text.length > 300 || !/^(?:the |these |all )?questions\b/i.test(text)) return false
  const asker = partyOf(ASKED.exec(text)?.[1])
  const answerer = partyOf(/\banswered\b/.test(text) ? ANSWERED.exec(text)?.[1] : undefined)
  if (asker === null || answerer === null) return false
  scribe.start('procedural', null, whole, 'turns/note')
  scribe.scene = { ...scribe.scene, asker: scribe.resolve(asker), answerer: scribe.resolve(answerer), headed: true }
  return true
}
