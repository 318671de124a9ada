import { describe, expect, test } from 'vitest'
import { segment } from '../../src/index'
import { acts, board, links } from './told'

describe('what minutes have in columns', () => {
  test('owners and days beside an action, a table of figures within, heads that come back', () => {
    const text = `${board.trimEnd()}\n\nItem\tDiscussion\tAction\tOwner\tDate\n1.\tDues\nMr Hale asked how many had paid. Mr Poole said that he did not have the number with him.\tNumber who paid to be circulated.\tJP\t25.10.24\n\nItem\tDiscussion\tAction\tOwner\tDate\n2.\tBudget\nMr Poole presented. The overspend was made up as below.\nHeading\tBudget £k\tForecast £k\tVariance £k\nPay\t118,400\t118,950\t550\nDues\t4,200\t5,610\t1,410\nMrs Orme asked why dues had risen. Mr Poole said that the quay had been shut.\tRecovery plan to come to the Board.\tJP\tNov 24\n`
    const found = segment(text).turns.filter(({ act }) => act === 'action')
    expect(found.map((turn) => turn.text)).toEqual([
      'Number who paid to be circulated. JP 25.10.24',
      'Recovery plan to come to the Board. JP Nov 24',
    ])
  })

  test('questions with the officer who replies, and those taken on notice', () => {
    const text = `${board}3. QUESTIONS\n\n| Ref | Councillor | Question | Officer | Response |\n|---|---|---|---|---|\n| 25/18 | Mr Hale | What has been spent on the quay? | Treasurer | £418,300. |\n| 25/19 | Mrs Orme | When will the crane be mended? | Harbour Master | In May. |\n\n| Date taken | Asked by | Question taken on notice | Response | Status |\n|---|---|---|---|---|\n| 27 May | Mr Hale | How much did the lamp cost? | Treasurer: £96. | Closed |\n| 27 May | Ms Jo Petrie, Quay Road | Will the steps be mended? | Harbour Master: Yes. | Open |\n`
    expect(acts(text)).toEqual([
      'question Tom Hale',
      'answer J. Poole',
      'question P. Orme',
      'answer R. Ward',
      'question Tom Hale',
      'answer J. Poole',
      'question Jo Petrie',
      'answer R. Ward',
    ])
  })

  test('rows whose cells hold mark-up, in paragraphs and lists', () => {
    const text = `<h2>Lynford Harbour Board</h2>\n<p>Minutes of the meeting held on 14 May 2024</p>\n<p><strong>Present:</strong> Ada Dean (Chair), Tom Hale, Mrs P. Orme; Mr J. Poole, Treasurer</p>\n\n<h3>6. Written questions</h3>\n\nNo.\tQuestion\tAsked by\tResponse\tAction\n1\t<p>The crane has been idle since May.</p><p>Why is it idle, and when will it be mended?</p>\tTom Hale\t<p>Parts were late.</p><ul><li>They came in June.</li><li>It will be mended in July.</li></ul>\tAction: Treasurer to report in August 2024\n2\tWhat did the lamp cost?\tMrs P. Orme\t<p><strong>Treasurer:</strong> £96.</p>\tClosed\n`
    expect(acts(text)).toEqual(['question Tom Hale', 'answer -', 'action -', 'question P. Orme', 'answer J. Poole'])
    expect(links(text, 20)).toEqual([
      'The crane has been i < Parts were late. The',
      'What did the lamp co < Treasurer: £96.',
    ])
  })

  test('names in the margin, with notes below them, whose words are told', () => {
    const text = `${board}2  Pier\n\nMs Ward         Reported that the pier had been shut since the storm in\n(Harbour        March.\nMaster)\n\nMr Hale         Asked why it had not been opened and when the survey\n                would report.\n\nMs Ward         Four of the piles had moved over the winter, so that it\n                was not safe. The survey would report in June 2024.\n\nMrs Orme        Was the quay safe to use in the meantime? Had the\n                insurers been told?\n\nMs Ward         Confirmed that it was safe, and the insurers had been\n                told in April.\n\nMr Hale         Sought an assurance that the work could be met without\n                any borrowing.\n\nMr Poole        Yes: the reserve held £6.2m.\n`
    expect(acts(text)).toEqual([
      'statement R. Ward',
      'question Tom Hale',
      'answer R. Ward',
      'question P. Orme',
      'answer R. Ward',
      'question Tom Hale',
      'answer J. Poole',
    ])
  })
})

describe('what is no transcript, or one with more in it', () => {
  const page = (number: string, title: string, asker: string, question: string, answer: string): string =>
    `Reference: ${number}\n${title}\nQuestion by: ${asker}\nAsked of: The Mayor\nQuestion\n${question}\nAnswer\nDate: Thursday 21 March 2024\n${answer}\n\n`

  test('a page of questions on paper, with what was said in the room', () => {
    const said =
      'Dominic Hart (Mayor of Quayside): Thank you. We lost two crews.\nSharon Oye AM: Will you find more?\nDominic Hart (Mayor of Quayside): I hope so.'
    const text = `Quayside Assembly\n\nMayor's Question Time, Thursday 21 March 2024\n\nAnswers by Dominic Hart, Mayor of Quayside\n\n${page('2024/0611', 'Ferry Crews', 'Sharon Oye', 'How many crews are there?', 'There were 28 crews on 29 February 2024.')}${page('2024/0612', 'Ferry Crews (Supplementary)', 'Sharon Oye', 'Sharon Oye AM: Why are we short, Mr Mayor?', said)}${page('2024/0614', 'Lamps', 'Piers Mount', 'When will the lamps be lit?', 'They will be lit in May 2024.')}`
    const { items, turns } = segment(text)
    expect(items.flatMap(({ number, title }) => (number === null ? [] : [`${number} ${title}`]))).toEqual([
      '2024/0611 Ferry Crews',
      '2024/0612 Ferry Crews (Supplementary)',
      '2024/0614 Lamps',
    ])
    expect(turns.map(({ act, speaker }) => `${act} ${speaker?.name}`)).toEqual([
      'question Sharon Oye',
      'answer Dominic Hart',
      'question Sharon Oye',
      'answer Dominic Hart',
      'question Sharon Oye',
      'answer Dominic Hart',
      'question Piers Mount',
      'answer Dominic Hart',
    ])
  })

  test('a room that speaks in a record with times, and an action between speeches', () => {
    const speeches = [
      'Ada Dean  00:04\nGood morning. Is the number of boats going up, and why do you think that is?',
      'Quay Meeting Room  00:31\nIt is up, I am sorry to say. We had 31 and now we have 38 of them.',
      'Ada Dean  01:02\nI do see that. How many of them were ours, please?',
      'Quay Meeting Room  01:10\nEleven of them were ours and we know about every one.',
      'ACTION 24/07: Tom Hale to send the list by 29 March 2024.',
      'Ada Dean  01:26\nThank you very much for that. When will we see the plan?',
      'Tom Hale  01:48\nI think that you will see it in May, if I may say so.',
    ]
    expect(
      segment(`Transcript\n\n${speeches.join('\n\n')}\n`).turns.map(
        ({ act, speaker }) => `${act} ${speaker?.name ?? '-'}`,
      ),
    ).toEqual([
      'question Ada Dean',
      'answer Quay Meeting Room',
      'question Ada Dean',
      'answer Quay Meeting Room',
      'action -',
      'question Ada Dean',
      'answer Tom Hale',
    ])
  })

  test('supplemental questions under headings in capitals', () => {
    const text = `Quay Council\n20 March 2024\n\nMEMBERS’ QUESTIONS\n\nResponding: Councillor Marcus Oye (leader of the council)\n\n1.  QUESTION TO THE LEADER FROM COUNCILLOR BEN ASH\n\nWhat has the leader done about the lamps?\n\nRESPONSE\n\nI have written to the supplier.\n\nSUPPLEMENTAL QUESTION TO THE LEADER FROM COUNCILLOR BEN ASH\n\nI thank him. Has he had a reply yet?\n\nRESPONSE\n\nI have not, no.\n`
    expect(acts(text)).toEqual(['question Ben Ash', 'answer Marcus Oye', 'question Ben Ash', 'answer Marcus Oye'])
  })

  test('replies by initials of two letters', () => {
    const text = `Lynford Board\nMinutes of the meeting held on 14 May 2024\n\nName\tInitials\tTitle\nAda Dean\tAD\tChair\nLeila Ward\tLW\tDirector of Works\n\n3\tQuestions from the Public\t\n\nQuestion 1 – Mr D Haskell\n“My wife has been without a mooring. How much was not spent last year?”\nResponse from LW:\nThe underspend was £3.2m, and it went to the pier.\n`
    expect(acts(text)).toEqual(['question D Haskell', 'answer Leila Ward'])
  })

  test('tasks with their owners in the margin are no transcript', () => {
    const tasks = [
      ['Tom Hale', 'call the contractor for a date'],
      ['Ada Dean', 'check the lights on the slip'],
      ['Tom Hale', 'send the bill for the crane'],
      ['Ada Dean', 'print the notice for the gate'],
      ['Tom Hale', 'ring the insurers on the wall'],
      ['Ada Dean', 'bring the keys to the depot'],
    ]
    const found = segment(
      `${board}4. Pier\n\nMr Hale asked when the pier would open. Ms Ward said that it opened in May.\n\n5. Tasks\n\n${tasks.map((task) => task.join('\t')).join('\n')}\n`,
    )
    expect(found.meeting.kind).toBe('minutes')
    expect(found.turns.slice(0, 2).map(({ act, speaker }) => `${act} ${speaker?.name}`)).toEqual([
      'question Tom Hale',
      'answer R. Ward',
    ])
  })

  test('Roman numbers over titles of two words are no initials', () => {
    const { items } = segment(
      `${board}I. Mill Lane\n\nMs Ward said the lane was open.\n\nII. Marine Parade\n\nMr Hale said that it was late.\n`,
    )
    expect(items.map(({ title }) => title)).toEqual(['Mill Lane', 'Marine Parade'])
  })

  test('whoever is to act is not whoever replied', () => {
    const text = `${board}4. Questions\n\nQuestion\tResponse\tAction\tOfficer\nWhen will the pier open?\tIt will open in May.\tSend the dates\tTom Hale\nWho pays for the pier?\tThe council pays for it.\tSend the bill\tMrs Orme\n`
    expect(acts(text).filter((act) => act.startsWith('answer'))).toEqual(['answer -', 'answer -'])
  })

  test('what was decided or who is named below a title in capitals is no part of it', () => {
    const { items } = segment(
      `${board}1. MINUTES OF LAST MEETING\nAPPROVED\n\n2. BUDGET 2024\nDEFERRED\n\n3. REPORTS\nTREASURER\n\nThe report was noted.\n`,
    )
    expect(items.map(({ title }) => title)).toEqual(['MINUTES OF LAST MEETING', 'BUDGET 2024', 'REPORTS'])
  })
})
