import type { Moment } from './moment'
import { answererOf } from './moment'
import { lastText } from './scribe'

/** 'This was agreed by the Treasurer, who ...' */
const AGREED =
  /^(?:this|that|which|the (?:request|suggestion)) (?:was|is) (?:also |duly |then )?(?:agreed|accepted)(?: to)?(?: by (?:the )?([^.,;]{3,60}?))?(?=\s*(?:[.,;]|$|\s{2}))|^agreed\W*$/i
/** What was asked for can be agreed to. */
const REQUESTS =
  /\b(?:asked|requested|suggested|proposed|called|sought)\b[^.]{0,160}?\b(?:for|that|to|if|whether|could|an?|the)\b/i

/** Reads 'This was agreed.' right behind a request as its answer, by whoever is named; whether it is such a sentence. */
export function agreesToAsk(moment: Moment): boolean {
  const { text, current, scribe, piece } = moment
  const found = current?.act === 'question' && current === scribe.open() ? AGREED.exec(text.trim()) : null
  if (found === null || current === null || !REQUESTS.test(lastText(current, scribe))) return false
  const who = found[1] === undefined ? answererOf(current, scribe) : scribe.resolve(found[1])
  scribe.start('answer', who, piece, 'turns/agreed', true)
  return true
}
