/** A question in the manner of parliaments: what it asks stands in square brackets, with the type of each in order. */
export interface StatedQuestion {
  readonly question: string
  readonly types: readonly string[]
}

/** Questions whose parts ask without the words of asking; paragraphs are those of a turn, whose list signs stand outside the text. */
export const statedQuestions: readonly StatedQuestion[] = [
  {
    question:
      'Will the Minister of RIVERS be pleased to state:\n\n[whether the dykes at Holm have been mended];\n\nif so, [the details thereof]; and\n\n[the time by which the rest will be mended] and [the reasons for the delay]?',
    types: ['polar', 'manner', 'time', 'reason'],
  },
  {
    question:
      'Will the Minister for Roads please state: (a) [whether the bridge is open] and if so, [since when] and if not, [the reasons therefor]; (b) [how many cars crossed it in May]; and (c) [the steps being taken to widen it]?',
    types: ['polar', 'time', 'reason', 'quantity', 'manner'],
  },
  {
    question:
      'Will the Minister of Works be pleased to state (i) [the number of wells sunk in each of the last two years]; and (ii) [the names of the villages]?',
    types: ['quantity', 'entity'],
  },
  {
    question:
      'Ms O Tranter (UPL) to ask the Minister of Forests:\n\n[Whether his department counts owls]; if not, [why not]; if so, [how many were there in each year];\n\n[what does the count cost]?',
    types: ['polar', 'reason', 'quantity', 'quantity'],
  },
  {
    question:
      'Mr P Longdon (WP) to ask the Minister of Roads:\n\n(1) [Whether he will close the bridge]; if so, [when]; (2) (a) [how many cars cross it] and (b) [what does each pay]?',
    types: ['polar', 'time', 'quantity', 'quantity'],
  },
  {
    question:
      'There are views that gulls take food. In this connection, will the Government inform this Council:\n\n[of the number of complaints in each of the past two years, with a breakdown by district];\n\ngiven that nets were promised in May, which would keep them off, [of the current progress of such work]; and\n\nas there are views that the market has failed, [whether the authorities have considered closing it]; if so, [of the details]; if not, [the reasons for that]?',
    types: ['quantity', 'manner', 'polar', 'manner', 'reason'],
  },
  {
    question:
      'To ask the Minister for Rail, regarding the fire at Holm: [are the sidings open]; [what did the fire cost]; and [the names of the drivers].',
    types: ['polar', 'quantity', 'entity'],
  },
  {
    question:
      '[How many boats were searched in the (a) 2010-11 and (b) 2011-12 seasons and, in each case], [what (i) was the ground for it] and (ii) [action was taken]?',
    types: ['quantity', 'manner', 'manner'],
  },
  {
    question: '[What (a) is the total number of boats] and (b) [did they cost]?',
    types: ['quantity', 'quantity'],
  },
  {
    question: '[How many (a) gulls] and (b) [terns were counted at Holm in May]?',
    types: ['quantity', 'quantity'],
  },
  {
    question: 'Will the Minister for Works be pleased to state [the number of wells sunk in May] and [who sank them]?',
    types: ['quantity', 'entity'],
  },
  { question: 'Cllr Doe asked the Leader: [What does the lido cost]?', types: ['quantity'] },
  { question: 'The Chair asked the Clerk [to read the note: it was short].', types: ['polar'] },
  {
    question:
      "To ask Her Majesty's Government, further to the Written Answer by Lord Thrale on 9 June (HL2207), [how many piers have been surveyed].",
    types: ['quantity'],
  },
  {
    question:
      'To ask the Secretary of State for Transport, pursuant to the Answer of 11 May 2023 to Question 18230 on Ports: Surveys, [what the surveys cost].',
    types: ['quantity'],
  },
]
