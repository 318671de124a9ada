/** A question that was put and what was replied, with who spoke. */
export interface Exchange {
  readonly asker: string
  readonly question: string
  readonly replier: string
  readonly reply: string
}

/** How a page prints a question or a reply: its number, who speaks, and the words. */
export type Printed = (number: number, name: string, words: string) => string

/** Ways to print a question; those that name nobody are `unsigned`. */
export const questions: Readonly<Record<string, Printed>> = {
  'below its number': (number, _, words) => `Question ${number}:\n${words}`,
  'below its number and a name': (number, name, words) => `Question ${number}\n${name}\n${words}`,
  'below a label and a name': (_, name, words) => `Question:\n${name}\n\n${words}`,
  'from somebody': (_, name, words) => `Question from ${name}:\n${words}`,
  'below its number with a name': (number, name, words) => `Question ${number}: ${name}\n${words}`,
  'below a name and a dash': (number, name, words) => `Question ${number} \u2013 ${name}\n\n${words}`,
  'behind who asked': (_, name, words) => `${name} asked:\n${words}`,
  'below Q': (number, _, words) => `Q${number}.\n${words}`,
  'below the word': (_, __, words) => `Question\n\n${words}`,
  'behind the word': (_, __, words) => `Question ${words}`,
  'below a name and a label': (_, name, words) => `${name}\n\nQuestion:\n${words}`,
  'asked by somebody': (_, name, words) => `Question asked by ${name}\n${words}`,
  'in quotation marks': (number, name, words) => `Question ${number} from ${name}\n\n\u201c${words}\u201d`,
  'behind its number': (number, _, words) => `Question ${number}: ${words}`,
  'behind a name': (_, name, words) => `${name}: ${words}`,
  'below a numbered name': (number, name, words) => `${number}. ${name}\n\n${words}`,
  'below its number in capitals': (number, _, words) => `QUESTION ${number}\n\n${words}`,
  'that is announced': (number, name, words) => `(${number}) ${name} asked the following question:\n\n${words}`,
}

/** Ways to print a reply. */
export const replies: Readonly<Record<string, Printed>> = {
  'below a label': (_, __, words) => `Response:\n${words}`,
  'below a label and a name': (_, name, words) => `Response:\n${name}\n\n${words}`,
  'from somebody': (_, name, words) => `Answer from ${name}:\n${words}`,
  'by somebody': (_, name, words) => `Reply by ${name}\n\n${words}`,
  'behind who replied': (_, name, words) => `${name} replied:\n${words}`,
  'below A': (number, _, words) => `A${number}.\n${words}`,
  'below the word': (_, __, words) => `Answer\n\n${words}`,
  'below a name and a dash': (_, name, words) => `Response \u2013 ${name}\n\n${words}`,
  'that is announced': (_, name, words) => `${name} responded as follows:\n\n${words}`,
  'below the word in capitals': (_, __, words) => `ANSWER\n\n${words}`,
  'behind a label': (_, __, words) => `Answer: ${words}`,
  'behind a label and a name': (_, name, words) => `Response from ${name}: ${words}`,
  'in writing': (_, name, words) => `Written response from ${name}\n\n${words}`,
  'behind a name': (_, name, words) => `${name}: ${words}`,
  'below a name in brackets': (_, name, words) => `Answer (${name}):\n${words}`,
  'below the word alone': (_, __, words) => `Reply\n${words}`,
}

export const byName: readonly Exchange[] = [
  {
    asker: 'Mrs Helen Trewin',
    question: 'Why has the Saltby library lost its Saturday opening, and how many hours a week are left?',
    replier: 'Councillor Ruth Allard',
    reply: 'Saltby will keep 18 hours a week, spread over four days. The Saturday hours were the least used.',
  },
  {
    asker: 'Councillor Sam Penrose',
    question: 'When will the repairs to the Moor Lane bridge be finished?',
    replier: 'Councillor Priya Dhillon',
    reply: 'The contractor is due to finish on 30 June. The road will be open again the day after.',
  },
  {
    asker: 'Mr Colin Bassett',
    question: 'How many fines were issued for littering in the town centre last year?',
    replier: 'Councillor Tom Varley',
    reply: 'In 2023 the wardens issued 212 fines, against 164 the year before.',
  },
]

export const byOffice: readonly Exchange[] = [
  {
    asker: 'Cllr Marion Frith',
    question: 'Can the Commissioner tell the Panel how many officers are posted to Thornby?',
    replier: 'Police and Crime Commissioner',
    reply: 'There are 14 officers posted to Thornby.\n\nThat is two more than a year ago.',
  },
  {
    asker: 'J Okafor',
    question: 'What is being done about speeding on the A614?',
    replier: 'Chief Constable',
    reply:
      'A camera van has been on the road eleven times since January.\n\n412 drivers were caught and offered a course.',
  },
  {
    asker: 'Ms T. Underhill',
    question: 'Why did the force stop its cadet scheme in Langwith?',
    replier: 'Director of Finance',
    reply: 'The hall was sold by its owner and no other could be found.',
  },
]

/** What stands above the questions: the titles of a paper, and the front of minutes. */
export const fronts: Readonly<Record<string, string>> = {
  'a paper': 'Wenbury Borough Council\n\nCouncil \u2013 14 May 2024\n\nQuestions from members of the public\n\n',
  minutes:
    'MINUTES OF THE MEETING OF WENBURY POLICE AND CRIME PANEL\nheld on 14 May 2024\n\nPresent: Councillor Ruth Allard (Chair), Councillor Sam Penrose, Councillor Priya Dhillon, Councillor Tom Varley\n\n5. QUESTIONS\n\n',
}

/** A table of questions and answers: the heads of its columns, and the cells of a row. */
export interface QuestionTable {
  readonly heads: readonly string[]
  readonly cells: (exchange: Exchange, number: number) => readonly string[]
}

export const tables: Readonly<Record<string, QuestionTable>> = {
  'numbers, questions and answers': {
    heads: ['No.', 'Question', 'Answer'],
    cells: ({ question, reply }, number) => [`${number}`, question, reply],
  },
  'questions and responses': { heads: ['Question', 'Response'], cells: ({ question, reply }) => [question, reply] },
  'who asks before the question': {
    heads: ['Name', 'Question', 'Response'],
    cells: ({ asker, question, reply }) => [asker, question, reply],
  },
  'who replies behind the answer': {
    heads: ['Member', 'Question', 'Response', 'Responder'],
    cells: ({ asker, question, replier, reply }) => [asker, question, reply, replier],
  },
  'who replies before the answer': {
    heads: ['Asked by', 'Question', 'Answered by', 'Answer'],
    cells: ({ asker, question, replier, reply }) => [asker, question, replier, reply],
  },
  'who asks behind the question': {
    heads: ['Question', 'Raised by', 'Answer'],
    cells: ({ asker, question, reply }) => [question, asker, reply],
  },
  'issues and responses': {
    heads: ['Issue raised', 'Force response'],
    cells: ({ question, reply }) => [question, reply],
  },
}

type Rows = readonly (readonly string[])[]
const row = (cells: readonly string[], tag: string): string =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`

/** How a table is written down. */
export const sheets: Readonly<Record<string, (heads: readonly string[], rows: Rows) => string>> = {
  HTML: (heads, rows) => `<table>${row(heads, 'th')}${rows.map((cells) => row(cells, 'td')).join('')}</table>`,
  Markdown: (heads, rows) =>
    [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
  'Markdown without outer bars': (heads, rows) =>
    [heads, heads.map(() => '---'), ...rows].map((cells) => cells.join(' | ')).join('\n'),
  tabs: (heads, rows) => [heads, ...rows].map((cells) => cells.join('\t')).join('\n'),
  'a line a cell': (heads, rows) => [heads, ...rows].flat().join('\n'),
  'a paragraph a cell': (heads, rows) => [heads, ...rows].flat().join('\n\n'),
}
