import { expect, test } from 'vitest'
import { progressLine } from '../../src/cli/progress-line'

test.each([
  [
    0,
    4,
    '\u001b[2K\r\u2591\u2591\u2591\u2591\u2591\u2591\u2591\u2591\u2591\u2591\u2591\u2591\u2591\u2591\u2591\u2591\u2591\u2591\u2591\u2591\u2591\u2591\u2591\u2591 0 of 4',
  ],
  [4, 4, '\u001b[2K\r'],
])('%d of %d', (done, total, line) => expect(progressLine(done, total)).toBe(line))

test('the bar fills as work is done', () => {
  const filled = [1, 2, 3].map((done) => progressLine(done, 4).split('\u2588').length - 1)
  expect(filled).toEqual([6, 12, 18])
})
