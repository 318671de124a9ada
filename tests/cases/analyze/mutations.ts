import fc from 'fast-check'
import type { Rewrite } from './unchanged'

/** A place in a text as a share of its length, so that it shrinks to the front. */
const place = fc.double({ min: 0, max: 1, noNaN: true })
const at = (text: string, share: number): number => Math.floor(share * text.length)

const blocks = (text: string): string[] => text.split(/(?<=\n[ \t]*\n)/)

/** What no keyboard writes and some programs do. */
const odd = fc.constantFrom(
  ...['\u0000', '\u0007', '\u001b[31m', '\u007f', '\u0085', '\u200b', '\u200f', '\u202e', '\u2066', '\u2028', '\ufeff'],
  ...[
    '\ufffd',
    '\ufffe',
    '\ud83d',
    '\udea2',
    '\u{1f6a2}',
    '\u0301',
    '\u0300\u0301\u0302',
    '\u00ad',
    '\f',
    '\v',
    '\r',
    '\t',
  ],
)

/** Ways in which a document is spoiled on its way. */
export const mutations: Readonly<Record<string, fc.Arbitrary<Rewrite>>> = {
  'cut anywhere': fc.tuple(place, place).map(
    ([start, end]) =>
      (text) =>
        text.slice(at(text, Math.min(start, end)), at(text, Math.max(start, end))),
  ),
  'a slice left out': fc.tuple(place, fc.nat(400)).map(
    ([from, length]) =>
      (text) =>
        text.slice(0, at(text, from)) + text.slice(at(text, from) + length),
  ),
  'a slice repeated': fc.tuple(place, fc.nat(400), fc.integer({ min: 2, max: 5 })).map(
    ([from, length, times]) =>
      (text) =>
        text.slice(0, at(text, from)) +
        text.slice(at(text, from), at(text, from) + length).repeat(times) +
        text.slice(at(text, from) + length),
  ),
  'two blocks swapped': fc.tuple(place, place).map(([one, other]) => (text) => {
    const parts = blocks(text)
    const [a, b] = [one, other].map((share) => Math.min(parts.length - 1, Math.floor(share * parts.length)))
    return parts.map((part, index) => (index === a ? parts[b!]! : index === b ? parts[a!]! : part)).join('')
  }),
  'read in the wrong encoding': fc.constantFrom(['utf8', 'latin1'], ['latin1', 'utf8'], ['utf16le', 'latin1']).map(
    ([written, read]) =>
      (text) =>
        Buffer.from(text, written as BufferEncoding).toString(read as BufferEncoding),
  ),
  'tags dropped': fc.tuple(place, fc.integer({ min: 1, max: 4 })).map(([from, count]) => (text) => {
    let left = count
    return text.replace(/<\/?\w[^<>]*>/g, (tag, index: number) => (index >= at(text, from) && left-- > 0 ? '' : tag))
  }),
  'signs put in': fc.array(fc.tuple(place, odd), { minLength: 1, maxLength: 8 }).map((signs) => (text) => {
    const cuts = signs.map(([share, sign]) => [at(text, share), sign] as const).sort((a, b) => a[0] - b[0])
    return cuts.reduceRight((changed, [index, sign]) => changed.slice(0, index) + sign + changed.slice(index), text)
  }),
  'lines joined': fc.tuple(place, fc.nat(30)).map(([from, count]) => (text) => {
    let left = count
    return text.replace(/\n+/g, (gap, index: number) => (index >= at(text, from) && left-- > 0 ? ' ' : gap))
  }),
}
