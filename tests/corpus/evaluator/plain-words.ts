import { foldWords } from './same-words'

/** Named entities that English minutes use; signs alone need no entry, since only words are compared. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  pound: '£',
  euro: '€',
  copy: '©',
  deg: '°',
  bull: '•',
  middot: '·',
  shy: '\u00ad',
  times: '×',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  szlig: 'ß',
  aelig: 'æ',
  oslash: 'ø',
}
const accents: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
}

/** The words of a stretch of the source, tags taken out and entities decoded, with nothing between them. */
export function plainWords(text: string): string {
  return foldWords(plainSigns(text)).replaceAll(' ', '')
}

/** All signs of a stretch of the source but white space, tags taken out and entities decoded. */
export function plainSigns(text: string): string {
  return decoded(withoutTags(text)).replace(/\s/g, '')
}

/** By hand, since a regular expression would look for an end from every `<` on. */
function withoutTags(text: string): string {
  const kept: string[] = []
  let at = 0
  for (;;) {
    const open = text.indexOf('<', at)
    const close = open < 0 ? -1 : text.indexOf('>', open)
    if (close < 0) return [...kept, text.slice(at)].join(' ')
    kept.push(text.slice(at, open))
    at = close + 1
  }
}

function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}\d{0,2}));/gi, (all, hex, decimal, name) => {
    if (name !== undefined) return named[name.toLowerCase()] ?? accented(name) ?? all
    const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : all
  })
}

/** `eacute` as é. */
function accented(name: string): string | null {
  const accent = accents[name.slice(1)]
  return accent === undefined ? null : `${name[0]}${accent}`.normalize('NFC')
}
