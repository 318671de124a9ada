import { aboutTakers, modifiersBefore, modifiersBehind } from '../lexicons/modifiers'
import type { Modifier } from '../model/figure'
import { lazily } from '../text/lazily'
import { isLetter } from '../text/letter-codes'
import { isSpaceAt } from '../text/white-space'
import { keyBehind, keyInFront, wordKey, wordKeys } from '../text/word-keys'
import type { Draft } from './draft'

function lastOf(words: string): string {
  return words.split(' ').at(-1)!
}

const patterns = lazily(() => {
  const any = (words: readonly string[]): string =>
    `(${
      words.length === 0
        ? '(?!)'
        : [...words]
            .sort((a, b) => b.length - a.length)
            .map((word) => word.replace(/\./g, '\\.').replace(/ /g, '\\s+'))
            .join('|')
    })`
  const bends = ['approx', 'min', 'max'] as const
  const enders = new Set(bends.flatMap((bend) => modifiersBefore[bend].map(lastOf)))
  // One pattern for each word that such a phrase can end with: that word is known before any is tried.
  const before = [...enders].map((ender) => {
    const groups = bends.map((bend) => any(modifiersBefore[bend].filter((words) => lastOf(words) === ender)))
    return [ender, new RegExp(`(?<![\\w-])(?:${groups.join('|')})${FILL}\\s*$`, 'i')] as const
  })
  return {
    before: new Map(before),
    beforeKeys: new Map(before.map(([ender, pattern]) => [wordKey(ender), pattern] as const)),
    opening: new Set(bends.flatMap((bend) => modifiersBehind[bend].map((words) => wordKey(words.split(' ')[0]!)))),
    behind: new RegExp(
      `^[,\\s]*(?:(?:[a-z]+\\s+)?${any(modifiersBehind.approx)}|\\s${any(modifiersBehind.min)}|\\s${any(modifiersBehind.max)})\\b(?!\\s+(?:\\d|[£€$]|an?\\s|the\\s))`,
      'i',
    ),
  }
})
/** '37 more than twelve months ago' compares, and bounds nothing. */
const COMPARING =
  /(?:\d(?:[\d.,]*\d)?%?|\bpoints?|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|per cent))\s+$/i
/** 'attendance is up to 94%' has risen. */
const RISEN =
  /\b(?:attendance|availability|performance|compliance|coverage|satisfaction|turnout|use|(?:rate|score|figure|level|number|share|proportion|result)s?)\s+(?:is|are|was|were)\s+(?:now\s+|back\s+)?$/i
/** 'no student with more than ten' */
const DENIED = /\b(?:no|not|never|nobody|none|nor|without)\s+(?:[a-z]+\s+){1,4}$/i
const BOUND = /\b(?:(minimum)|maximum|ceiling)\b(?:[^.;:\d]{0,40}?\b(?:is|was|be|at)|\s+of)\s+$/i
const FILL = '(?:\\s+(?:an?|the\\s+(?:existing\\s+)?))?(?:\\s+single)?'

/** How the words round a figure bend it: 'around', 'at least', 'up to', 'or more'; `exact` where none does. */
export function modifierOf(text: string, draft: Draft): Modifier {
  const behind = bendBehind(text, draft.end)
  const before = beforeOf(text, draft)
  if (before !== null) return before
  if (draft.modifier !== undefined) return draft.modifier
  if (
    (text[draft.end] === '+' || text[draft.end + 1] === '+') &&
    /^(?:\+|\s\+(?=\s))/.test(text.slice(draft.end, draft.end + 3)) &&
    !/^\+\s?\d/.test(text.slice(draft.end, draft.end + 3))
  )
    return 'min'
  if (behind !== null) return named(behind, 1)
  const joined = text[draft.end] !== '-' ? null : /^-(?:(odd|some)|plus)\b/.exec(text.slice(draft.end, draft.end + 6))
  if (joined !== null) return joined[1] === undefined ? 'min' : 'approx'
  const bound = !BINDING.has(keyInFront(text, draft.start))
    ? null
    : BOUND.exec(text.slice(Math.max(0, draft.start - 64), draft.start))
  return bound === null ? 'exact' : bound[1] === undefined ? 'max' : 'min'
}

function beforeOf(text: string, draft: Draft): Modifier | null {
  const left = text.slice(Math.max(0, draft.start - 44), draft.start)
  const match = patternBefore(text, left, draft.start)?.exec(left) ?? null
  if (match === null && text[draft.start - 1] !== '-') return null
  if (match === null) return /\bover-$/i.test(left) ? 'min' : /\bunder-$/i.test(left) ? 'max' : null
  const word = match[0].trim().toLowerCase()
  const rest = left.slice(0, match.index)
  if (/\bthan$/.test(word) && COMPARING.test(rest)) return null
  if (/^(?:more than|over|above)/.test(word) && DENIED.test(rest)) return 'max'
  if (word === 'up to' && draft.kind === 'percent' && RISEN.test(rest)) return null
  // 'the maximum six years running'
  if (
    /^(?:the\s+)?(?:maximum|minimum)$/.test(word) &&
    /^\s+(?:running|in\s+a\s+row)\b/.test(text.slice(draft.end, draft.end + 12))
  )
    return null
  if (word === 'up to' && /\b(?:went|gone|go|goes|back|moved|came|come|rose|picked)\s+$/.test(rest)) return null
  if (/^about\b/.test(word) && aboutTakers.includes(/([A-Za-z]+)\s*$/.exec(rest)?.[1]?.toLowerCase() ?? '')) return null
  if (/\sthe$|\sthe\s(?!(?:region|order)\sof\b)/.test(word) && !reached(text, draft, word)) return null
  if (
    (draft.bare !== true && draft.kind === 'duration') ||
    /^(?:weekend|shift|session|term|phase|stage|season|meeting|visit)$/.test(draft.unit ?? '')
  ) {
    if (!lasts(word, rest)) return null
  }
  if (
    draft.kind !== 'duration' &&
    draft.kind !== 'measure' &&
    /^(?:within|inside|beyond)\b/.test(word) &&
    !/%|\d/.test(text.slice(draft.start, draft.end))
  )
    return null
  if (
    /^some\b/.test(word) &&
    !/\d/.test(text.slice(draft.start, draft.end)) &&
    draft.kind !== 'ratio' &&
    (draft.value ?? 0) < 10 &&
    draft.kind !== 'duration'
  )
    return null
  return named(match, 1)
}

const BINDING = wordKeys('is was be at of')
const ARTICLES = wordKeys('a an the existing single')

/** The pattern for the phrases that the last word in front can end; by its key alone in the common case that it stands between two spaces. */
function patternBefore(text: string, left: string, at: number): RegExp | null {
  const { before, beforeKeys } = patterns()
  const key = keyInFront(text, at)
  let start = at - 1
  while (isLetter(text.charCodeAt(start - 1))) start--
  const plain = key !== 0 && !ARTICLES.has(key) && text[at - 1] === ' ' && text[start - 1] === ' ' && at - start < 13
  return (plain ? beforeKeys.get(key) : before.get(lastWord(left))) ?? null
}

/** The words behind that bend a figure, looked for only where one of them can stand. */
function bendBehind(text: string, end: number): RegExpExecArray | null {
  const { opening, behind } = patterns()
  let next = end
  while (isSpaceAt(text, next)) next++
  while (isLetter(text.charCodeAt(next))) next++
  const may = text[end] === ',' || opening.has(keyBehind(text, end)) || LATER.has(keyBehind(text, next))
  return may ? behind.exec(text.slice(end, end + 24)) : null
}

/** With what an approximation behind one more word begins ('12 officers or so'). */
const LATER = wordKeys('or near approximately give')

/** The last word in front, an article skipped. */
function lastWord(left: string): string {
  const word =
    /(\S+)\s*$/
      .exec(
        left
          .slice(-16)
          .replace(/(?:^|\s)(?:(?:an?\s+)?single|an?|the|existing)\s+$/i, ' ')
          .trimEnd(),
      )?.[1]
      ?.toLowerCase() ?? ''
  return word.replace(/^[(“"‘'-]+/, '')
}

/** 'surpassed the 20,000 mark' bends the figure, 'around the 8 areas' does not. */
function reached(text: string, draft: Draft, word: string): boolean {
  if (draft.kind === 'duration' && /^(?:within|inside|under|at least)\b/.test(word)) return true
  return (
    /^(?:surpass|exceed|topped|passed|minimum|maximum|the minimum|the maximum)/.test(word) ||
    /^[\w\s-]{0,3}\s(?:mark|threshold|limit|target|barrier)\b/.test(text.slice(draft.end, draft.end + 16))
  )
}

/** 'over three years' says how long something went on; it is a bound only behind a word of lasting or being. */
function lasts(word: string, rest: string): boolean {
  if (!/^(?:over|around)\b/.test(word)) return true
  if (/^around\b/.test(word)) return true
  return /\b(?:is|was|were|are|be|been|being|for|last(?:s|ed|ing)?|took|takes?|taken|taking|wait(?:s|ed|ing)?|times?|of|than|spent|just|well|already|now|still|currently|and|or|at|aged|to|averag(?:e|es|ed|ing)|delays?|with|in|served|old|after|since|within)\s+$/i.test(
    rest,
  )
}

function named(match: RegExpExecArray, from: number): Modifier {
  return match[from] !== undefined ? 'approx' : match[from + 1] !== undefined ? 'min' : 'max'
}
