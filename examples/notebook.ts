// %% [markdown]
// # A folder of minutes
// Each `// %%` opens a cell, as editors and Jupytext know them; as a program it runs from top to bottom:
// `npx tsx examples/notebook.ts [FOLDER]`, with FOLDER the project's corpus unless another is named.

// %% Read every document of the folder
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { segment } from '../src/index' // in a project of your own: from 'scrutineer'

const folder = process.argv[2] ?? 'corpus'
const meetings = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:txt|md|html)$/.test(path) && !/readme/i.test(path))
  .sort()
  .map((path) => ({ path, ...segment(readFileSync(join(folder, path), 'utf8')) }))

// %% One row a question, the way a data frame would have it
const questions = meetings.flatMap(({ meeting, items, turns, exchanges }) => {
  const turnOf = new Map(turns.map((turn) => [turn.id, turn]))
  const itemOf = new Map(items.map((item) => [item.id, item]))
  return exchanges.map(({ question, answers }) => {
    const asked = turnOf.get(question)
    return {
      date: meeting.date,
      body: meeting.body,
      item: itemOf.get(asked?.itemId ?? '')?.title ?? null,
      asker: asked?.speaker?.name ?? null,
      answerers: answers.map((id) => turnOf.get(id)?.speaker?.name ?? null),
      text: asked?.text ?? '',
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

// %% Which questions have no answer on record
for (const { date, asker, text, answerers } of questions)
  if (answerers.length === 0) console.log(`${date ?? 'no date'}, ${asker ?? 'asker not named'}: ${text.slice(0, 120)}`)
