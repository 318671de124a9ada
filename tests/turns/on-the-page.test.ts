import { expect, test } from 'vitest'
import { segment } from '../../src'

const front = 'Lynford Harbour Board\nMinutes of the meeting held on 14 May 2024\n\n'
const present = 'Present: Ada Fenn (Chair), Tom Brackley, Ruth Amsel (Treasurer)\n\n1. Harbour Dues\n\n'
const assembly = 'Lynford Assembly\nThursday 14 May 2024\n\n'
const pictured = (name: string, of: string, words: string): string => `Photo of ${name}${name} (${of})\n\n${words}\n\n`

/** What a page prints, and who says what on it. */
const pages: readonly (readonly [name: string, text: string, turns: readonly string[]])[] = [
  [
    'a decision before the minutes of its item',
    `${front}${present}Decision:\nThe dues were approved.\n\nMinutes:\nMr Brackley asked what the dues would raise. Ms Amsel said £40,000.\n`,
    ['decision: -', 'question: Tom Brackley', 'answer: Ruth Amsel'],
  ],
  [
    'points that were discussed, with replies in them',
    `${front}${present}The following points were discussed:\n\n- Members asked what the dues would raise. The Treasurer replied that it would be £40,000.\n- A member asked whether visitors paid more. The Treasurer confirmed that they did.\n`,
    ['procedural: -', 'question: Members', 'answer: Ruth Amsel', 'question: A member', 'answer: Ruth Amsel'],
  ],
  [
    'letters of an office that the record explains',
    `${front}${present}The Assistant Harbour Master (AHM) presented the dues. Mr Brackley asked what they would raise. The AHM said £40,000.\n`,
    ['statement: the Assistant Harbour Master', 'question: Tom Brackley', 'answer: the Assistant Harbour Master'],
  ],
  [
    'somebody who was invited to speak',
    `${front}${present}The Chair invited Ms Amsel to speak. She said that the dues would raise £40,000.\n`,
    ['procedural: Ada Fenn', 'statement: Ruth Amsel'],
  ],
  [
    'a reply that was handed on',
    `${front}${present}Mr Brackley asked what the dues would raise. The Chair asked Ms Amsel to respond. Ms Amsel said £40,000.\n`,
    ['question: Tom Brackley', 'procedural: Ada Fenn', 'answer: Ruth Amsel'],
  ],
  [
    'ranks alone',
    `${front}Present: Ada Fenn (Chair), Tom Brackley\nIn attendance: Inspector Ruth Amsel, Sergeant Piers Longdon\n\n1. Thefts\n\nMr Brackley asked how many boats had been taken. The Inspector said nine. The Sergeant added that two had been found.\n`,
    ['question: Tom Brackley', 'answer: Ruth Amsel', 'answer: Piers Longdon'],
  ],
  [
    'times behind names',
    `${assembly}Ms Fenn 10:15 a.m.\n\nMr Speaker, what will the dues raise?\n\nMr Brackley 10:20 a.m.\n\nThey will raise £40,000.\n\nMs Fenn 10:25 a.m.\n\nWill visitors pay more?\n\nMr Brackley 10:30 a.m.\n\nThey will.\n`,
    ['question: Fenn', 'answer: Brackley', 'question: Fenn', 'answer: Brackley'],
  ],
  [
    'names behind what stands for a picture',
    `${assembly}${[
      ['What will the dues raise?', 'I thank the Member. They will raise £40,000.'],
      ['Will visitors pay more?', 'I can tell the Member that they will.'],
      ['When will the Minister publish the scale?', 'I will publish it on 3 June.'],
    ]
      .map(
        ([question, answer]) =>
          pictured('Ada Fenn', 'Lynford North, Labour', question!) +
          pictured('Tom Brackley', 'Minister for Harbours; Lynford East, Labour', answer!),
      )
      .join('')}`,
    Array.from({ length: 6 }, (_, index) => (index % 2 === 0 ? 'question: Ada Fenn' : 'answer: Tom Brackley')),
  ],
  [
    'a question that the line above announces',
    `${front}${present}a) Piers Longdon of Quay Street asked the following question of Ms Amsel, Treasurer\n\nWhat will the dues raise?\n\nMs Amsel replied that it would be £40,000.\n`,
    ['question: Piers Longdon', 'answer: Ruth Amsel'],
  ],
  [
    'the same in another form',
    `${front}${present}Mr Brackley had given notice of the following question to the Treasurer:\n\nWhat will the dues raise?\n\nMs Amsel replied that it would be £40,000.\n`,
    ['question: Tom Brackley', 'answer: Ruth Amsel'],
  ],
  [
    'numbers of pages among items that are numbered otherwise',
    `${front}${present}${'The Board heard of the dues of other harbours and of what they had raised there.\n\n'.repeat(9)}Mr Brackley asked what the dues would raise.\n\n2\n\nMs Amsel said £40,000.\n\n2. Moorings\n\n${'The Board heard of the moorings of other harbours and of their state.\n\n'.repeat(9)}Mr Brackley asked how many were left.\n\n3\n\nMs Amsel said nine.\n\n3. Close\n`,
    [
      ...Array.from({ length: 9 }, () => 'statement: -'),
      'question: Tom Brackley',
      'answer: Ruth Amsel',
      ...Array.from({ length: 9 }, () => 'statement: -'),
      'question: Tom Brackley',
      'answer: Ruth Amsel',
    ],
  ],
  [
    'bullets that ask, each with a bullet that replies',
    `${front}${present}- What will the dues raise?\n- Ms Amsel said £40,000.\n- When will they be due?\n- Ms Amsel said in May.\n`,
    ['question: -', 'answer: Ruth Amsel', 'question: -', 'answer: Ruth Amsel'],
  ],
  [
    'the chairs of other bodies who are there to answer',
    'Oral evidence: Harbour dues\n\n14 May 2024\n\nMembers present: Ada Fenn (Chair); Tom Brackley.\n\nWitnesses: Ruth Amsel, Harbour Trust Chair for Lynford, and Piers Longdon, Chief Pilot.\n\nQ1 Chair: What have the dues raised?\n\nRuth Amsel: They have raised £40,000.\n\nQ2 Tom Brackley: Was that enough?\n\nRuth Amsel: It was not, by some way.\n\nQ3 Tom Brackley: Who loses by it?\n\nPiers Longdon: The pilots do.\n',
    [
      'question: Ada Fenn',
      'answer: Ruth Amsel',
      'question: Tom Brackley',
      'answer: Ruth Amsel',
      'question: Tom Brackley',
      'answer: Piers Longdon',
    ],
  ],
  [
    'a tabled question whose title closes with who speaks below, put to the chairman of another body',
    'Transcript of Item 4: Question and Answer Session\n\nAda Fenn AM (Chair): Welcome to Piers Longdon, who chairs the Harbour Trust.\n\n2024/0412 - Harbour Dues Tom Brackley\n\nWhat will the dues raise?\n\nPiers Longdon (Chairman, LHT): They will raise £40,000, as they did last year.\n\nTom Brackley AM: Will visitors pay more?\n\nPiers Longdon (Chairman, LHT): They will.\n\nAda Fenn AM (Chair): We move on to moorings.\n',
    [
      'procedural: Ada Fenn',
      'question: Tom Brackley',
      'answer: Piers Longdon',
      'question: Tom Brackley',
      'answer: Piers Longdon',
      'procedural: Ada Fenn',
    ],
  ],
]

test.each(pages)('%s', (_, text, wanted) => {
  const { turns } = segment(text)
  expect(turns.map(({ act, speaker }) => `${act}: ${speaker?.name ?? '-'}`)).toEqual(wanted)
})

test('a reply that was given after the meeting stands beside the one that was not', () => {
  const text = `Lynford Council\nOrdinary Council Meeting 14 May 2024\n\nPublic Question Time\n\nMr Tom Brackley, Quay Street\n\nQuestion: What will the dues raise?\n\nResponse by Director Harbours: I will take that on notice.\n\nResponse provided after the meeting: They will raise $40,000.\n`
  expect(segment(text).turns.map(({ act }) => act)).toEqual(['question', 'answer', 'answer'])
})
