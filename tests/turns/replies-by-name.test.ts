import { expect, test } from 'vitest'
import { segment } from '../../src'

const head = `Minutes of the Harbour Board held on 5 June 2024

Present: Ada Prowse (Chair), Cllr Bo Hession, Cllr Jo Uppal
Officers: Jan Orrin (Treasurer), Kim Loam (Clerk)

1. Dues

`

/** Each question with its answers, by the first words of both. */
function links(text: string): string[] {
  const { turns, exchanges } = segment(head + text)
  const words = (id: string): string =>
    turns
      .find((turn) => turn.id === id)!
      .text.slice(0, 26)
      .trim()
  return exchanges.map(({ question, answers }) => `${words(question)} < ${answers.map(words).join(' + ')}`)
}

test.each([
  [
    'each to whom it names',
    'Cllr Hession asked what it cost. Cllr Uppal asked who paid.\n\nIn reply to Cllr Uppal, Ms Orrin said that the county did. The Clerk, in reply to Cllr Hession, said that it was £5.',
    [
      'Cllr Hession asked what it < The Clerk, in reply to Cll',
      'Cllr Uppal asked who paid. < In reply to Cllr Uppal, Ms',
    ],
  ],
  [
    'one alone as any other',
    'The Chair asked if it was safe. In reply to Ms Prowse, the Clerk said that it was.\n\nThe Clerk added that it had been tested.',
    ['The Chair asked if it was < In reply to Ms Prowse, the + The Clerk added that it ha'],
  ],
  [
    'one to the matter that it returns to',
    'Cllr Hession asked when the crane would be mended. Cllr Uppal asked who paid. Ms Orrin said that the county did.\n\nReturning to the crane, the Clerk said that it would be mended in May.',
    [
      'Cllr Hession asked when th < Ms Orrin said that the cou + Returning to the crane, th',
      'Cllr Uppal asked who paid. < Ms Orrin said that the cou',
    ],
  ],
])('replies to several questions: %s', (_, text, linked) => {
  expect(links(text)).toEqual(linked)
})
