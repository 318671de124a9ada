import { segment } from '../../src/index'

/** Acts and speakers of the turns of a text, but for those that run the meeting: 'answer Jane Doe', 'question -'. */
export function acts(text: string): string[] {
  return segment(text)
    .turns.filter(({ act }) => act !== 'procedural')
    .map(({ act, speaker }) => `${act} ${speaker?.name ?? '-'}`)
}

/** So many first characters of each question and of its answers: 'Mr Doe asked < Ms Roe said + She added'. */
export function links(text: string, length = 24): string[] {
  const { turns, exchanges } = segment(text)
  const words = (id: string): string => turns.find((turn) => turn.id === id)!.text.slice(0, length)
  return exchanges.map(({ question, answers }) => `${words(question)} < ${answers.map(words).join(' + ')}`)
}
