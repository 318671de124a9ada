import type { Format } from '../../../src/model/source'

/** An input with how it must be told and what a reader must see, line by line. */
export interface SourceCase {
  readonly name: string
  readonly input: string
  readonly format: Format
  /** The lines of the view without white space at their ends, blank ones left out. */
  readonly lines?: readonly string[]
  readonly fails?: string
}

export const sources: readonly SourceCase[] = [
  {
    name: 'plain text',
    input: 'Minutes\n\nThe Chair asked why.',
    format: 'plain',
    lines: ['Minutes', 'The Chair asked why.'],
  },
  { name: 'nothing', input: '', format: 'plain', lines: [] },
  { name: 'white space', input: ' \t\r\n\f ', format: 'plain', lines: [] },
  {
    name: 'one angle bracket is no mark-up',
    input: 'Under < 5 cases, over > 3.',
    format: 'plain',
    lines: ['Under < 5 cases, over > 3.'],
  },
  {
    name: 'an e-mail address in brackets is no mark-up',
    input: 'Write to <clerk@penrhos.example> or <chair@penrhos.example>.',
    format: 'plain',
  },
  {
    name: 'a sum with stars is no Markdown',
    input: 'It cost 3 * 4 * 5 pounds.',
    format: 'plain',
    lines: ['It cost 3 * 4 * 5 pounds.'],
  },
  { name: 'one bold word makes no Markdown', input: 'It was **not** agreed.', format: 'plain' },
  {
    name: 'a dash at the start of lines is plain',
    input: '- one\n- two\n- three',
    format: 'plain',
    lines: ['- one', '- two', '- three'],
  },
  { name: 'a rule alone is plain', input: 'One\n\n---\n\nTwo', format: 'plain' },
  {
    name: 'headings of Markdown',
    input: '# Minutes\n\n## 1. Dues\n\nText.',
    format: 'markdown',
    lines: ['Minutes', '1. Dues', 'Text.'],
  },
  {
    name: 'a table of Markdown without bars at the margins',
    input: 'Present:\n\nName | Role\n---|---\nAda Prowse | Chair\nColm Hession | Clerk\n\nThe Chair asked why.',
    format: 'markdown',
    lines: ['Present:', 'Name \t Role', 'Ada Prowse \t Chair', 'Colm Hession \t Clerk', 'The Chair asked why.'],
  },
  { name: 'escaped numbers', input: '1\\. One\n\n2\\. Two', format: 'markdown', lines: ['1. One', '2. Two'] },
  {
    name: 'bold labels',
    input: '**Chair:** Why?\n\n**Clerk:** No idea.',
    format: 'markdown',
    lines: ['Chair: Why?', 'Clerk: No idea.'],
  },
  {
    name: 'other escapes',
    input: '# A\n\n## B\n\nA \\* B \\_ C \\# D \\[E\\]',
    format: 'markdown',
    lines: ['A', 'B', 'A * B _ C # D [E]'],
  },
  {
    name: 'links show their words',
    input: '# A\n\n## B\n\nSee [the plan](https://penrhos.example/a_b).',
    format: 'markdown',
    lines: ['A', 'B', 'See the plan.'],
  },
  {
    name: 'an underscore inside a word stays',
    input: '# A\n\n## B\n\nfile_name_one',
    format: 'markdown',
    lines: ['A', 'B', 'file_name_one'],
  },
  {
    name: 'entities in Markdown',
    input: '# A &amp; B\n\n## C\n\nD&nbsp;E',
    format: 'markdown',
    lines: ['A & B', 'C', 'D E'],
  },
  {
    name: 'a table in Markdown',
    input: '| Name | Role |\n| --- | --- |\n| Ada Prowse | Chair |',
    format: 'markdown',
    lines: ['Name \t Role', 'Ada Prowse \t Chair'],
  },
  {
    name: 'a page of HTML',
    input:
      '<!DOCTYPE html><html><head><title>T</title><style>p{color:red}</style></head><body><p>One.</p><p>Two.</p></body></html>',
    format: 'html',
    lines: ['One.', 'Two.'],
  },
  { name: 'a fragment of HTML', input: '<p>One.</p>\n<p>Two.</p>', format: 'html', lines: ['One.', 'Two.'] },
  {
    name: 'scripts are not read',
    input: '<html><body><script>if (a < b) alert("x")</script><p>One.</p></body></html>',
    format: 'html',
    lines: ['One.'],
  },
  {
    name: 'comments are not read',
    input: '<html><body><!-- no <p>x</p> --><p>One.</p></body></html>',
    format: 'html',
    lines: ['One.'],
  },
  {
    name: 'entities in HTML',
    input: '<p>Dues &amp; Fees: &pound;5 &lt; &#163;6 &#x2013; &eacute;</p><p>x</p>',
    format: 'html',
    lines: ['Dues & Fees: £5 < £6 – é', 'x'],
  },
  {
    name: 'a named entity without its semicolon',
    input: '<p>Dues &amp Fees</p><p>x</p>',
    format: 'html',
    lines: ['Dues & Fees', 'x'],
  },
  {
    name: 'an entity that is none stays',
    input: '<p>R&D and &nonsense; stay</p><p>x</p>',
    format: 'html',
    lines: ['R&D and &nonsense; stay', 'x'],
  },
  { name: 'br breaks a line', input: '<p>One<br>Two<br/>Three</p>', format: 'html', lines: ['One', 'Two', 'Three'] },
  {
    name: 'line breaks of the input do not',
    input: '<p>One\ntwo\nthree</p><p>x</p>',
    format: 'html',
    lines: ['One two three', 'x'],
  },
  {
    name: 'bold in mid-word',
    input: '<p>un<b>bel</b>ievable</p><p>x</p>',
    format: 'html',
    lines: ['unbelievable', 'x'],
  },
  {
    name: 'unclosed paragraphs',
    input: '<html><body><p>One<p>Two<p>Three',
    format: 'html',
    lines: ['One', 'Two', 'Three'],
  },
  {
    name: 'closed twice and never opened',
    input: '<html><body></div></p><p>One</p></p></ul><p>Two</p>',
    format: 'html',
    lines: ['One', 'Two'],
  },
  { name: 'rows whose cells hold HTML', input: '1\t<p>Why?</p>\n2\t<ul><li>Because</li></ul>', format: 'rows' },
  {
    name: 'tags of emphasis in Markdown',
    input: '<strong>WHARF PANEL\nMINUTES</strong>\n\n### Works\n\nOne.\n\n### Staff\n\nTwo.',
    format: 'markdown',
    lines: ['WHARF PANEL', 'MINUTES', 'Works', 'One.', 'Staff', 'Two.'],
  },
  {
    name: 'settings above a page of Markdown, of which the title is read',
    input: '---\nlayout: post\ntitle: "Quay Board, July"\ntags:\n  - minutes\n---\nOne.\n\nTwo.',
    format: 'markdown',
    lines: ['Quay Board, July', 'One.', 'Two.'],
  },
  { name: 'dashes without settings are a rule', input: '---\nThe Chair spoke.\n---\nOne.', format: 'plain' },
  {
    name: 'comments and attributes of headings in Markdown',
    input: '<!-- Page 1 -->\n# Quay Board {#top}\n\n## Present {#p .list}\n\nOne.',
    format: 'markdown',
    lines: ['Quay Board', 'Present', 'One.'],
  },
  {
    name: 'a frame of tags round Markdown',
    input: `<div class="top">\nQuay Board<br>\n</div>\n\n${['**Works**', 'One.', '**Staff**', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.', 'Seven.'].join('\n\n')}`,
    format: 'markdown',
  },
  {
    name: 'lines with tags of emphasis only',
    input: '<b>One</b>\nTwo\n<b>Three</b>',
    format: 'rows',
    lines: ['One', 'Two', 'Three'],
  },
  { name: 'CRLF', input: 'One\r\nTwo\r\n\r\nThree', format: 'plain', lines: ['One', 'Two', 'Three'] },
  { name: 'CR alone', input: 'One\rTwo', format: 'plain', lines: ['One', 'Two'] },
  { name: 'a form feed ends a line', input: 'One\fTwo', format: 'plain', lines: ['One', 'Two'] },
  {
    name: 'a byte order mark is not seen',
    input: '\ufeff# A\n\n## B',
    format: 'markdown',
    lines: ['A', 'B'],
  },
  {
    name: 'Markdown with a list of names in a block of HTML',
    input:
      '**Order of business**\n\n# Minutes\n\n<div class="head">\nHarbour Board<br>\nAda Doe, Chair<br>\nRavi Roe<br>\n</div>\n\n**1\\. Dues**\n',
    format: 'markdown',
    lines: ['Order of business', 'Minutes', 'Harbour Board', 'Ada Doe, Chair', 'Ravi Roe', '1. Dues'],
  },
  {
    name: 'Markdown inside a frame of tags stays Markdown',
    input: '# Minutes\n\n<div>\n**Present:** Ada Doe<br>\n**Absent:** Ravi Roe\n</div>\n',
    format: 'markdown',
    lines: ['Minutes', 'Present: Ada Doe', 'Absent: Ravi Roe'],
  },
]
