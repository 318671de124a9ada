import type { OpenQuestion } from './open-questions.js'

/** Open questions as a sheet in Markdown: who owes most comes first. */
export function questionSheet(questions: readonly OpenQuestion[]): string {
  const byPerson = new Map<string, OpenQuestion[]>()
  for (const one of questions) byPerson.set(one.owedBy, [...(byPerson.get(one.owedBy) ?? []), one])
  const people = [...byPerson].sort(([, a], [, b]) => b.length - a.length)
  const parts = people.map(([name, owed]) => `## ${name}: ${owed.length}\n\n${owed.map(line).join('\n')}`)
  return [`# ${questions.length} open questions`, ...parts].join('\n\n')
}

function line({ question, why, meeting }: OpenQuestion): string {
  return `- ${question} (${meeting}. ${why})`
}
