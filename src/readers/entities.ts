const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', pound: '\u00a3', euro: '\u20ac', hellip: '\u2026' },
  ...{
    ndash: '\u2013',
    mdash: '\u2014',
    lsquo: '\u2018',
    rsquo: '\u2019',
    ldquo: '\u201c',
    rdquo: '\u201d',
    bull: '\u2022',
    lrm: '',
    rlm: '',
  },
}

/** What an entity such as `&amp;` or `&#163;` stands for; itself where it is none of the usual ones. */
export function decodeEntity(sign: string): string {
  const number = /^&#(x?)([\da-f]+);$/i.exec(sign)
  if (number === null) return NAMED[sign.slice(1, -1).toLowerCase()] ?? sign
  const code = Number.parseInt(number[2]!, number[1] ? 16 : 10)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : sign
}
