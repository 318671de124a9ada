import { expect, test } from 'vitest'
import { acts } from './told'

const minutes = (words: string): string => `Minutes\n\nTR welcomed members to the meeting.\n\n${words}\n`

/** What minutes without an attendance list tell, with the acts and the initials of those who speak. */
const told: readonly (readonly [words: string, acts: readonly string[]])[] = [
  [
    'SP said that the trial should go on. He said that a store was an option. ALe said that nobody used it.',
    ['statement SP', 'statement ALe'],
  ],
  ['TR asked why letters went astray, and ALe explained that not all are copied.', ['question TR', 'answer ALe']],
  [
    'The Board discussed each point, and TR explained the changes that had been made.',
    ['statement the Board', 'statement TR'],
  ],
  ['SP said that it was late. MC suggested that the list be sent first.', ['statement SP', 'statement MC']],
]

test.each(told)('%s', (words, wanted) => expect(acts(minutes(words))).toEqual(wanted))
