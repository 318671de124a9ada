/** Units whose repetition has been the worst case of some parser. */
export const hostileUnits: Readonly<Record<string, string>> = {
  'a board over what it agreed': 'The Board:\n\u2022 agreed that it be\n',
  'points agreed': '\u2022 agreed that it be\n',
  'words beside a label': 'Ms Doe:   why\n          x\n',
  'a title over every question': '# Dues\n\nWhy?\n\n',
  'attendance by initials': 'Present: AB, CD, EF\n\n',
  'pronouns that say': 'He said so. ',
  'questions that nobody answers': 'MS DOE: What is it?\n\n',
  'names with times': 'Ms Doe 10:15 a.m.\n\nWhat is it?\n\n',
  'points that ask and say': '- Mr Roe asked why.\n- Ms Doe said so.\n',
  'questions and answers by label': 'Question 1\nWhy?\nAnswer\nSo.\n\n',
  'one number of a series': 'PF31 Parking\n\nNoted.\n\n',
  spaces: ' ',
  tabs: '\t',
  'line breaks': '\n',
  'form feeds': '\f',
  'opening brackets': '(',
  'square brackets': '[',
  'closing brackets': ')',
  'a.': 'a.',
  'a. and a space': 'a. ',
  digits: '7',
  'digits and spaces': '7 ',
  initials: 'A. ',
  'initials without spaces': 'A.',
  bullets: '• ',
  'bulleted lines': '• x\n',
  '<p> unclosed': '<p>',
  '<p> unclosed with a word': '<p>a',
  '<ul> unclosed': '<ul>',
  '<li> unclosed': '<li>x',
  '<u> unclosed': '<u>',
  'cells unclosed': '<tr><td>x',
  'comments unclosed': '<!--',
  'entities unclosed': '&amp',
  entities: '&amp;',
  'angle brackets': '<',
  colons: ':',
  labels: 'a: ',
  'Cllr ': 'Cllr ',
  'asked ': 'asked ',
  'said ': 'said ',
  commas: ', ',
  stars: '*',
  underscores: '_',
  hashes: '#',
  bars: '|',
  'bars with words': '| a ',
  backslashes: '\\',
  'escaped numbers': '1\\. ',
  'links unclosed': '[a](',
  'question marks': '? ',
  quotes: '"',
  capitals: 'A',
  'words in capitals': 'Aa ',
  'names and offices': 'Jane Doe, Chair ',
  'lines with a name': 'Jane Doe\n',
  'questions in lines': 'The Chair asked why.\n',
  'changes of speaker': 'The Chair said x; the Clerk said y; ',
  dates: '4 March 2025 ',
  'hyphens at the ends of lines': 'a-\n',
  'page numbers': 'Page 3\n',
  'numbers in lines': '12\n',
  rules: '---\n',
  'cells of a table': 'a\tb\n',
  'lone surrogates': '\ud800',
  'null characters': '\u0000',
  'in reply to a question from': 'In reply to a question from ',
  'speeches in lines': 'Jane Doe: x\n',
  'Present: in lines': 'Present:\n',
  'question labels': 'Q1.\n',
}

const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'ha', 'ke', 'li', 'mo', 'nu', 'pa', 're', 'si', 'to', 'vu', 'we']

/** A surname of its own for every number below 65,536. */
function surname(index: number): string {
  const word = [index & 15, (index >> 4) & 15, (index >> 8) & 15, (index >> 12) & 15]
    .map((at) => syllables[at])
    .join('')
  return `${word[0]!.toUpperCase()}${word.slice(1)}n`
}

/** The front of minutes, up to their first item. */
export const front = `Penrhos Harbour Board
Minutes of the meeting held on 4 March 2025

Present:
Ada Prowse, Chair
Colm Hession, Chief Officer

1. Update

`

function repeat(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('')
}

function list(count: number): string {
  return `Penrhos Harbour Board\nMinutes of the meeting held on 4 March 2025\n\nPresent:\n${repeat(count, (index) => `Ada ${surname(index)}, Member\n`)}\n1. Update\n\n`
}

/** Documents of a given number of people, questions, items and so on. */
export const grownDocuments: Readonly<Record<string, (count: number) => string>> = {
  people: list,
  'people in one line': (count) =>
    `Present: ${repeat(count, (index) => `Ada ${surname(index)}, Member, `)}\n\n1. Update\n`,
  'people who ask': (count) =>
    list(count) + repeat(count, (index) => `Ada ${surname(index)} asked why. The Chair said that it rained.\n\n`),
  'misspelt people who ask': (count) =>
    list(count) + repeat(count, (index) => `Ada ${surname(index)}e asked why. The Chair said that it rained.\n\n`),
  'people who are not listed': (count) =>
    front + repeat(count, (index) => `Cllr ${surname(index)} asked why it was late.\n\n`),
  'questions in one paragraph': (count) =>
    front + repeat(count, (index) => `Cllr ${surname(index)} asked why it was late. `),
  'questions in paragraphs': (count) =>
    front + repeat(count, (index) => `How many cases were there in ward ${index}?\n\n`),
  'questions and replies that are counted': (count) =>
    `${front}${repeat(4 * count, (index) => `${(index % 99) + 1}. Ms Doe asked how many went.\n\n`)}Mr Roe replied that:\n\n${repeat(4 * count, (index) => `${(index % 99) + 1}. twelve of them had gone.\n\n`)}`,
  'replies that were sent later': (count) =>
    repeat(
      count,
      (index) =>
        `ADA PROWSE: How many went on day ${index}?\nBEN DOLE: Twelve.\nAnswer (Harbour Police): It was twelve.\n`,
    ),
  items: (count) =>
    front +
    repeat(count, (index) => `${index + 2}. Report on Ward ${surname(index)}\n\nThe Chair thanked officers.\n\n`),
  headings: (count) => front + repeat(count, (index) => `Report On Ward ${surname(index)}\n\n`),
  'rows of a table': (count) =>
    `${front}Table 1: Cases\nWard\tCases\n${repeat(count, (index) => `${surname(index)}\t${index}\n`)}`,
  captions: (count) => front + repeat(count, (index) => `Table ${index}: Cases\n`),
  bullets: (count) =>
    `${front}The Chair asked why.\n${repeat(count, (index) => `• The ${surname(index)} plan was late\n`)}`,
  'pages between lines': (count) =>
    front +
    repeat(
      count,
      (index) => `The plan for ward ${surname(index)} was late and the\nPage ${index}\nof the board did not know.\n`,
    ),
  'pages alone': (count) => front + repeat(count, (index) => `Page ${index} of ${count}\n`),
  'running heads': (count) =>
    front + repeat(count, (index) => `Penrhos Harbour Board\nThe plan was late in ward ${index}.\n\f`),
  'documents in one file': (count) =>
    repeat(
      count,
      (index) =>
        `Penrhos Harbour Board\nMinutes of the meeting held on ${1 + (index % 28)} March ${1900 + (index % 200)}\n\nPresent: Ada Prowse, Chair\n\n1. Update\nThe Chair said no.\n\n`,
    ),
  offices: (count) =>
    `Present:\n${repeat(count, (index) => `Ada ${surname(index)}, Head of ${surname(index)} Services\n`)}\n1. Update\n\n${repeat(count, (index) => `The Head of ${surname(index)} Services said it was late.\n\n`)}`,
  speeches: (count) =>
    `Transcript\n\n${repeat(count, (index) => `Ada ${surname(index)}: I think that plan ${index} is late.\n\n`)}`,
  'bold labels': (count) =>
    `# Board\n\n${repeat(count, (index) => `**Ada Prowse:** Why was plan ${index} late?\n\n**Colm Hession:** It was.\n\n`)}`,
  'rows with HTML': (count) =>
    repeat(count, (index) => `${index}\t<p>Can the Clerk say why plan ${index} was late?</p>\t<ul><li>It was\n`),
  'a page of HTML': (count) =>
    `<html><body>${repeat(count, (index) => `<p>Cllr ${surname(index)} asked why.</p><ul><li>It was late`)}`,
  'wrapped lines': (count) =>
    front +
    repeat(
      count,
      (index) => `the plan for ward ${surname(index)} was late and nobody in the ward was told about it, which\n`,
    ),
  'one sentence': (count) => `${front}The Chair asked ${repeat(count, (index) => `whether ward ${index} was late, `)}`,
  actions: (count) => front + repeat(count, (index) => `Action: Colm Hession to write to ward ${index}.\n\n`),
}

/** Units that are repeated behind the front of minutes, and for how many characters, so that every room of `analyze` has work. */
export const hostileStages: Readonly<Record<string, readonly [unit: string, size: number]>> = {
  'one line': [
    'The Chair asked why the plan was late and the Clerk said that it had rained, which nobody doubted, ',
    100_000,
  ],
  'lists in lists': ['<ul><li>x', 100_000],
  'tags unclosed': ['<p><b>The Chair asked why', 100_000],
  'a question and bullets': ['\u2022 The plan was late by 5%\n', 200_000],
  'questions and answers in one paragraph': ['The Chair asked why. The Chief Officer said no. ', 200_000],
  'questions and answers': [
    'The Chair asked how many there were. The Chief Officer said that there were 5.\n\n',
    100_000,
  ],
  digits: ['7', 200_000],
  'digits and commas': ['1,', 100_000],
  initials: ['A. ', 100_000],
  brackets: ['(', 200_000],
  'brackets that close': ['(a) ', 100_000],
  'a.': ['a.', 200_000],
  addresses: ['http://a.', 200_000],
  quotes: ['"', 200_000],
  'words in quotes': ['\u201ca\u201d ', 100_000],
  'hundred and': ['hundred and ', 100_000],
  'The X said': ['The X said ', 100_000],
  capitals: ['A', 200_000],
  'capitals and small letters': ['Aa', 200_000],
  promises: ['He will write by May 2030 and ', 100_000],
  'accents apart': ['e\u0301', 200_000],
  'actions in one line': ['Action: ', 100_000],
}
