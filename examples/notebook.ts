// %% [markdown]
// # A folder of minutes
// Each `// %%` opens a cell, as editors and Jupytext know them; as a program it runs from top to bottom:
// `npx tsx examples/notebook.ts [FOLDER]`, with FOLDER the project's corpus unless another is named.

// %% Read every document of the folder
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyze } from '../src/index' // in a project of your own: from 'scrutineer'

const folder = process.argv[2] ?? 'corpus'
const meetings = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:txt|md|html)$/.test(path) && !/readme/i.test(path))
  .sort()
  .map((path) => ({ path, ...analyze(readFileSync(join(folder, path), 'utf8')) }))

// %% One row a question, the way a data frame would have it
const questions = meetings.flatMap(({ meeting, items, turns, exchanges, commitments }) => {
  const turnOf = new Map(turns.map((turn) => [turn.id, turn]))
  const itemOf = new Map(items.map((item) => [item.id, item]))
  return exchanges.map(({ question, answers, flagged, asks }) => {
    const asked = turnOf.get(question)
    return {
      date: meeting.date,
      body: meeting.body,
      item: itemOf.get(asked?.itemId ?? '')?.title ?? null,
      asker: asked?.speaker?.name ?? null,
      answerers: answers.map((id) => turnOf.get(id)?.speaker?.name ?? null),
      text: asked?.text ?? '',
      flagged,
      asks: asks.map((ask) => ({
        ...ask,
        promised: commitments.find(({ span }) => span.start === ask.promise?.start) ?? null,
      })),
      topics: asked?.topics.map(({ topic }) => topic) ?? [],
    }
  })
})
console.log(`${meetings.length} documents, ${questions.length} questions`)

// %% The meetings, oldest first
console.table(
  meetings
    .map(({ meeting, people, turns, exchanges }) => ({
      date: meeting.date,
      body: meeting.body,
      people: people.length,
      turns: turns.length,
      questions: exchanges.length,
    }))
    .sort((a, b) => (a.date ?? '').localeCompare(b.date ?? '', 'en')),
)

// %% Who asks most
const tally = new Map<string, number>()
for (const { asker } of questions) if (asker !== null) tally.set(asker, (tally.get(asker) ?? 0) + 1)
console.table([...tally].sort((a, b) => b[1] - a[1]).slice(0, 8))

// %% A plot: of the questions on each topic, how many got a clear reply to every part
const byTopic = new Map<string, { clear: number; open: number }>()
for (const { topics, flagged } of questions)
  for (const topic of topics) {
    const { clear, open } = byTopic.get(topic) ?? { clear: 0, open: 0 }
    byTopic.set(topic, flagged ? { clear, open: open + 1 } : { clear: clear + 1, open })
  }
for (const [topic, { clear, open }] of [...byTopic].sort((a, b) => b[1].open - a[1].open).slice(0, 12))
  console.log(`${topic.padEnd(24)} ${'\u2588'.repeat(clear)}${'\u2591'.repeat(open)} ${open} of ${clear + open} open`)

// %% One question answered: what was put off, and until when?
for (const { date, asker, asks } of questions)
  for (const { text, reply, promised } of asks)
    if (reply === 'deferred')
      console.log(
        `${date ?? 'no date'}, ${asker ?? 'asker not named'}: ${text} (due ${promised?.due?.iso ?? 'not told'})`,
      )
