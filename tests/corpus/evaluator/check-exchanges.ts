import type { AnnotatedAsk, AnnotatedExchange, AnnotatedTurn } from './annotation'
import { askTypes, repliesByClarity } from './ask-labels'

/** What is wrong with the exchanges: turns of another act, questions without one, asks outside, labels, flags. */
export function checkExchanges(segments: readonly AnnotatedTurn[], exchanges: readonly AnnotatedExchange[]): string[] {
  const byId = new Map(segments.map((segment) => [segment.id, segment]))
  const asked = exchanges.map(({ question }) => question)
  const questions = segments.filter(({ act }) => act === 'question').map(({ id }) => id)
  return [
    ...questions.filter((id) => !asked.includes(id)).map((id) => `${id}: a question in no exchange`),
    ...asked.filter((id, index) => asked.indexOf(id) < index).map((id) => `${id}: asked in two exchanges`),
    ...exchanges.flatMap((exchange) => checkExchange(exchange, byId)),
  ]
}

function checkExchange(exchange: AnnotatedExchange, byId: ReadonlyMap<string, AnnotatedTurn>): string[] {
  const { question, answers, asks = [], flagged } = exchange
  const unclear = asks.some(({ clarity }) => clarity !== 'clear-reply')
  const unrecorded = asks.filter(({ reply }) => reply === 'unrecorded').length
  const says = (wrong: boolean, what: string) => (wrong ? [`${question}: ${what}`] : [])
  return [
    ...says(byId.get(question)?.act !== 'question', 'is no question'),
    ...answers.filter((id) => byId.get(id)?.act !== 'answer').map((id) => `${question}: ${id} is no answer`),
    ...says(asks.length === 0, 'asks nothing'),
    ...says(flagged !== unclear, `flagged ${flagged}, but its asks say ${unclear}`),
    ...says(unrecorded !== (answers.length > 0 ? 0 : asks.length), "'unrecorded' is for asks without an answer"),
    ...asks.flatMap((ask) => checkAsk(ask, question, byId.get(question))),
  ]
}

function checkAsk(ask: AnnotatedAsk, id: string, question: AnnotatedTurn | undefined): string[] {
  const { start, end, type, clarity, reply } = ask
  const isInside = question !== undefined && start >= question.start && end <= question.end && start < end
  return [
    ...(isInside ? [] : [`${id}: the ask at ${start}-${end} is outside its question`]),
    ...(askTypes.includes(type) ? [] : [`${id}: no type '${type}'`]),
    ...(repliesByClarity[clarity]?.includes(reply) ? [] : [`${id}: '${reply}' is no reply of '${clarity}'`]),
  ]
}
