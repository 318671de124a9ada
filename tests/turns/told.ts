import { segment } from '../../src/index'

/** The head and the attendance list of minutes, above their items. */
export const board =
  'Lynford Harbour Board\nMinutes of the meeting held on 14 May 2024\n\nPresent: Ada Dean (Chair), Tom Hale, Mrs P. Orme\nOfficers: Ms R. Ward (Harbour Master), Mr J. Poole (Treasurer)\n\n'

/** Names and offices of the people of a text: 'Jane Doe | Chair', 'Ravi Roe | -'. */
export function roles(text: string): string[] {
  return segment(text).people.map(({ name, role }) => `${name} | ${role ?? '-'}`)
}

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
