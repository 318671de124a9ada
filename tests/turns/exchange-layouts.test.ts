import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/index'
import { reportedLayouts, spokenLayouts, type Told } from '../cases/turns/exchange-layouts'

const seed = Number(process.env.SCRUTINEER_SEED ?? 20_250_304)

/** Who asks, who replies, and what of, in speech and as told. */
const exchanges: readonly Told[] = [
  {
    asker: 'Cllr Oriel Tamsett',
    replier: 'Lorna Whitcombe',
    office: 'Chief Constable',
    question: 'How many of the new boats are in service today?',
    answer: 'Four are in service and I expect the fifth in June.',
    asked: 'how many of the new boats were in service',
    replied: 'four were in service and the fifth was expected in June',
  },
  {
    asker: 'Cllr Ines Cardew',
    replier: 'Gerald Moxham',
    office: 'Chief Finance Officer',
    question: 'Can you tell us what the repairs to the slipway have cost?',
    answer: 'We have spent £48,000 on them so far.',
    asked: 'what the repairs to the slipway had cost',
    replied: '£48,000 had been spent on them so far',
  },
  {
    asker: 'Cllr Bettina Okonjo',
    replier: 'Lorna Whitcombe',
    office: 'Chief Constable',
    question: 'Why were the night patrols on the quay stopped in May?',
    answer: 'I moved those officers to the ferry terminal, where thefts had doubled.',
    asked: 'why the night patrols on the quay had been stopped in May',
    replied: 'those officers had been moved to the ferry terminal, where thefts had doubled',
  },
  {
    asker: 'Cllr Dafydd Rowbotham',
    replier: 'Priya Venning',
    office: 'Chief Executive',
    question: 'Will you publish the survey of tenants before our next meeting?',
    answer: 'Yes, we will publish it on Friday.',
    asked: 'whether the survey of tenants would be published before the next meeting',
    replied: 'it would be published on Friday',
  },
  {
    asker: 'Cllr Oriel Tamsett',
    replier: 'Gerald Moxham',
    office: 'Chief Finance Officer',
    question: 'What share of the grant is left for the winter?',
    answer: 'I do not have that figure with me, Councillor.',
    asked: 'what share of the grant was left for the winter',
    replied: 'the figure was not to hand',
  },
]

const front = `TARN VALLEY HARBOUR BOARD
Minutes of the meeting held on 4 March 2025

Present: Cllr Jocelyn Harkaway (JH) (Chair), Cllr Oriel Tamsett (OT), Cllr Ines Cardew (IC), Cllr Bettina Okonjo (BO), Cllr Dafydd Rowbotham (DR)
In attendance: Lorna Whitcombe (LW), Chief Constable; Gerald Moxham (GM), Chief Finance Officer; Priya Venning (PV), Chief Executive

5. HARBOUR REPORT

`

/** What is found of each exchange: who asked, who replied to it. */
function linked(text: string): string[] {
  const { turns, exchanges: found } = analyze(text)
  const byId = new Map(turns.map((turn) => [turn.id, turn]))
  return found.map(({ question, answers }) => {
    const repliers = answers.map((id) => byId.get(id)?.speaker?.name ?? 'nobody')
    return `${byId.get(question)?.speaker?.name ?? 'nobody'} < ${repliers.join(' + ') || 'no reply'}`
  })
}

const bare = (name: string): string => name.replace('Cllr ', '')

for (const [kind, layouts] of [
  ['spoken', spokenLayouts],
  ['reported', reportedLayouts],
] as const)
  describe(`exchanges as they were ${kind}`, () => {
    for (const [layout, print] of Object.entries(layouts))
      it(layout, { timeout: 60_000 }, () => {
        fc.assert(
          fc.property(fc.shuffledSubarray([...exchanges], { minLength: 4 }), (some) => {
            expect(linked(front + print(some))).toEqual(
              some.map(({ asker, replier }) => `${bare(asker)} < ${bare(replier)}`),
            )
          }),
          { numRuns: 15, seed },
        )
      })
  })
