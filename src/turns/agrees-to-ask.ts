import type { Draft } from './draft'
import type { Moment } from './moment'
import { answererOf } from './moment'
import { lastText } from './scribe'

/** 'This was agreed by the Treasurer, who ...' */
const AGREED =
  /^(?:this|that|which|the (?:request|suggestion)) (?:was|is) (?:also |duly |then )?(?:agreed|accepted)(?: to)?(?: by (?:the )?([^.,;]{3,60}?))?(?=\s*(?:[.,;]|$|\s{2}))|^agreed\W*$/i
/** What was asked for can be agreed to. */
const REQUESTS =
  /\basked (?:(?:that|for)\b|(?:[^.?]{3,80} )?to\b|(?:[^.?]{3,60} )?(?:if|whether) [^.?]{3,120}?\b(?:could|might|can|would)\b)|\b(?:requested|suggested|proposed|called for|sought)\b/i

/** The body as a whole decides. */
const ALL =
  /^(?:all|everyone|members|(?:all )?(?:members|present)|(?:panel|board|(?:sub-?)?committee|council|authority|meeting)\b)/i

/**
 * Reads 'This was agreed.' right behind a request as its answer, by whoever is named or was asked; whether it is such a sentence. 'Agreed.'
 * of nobody, and what the body agrees, are decisions.
 */
export function agreesToAsk(moment: Moment): boolean {
  const { text, current, scribe, piece } = moment
  const found = current?.act === 'question' && current === scribe.open() ? AGREED.exec(text.trim()) : null
  if (found === null || current === null || !REQUESTS.test(lastText(current, scribe))) return false
  const [words, by] = found
  if (by === undefined ? /^agreed/i.test(words) && current.addressee === null : ALL.test(by)) return false
  const who = by === undefined ? answererOf(current, scribe) : scribe.resolve(by)
  if (by !== undefined && who?.personId == null) return false
  scribe.start('answer', who, piece, 'turns/agreed', true)
  return true
}

const BODY =
  '(?:(?:the )?(?:board|panel|(?:sub-?)?committee|council|authority|cabinet|commission|governors|trustees|meeting)|(?:the )?members|councillors|those present)'
const ASKED_BODY = new RegExp(`\\basked (?:all )?${BODY} (?:if|whether|to|that)\\b`, 'i')
/** 'The Board agreed.', 'Members were content with this approach.' */
const BODY_AGREED = new RegExp(
  `^${BODY} (?:(?:all|unanimously|duly|then|also) )?(?:agreed|approved|accepted|declined|refused|supported|(?:was|were) (?:content|happy|in favour))\\b[^.]{0,160}\\.?$`,
  'i',
)

/** The question that a decision right behind it answers, which was put to the body that takes it; null for other decisions. */
export function decidesAsk({ text, current, scribe }: Moment): Draft | null {
  if (current?.act !== 'question' || current !== scribe.open() || !BODY_AGREED.test(text.trim())) return null
  return ASKED_BODY.test(lastText(current, scribe)) ? current : null
}
