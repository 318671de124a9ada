import { describe, expect, test } from 'vitest'
import { analyze } from '../../src/index'

/** Pages that print one question to a mayor, as assemblies publish them; who asks and who answers stand behind or below labels. */
const pages: Readonly<Record<string, string>> = {
  'labels over what they say': `Moorings at Hart Quay (Supplementary) [1]

Session date:
May 14, 2014
Question By:
Rosa Tickner
Asked Of:
The Mayor

How many boats were moored without a licence in April?

Supplementary To:
Moorings at Hart Quay

Answer for Moorings at Hart Quay (Supplementary) [1]

Answered By:
The Mayor

There were 14. Each was sent a notice within a week.
`,
  'labels beside what they say, and the title again over the words and the reply': `Moorings at Hart Quay

Reference: 2021/1234
Question by: Rosa Tickner
Meeting date: 18 March 2021
Asked of: The Mayor
Category: Rivers

Moorings at Hart Quay

How many boats were moored without a licence in April?

Answer

Moorings at Hart Quay

Answered by:
The Mayor
Date: Wednesday 24 March 2021

There were 14. Each was sent a notice within a week.
`,
}

describe('a page with one question', () => {
  test.each(Object.entries(pages))('%s', (_, page) => {
    const { turns, exchanges, items, meeting } = analyze(page)
    expect(turns.map(({ act, speaker, text }) => [act, speaker?.name, text])).toEqual([
      ['question', 'Rosa Tickner', 'How many boats were moored without a licence in April?'],
      ['answer', 'the Mayor', 'There were 14. Each was sent a notice within a week.'],
    ])
    expect(exchanges.map(({ flagged }) => flagged)).toEqual([false])
    expect(items).toHaveLength(1)
    expect(meeting.parts).toEqual([])
  })

  test('parties above speeches that have labels of their own say nothing', () => {
    const speeches = [
      ['Rosa Tickner (AM)', 'How many boats were moored without a licence?'],
      ['Leo Strand (Mayor)', 'There were 14.'],
      ['Rosa Tickner (AM)', 'And how many were sold?'],
      ['Leo Strand (Mayor)', 'None of them.'],
      ['Rosa Tickner (AM)', 'Who owns the rest?'],
      ['Leo Strand (Mayor)', 'The harbour company does.'],
    ]
    const page = `Moorings\n\nQuestion By:\nRosa Tickner\nAsked Of:\nThe Mayor\n\n${speeches.map((one) => one.join(': ')).join('\n\n')}\n`
    expect(analyze(page).turns.map(({ text }) => text.split(': ')[1])).toEqual(speeches.map(([, words]) => words))
  })
})
