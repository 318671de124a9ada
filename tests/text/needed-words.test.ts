import { expect, it } from 'vitest'
import { alternatives, firstWords } from '../../src/text/first-words'
import { laterWords } from '../../src/text/later-words'
import { neededWords } from '../../src/text/needed-words'

/** A set of words on one line; `~` stands behind the beginning of a word. */
const line = (set: readonly { text: string; whole: boolean }[]): string =>
  set.map(({ text, whole }) => (whole ? text : `${text}~`)).join(' ')

it.each([
  ['in writing', 'in'],
  ['(?:un)?able to', 'unable able'],
  ['costs?', 'costs~ cost~'],
  ['^(?:well,? )?yes\\b', 'well yes~'],
  ['[,.]? ?the\\b', 'the~'],
  ['\\d+ days', '0~ 1~ 2~ 3~ 4~ 5~ 6~ 7~ 8~ 9~'],
  ['\\w+ed', '~'],
  ['n[eo]w ', 'new now'],
])('%s can begin with: %s', (pattern, words) => {
  expect(line(firstWords(pattern))).toBe(words)
})

it.each<[string, readonly string[]]>([
  ['in due course', ['due', 'course~']],
  ['(?:is|are) (?:still |now )?open', ['still now open~', 'open~']],
  // A group that can be missing opens no place where none was.
  ['how(?: many)?(?: more )?open', []],
  ['as(?: \\w+)? far', ['far~']],
  ['to (?:\\w+ )?send', ['~ send~', 'send~']],
])('%s needs, behind its first word: %j', (pattern, sets) => {
  expect(laterWords(pattern).map(line)).toEqual(sets)
})

it.each([
  ['\\b(?:what|which) (?:[a-z]+ )?(?:wards?|depots?)\\b', 'wards~ ward~ depots~ depot~'],
  ['\\bwhy\\b|\\bdue to\\b', 'why~ due'],
  ['\\b\\w+ly\\b', ''],
  ['\\bwhy\\b|\\w+ed\\b', ''],
])('%s needs one of: %s', (pattern, words) => {
  expect(line(neededWords(pattern))).toBe(words)
})

it('alternatives stand side by side, or in the group that is all of a pattern', () => {
  expect(alternatives('a|(?:b|c)d|[|]')).toEqual(['a', '(?:b|c)d', '[|]'])
  expect(alternatives('(?:a b|c)')).toEqual(['a b', 'c'])
  expect(alternatives('(?:a|b)(?:c|d)')).toEqual(['(?:a|b)(?:c|d)'])
})
