import fc from 'fast-check'

/** A way to write the same document otherwise: some text in, the same words out. */
export type Rewrite = (text: string) => string

/** Rewrites that must not matter at all, each with choices of its own. */
export const unchanging: Readonly<Record<string, fc.Arbitrary<Rewrite>>> = {
  'Windows line ends': fc.constant((text) => text.replaceAll('\n', '\r\n')),
  'some line ends of Windows': some(/\n/g, () => '\r\n'),
  'white space at the ends of lines': fc
    .constantFrom(' ', '    ', '\t', ' \t ', '\u00a0')
    .chain((space) => some(/\n/g, () => `${space}\n`)),
  'a byte order mark': fc.constant((text) => `\ufeff${text}`),
  'blank lines before and behind': fc.tuple(fc.nat(4), fc.nat(4)).map(
    ([before, behind]) =>
      (text) =>
        '\n'.repeat(before) + text + '\n'.repeat(behind),
  ),
  'spaces that do not break, behind numbers': some(/(?<=\d) (?=[a-z%])/g, () => '\u00a0'),
  'spaces that do not break, between words': some(outsideTags('(?<=\\p{L}) (?=\\p{L})'), () => '\u00a0'),
  'soft hyphens in words': some(outsideTags('(?<=\\p{L}{3})(?=\\p{L}{3})'), () => '\u00ad'),
  'signs without width between words': some(outsideTags(' (?=\\w)'), () => ' \u200b'),
  'letters cast as one': some(outsideTags('f[il]'), (pair) => (pair === 'fi' ? '\ufb01' : '\ufb02')),
  'accents apart from their letters': some(/[\u00c0-\u024f\u1e00-\u1eff]/g, (sign) => sign.normalize('NFD')),
}

/** The same for pages of HTML. */
export const unchangingHtml: Readonly<Record<string, fc.Arbitrary<Rewrite>>> = {
  'signs as entities': fc
    .constantFrom(/[^\s\w]/gu, /\w/gu, /[\u0080-\u{10ffff}]/gu)
    .chain((signs) => inWords(some(signs, entity))),
  'comments between words': inWords(some(/ (?=\w)/g, () => ' <!-- page > 3 -->')),
  'marks round words': inWords(some(/\b[A-Za-z]+(?= )/g, (word) => `<span class="x">${word}</span>`)),
  'names of tags in capitals': some(/<\/?[a-z]\w*/g, (tag) => tag.toUpperCase()),
  'line breaks for spaces': inWords(some(/ /g, () => '\n  ')),
}

/** A pattern that is looked for in the words of a document and not in its mark-up. */
function outsideTags(pattern: string): RegExp {
  return new RegExp(`(?<!&\\w*)(?:${pattern})(?![^<>\\n]*>)`, 'gu')
}

/** Every match that is chosen, replaced: by a pattern of yes and no that starts again where it ends. */
function some(pattern: RegExp, replace: (match: string) => string): fc.Arbitrary<Rewrite> {
  return fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }).map((chosen) => (text) => {
    let count = 0
    return text.replace(pattern, (match) => (chosen[count++ % chosen.length] ? replace(match) : match))
  })
}

function entity(sign: string): string {
  const code = sign.codePointAt(0)!
  return code % 2 === 0 ? `&#${code};` : `&#x${code.toString(16)};`
}

/** Only what stands between the tags of a page's body, and holds no entity and no comment. */
function inWords(rewrite: fc.Arbitrary<Rewrite>): fc.Arbitrary<Rewrite> {
  return rewrite.map((change) => (text) => {
    const body = text.indexOf('<body')
    return text.slice(0, body) + text.slice(body).replace(/(?<=>)[^<>&]+(?=<\/?[a-z])/g, (words) => change(words))
  })
}

/** Paragraphs that are wrapped, or stand on one long line, wrapped at another width; lists, labels and tables stay as they are. */
export function wrappedAt(text: string, width: number): string {
  return text
    .split(/(\n[ \t]*\n)/)
    .map((part) => {
      const lines = part.split('\n')
      const long = lines.length === 1 && lines[0]!.length >= 140
      const wrapped = lines.length >= 3 && lines.slice(0, -1).every(({ length }) => length >= 60 && length <= 100)
      return (long || wrapped) && lines.every(isProse) ? fill(lines.join(' ').split(' '), width) : part
    })
    .join('')
}

const LAID_OUT = /^\s|\t|\||<| {2}/
const OPENS = /^(?:[\u2022\u00b7\-\u2013*o#>]|\d|[ivx]+[.)]|\(?[a-z0-9]{1,3}[.)]|\p{Lu}[\p{L} .'-]{0,40}:)/u

function isProse(line: string, index: number): boolean {
  return !LAID_OUT.test(line) && !(index > 0 && OPENS.test(line))
}

function fill(words: readonly string[], width: number): string {
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join('\n')
}

/** Sheets of paper that end between paragraphs: a foot with the number of the page, and a form feed. */
export function onPages(text: string, foot: (page: number) => string, every: number): string {
  let page = 0
  let last = 0
  return text.replace(/\n[ \t]*\n(?!<)/g, (gap, at: number) => {
    // The first sheet has the attendance list.
    if (at < 400 || at - last < every) return gap
    last = at
    return `\n\n${foot(++page)}\n\f`
  })
}

/** Labels in italics, as Markdown has them. */
export function withItalicLabels(text: string): string {
  return text.replace(/^(\p{Lu}[^:\n.?*#<|\t_[\]]{2,40}):(?=\s)/gmu, '_$1_:')
}

/** Plain text as a page of HTML that has every line as a paragraph. */
export function asParagraphs(text: string): string {
  const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
  return text.replace(/[&<>]/g, (sign) => signs[sign]!).replace(/^.*\S.*$/gm, (line) => `<p>${line}</p>`)
}
