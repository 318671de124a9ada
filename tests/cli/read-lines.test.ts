import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ReadLine, readLines } from '../../src/cli/read-lines'

async function* cutInto(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}

async function linesOf(text: string, size: number, longest = 1000): Promise<ReadLine[]> {
  const lines: ReadLine[] = []
  for await (const line of readLines(cutInto(new TextEncoder().encode(text), size), longest)) lines.push(line)
  return lines
}

test('lines are the same however the bytes are cut', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.stringMatching(/^[a-z£–é😀 ]{0,12}$/u), { maxLength: 8 }),
      fc.integer({ min: 1, max: 9 }),
      async (texts, size) => {
        const found = await linesOf(texts.map((text) => `${text}\n`).join(''), size)
        expect(found).toEqual(texts.map((text, index) => ({ number: index + 1, text })))
      },
    ),
  ))

test('Windows line ends, a byte order mark and a last line without an end', async () => {
  const found = await linesOf('\ufeffone\r\n\r\ntwo', 2)
  expect(found.map(({ text }) => text)).toEqual(['one', '', 'two'])
})

test('a line beyond the longest is not kept, and those after it are', async () => {
  const found = await linesOf(`one\n${'x'.repeat(11)}\n${'y'.repeat(10)}\n`, 4, 10)
  expect(found.map(({ text }) => text)).toEqual(['one', null, 'y'.repeat(10)])
})
