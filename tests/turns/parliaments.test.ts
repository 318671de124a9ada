import { describe, expect, test } from 'vitest'
import { analyze, segment } from '../../src'
import { acts, links, roles } from './told'

const committee = `The Chair (Hon. Martin Brodel (Port HopeWestlake, Lib.)): I call this meeting to order. Please wait until I recognize you by name.

Mr. Ziad Karrim (Edgeton Manor, CPC): How many masks have been delivered to care homes since April?

The Chair: The hon. Minister.

Right Hon. Pattie Hyde (Minister of Supply): 1.2 million have been delivered to 310 homes.

Some hon. members: Hear, hear!

Mr. Chris d'Entremer (West Bay, CPC): When will the rest arrive, yes or no, before June?

Right Hon. Pattie Hyde: They will arrive in May.

An hon. member: Shame!

The Clerk of the Committee (Ms. Renata Foxe): Two members wish to speak.

The Acting Chair (Mr. Bruce Stane): We will suspend.`

describe('the record of a committee that prints seat and party', () => {
  test('brackets within brackets tell who is in the chair, and the Acting Chair is somebody else', () => {
    expect(roles(committee)).toEqual([
      'Martin Brodel | Chair',
      'Ziad Karrim | -',
      'Pattie Hyde | Minister of Supply',
      "Chris d'Entremer | -",
      'Renata Foxe | Clerk of the Committee',
      'Bruce Stane | Acting Chair',
    ])
  })

  test('an office that is called replies, and what many call out answers nothing', () => {
    expect(links(committee, 16)).toEqual(['Mr. Ziad Karrim  < Right Hon. Patti', "Mr. Chris d'Entr < Right Hon. Patti"])
  })
})

const floor = `MR SPEAKER: I see the Member for Northtown, you have the Floor.

MR A. NICOL: Thank you Mr Speaker. Is anybody on the island ill?

MR SPEAKER: Thank you. I see the Leader of the Opposition.

HON. T. PULUKE BROWN: I have said where I stand on that before.

MR A. NICOL: Point of Order Mr Speaker.

MR SPEAKER: What is your Point of Order?

MR A. NICOL: My Point of Order is that he has not replied.

MR SPEAKER: You may answer the question.

HON. T. PULUKE BROWN: Nobody is ill.`

test('who is seen has the floor, and points of order are no questions', () => {
  expect(acts(floor)).toEqual([
    'question A. Nicol',
    'answer T. Puluke Brown',
    'statement A. Nicol',
    'answer T. Puluke Brown',
  ])
})

test('an office in capitals is no surname', () => {
  const text = `The SPEAKER: Order!

Mrs C DUDMAN: How many officials were arrested?

The MINISTER OF HOME AFFAIRS: Sixty-six were arrested last year.

Mrs C DUDMAN: When will their trial begin?

The MINISTER OF HOME AFFAIRS: It will begin in March.`
  expect(roles(text)).toEqual(['C Dudman | -'])
  expect(acts(text)[1]).toBe('answer the MINISTER OF HOME AFFAIRS')
})

test('written questions with their answers below labels', () => {
  const text = `<h2>Written Answers</h2><h3>Animal Trials: Northtown</h3>
<p><b>Mr Leeson:</b> To ask the Secretary of State for the Home Department how many places were listed at the end of 2010; and if he will make a statement. [67391]</p>
<p><b>Lynn Featherley:</b> As at 31 December 2010, 32 places were listed.</p>`
  const { turns, exchanges } = analyze(text)
  expect(turns.map(({ act, speaker }) => `${act} ${speaker?.name}`)).toEqual([
    'question Leeson',
    'answer Lynn Featherley',
  ])
  expect(exchanges[0]!.asks[0]!.text).toBe('how many places were listed at the end of 2010')
})

test('who welcomes people or calls the others presides', () => {
  const text = `Lyn Nagle AM: Good morning. Welcome to the Learning Committee.

Ceri Willis AM: Bore da.

Lyn Nagle AM: The first questions are from Jules Morgan.

Jules Morgan AM: How is the award valued by teachers?

Ceri Willis AM: It is valued highly by most of them.

Jules Morgan AM: And what is your own part in it?

Ceri Willis AM: My own part?

Jules Morgan AM: Or the department's.

Ceri Willis AM: We set the rules, and met the board twice in May.

Lyn Nagle AM: Thank you. Ceri Willis on this.`
  const { turns, exchanges } = segment(text)
  expect(turns.filter(({ speaker }) => speaker?.name === 'Lyn Nagle AM').map(({ act }) => act)).toEqual([
    'procedural',
    'procedural',
    'procedural',
  ])
  expect(exchanges).toHaveLength(2)
  expect(exchanges[1]!.answers).toHaveLength(2)
})

test('oral questions in the order of a reported one, over a column of the official report', () => {
  const text = `<h3>Piers</h3>
<p>1. <b>Mr David Hansen (Dell) (Lab):</b> When he next expects to discuss the pier with the harbour board. [66855]</p>
<p><b>The Secretary of State for Harbours (Mr Will Hayes):</b> I last did so on 4 July, and met its chair.</p>
<p><b>Mr Hansen:</b> What steps is he taking to mend it?</p>
<p><b>Mr Hayes:</b> Two firms have been asked to price the work, and their bids are</p>
<p>19 July 2011 : Column 772</p>
<p>due in May.</p>
<p><b>Stephen Twiggs (Westby) (Con):</b> Does he agree that it was closed too late?</p>
<p><b>Mr Hayes:</b> I do not.</p>`
  expect(acts(text)).toEqual([
    'question David Hansen',
    'answer Will Hayes',
    'question David Hansen',
    'answer Will Hayes',
    'question Stephen Twiggs',
    'answer Will Hayes',
  ])
})

test('a witness who calls a colleague still replies, and so does one who is welcomed', () => {
  const text = `Tom Smithe: Thank you for the warm welcome to the committee. My trust runs three hospitals.

Ravi Patil: What does the trust do about beds?

Tom Smithe: We have 300 beds in all of them. I will go to Ann Foxe on nurses.

Ann Foxe: We have 900 nurses.

Ravi Patil: Why was the ward closed?

Tom Smithe: The roof leaked in March. I bring in Ann Foxe on that.

Ann Foxe: The roof was mended in May.

Ravi Patil: What did it cost?

Tom Smithe: It cost two million.`
  expect(acts(text).filter((turn) => turn === 'answer Tom Smithe')).toHaveLength(3)
})

const oral = `Question No.41
Repair of the Northtown Jetty
MR. DOE asked the Minister for Works when the jetty at Northtown would be mended.
THE ASSISTANT MINISTER FOR WORKS (Mr. Roe): Mr. Speaker, Sir, I beg to reply. It will be mended in May.
MR. DOE: Could the Assistant Minister say what it will cost?
MR.ROE: Mr. Speaker, Sir, I am told that it will cost nine thousand.
MR. SPEAKER: Next Question.
Question No.42
Lamps in Southtown
MR.POE asked the Minister for Works how many lamps had been put up in Southtown.
THE ASSISTANT MINISTER FOR WORKS (Mr. Roe): Mr. Speaker, Sir, I beg to reply. Forty have been put up.
MR. POE: Mr. Speaker, Sir, how many of those are lit?
MR. ROE: All of them, Mr. Speaker, Sir, as I have said.
MR. SPEAKER: Next Question.
Question No.43
Nurses at Weston
MR. DOE asked the Minister for Works when the nurses' houses at Weston would be finished.
MR. ROE: Mr. Speaker, Sir, I beg to reply. They will be finished in June.
`

const running = `Oral Questions
Survey of Boats (Question No. 12/2023) HON. J. DOE asked the Government, upon notice: Can the honourable Minister for Ports inform Parliament how many boats were surveyed? HON. R. ROE.- Mr. Speaker, I thank the Member. We surveyed 310 boats. HON. K. POE.- Which boats were left out? HON. R. ROE.- Those below six metres, Mr. Speaker.
HON. K. POE.- Why?
HON. R. ROE.- They need no licence. HON. J. DOE.- Mr. Speaker, when will the report come? HON. R. ROE.- In May, Mr. Speaker.
`

describe('oral questions', () => {
  test('who asks a minister in so many words begins a speech, and no gap is needed behind a form of address', () => {
    expect(acts(oral)).toEqual([
      'question Doe',
      'answer Roe',
      'question Doe',
      'answer Roe',
      'question Poe',
      'answer Roe',
      'question Poe',
      'answer Roe',
      'question Doe',
      'answer Roe',
    ])
  })

  test('speeches run on in one line, each with a stop and a dash behind its label', () => {
    expect(acts(running)).toEqual([
      'question J. Doe',
      'answer R. Roe',
      'question K. Poe',
      'answer R. Roe',
      'question K. Poe',
      'answer R. Roe',
      'question J. Doe',
      'answer R. Roe',
    ])
  })
})
