import type { Speaker } from '../model/person'
import type { Turn } from '../model/turn'
import { markdownText } from './markdown-text'
import type { QuestionGroup } from './question-groups'
import { behindComma, type TellPlace } from './tell-place'

/**
 * Who spoke, with the words by which the document calls them here where those are other words; null where it does not say.
 */
export function speakerName(speaker: Speaker | null): string | null {
  if (speaker === null) return null
  const name = `**${markdownText(speaker.name)}**`
  const label = speaker.label.trim()
  return label === '' || label === speaker.name ? name : `${name} (‘${markdownText(label)}’)`
}

/**
 * Questions and their reply in Markdown: who asked, who answered, and the words themselves.
 * `printed` holds the numbers of the questions below which an answer already stands, by the answer's id; it is added to.
 */
export function exchangeSection(group: QuestionGroup, printed: Map<string, number>, tell: TellPlace): string[] {
  return [
    ...group.questions.flatMap((turn, index) => [
      `#### Question ${group.number + index}`,
      asked(turn, tell),
      words(turn),
    ]),
    ...(group.answers.length === 0
      ? ['*No answer to this question was found in the document.*']
      : answers(group, printed, tell)),
  ]
}

function asked(turn: Turn, tell: TellPlace): string {
  const who = speakerName(turn.speaker)
  const place = behindComma(tell(turn.span))
  return who === null ? `Asked${place}; the document does not say by whom:` : `${who} asked${place}:`
}

function answers(group: QuestionGroup, printed: Map<string, number>, tell: TellPlace): string[] {
  const earlier = group.answers.flatMap(({ id }) => printed.get(id) ?? [])
  const fresh = group.answers.filter(({ id }) => !printed.has(id))
  for (const { id } of fresh) printed.set(id, group.number)
  const several = group.questions.length
  const which = several > 1 ? ` questions ${group.number} to ${group.number + several - 1}` : ''
  return [
    ...[...new Set(earlier)].map((number) => `Answered together with question ${number}, above.`),
    ...fresh.flatMap((turn) => [answered(turn, which, tell), words(turn)]),
  ]
}

function answered(turn: Turn, which: string, tell: TellPlace): string {
  const who = speakerName(turn.speaker)
  const place = behindComma(tell(turn.span))
  return who === null
    ? `Answered${which}${place}; the document does not say by whom:`
    : `${who} answered${which}${place}:`
}

function words(turn: Turn): string {
  return `> ${markdownText(turn.text)}`
}
