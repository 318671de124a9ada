import * as fc from 'fast-check'

/** Minutes made by a small grammar, and what was said in them. */
export interface MadeMinutes {
  readonly text: string
  readonly said: readonly { readonly act: 'question' | 'answer'; readonly speaker: string; readonly words: string }[]
}

const given = ['Ada', 'Colm', 'Ruth', 'Piers', 'Nia', 'Gethin', 'Moira', 'Fergus']
const family = ['Prowse', 'Hession', 'Amsel', 'Longdon', 'Pask', 'Marlowe', 'Keane', 'Boyle']
const roles = [
  'Chair',
  'Treasurer',
  'Head of Fleet',
  'Director of Place',
  'Monitoring Officer',
  'Medical Director',
  'Head of Waste Services',
  'Clerk',
]
const things = [
  'the harbour wall',
  'the night bus',
  'the new lamps',
  'the school roof',
  'the boiler',
  'the tip',
  'the pier',
  'the clinic',
]
const asks = [
  'asked when ALPHA would be mended',
  'asked whether ALPHA had been paid for',
  'enquired who looked after ALPHA',
  'queried the cost of ALPHA',
  'wanted to know why ALPHA was late',
]
const answers = [
  'said that ALPHA was in hand',
  'explained that two firms had bid for ALPHA',
  'replied that ALPHA would be ready in May',
  'advised that no date was known for ALPHA',
  'confirmed that ALPHA had been inspected',
]

const people = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 3, maxLength: 6 })
const pair = fc.record({
  asker: fc.nat(5),
  answerer: fc.nat(5),
  ask: fc.constantFrom(...asks),
  answer: fc.constantFrom(...answers),
  thing: fc.constantFrom(...things),
  byRole: fc.boolean(),
})

/** Narrative minutes in plain text: an attendance list, one item, pairs of a question and its answer, each pair a paragraph. */
export const narrativeMinutes: fc.Arbitrary<MadeMinutes> = fc
  .record({
    people,
    order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 }),
    pairs: fc.array(pair, { minLength: 1, maxLength: 12 }),
  })
  .map(({ people: chosen, order, pairs }) => {
    const list = chosen.map((at) => ({ name: `${given[at]} ${family[at]}`, role: roles[order[at]!]! }))
    const said = pairs.flatMap(({ asker, answerer, ask, answer, thing, byRole }) => {
      const from = list[asker % list.length]!
      const to = list[(asker + 1 + (answerer % (list.length - 1))) % list.length]!
      const by = byRole ? `The ${to.role}` : to.name
      return [
        { act: 'question' as const, speaker: from.name, words: `${from.name} ${ask.replace('ALPHA', thing)}.` },
        { act: 'answer' as const, speaker: to.name, words: `${by} ${answer.replace('ALPHA', thing)}.` },
      ]
    })
    const paragraphs = pairs.map((_, index) => `${said[2 * index]!.words} ${said[2 * index + 1]!.words}`)
    const roster = list.map(({ name, role }) => `• ${name}, ${role}`).join('\n')
    return {
      text: `Penrhos Harbour Board\n\nMinutes of the meeting held on 4 March 2025\n\nPresent:\n${roster}\n\n1. Harbour Matters\n\n${paragraphs.join('\n\n')}\n`,
      said,
    }
  })

/** The same in a transcript: each speech behind its label on a line of its own. */
export const transcript: fc.Arbitrary<MadeMinutes> = fc.array(pair, { minLength: 3, maxLength: 12 }).map((pairs) => {
  const said = pairs.flatMap(({ asker, ask, answer, thing }) => {
    const wh = /when|who|why/.exec(ask)?.[0] ?? 'why'
    return [
      {
        act: 'question' as const,
        speaker: `Ada ${family[asker % 2]}`,
        words: `Ada ${family[asker % 2]}: ${wh === 'who' ? 'Who looks after' : wh === 'when' ? 'When will you mend' : 'Why do we need'} ${thing}?`,
      },
      {
        act: 'answer' as const,
        speaker: 'Nia Pask',
        words: `Nia Pask: ${answer.replace(/^\w+ that ALPHA/, `I think that ${thing}`).replace(/^\w+ that (.*)ALPHA/, `I think that $1${thing}`)}.`,
      },
    ]
  })
  return {
    text: `Penrhos Assembly\n\nTranscript of the Harbour Committee, 4 March 2025\n\n${said.map(({ words }) => words).join('\n\n')}\n`,
    said,
  }
})

/** Questions and bulleted answers. */
export const listedMinutes: fc.Arbitrary<MadeMinutes> = fc
  .array(
    fc.record({
      thing: fc.constantFrom(...things),
      bullets: fc.integer({ min: 1, max: 4 }),
      bullet: fc.constantFrom('•', '-', '–', '*'),
    }),
    { minLength: 1, maxLength: 10 },
  )
  .map((rows) => {
    const said = rows.flatMap(({ thing, bullets, bullet }, index) => [
      { act: 'question' as const, speaker: '', words: `What was spent on ${thing} in ward ${index + 1}?` },
      {
        act: 'answer' as const,
        speaker: '',
        words: Array.from({ length: bullets }, (_, at) => `${bullet} The sum for year ${at + 1} is in the annex.`).join(
          '\n',
        ),
      },
    ])
    return {
      text: `Penrhos Harbour Board\n\nMinutes of the meeting held on 4 March 2025\n\nPresent:\n• Ada Prowse, Chair\n• Colm Hession, Clerk\n\n1. Harbour Matters\n\n${said.map(({ words }) => words).join('\n\n')}\n`,
      said,
    }
  })
