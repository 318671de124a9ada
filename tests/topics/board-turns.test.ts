import { describe, expect, it } from 'vitest'
import { policeTaxonomy } from '../../src/lexicons/topics/police-taxonomy'
import { tagTopics } from '../../src/topics/tag-topics'
import { boardTurns } from './board-turns'

/** The least F1 of all topics that turns of a kind of body must reach, each read alone, and the share right of what is told. */
const floors: Readonly<Record<string, readonly [f1: number, precision: number]>> = {
  police: [0.9, 0.88],
  council: [0.9, 0.88],
  health: [0.8, 0.78],
  schools: [0.9, 0.88],
  fire: [0.85, 0.88],
}

const known = new Set(policeTaxonomy.topics.map(({ id }) => id))

function turnsOf(lines: string): { want: string[]; text: string }[] {
  return lines
    .split('\n')
    .map((line) => line.trim().split(' | '))
    .filter((parts) => parts.length === 2)
    .map(([topics, text]) => ({ want: topics!.split(' ').filter((topic) => topic !== '-'), text: text! }))
}

describe('turns of boards', () => {
  it.each(Object.entries(boardTurns))('%s: every topic is one of the guidelines', (_body, lines) => {
    for (const { want } of turnsOf(lines)) expect(want.filter((topic) => !known.has(topic))).toEqual([])
  })

  it.each(Object.entries(boardTurns))('%s: told as a reader would', (body, lines) => {
    const told = turnsOf(lines).map(({ want, text }) => ({
      want,
      have: tagTopics(text).flatMap(({ topic }) => (known.has(topic) ? [topic] : [])),
    }))
    const wanted = told.reduce((sum, { want }) => sum + want.length, 0)
    const found = told.reduce((sum, { have }) => sum + have.length, 0)
    const right = told.reduce((sum, { want, have }) => sum + have.filter((topic) => want.includes(topic)).length, 0)
    const [f1, precision] = floors[body]!
    expect((2 * right) / (wanted + found)).toBeGreaterThanOrEqual(f1)
    expect(right / found).toBeGreaterThanOrEqual(precision)
  })
})
