import { expect, it } from 'vitest'
import { analyze } from '../../src'
import { sentences } from '../cases/turns/sentences'

const HEAD = `Minutes of the Ardnabeg Transparency Panel held on 14 May 2024

Present: Dr Ada Fenn (Chair), Cllr Tom Brackley, Cllr Una Lidgate, Mr Karl Okonjo (Director of Data), Ms Ruth Amsel (Head of Finance)

4. Data

`

it.each(sentences.map(([text, turns]) => ({ text, turns })))('$text', ({ text, turns }) => {
  const { turns: found } = analyze(`${HEAD}${text.replaceAll(' // ', '\n\n')}\n`)
  expect(found.map(({ act, speaker }) => (speaker === null ? act : `${act}: ${speaker.name}`))).toEqual(turns)
})
