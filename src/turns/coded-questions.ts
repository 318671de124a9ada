import type { Block } from '../model/block'
import type { TurnLabel } from './printed-label'

/** 'PCC 3. How many went?': letters of the office that asks, and the number of the question. */
const CODED = /^([A-Z]{2,5})\s?(\d{1,2})[.:)]\s+(?=\S)/
const REPLY = /^(?:\p{L}+\s){0,2}(?:answer|reply|response)\s*:/iu
/** So many in a row, with replies to most, are a paper's questions. */
const LEAST = 3

/** The labels of questions that a paper counts behind the letters of who asks ('PCC 1.', 'PCC 2.'), with labelled replies between; by block. */
export function codedQuestions(blocks: readonly Block[]): ReadonlyMap<number, TurnLabel> {
  const found = new Map<number, TurnLabel>()
  let code = ''
  let replies = 0
  blocks.forEach(({ text, kind }, index) => {
    if (kind === 'furniture') return
    const hit = /^[A-Z]{2}/.test(text) ? CODED.exec(text) : null
    if (hit !== null && (code === '' || hit[1] === code) && Number(hit[2]) === found.size + 1) {
      code = hit[1]!
      found.set(index, { kind: 'question', who: code, end: hit[0].length, alone: false })
    } else if (REPLY.test(text)) replies++
  })
  return found.size >= LEAST && replies * 3 >= found.size * 2 ? found : new Map()
}
