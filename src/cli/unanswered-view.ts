import { flagUnanswered } from '../answers/flag-unanswered'
import { type Ask, isOpen } from '../model/ask'
import type { Speaker } from '../model/person'
import { verdictWords } from '../report/verdict-words'
import type { FindingsView } from './findings-command'

/** A question that was not fully answered, with who asked whom under which item. */
interface Unanswered {
  readonly id: string
  readonly item: string | null
  readonly askedBy: string | null
  readonly askedOf: string | null
  readonly asks: readonly Ask[]
}

/** Questions with a part that got no clear reply, least answered first. */
export const unansweredView: FindingsView<Unanswered> = {
  pick: (analysis) => {
    const turns = new Map(analysis.turns.map((turn) => [turn.id, turn]))
    const items = new Map(analysis.items.map(({ id, title }) => [id, title]))
    return flagUnanswered(analysis).map(({ id, question, answers, asks }) => {
      const turn = turns.get(question)
      return {
        id,
        item: items.get(turn?.itemId ?? '') ?? null,
        askedBy: nameOf(turn?.speaker),
        askedOf: nameOf(answers.map((answer) => turns.get(answer)?.speaker).find((speaker) => speaker != null)),
        asks: asks.filter(isOpen),
      }
    })
  },
  show: ({ item, askedBy, askedOf, asks }, number) => [
    `${number}. ${askedBy ?? 'Somebody'} to ${askedOf ?? 'nobody on record'}${item === null ? '' : `, under \u2018${item}\u2019`}`,
    ...asks.flatMap(({ text, reply, reasons, restated, confidence }) => [
      `   Asked: ${text}`,
      `   ${verdictWords.label(reply)} (right ${Math.round(confidence * 100)} times in 100). ${reasons.join(' ')}`,
      `   To put again: ${restated}`,
    ]),
    '',
  ],
  none: ({ exchanges }) =>
    exchanges.length === 0 ? 'No question was found.' : 'Every question on record got a clear reply.',
}

function nameOf(speaker: Speaker | null | undefined): string | null {
  return speaker?.name ?? null
}
