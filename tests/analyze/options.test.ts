import { expect, test } from 'vitest'
import { analyze, analyzeWith, explainTopics, keyPhrases, readText, segment, tagTopics } from '../../src/index'
import { read } from '../../src/read'

/** As from JavaScript, where no compiler looks. */
const none: object = { clearform: 0.2 }

test('an option that there is not is no option, wherever it is given', async () => {
  const known = "No option 'clearform': use format, date, taxonomy, clearFrom, done."
  expect(() => analyze('A text.', none)).toThrow(new TypeError(known))
  await expect(analyzeWith('A text.', { assess: () => null, ...none })).rejects.toThrow(new TypeError(known))
  expect(() => segment('A text.', none)).toThrow(new TypeError("No option 'clearform': use format, date."))
  expect(() => segment('A text.', { clearFrom: 0.2 } as object)).toThrow(TypeError)
  expect(() => tagTopics('A text.', none)).toThrow(TypeError)
  expect(() => explainTopics('A text.', none)).toThrow(TypeError)
  expect(() => keyPhrases(['A text.'], none)).toThrow(TypeError)
  await expect(read(new Uint8Array(), none)).rejects.toThrow(TypeError)
  expect(() => analyze('A text.', null as unknown as object)).toThrow(
    new TypeError('Expected the options as an object.'),
  )
})

test('options that are given as undefined are left out', () => {
  expect(analyze('A text.', { date: undefined } as object)).toEqual(analyze('A text.'))
})

test('a text is read in no format but those of texts', async () => {
  const pdf = { format: 'pdf' as 'plain' }
  expect(() => analyze('A text.', pdf)).toThrow(/^No format 'pdf' of a text: use plain, /)
  expect(() => segment('A text.', pdf)).toThrow(RangeError)
  expect(() => readText('A text.', 'docx' as 'plain')).toThrow(RangeError)
  await expect(read(new Uint8Array(), { type: 'xls' as 'pdf' })).rejects.toThrow(
    /^No type 'xls' of document: use pdf, /,
  )
})
