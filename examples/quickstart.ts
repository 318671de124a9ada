// In a project of your own: import { segment } from 'scrutineer'
import { readFileSync } from 'node:fs'
import { segment } from '../src/index'

const minutes = segment(readFileSync('corpus/council-scrutiny-plain/document.txt', 'utf8'))
const turns = new Map(minutes.turns.map((turn) => [turn.id, turn]))
const who = (id: string): string => turns.get(id)?.speaker?.name ?? 'somebody'
for (const { question, answers } of minutes.exchanges) {
  console.log(`${who(question)} asked: ${turns.get(question)?.text}`)
  console.log(answers.length > 0 ? `  ${answers.map(who).join(' and ')} answered.\n` : '  No answer is recorded.\n')
}
