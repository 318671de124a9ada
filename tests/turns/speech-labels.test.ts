import { describe, expect, it } from 'vitest'
import { segment } from '../../src'

/** One hearing, as many records of speech print it: how they tell who speaks, and how their lines break. */
type Who = 'chair' | 'hale' | 'pope' | 'ward'
const said: readonly (readonly [who: Who, act: string, words: string])[] = [
  ['chair', 'procedural', 'Good morning, everyone, and welcome to this meeting of the committee. I call Tom Hale.'],
  ['hale', 'question', 'Thank you, Chair. How many officers left the force last year, and why did they go?'],
  ['ward', 'answer', 'In the year to March, 212 officers left. Most of them retired, but 60 went to other forces.'],
  ['hale', 'question', 'That is a lot of people. What are you doing to keep them?'],
  [
    'ward',
    'answer',
    'We have brought in a retention payment of £1,500 and we interview everyone who hands in their notice.',
  ],
  ['chair', 'procedural', 'Thank you. I now bring in Ann Pope.'],
  ['pope', 'question', 'Can you tell us whether the new suite at Lynford will open on time?'],
  ['ward', 'answer', 'No, it will not. It is now due in October, because the contractor went into administration.'],
  ['chair', 'procedural', 'That concludes our questions. I thank the witnesses for coming and close the meeting.'],
]
const names: Readonly<Record<Who, string>> = {
  chair: 'Jane Dean',
  hale: 'Tom Hale',
  pope: 'Ann Pope',
  ward: 'Ruth Ward',
}
const titles: Readonly<Record<Who, string>> = { chair: 'Ms', hale: 'Mr', pope: 'Mrs', ward: 'Ms' }
const seats: Readonly<Record<Who, string>> = {
  chair: 'Lynford',
  hale: 'Barrie—Innisfil',
  pope: 'Quay and Islands',
  ward: '',
}
const offices = 'Minister for Police and Rescue, Minister for Veterans, Minister for Volunteers, Minister for Racing'
const surname = (who: Who): string => names[who].split(' ')[1]!

const front = 'Doeshire Assembly\nPolice and Justice Committee\n\nTuesday 14 May 2024\n\n'
type Print = (who: Who, words: string, place: number) => string

/** Words on lines of seventy letters at most. */
const wrapped = (words: string): string => words.replace(/(.{50,70}) /g, '$1\n')

const styles: Readonly<Record<string, Print>> = {
  'Name:': (who, words) => `${names[who]}: ${words}`,
  'MR. SURNAME:': (who, words) => `${titles[who].toUpperCase()}. ${surname(who).toUpperCase()}: ${words}`,
  'Name alone': (who, words) => `${names[who]}\n${words}`,
  'Name alone, apart': (who, words) => `${names[who]}\n\n${words}`,
  'bold name alone': (who, words) => `**${names[who]}**\n\n${words}`,
  'name (seat) (party) alone': (who, words) =>
    who === 'chair' ? `The Chair\n\n${words}` : `${names[who]} (${seats[who] || 'Harbour West'}) (Lab)\n\n${words}`,
  'name, party and seat below the hour': (who, words, place) => {
    const party = {
      chair: 'Liberal\n\nThe Chair Liberal Jane Dean',
      hale: `Green\n\nTom Hale Green ${seats.hale}, ON`,
      pope: `NDP\n\nAnn Pope NDP ${seats.pope}, BC`,
      ward: 'Ruth Ward  Chief Constable, Lynford Police',
    }[who]
    return `4:${35 + place} p.m.\n\n${party}\n\n${words}`
  },
  'offices of a minister in brackets, and the hour': (who, words, place) =>
    who === 'chair'
      ? `The CHAIR (14:${30 + place}): ${words}`
      : `The Hon. ${names[who][0]}. ${surname(who).toUpperCase()}${who === 'ward' ? ` (${offices})` : ''} (14:${30 + place}): ${words}`,
  'time - Name': (who, words, place) => `00:${10 + place}:25 - ${names[who]}\n${words}`,
  'Speaker Name:': (who, words) => `Speaker ${names[who]}: ${words}`,
  '(1) Name:': (who, words, place) => `(${place + 1}) ${names[who]}: ${words}`,
}
const gaps: Readonly<Record<string, string>> = { apart: '\n\n', 'on lines that follow': '\n' }

describe.each(Object.entries(styles))('%s', (_, print) => {
  it.each(Object.entries(gaps))('%s', (_, gap) => {
    for (const lines of [(words: string): string => words, wrapped]) {
      const speeches = said.map(([who, , words], place) => print(who, lines(words), place))
      const { turns } = segment(front + speeches.join(gap))
      expect(turns.map(({ act, speaker }) => `${act} ${called(speaker?.name ?? '')}`)).toEqual(
        said.map(([who, act]) => `${act} ${who}`),
      )
    }
  })
})

/** Whom a name means, by its surname or by the chair's office. */
function called(name: string): string {
  return /chair|dean/i.test(name) ? 'chair' : (/hale|pope|ward/.exec(name.toLowerCase())?.[0] ?? name)
}

it('all on one line', () => {
  for (const style of ['Name:', 'MR. SURNAME:', '(1) Name:', 'Speaker Name:']) {
    const line = said.map(([who, , words], place) => styles[style]!(who, words, place)).join(' ')
    expect(segment(front + line).turns.map(({ speaker }) => called(speaker?.name ?? ''))).toEqual(
      said.map(([who]) => who),
    )
  }
})

describe('questions in the manner of India', () => {
  const list = `RAJYA SABHA
List of Questions for written answers on Thursday, July 12, 2018

Reading rooms in hill districts

611. SHRI ARUN KOTIAL:

Will the Minister of CULTURE be pleased to state:

(a) the number of reading rooms opened in hill districts; and

(b) whether many of them lie locked for want of staff?

Cold stores at harbours

†612. SMT. LATA BEHRA:
SHRI G. SELVAM:

Will the Minister of FISHERIES be pleased to state:

(a) whether Government proposes to build cold stores; and

(b) if not, the reasons therefor?

Parcels to islands

*613. DR. ANSEL FERNAN: Will the Minister of POSTS be pleased to state the time taken for a parcel?
`
  it('are each by whoever is named first', () => {
    const { turns, items } = segment(list)
    expect(turns.map(({ act, speaker }) => [act, speaker?.name])).toEqual([
      ['question', 'Arun Kotial'],
      ['question', 'Lata Behra'],
      ['question', 'Ansel Fernan'],
    ])
    expect(items.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Cold stores at harbours', 'Parcels to islands']),
    )
  })
})

describe('a minister of many offices', () => {
  it.each([
    'THE MINISTER OF STATE IN THE MINISTRY OF PORTS AND CHIEF WHIP (SHRIMATI ILA RAGHU)',
    'The Minister of State in the Ministry of Ports, Minister of State for Weirs and Chief Whip (Ms Ila Raghu)',
    'THE MINISTER OF FISHERIES (SHRIMATI ILA RAGHU)',
  ])('is whoever stands in brackets: %s', (label) => {
    const { turns } = segment(`HOUSE DEBATES

14 March 2023

MR. DEPUTY-SPEAKER: Order. Who will reply?

SHRI K.R. DHAN (MELA): Why can it not be taken up on Monday?

${label}: Sir, Monday is given to the Railways.

SHRI K.R. DHAN: When will it be taken up?

${label}: On Tuesday, Sir.

MR. DEPUTY-SPEAKER: Thank you.`)
    expect(turns.filter(({ act }) => act === 'answer').map(({ speaker }) => speaker?.name)).toEqual([
      'Ila Raghu',
      'Ila Raghu',
    ])
  })
})
