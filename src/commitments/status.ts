import { statusWords } from '../lexicons/commitment-marks'
import { type CommitmentStatus, commitmentStates } from '../model/commitment'
import { lazily } from '../text/lazily'
import { cueWords } from './cue-sets'

const patterns = lazily(() => {
  const order = [...commitmentStates].sort((a, b) => Number(b === 'not-complete') - Number(a === 'not-complete'))
  return order.map((state) => ({
    state,
    pattern: new RegExp(
      `^(?:status ?[:\\u2013-]? ?|this (?:action )?(?:is|has been) |update ?[:\\u2013-] ?)?(?:now )?(${cueWords([statusWords[state]]).join('|')})\\b`,
      'i',
    ),
  }))
})
const BEHIND = /(?:[.;:|*_([\]\u2013\u2014]|(?:^|\s)-)\s*/g

/**
 * What the document says became of an action, read at the marks behind it up to `limit`: '... by May. Complete.', '(carried forward)'.
 * Null where it says nothing.
 */
export function statusBehind(text: string, from: number, limit: number): CommitmentStatus | null {
  const stretch = text.slice(from, Math.min(limit, from + 400))
  for (const mark of [{ index: 0, 0: '' }, ...stretch.matchAll(BEHIND)]) {
    const at = mark.index + mark[0].length
    const rest = stretch.slice(at).replace(/^\s+/, (space) => ' '.repeat(space.length))
    const shift = rest.length - rest.trimStart().length
    const found = stateAt(rest.trimStart())
    if (found !== null)
      return {
        state: found.state,
        text: found.words,
        span: { start: from + at + shift, end: from + at + shift + found.length },
      }
  }
  return null
}

function stateAt(words: string): { state: CommitmentStatus['state']; words: string; length: number } | null {
  for (const { state, pattern } of patterns()) {
    const match = pattern.exec(words)
    if (
      match !== null &&
      /^\W*(?:$|[.;,)\]|]|\bhowever\b|[-\u2013\u2014]|on\b|to\b|\d)/i.test(words.slice(match[0].length))
    )
      return { state, words: match[0], length: match[0].length }
  }
  return null
}
