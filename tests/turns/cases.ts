import { expect } from 'vitest'
import { segment } from '../../src/analyze'
import type { Segmentation } from '../../src/model/analysis'
import { boards } from '../cases/boards'
import { type MarkedSegment, markedDocument } from '../cases/marked-document'
import type { TurnCase } from '../cases/turn-case'

/** Expects a case's document to be read as its marks say. */
export function expectTurns(one: TurnCase): void {
  const front = one.board === undefined ? '' : boards[one.board]
  const { text, segments } = markedDocument(one.text)
  const found = segment(front + text)
  const turns = found.turns.filter((turn) => turn.span.start >= front.length)
  expect(turns.map(({ act, speaker, text: said }) => line(act, speaker?.name ?? null, said)).join('\n')).toBe(
    segments
      .map((want, index) => line(want.act, expectedName(want, turns[index]?.speaker?.name ?? null), want.text))
      .join('\n'),
  )
  if (one.exchanges !== undefined) expect(links(found, front.length)).toEqual(one.exchanges)
}

function expectedName(want: MarkedSegment, found: string | null): string | null {
  return want.speaker === undefined ? found : want.speaker
}

function line(act: string, speaker: string | null, text: string): string {
  return `${act} | ${speaker === null ? '-' : bareName(speaker)} | ${text}`
}

function links(found: Segmentation, from: number): Record<number, number[]> {
  const turns = found.turns.filter((turn) => turn.span.start >= from)
  const place = new Map(turns.map((turn, index) => [turn.id, index]))
  return Object.fromEntries(
    found.exchanges
      .filter(({ question }) => place.has(question))
      .map(({ question, answers }) => [place.get(question)!, answers.map((id) => place.get(id)!)]),
  )
}

/** Articles and capitals of a label say nothing of who is meant. */
function bareName(name: string): string {
  return name.replace(/^the\s+/i, '').toLowerCase()
}
