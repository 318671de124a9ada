import { flagUnanswered } from '../answers/flag-unanswered'
import { type Ask, isOpen } from '../model/ask'
import type { Speaker } from '../model/person'
import type { FindingPlace } from '../report/finding-place'
import { pageOrTime } from '../report/place-words'
import { verdictWords } from '../report/verdict-words'
import type { FindingsView } from './findings-command'

/** A question that was not fully answered, with who asked whom under which item. */
interface Unanswered {
  readonly id: string
  /** The id of the question's turn. */
  readonly question: string
  /** Of the question in its document, from 1, as in the report. */
  readonly number: number
  readonly item: string | null
  readonly askedBy: string | null
  /** Who is named as having replied. */
  readonly askedOf: string | null
  readonly answered: boolean
  readonly asks: readonly Ask[]
}

/** Questions with a part that got no clear reply, least answered first. */
export const unansweredView: FindingsView<Unanswered> = {
  pick: (analysis) => {
    const turns = new Map(analysis.turns.map((turn) => [turn.id, turn]))
    const questions = analysis.turns.filter(({ act }) => act === 'question')
    const numbers = new Map(questions.map(({ id }, index) => [id, index + 1]))
    const items = new Map(analysis.items.map(({ id, title }) => [id, title]))
    return flagUnanswered(analysis).map(({ id, question, answers, asks }) => {
      const turn = turns.get(question)
      return {
        id,
        question,
        number: numbers.get(question)!,
        item: items.get(turn?.itemId ?? '') ?? null,
        askedBy: nameOf(turn?.speaker),
        askedOf: nameOf(answers.map((answer) => turns.get(answer)?.speaker).find((speaker) => speaker != null)),
        answered: answers.length > 0,
        asks: asks.filter(isOpen),
      }
    })
  },
  at: ({ question }, { turns }) => ({ span: turns.find(({ id }) => id === question)!.span, turnId: question }),
  show: ({ number, askedBy, askedOf, answered, asks }, _, place) => [
    `Question ${number}: ${askedBy ?? 'Somebody'}${answered ? ` to ${askedOf ?? 'somebody not named'}` : ''}${placed(place)}`,
    ...asks.flatMap((ask) => [
      `   Asked: ${ask.text}`,
      `   ${verdictWords.label(ask.reply)}. ${ask.reasons.join(' ')} (${verdictWords.measured(ask)}.)`,
      `   To put again: ${ask.restated}`,
    ]),
    '',
  ],
  none: ({ exchanges }) =>
    exchanges.length === 0 ? 'No question was found.' : 'Every question on record got a clear reply.',
}

/** ', under item 4 ‘Performance’, page 2' */
function placed({ item, ...place }: FindingPlace): string {
  const number = item?.number == null ? '' : `item ${item.number} `
  const under = item === null ? '' : `, under ${number}\u2018${item.title}\u2019`
  const where = pageOrTime(place)
  return `${under}${where === '' ? '' : `, ${where}`}`
}

function nameOf(speaker: Speaker | null | undefined): string | null {
  return speaker?.name ?? null
}
