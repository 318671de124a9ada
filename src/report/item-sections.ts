import type { Segmentation } from '../model/analysis'
import type { AgendaItem } from '../model/item'
import type { Act, Turn } from '../model/turn'
import { exchangeSection, speakerName } from './exchange-section'
import { markdownText, shorten } from './markdown-text'
import { type QuestionGroup, questionGroups } from './question-groups'
import { behindComma, type TellPlace } from './tell-place'

/** Units of a statement that are shown; questions, answers, actions and decisions are shown whole. */
const SHOWN = 240

const names: Readonly<Record<Act, string>> = {
  question: 'Question',
  answer: 'Answer',
  statement: 'Statement',
  action: 'Action',
  decision: 'Decision',
  procedural: 'Procedure',
}

/** The record in Markdown, item by item: each question with its reply, and in between what else was said, in short. */
export function itemSections(document: Segmentation, tell: TellPlace): string[] {
  const groups = questionGroups(document)
  const starts = new Map(groups.map((group) => [group.questions[0]!.id, group]))
  const told = new Set(groups.flatMap(({ questions, answers }) => [...questions, ...answers].map(({ id }) => id)))
  const printed = new Map<string, number>()
  const byItem = turnsByItem(document.turns)
  const section = (turns: readonly Turn[]): string[] => turnsSection(turns, starts, told, printed, tell)
  const outside = byItem.get(null) ?? []
  return [
    ...(outside.length === 0
      ? []
      : [document.items.length === 0 ? '### What was said' : '### Outside the items', ...section(outside)]),
    ...document.items.flatMap((item) => [itemHeading(item), ...presented(item), ...section(byItem.get(item.id) ?? [])]),
  ]
}

function turnsByItem(turns: readonly Turn[]): Map<string | null, Turn[]> {
  const byItem = new Map<string | null, Turn[]>()
  for (const turn of turns) {
    const list = byItem.get(turn.itemId)
    if (list === undefined) byItem.set(turn.itemId, [turn])
    else list.push(turn)
  }
  return byItem
}

function itemHeading(item: AgendaItem): string {
  const number = item.number === null ? '' : `${markdownText(item.number)} `
  return `### ${number}${markdownText(item.title)}`
}

function presented(item: AgendaItem): string[] {
  const who = item.presenters.flatMap((presenter) => speakerName(presenter) ?? [])
  return who.length === 0 ? [] : [`Presented by ${who.join(' and ')}.`]
}

function turnsSection(
  turns: readonly Turn[],
  starts: ReadonlyMap<string, QuestionGroup>,
  told: ReadonlySet<string>,
  printed: Map<string, number>,
  tell: TellPlace,
): string[] {
  const parts: string[] = []
  let others: string[] = []
  const close = (): void => {
    if (others.length > 0) parts.push(others.join('\n'))
    others = []
  }
  for (const turn of turns) {
    const group = starts.get(turn.id)
    if (group !== undefined) {
      close()
      parts.push(...exchangeSection(group, printed, tell))
    } else if (!told.has(turn.id)) others.push(other(turn, tell))
  }
  close()
  return parts
}

function other(turn: Turn, tell: TellPlace): string {
  const who = speakerName(turn.speaker)
  const short = turn.act === 'statement' || turn.act === 'procedural'
  const text = markdownText(short ? shorten(turn.text, SHOWN) : turn.text)
  return `- ${names[turn.act]}${who === null ? '' : `, ${who}`}${behindComma(tell(turn.span))}: ${text}`
}
