import { expect, test } from 'vitest'
import { extractFigures } from '../../src/figures/extract-figures'

test.for([
  ['The average wait had fallen to 9 minutes.', ['average wait']],
  ['The grant is now a bounty of £400.', ['bounty']],
  ['The work would be done out of a workforce of 90.', ['workforce']],
  ['The hut was moved at a cost of £900.', ['cost']],
  ['The Treasurer drew attention to a fall of 4% since May.', ['fall']],
  ['The general reserve would be left at £4.1m.', ['general reserve']],
  ['That had come to £3.20.', [null]],
  ['It would be 4%.', [null]],
] as const)('what is measured is a noun or nothing: %s', ([text, about]) => {
  expect(extractFigures(text).map((figure) => figure.about)).toEqual(about)
})
