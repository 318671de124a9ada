import { speakingTitles } from '../lexicons/speaking'
import type { Block } from '../model/block'
import { titleCase } from '../text/letter-case'
import { isName, stripTitles } from '../text/names'
import { labelledName } from './labelled-name'

const NAME = "((?:[\\p{L}'\u2019-]+\\.? ){0,4}[\\p{L}'\u2019-]{2,})"
const END = '(?:,? please)?[.!,]?$'
/** 'First up is Jane Doe', 'question 1 is from Jane Doe', 'I call on Councillor Roe' where a speech ends. */
const CALLS = new RegExp(
  `\\b(?:(?:first|next|last|second|third)(?: up)?(?: (?:speaker|person|commenter|caller|question|member))?(?: (?:we have|i have|is up))?(?: (?:is|will be|comes|is from|comes from|to))*|(?:question|item) (?:no\\.? )?\\d{1,3}(?: is| comes)?(?: (?:is )?from| by)?|(?:i(?:'ll| will)? )?(?:now )?(?:call|recogni[sz]e)(?: on| upon)?|over to|turn (?:it |this )?over to|(?:will|['\u2019]ll) (?:now )?hear from|please welcome|go ahead|spokes(?:person|man|woman)),? ${NAME}${END}`,
  'iu',
)
/** 'Ms Roe, you have three minutes.' */
const GIVEN = new RegExp(
  `(?:^|[.!?] |\\b(?:thank you|thanks|okay) )${NAME},? (?:you(?:'re| are| have| may)|the floor is) (?:up|next|yours|recogni[sz]ed|the floor|(?:\\p{L}+|\\d) minutes|begin|proceed|go ahead|speak)\\b[^?]{0,40}$`,
  'iu',
)
/** 'Council member Roe' and no more, with thanks before it. */
const ALONE = new RegExp(`^(?:(?:thank you|thanks|okay|ok|all right)(?: (?:so|very) much)?[.!] )?${NAME}${END}`, 'iu')
/** 'Hi, I'm Jane Doe, I live on Mill Street.', in small letters too, as captions have it. */
const INTRODUCED =
  /^[^.?!]{0,40}?\b(?:my name is|my name's|i'm|i\u2019m|i am|this is) (\p{L}[\p{L}'\u2019-]+(?: \p{L}\.?)? \p{L}[\p{L}'\u2019-]+)(?=[,.]|$| (?:and|i|i'm|from|with|of|at|here|speaking|a)\b)/iu

/** Where a speech may end in a call: its last words. */
const TAIL = 110

/** Whether signs alone open a speech: '>> Good evening.' */
function isUnnamed({ speaker }: Block): boolean {
  return speaker === ''
}

/**
 * Who speaks in the blocks of a record that tells no name before them: whoever the speech before called, or whoever says the own
 * name first; by the blocks' indexes.
 */
export function calledByName(blocks: readonly Block[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  let before = ''
  blocks.forEach((block, index) => {
    if (block.kind === 'furniture') return
    const said = withoutLabel(block)
    if (isUnnamed(block)) {
      const name = introducedAs(said) ?? calledIn(before)
      if (name !== null) found.set(index, name)
    }
    before = said
  })
  return found
}

function withoutLabel({ text, speaker }: Block): string {
  const said = text.replace(/^>+\s*/, '')
  return speaker && said.startsWith(speaker) ? said.slice(speaker.length).replace(/^[\s:.-]+/, '') : said
}

/** Whom a speech calls on at its end; null for others. */
export function calledIn(said: string): string | null {
  const tail = said.slice(-TAIL)
  const found = CALLS.exec(tail)?.[1] ?? GIVEN.exec(tail)?.[1]
  if (found !== undefined) return personal(found)
  return said.length > 60 ? null : addressed(ALONE.exec(said)?.[1] ?? '')
}

function introducedAs(said: string): string | null {
  const name = INTRODUCED.exec(said.slice(0, 110))?.[1]
  return name === undefined ? null : personal(name)
}

/** A name in mixed case, or a form of address with a surname; null for other words. */
function personal(words: string): string | null {
  const small = !/\p{Lu}/u.test(words)
  const cased = small ? titleCase(words) : words
  const { name } = stripTitles(cased)
  const most = small ? 2 : 3
  return isName(cased) && name.split(' ').length <= most && !(small && COMMON.test(words)) ? name : addressed(cased)
}

/** Words of which no name in small letters is made. */
const COMMON =
  /\b(?:the|an?|our|your|my|his|her|their|this|that|these|every|all|any|some|item|items|number|people|public|comments?|business|order|to|of|on|in|for|and|is|are|we|you|it|be|up|so|not|there|here|just|now|please|staff|next|more)\b/i

function addressed(words: string): string | null {
  const cased = /\p{Lu}/u.test(words) ? words : titleCase(words)
  const [first = ''] = cased.toLowerCase().replace('.', '').split(' ')
  const titled = speakingTitles.has(first) || first === 'council'
  return titled && cased.includes(' ') && labelledName(cased)?.title ? cased : null
}
