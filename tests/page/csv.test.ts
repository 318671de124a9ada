import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csv } from '../../src/page/csv'

/** Reads CSV by RFC 4180. */
function read(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted = '', end] of text.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
    row.push(quoted.replaceAll('""', '"'))
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}

test('rows are read back as they were, but for an apostrophe before what a spreadsheet would run', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 })), (rows) => {
      const back = read(csv(rows))
      expect(back.map((row) => row.length)).toEqual(rows.map((row) => row.length))
      back.flat().forEach((field, index) => {
        const given = rows.flat()[index]!
        expect([given, `'${given}`]).toContain(field)
        if (field === given) expect(/^\s*[=+@\-\t\r]/.test(field) && !/^[-+]?\d+(?:\.\d+)?%?$/.test(field)).toBe(false)
      })
    }),
  )
})

test.for([
  ['=cmd()', "'=cmd()"],
  ['+44 20', "'+44 20"],
  ['@SUM(A1)', "'@SUM(A1)"],
  [' =1+1', "' =1+1"],
  ['\t=1', "'\t=1"],
  ['-5.2%', '-5.2%'],
  ['-2+3', "'-2+3"],
  ['£5m', '£5m'],
] as const)('%j is written as %j', ([given, written]) => {
  expect(csv([[given]])).toBe(`"${written}"\r\n`)
})
