import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/index'
import { attendanceLayouts, type Listed } from '../cases/structure/attendance-layouts'

const seed = Number(process.env.SCRUTINEER_SEED ?? 20_250_304)

const listed = (name: string, role: string | null = null, organisation: string | null = null, title = ''): Listed => ({
  title,
  name,
  role,
  organisation,
})

/** Members and officers of a made-up board. */
const members: readonly Listed[] = [
  listed('Oriel Tamsett'),
  listed('Wynford Gaskarth', null, 'Tarn Valley District Council'),
  listed('Bettina Okonjo', 'Vice Chair'),
  listed('Kofi Ansah-Reid', null, 'Millford Borough Council'),
  listed('Sian Penhaligon', 'Independent Member'),
  listed('Dafydd Rowbotham'),
  listed('Marguerite Sallow', null, 'Fosse County Council'),
  listed('Ines Cardew'),
]
const officers: readonly Listed[] = [
  listed('Lorna Whitcombe', 'Chief Constable', 'Tarn Valley Police'),
  listed('Gerald Moxham', 'Chief Finance Officer'),
  listed('Priya Venning', 'Chief Executive', 'Harbour Trust'),
  listed('Tobias Farndale', 'Head of Communications'),
  listed('Ruth Oxenholme', 'Democratic Services Officer'),
  listed('Neil Abernathy', 'Director of Estates'),
]
const chair = listed('Jocelyn Harkaway', 'Chair')
const away: readonly Listed[] = [listed('Edwin Strickland'), listed('Paloma Reddish'), listed('Hugh Lancing')]

const talk =
  '1. BUDGET\nThe Chair asked what the new boats had cost. The Chief Finance Officer said that they had cost £40,000.'

/** The same with forms of address and ranks. */
const addressed = (some: readonly Listed[], title: string): readonly Listed[] => some.map((one) => ({ ...one, title }))
const constable = listed('Maren Tolliver', null, 'Tarn Valley Police', 'ACC')

const lists = {
  'names alone': { chair, members, officers, away },
  'councillors and officers': {
    chair: { ...chair, title: 'Cllr' },
    members: addressed(members, 'Cllr'),
    officers: [...addressed(officers, 'Ms'), constable],
    away: addressed(away, 'Cllr'),
  },
  'forms of address': {
    chair: { ...chair, title: 'Dr' },
    members: addressed(members, 'Mr'),
    officers: addressed(officers, 'Mrs'),
    away: addressed(away, 'Ms'),
  },
}

for (const [kind, list] of Object.entries(lists))
  describe(`attendance lists with ${kind}`, () => {
    for (const [layout, print] of Object.entries(attendanceLayouts))
      it(layout, { timeout: 60_000 }, () => {
        fc.assert(
          fc.property(
            fc.shuffledSubarray([...list.members], { minLength: 3 }),
            fc.shuffledSubarray([...list.officers], { minLength: 2 }),
            fc.subarray([...list.away]),
            (some, staff, absent) => {
              const present = [list.chair, ...some, ...staff]
              const text = `TARN VALLEY HARBOUR BOARD\nMinutes of the meeting held on 4 March 2025\n\n${print(present, absent)}\n\n${talk}`
              const found = analyze(text).people.map(({ name, attendance }) => `${name}: ${attendance}`)
              const wanted = [
                ...present.map(({ name }) => `${name}: present`),
                ...absent.map(({ name }) => `${name}: apologies`),
              ]
              expect(found.sort()).toEqual(wanted.sort())
            },
          ),
          { numRuns: 14, seed },
        )
      })
  })
