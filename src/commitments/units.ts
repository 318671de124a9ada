import { lazily } from '../text/lazily'
import type { Stretch } from '../text/sentences'
import { sentences } from '../text/sentences'

/** Auxiliaries, finite verbs and nouns that a rule starts from, with as much of their frame as keeps daily prose out. */
const FRAMES = [
  "will|shall|would|should|['’]ll",
  '(?:can|could)(?: \\w+)? (?:be|provide|send|share|circulate|supply|give|write|check|bring|let|get|find|report|come|feed|look|raise|take|follow|forward|email|clarify|pass|update|arrange|produce|prepare|offer|include|present|submit)',
  'undert(?:ook|akes?)|(?:agree[sd]?|promise[sd]?|pledge[sd]?|offer(?:s|ed)?|volunteer(?:s|ed)|commit(?:s|ted)|guaranteed?) (?:to|over|in|by|within|during)',
  '(?:intend|intends|intended|intending|plan|plans|planning|hope|hopes|hoped|hoping|aim|aims|aiming|propose[sd]?|proposing|seeks?|seeking|wants?|wish|wishes|like|look|looking|going|working|set|moving|happy|willing|prepared|content|pleased|glad|needs?|means?|meant|minded)(?: \\w+ly)? to',
  'expect\\w*|anticipated|planned|scheduled|slated|timetabled|booked|arranged|proposed|due|(?:hope[sd]?|hoping|aiming|aims?) for|hope (?:that|we|I|it|they)|would like|signed up to|on (?:the )?agenda for|down for|pencilled in for',
  'target|aim|ambition|aspiration|goal|objective|deadline|milestone',
  '(?:intention|plan|proposal|hope|intent) (?:is|was|remains)|(?:next|first|following|final) (?:step|steps|stage|phase|action)',
  '(?:is|are|was|were|to) (?:still )?(?:to|be)|to follow|exploring|considering|looking at|being (?:\\w+ )?(?:developed|prepared|finali[sz]ed|drafted|drawn|planned|arranged|designed)',
  '(?:starts?|begins?|(?:re)?opens?|launch(?:es)?|go(?:es)?|comes?|joins?|closes?|increasing|rising|starting|launching|opening|closing|beginning|moving)(?: \\w+)? (?:on|in|at|by|this|next|from|to|before|into)',
  "(?:is|are|am|['’](?:re|m|s)) (?:\\w+ )?(?:taking|bringing|buying|hiring|recruiting|appointing|coming|installing|publishing)",
  'gave (?:an? |the )?(?:\\w+ )?(?:undertaking|commitment|promise|pledge|assurance)|given (?:an? )?(?:undertaking|commitment|promise|assurance)|on (?:track|course|schedule) (?:to|for)|plans (?:are in place|are under way|are underway)|there are plans|(?:anticipates?|proposes?|intends?|plan(?:s)? on) \\w+ing|(?:intended|proposed|planned) that|agreed(?=:)|action(?: \\w+){0,2} (?:is|was) for',
  'actions?(?: [\\w./]{1,20}){0,2} ?[:\\u2013\\u2014-]|resolved|ordered',
]
const cue = lazily(
  () =>
    new RegExp(
      `\\b(?:${FRAMES.join('|')})\\b|['’]ll\\b|\\bactions?(?: [\\w./]{1,20}){0,2}\\)? ?[:\\u2013\\u2014-]`,
      'i',
    ),
)
const OWNER_FIRST =
  /^\W{0,6}(?:The )?\p{Lu}[\w'’&.-]{0,30}(?: (?:\p{Lu}[\w'’&.-]{0,30}|of|and|for|&|the|team|unit|officer|manager|director|lead)){0,6} to [a-z]/u
const BULLET =
  /\s(?:[\u2022\uf0b7\u25aa\u25cf]|--? -{2,3} )\s*|[:;](?: and)?\s\u2013\s+|\n\s*(?:[-*\u2022o]|\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)])\s+/gu

/** Whether any rule could find something in the words. */
export function hasCue(words: string): boolean {
  return cue().test(words) || startsWithOwner(words)
}

/** The sentences of a text, parted again where a bullet stands inside one. */
export function units(text: string): Stretch[] {
  return sentences(text)
    .flatMap((sentence) => parted(text, sentence))
    .flatMap((part) => bounded(text, part))
}

function parted(text: string, sentence: Stretch): Stretch[] {
  const slice = text.slice(sentence.start, sentence.end)
  const parts: Stretch[] = []
  let from = 0
  for (const mark of slice.matchAll(BULLET)) {
    const end = mark[0].startsWith(':') ? mark.index + 1 : mark.index
    if (end > from) parts.push({ start: sentence.start + from, end: sentence.start + end })
    from = mark.index + mark[0].length
  }
  if (from < slice.length) parts.push({ start: sentence.start + from, end: sentence.end })
  return parts
}

const LONGEST = 2000

/** No sentence is that long; what is (lists without stops, noise) is read in pieces, so that work grows with length alone. */
function bounded(text: string, part: Stretch): Stretch[] {
  const pieces: Stretch[] = []
  let { start } = part
  while (part.end - start > LONGEST) {
    const space = text.lastIndexOf(' ', start + LONGEST)
    const end = space > start ? space : start + LONGEST
    pieces.push({ start, end })
    start = end
  }
  pieces.push({ start, end: part.end })
  return pieces
}

/** 'Head of Estates to ...': an owner and an infinitive where a sentence starts. */
export function startsWithOwner(words: string): boolean {
  return OWNER_FIRST.test(words)
}
