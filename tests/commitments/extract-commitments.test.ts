import { describe, expect, it } from 'vitest'
import { type CommitmentTurn, commitmentsOfTurn, extractCommitments } from '../../src/commitments/extract-commitments'
import { commitmentSchema } from '../../src/model/commitment'
import { marked, unmarked } from './marked'
import { notPromised } from './not-promised'
import { date, people, speaker } from './people'
import { promised } from './promised'

const turn = (text: string, act: CommitmentTurn['act'] = 'answer'): CommitmentTurn => {
  return { text, act, speaker, asker: null, organisation: () => 'Marlby Council' }
}
const found = (text: string, act?: CommitmentTurn['act']) => commitmentsOfTurn(turn(text, act), { people, date })
const markedIn = (text: string, act?: CommitmentTurn['act']): string => marked(text, found(text, act))

describe('what is promised', () => {
  it.each(promised)('%s %s: %s', (kind, firmness, sentence, owner, due) => {
    const text = unmarked(sentence)
    expect(markedIn(text)).toBe(sentence)
    const [commitment] = found(text)
    expect([commitment?.kind, commitment?.firmness, commitment?.owner?.name ?? '', commitment?.due?.iso ?? '']).toEqual(
      [kind, firmness, owner, due],
    )
    expect(commitmentSchema.parse(commitment)).toEqual(commitment)
  })
})

describe.each(Object.entries(notPromised))('%s promises nothing', (_reason, sentences) => {
  it.each(sentences)('%s', (text) => {
    expect(markedIn(text)).toBe(text)
    expect(markedIn(text, 'statement')).toBe(text)
  })
})

describe('several in a turn', () => {
  it.each([
    ['«The kiosk will open in May», and «the Council hopes to add a second by June.»'],
    ['«The survey will be finished in July» «and can be shared with the Panel then.»'],
    ['«The lift will be mended in May.» Numbers will rise. «I will send the Panel the invoice.»'],
    ['«The review will report in June», which will help the town.'],
    ['The roof leaks. «A surveyor will be appointed», but costs will rise.'],
  ])('%s', (sentence) => {
    expect(markedIn(unmarked(sentence))).toBe(sentence)
  })

  it('reads the list behind an undertaking', () => {
    const text =
      'She undertook to:\n- let members have a note of the costs by 30 June;\n- bring the report to the next meeting; and\n- ask the county for its view.'
    expect(found(text).map(({ kind, action, owner }) => [kind, action, owner?.name])).toEqual([
      ['undertaking', 'let members have a note of the costs by 30 June', 'Mara Quill'],
      ['undertaking', 'bring the report to the next meeting', 'Mara Quill'],
      ['undertaking', 'ask the county for its view', 'Mara Quill'],
    ])
  })
})

describe('decisions', () => {
  it.each([
    ['RESOLVED: That «the Head of Housing report back on damp to the meeting on 4 June 2025.»', 'action', 'Petra Lund'],
    [
      'RESOLVED: That (a) the report be noted; and (b) «a working group of five members be set up to look at the quay.»',
      'plan',
      'Marlby Council',
    ],
    ['It was agreed that «the Director of Place be asked to publish the map.»', 'action', 'Mara Quill'],
    ['AGREED: «To visit the hostel in May 2025.»', 'plan', 'Marlby Council'],
  ])('%s', (sentence, kind, owner) => {
    const text = unmarked(sentence)
    expect(markedIn(text, 'decision')).toBe(sentence)
    expect(found(text, 'decision').map((one) => [one.kind, one.owner?.name])).toEqual([[kind, owner]])
  })

  it.each([
    'RESOLVED: That the report be noted.',
    'The minutes of 3 June were approved.',
    'RESOLVED: That the press and public be excluded.',
  ])('%s binds nobody', (text) => {
    expect(found(text, 'decision')).toEqual([])
  })
})

describe('owners', () => {
  it.each([
    ['Leaflets to be sent to every home. JB', 'Joan Barrow'],
    ['Figures for the quay to be sent to members. HEAD OF HOUSING', 'Petra Lund'],
    ['Visit to the depot to be arranged – JB', 'Joan Barrow'],
    ['Action: JB', 'Joan Barrow'],
    ['It was agreed that Petra Lund would write to the county. ACTION: PL', 'Petra Lund'],
  ])('%s is for %s', (text, owner) => {
    expect(found(text, 'action').map((one) => one.owner?.name)).toEqual([owner])
  })

  it('knows nobody where nobody is named', () => {
    expect(extractCommitments('A survey will be carried out in May 2025.').map((one) => one.owner)).toEqual([null])
  })

  it('resolves a role through the people', () => {
    expect(extractCommitments('The Head of Housing will write to members.', { people })[0]?.owner).toEqual({
      name: 'Petra Lund',
      personId: 'p2',
      label: 'The Head of Housing',
    })
  })
})

describe('status', () => {
  const log = (text: string) =>
    commitmentsOfTurn(turn(text, 'action'), { people, date, done: true }).map((one) => one.status?.state)

  it.each([
    ['JB to share the map with members. Complete.', 'complete'],
    ['JB to share the map with members. Not complete.', 'not-complete'],
    ['JB to share the map with members. Carried forward to May.', 'carried-forward'],
    ['JB to share the map with members (in progress)', 'in-progress'],
    ['JB to share the map with members. Discharged.', 'discharged'],
  ])('%s', (text, state) => {
    expect(log(text)).toEqual([state])
  })

  it('leaves out what is done unless asked', () => {
    expect(found('JB to share the map with members. Complete.', 'action')).toEqual([])
  })

  it('takes the new owner and date of what is carried forward', () => {
    const [one] = found('JB to share the map. Not complete. Carried forward to June, MQ to pick up.', 'action')
    expect([one?.owner?.name, one?.due?.iso, one?.status?.state]).toEqual(['Mara Quill', '2025-06', 'carried-forward'])
  })
})

describe('beyond the contract', () => {
  it('says what is to be done, without the frame', () => {
    expect(found('We will provide a further update on the quay.').map((one) => one.action)).toEqual([
      'provide a further update on the quay',
    ])
    expect(found('The plan will be published in May.').map((one) => one.action)).toEqual([
      'The plan to be published in May',
    ])
  })

  it('quotes the conditions', () => {
    expect(
      found('Subject to the grant, the hall will be handed over in May.')[0]?.conditions.map((one) => one.text),
    ).toEqual(['Subject to the grant'])
    expect(found('The depot will reopen once the roof has been mended.')[0]?.conditions.map((one) => one.text)).toEqual(
      ['once the roof has been mended'],
    )
    expect(
      found('Should the panel support it, the fee will be published.')[0]?.conditions.map((one) => one.text),
    ).toEqual(['Should the panel support it'])
  })

  it('says what a reader could check', () => {
    expect(found('We will recruit 40 wardens by June 2026.')[0]?.specificity).toEqual({
      owner: true,
      step: true,
      measure: true,
      date: true,
    })
    expect(extractCommitments('The plan will be published.')[0]?.specificity).toEqual({
      owner: false,
      step: true,
      measure: false,
      date: false,
    })
  })

  it('quotes the words of the date', () => {
    expect(found('A note will be sent to members by 30 May.')[0]?.due).toMatchObject({
      iso: '2025-05-30',
      text: '30 May',
    })
  })
})

describe('turns', () => {
  it('finds nothing in a question', () => {
    expect(found('We will be moving the depot in May. Why?', 'question')).toEqual([])
  })

  it('finds nothing in an empty text', () => {
    expect(extractCommitments('')).toEqual([])
    expect(extractCommitments(' \n\n ')).toEqual([])
  })
})
