// In a project of your own: import { analyze } from 'scrutineer'
import { readFileSync } from 'node:fs'
import { analyze } from '../src/index'

const minutes = analyze(readFileSync('corpus/council-scrutiny-plain/document.txt', 'utf8'))
const turns = new Map(minutes.turns.map((turn) => [turn.id, turn]))
const who = (id: string): string => turns.get(id)?.speaker?.name ?? 'somebody'
for (const { question, answers, asks } of minutes.exchanges) {
  console.log(`${who(question)} asked, and ${answers.length > 0 ? who(answers[0]!) : 'nobody on record'} answered:`)
  for (const { text, reply, reasons } of asks) console.log(`  ${text}\n    ${reply}: ${reasons.join(' ')}`)
}
