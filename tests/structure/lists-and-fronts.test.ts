import { describe, expect, it } from 'vitest'
import { analyze, segment } from '../../src/index'
import { acts } from '../turns/told'

/** What the pages of boards print around and above the talk. */
const people = (text: string): string[] =>
  segment(text).people.map(
    ({ name, role, organisation, attendance }) => `${name} | ${role ?? '-'} | ${organisation ?? '-'} | ${attendance}`,
  )
const items = (text: string): (string | null)[][] => segment(text).items.map(({ number, title }) => [number, title])

/** What an attendance list does, a text with one that does, who is in it, and who speaks by it. */
const LISTS: readonly { does: string; text: string; listed: string[]; said: string[] }[] = [
  {
    does: 'lose the gap before a dash',
    text: 'Harbour Board\nMeeting notes\nDate: 18th February 2025\n\nAttendees\n\nMartin Dunn- Police and Crime Commissioner (PCC)\n\nSally Ark- Deputy PCC (DPCC)\n\nCara Prew- Policy Officer (CP)\n\nOwen Trant- Chief Constable (CC)\n\nApologies\n\nGill Stroud- Chief Executive (CEO)\n\n1. Dues\n\nThe DPCC asked when dues would fall. The CC said June. CP asked why.',
    listed: [
      'Martin Dunn | Police and Crime Commissioner | - | present',
      'Sally Ark | Deputy PCC | - | present',
      'Cara Prew | Policy Officer | - | present',
      'Owen Trant | Chief Constable | - | present',
      'Gill Stroud | Chief Executive | - | apologies',
    ],
    said: ['question Sally Ark', 'answer Owen Trant', 'question Cara Prew'],
  },
  {
    does: 'have letters between the name and the body, below heads without gaps',
    text: 'HARBOUR SITE FORUM MEETING MINUTES\n\nSubject Harbour Liaison Group\n\nDate 26/09/2017\n\nLocation Harbour Site (office)\n\nRecorder Nat Chalk\n\nPresent\n\nName Initials Company Title\n\nDale Unwin DU Kerrow Council Waste Management Contract \u2013 Team Leader\n\nSarah Tayler ST Environment Agency PPC Officer\n\nHoward Knapp HK St Pinnick Parish Council\n\nIan Mitch IM VERNA Senior Site Manager\n\nNat Chalk NC VERNA Liaison Manager\n\n1.0 Welcome\n\n1.1 HK asked when the tip would close. IM said June. DU asked why. ST said it was full.',
    listed: [
      'Dale Unwin | Waste Management Contract, Team Leader | Kerrow Council | present',
      'Sarah Tayler | PPC Officer | Environment Agency | present',
      'Howard Knapp | - | St Pinnick Parish Council | present',
      'Ian Mitch | Senior Site Manager | VERNA | present',
      'Nat Chalk | Liaison Manager | VERNA | present',
    ],
    said: ['question Howard Knapp', 'answer Ian Mitch', 'question Dale Unwin', 'answer Sarah Tayler'],
  },
  {
    does: 'mark with a star who came, up to the next group',
    text: 'MINUTES of the meeting of the HARBOUR POLICE AND CRIME PANEL held on 26 September 2024\n\nMembers:\n(*Present)\n\n   *   Cllr Jonah Roe (Chairman)\n   *   Cllr Barb Poe\n       Cllr Ellie Moe\n   *   Cllr Mick Doe\n\nIn attendance\n   Ms Helen Thorn, Police and Crime Commissioner (PCC)\n\n42/24   DUES [Item 1]\n\nKey points raised in the discussion:\n\n1. Cllr Doe asked what they were. The Police and Crime Commissioner said \u00a39.',
    listed: [
      'Jonah Roe | Chairman | - | present',
      'Barb Poe | - | - | present',
      'Ellie Moe | - | - | apologies',
      'Mick Doe | - | - | present',
      'Helen Thorn | Police and Crime Commissioner | - | present',
    ],
    said: ['question Mick Doe', 'answer Helen Thorn'],
  },
  {
    does: 'stand below a rule, and whoever is proposed for an office is the candidate',
    text: 'Kildune County Council\n\nMinutes of the meeting held on 19 October 2022\nin the Chamber and via Teams\n________________________\n\nMembers Present: Councillor R Powell (Chair), Councillors A Connor and N Heavy\n\nAlso present: Peter Lang \u2013 Preferred candidate\n\n1. Confirmation hearing\n\nCouncillor Heavy asked how he would decide. The candidate said that he would ask first.',
    listed: [
      'R Powell | Chair | - | present',
      'A Connor | - | - | present',
      'N Heavy | - | - | present',
      'Peter Lang | Preferred candidate | - | present',
    ],
    said: ['question N Heavy', 'answer Peter Lang'],
  },
]

describe('attendance lists', () => {
  it.each(LISTS)('$does', ({ text, listed, said }) => {
    expect(people(text)).toEqual(listed)
    expect(acts(text)).toEqual(said)
  })

  it('tell when somebody came and went, surnames first', () => {
    const text =
      'Minutes of the 10th Meeting of the\nTraffic Committee\n\nDate : 6 June 2017 (Tuesday)\n\nPresent Time of arrival Time of departure\nChairperson\nMs LEE Kwan-yi, Kitty, MH Beginning of meeting End of meeting\nMembers\nMr NG Kin-sum, Stanley Beginning of meeting 4:05 p.m.\nMiss YEUNG Suk-ying 2:41 p.m. End of meeting\n\nRepresentatives of Government Departments\nMr CHAN Chi-bong, Simon Senior Transport Officer/West, Transport Department\nMr TSE Chun-tung Engineer/West 2, Transport Department\n\nAbsent with apologies\nMr WONG Wang-fai, Ivan\n\nAction\nThe Chairperson welcomed all to the 10th meeting.\n\nItem 1: Confirmation of the Minutes\n\n1. The minutes were confirmed.\n\nItem 2: Crossing at Lok Street\n\n2. Miss YEUNG Suk-ying asked when the crossing would open.\n\n3. Mr CHAN Chi-bong, Simon said that it would open in June.'
    expect(people(text)).toEqual([
      'LEE Kwan-yi, Kitty | Chairperson | - | present',
      'NG Kin-sum, Stanley | - | - | present',
      'YEUNG Suk-ying | - | - | present',
      'CHAN Chi-bong, Simon | Senior Transport Officer/West | Transport Department | present',
      'TSE Chun-tung | Engineer/West 2 | Transport Department | present',
      'WONG Wang-fai, Ivan | - | - | apologies',
    ])
    expect(items(text)).toEqual([
      ['1', 'Confirmation of the Minutes'],
      ['2', 'Crossing at Lok Street'],
    ])
    expect(acts(text).slice(-2)).toEqual(['question YEUNG Suk-ying', 'answer CHAN Chi-bong, Simon'])
  })

  it('end in a column of initials, which are no notes of who is to act', () => {
    const rows = [
      ['Helena Marsh', 'Chairman', 'HM'],
      ['Jocelyn Wright', 'Non-Executive Director', 'JW'],
      ['Dr Joanna West', 'Medical Director', 'JWe'],
      ['Mairi Doyle', 'Chief Operating Officer', 'MD'],
    ]
    const text = `Harbour Hospital Trust\n\nMinutes of the meeting of the Board of Directors\nheld on 30th January 2019\n\nPresent:\n${rows.map(([name, office, letters]) => name!.padEnd(26) + office!.padEnd(46) + letters).join('\n')}\n\n1.     Matters arising\n\n1.1    MD reported that the works were done. JW asked whether the room met the standard. MD replied that it did. JWe asked when it would open.`
    expect(acts(text)).toEqual([
      'statement Mairi Doyle',
      'question Jocelyn Wright',
      'answer Mairi Doyle',
      'question Joanna West',
    ])
  })
})

describe('titles', () => {
  const front =
    'Harbour Board\nMinutes of the meeting of 4 December 2024\n\nPresent: Ann Vine (Chair), Jane Roe, Tom Mole\n\n'

  it('keep no reference to the agenda, and a day of a page head numbers none', () => {
    const text = `${front}31. MINUTES (Agenda item 2.)\n\n31.1 The minutes were agreed.\n\nHarbour Board  2\n04.12.24\n\n32. DUES (Please see Appendix 1)\n\n32.1 Ms Roe asked what they were. Mr Mole said \u00a39.`
    expect(items(text)).toEqual([
      ['31', 'MINUTES'],
      ['32', 'DUES'],
    ])
  })

  it('may be called agenda, and what is on a page of other minutes is none', () => {
    const named = `${front}Agenda 1. Quay repairs\n\nThese were agreed.\n\nAgenda 2. Dues\n\nMs Roe asked what they were. Mr Mole said \u00a39.`
    expect(items(named)).toEqual([
      ['1', 'Quay repairs'],
      ['2', 'Dues'],
    ])
    const other = `${front}1.Minutes\n\nPage 2 - Item 6 - Boats\nMs Roe asked how many there were. Mr Mole said nine.\n\nPage 3 - Item 8 - Nets\nMs Roe asked if they held. They did.\n\n2.Dues\n\nNothing was raised.`
    expect(items(other)).toEqual([
      ['1', 'Minutes'],
      ['2', 'Dues'],
    ])
  })

  it.each(['Priority 1 \u2013 Thefts on the quay', 'KPI 3: Calls that came in', 'Theme 4 \u2013 Those who fish'])(
    'by kind and number say nothing: %j',
    (title) => {
      const text = `${front}1. Performance\n\n${title}\n\nMs Roe said that thefts were down.`
      expect(acts(text)).toEqual(['statement Jane Roe'])
    },
  )

  it.each([
    'Signed \u2026\u2026\u2026\u2026 Chairman    Date \u2026\u2026\u2026\u2026',
    '(Chair) Date \u2026\u2026\u2026\u2026\u2026\u2026',
    'Was this page helpful? Yes No',
    'Follow us on Facebook | Back to top',
  ])('and what stands below the minutes does not either: %j', (line) => {
    expect(acts(`${front}1. Dues\n\nMs Roe said that they were \u00a39.\n\n${line}`)).toEqual(['statement Jane Roe'])
  })

  it('in capitals part minutes that take down what was said', () => {
    const speech =
      'Poe \u2013 How do they get there? I have asked that twice.\n\nDoe \u2013 By bus, and we pay for it.\n\n'
    const text = `HARBOUR SCHOOL COMMITTEE MINUTES\nMarch 21, 2019\n\nPresent: A. Doe, B. Roe, C. Poe\n\nCALL TO ORDER\n\nChair Doe called the meeting to order at 7pm.\n\nTREASURER\u2019S REPORT:\n\nN/A\n\nSUPERINTENDENT\u2019S REPORT:\n\n${speech.repeat(2)}OLD BUSINESS:\n\n${speech}NEW BUSINESS:\n\n${speech}`
    expect(segment(text).items.map(({ title }) => title)).toEqual([
      'CALL TO ORDER',
      'TREASURER\u2019S REPORT',
      'SUPERINTENDENT\u2019S REPORT',
      'OLD BUSINESS',
      'NEW BUSINESS',
    ])
  })
})

describe('the day and the body of a meeting', () => {
  it('is told by a label without a sign above an attendance list', () => {
    expect(segment(LISTS[1]!.text).meeting.date).toBe('2017-09-26')
  })

  it.each([
    [
      'Distr.: General\n4 June 2018\n\nCommittee on Ports\n\nHeld at the Hall, on Friday, 25 May 2018, at 10 a.m.',
      '2018-05-25',
    ],
    [
      'Dated, the 9th December, 2013.\n\nCommittee on Ports\n\nDate & Time : 26th November, 2013 at 11 am',
      '2013-11-26',
    ],
    ['16.06.2014 Views\n\nCOMMITTEE ON PORTS\n\nMEETING MINUTES\n\nDATE: Wednesday 14 March 2012', '2012-03-14'],
    [
      'Page 51: Committee agendas \u00b7 5/27/2015\n\nMinutes of a meeting of the Committee on Ports held in the Hall on Wednesday\n22 April 2015 at 11.36am',
      '2015-04-22',
    ],
    [
      'Published: 2 December 2024\n\nMinute from the Meeting of the Ports Authority held on 24 October 2024.',
      '2024-10-24',
    ],
  ])('is the one that the title or a label tells: %j', (front, date) => {
    expect(
      analyze(
        `${front}\n\nPresent: Ann Vine (Chair), Jane Roe\n\n1. Dues\n\nMs Roe asked what they were. Ms Vine said \u00a39.`,
      ).meeting.date,
    ).toBe(date)
  })

  it.each([
    ['Minutes of the 51st Harbour Council held on 9 September 2023', 'Harbour Council'],
    [
      'Lynford Town Council\n\nMinutes of the Remote Meeting of Full Council held on 9 September 2023',
      'Lynford Town Council',
    ],
  ])('is named without the number of its meetings: %j', (front, body) => {
    expect(
      segment(`${front}\n\nPresent: Ann Vine (Chair), Jane Roe\n\n1. Dues\n\nMs Roe asked what they were.`).meeting
        .body,
    ).toBe(body)
  })
})
