import { describe, expect, it } from 'vitest'
import { segment } from '../../src'
import {
  byName,
  byOffice,
  type Exchange,
  fronts,
  questions,
  replies,
  sheets,
  tables,
} from '../cases/turns/questions-and-replies'

const bare = (name: string): string => name.replace(/^(?:Mrs|Mr|Ms|Cllr|Councillor) /, '')
const folded = (text: string): string => text.replace(/\s+/g, ' ')

/** Who asked what and who replied with what, as `segment` found it; the words without the labels before them. */
function found(text: string, exchanges: readonly Exchange[]): string[] {
  const { exchanges: all, turns } = segment(text)
  const byId = new Map(turns.map((turn) => [turn.id, turn]))
  return exchanges.map(({ question, reply }) => {
    const exchange = all.find((one) => byId.get(one.question)!.text.includes(question.slice(0, 40)))
    if (exchange === undefined) return `not asked: ${question}`
    const asked = byId.get(exchange.question)!
    const answers = exchange.answers.map((id) => byId.get(id)!)
    const said = answers.map((turn) => turn.text).join(' ')
    const whole =
      said.includes(folded(reply).slice(0, 30)) && said.includes(folded(reply).slice(-25).replace(/\.$/, ''))
    const named = [asked, answers[0]].map((turn) => turn?.speaker?.name.replace(/^the /, '') ?? '-')
    return `${named.join(' / ')}${whole ? '' : ' without the whole reply'}`
  })
}

function expected(exchanges: readonly Exchange[], asks: boolean, answers: boolean): string[] {
  return exchanges.map(({ asker, replier }) => `${asks ? bare(asker) : '-'} / ${answers ? bare(replier) : '-'}`)
}

/** Whether a way to print words names who speaks. */
const names = (print: (number: number, name: string, words: string) => string): boolean =>
  print(1, 'NOBODY', '').includes('NOBODY')

describe.each(Object.entries(fronts))('questions and replies in %s', (_, front) => {
  describe.each(Object.entries(questions))('a question %s', (__, ask) => {
    it.each(Object.entries(replies))('with a reply %s', (___, reply) => {
      for (const exchanges of [byName, byOffice]) {
        const text =
          front +
          exchanges
            .map(
              (one, index) =>
                `${ask(index + 1, one.asker, one.question)}\n\n${reply(index + 1, one.replier, one.reply)}`,
            )
            .join('\n\n')
        expect(found(text, exchanges)).toEqual(expected(exchanges, names(ask), names(reply)))
      }
    })
  })
})

describe.each(Object.entries(tables))('a table of %s', (_, { heads, cells }) => {
  it.each(Object.entries(sheets))('in %s', (__, sheet) => {
    const exchanges = byName.map((one) => ({ ...one, asker: bare(one.asker), replier: bare(one.replier) }))
    const text = `Questions and answers \u2013 Wenbury Council, 14 May 2024\n\n${sheet(
      heads,
      exchanges.map((one, index) => cells(one, index + 1)),
    )}\n`
    const printed = cells({ asker: 'ASKER', question: '', replier: 'REPLIER', reply: '' }, 1)
    expect(found(text, exchanges)).toEqual(expected(exchanges, printed.includes('ASKER'), printed.includes('REPLIER')))
  })
})
