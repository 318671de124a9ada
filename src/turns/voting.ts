import type { Block } from '../model/block'
import { namesMovers } from '../structure/names-movers'
import type { Draft } from './draft'
import { touches } from './scribe'

/** Longest words that may tell of a vote. */
const LONGEST = 600

/** What belongs to the motion above it: who moved and seconded it, how each voted, who was absent from the vote, what became of it. */
const VOTED = new RegExp(
  [
    // 'Seconded by Ms Doe', 'Moved: A. Doe Seconded: R. Roe', 'Ayes: Doe, Roe', 'Absent: Poe', 'ROLL CALL VOTE: Mayor Doe - yes'
    '^moved ?\\/ ?seconded\\b',
    '^(?:motion )?(?:moved|made|proposed|second(?:ed)?|2nd)(?: by)?\\s*(?:[:\\u2013\\u2014]|by\\s)',
    '^moved\\s(?:by\\s)?\\p{Lu}[^.:?!]{2,60}?,?\\s(?:and\\s)?seconded\\b',
    '^(?:the )?(?:vote|votes|voting|roll[- ]call(?: vote)?|ayes?|yeas?|yes|noes?|nays?|no|abstain(?:ed|ing)?|abstentions?|absent|excused|recused|opposed|against|in favou?r|for|result|outcome|voting \\p{L}+)\\s*(?:\\(?\\d{1,3}\\)?\\s*)?(?::|\\s[-\\u2013\\u2014]\\s)',
    '^(?:the |a )?(?:roll[- ]call )?vote (?:was|being) (?:\\d|unanimous|called|taken|as follows|in favou?r)',
    '^roll[- ]call(?: vote)?:?$|^(?:voice|rising|hand) vote\\b.{0,60}$',
    // 'Doe - Aye', 'Prop: Cllr Doe, Sec: Cllr Roe'
    "^\\p{Lu}[\\p{L}.'\\u2019 -]{1,40}(?:\\s?[\\u2013\\u2014-]|:)\\s?(?:aye|yes|yea|no|nay|absent|abstain(?:ed)?|excused|recused)\\.?$",
    '^(?:prop|proposer|sec|seconder)\\.?\\s*:\\s',
    // 'Director Roe seconded the motion.', 'The motion was seconded by Ms Doe.'
    "^(?:[\\p{Lu}][\\p{L}.'\\u2019-]*\\s){1,4}(?:seconded|2nd)\\b(?!\\s(?:to|from)\\b)",
    '^(?:the |this |a )?(?:motion|resolution|amendment|ordinance|proposal|vote)\\b.{0,60}?\\b(?:seconded|carried|passed|failed|adopted|approved|lost|died|defeated|unanimous(?:ly)?|PASSED|CARRIED)\\b',
    '^(?:it|this)(?: was)? (?:then |duly |unanimously )*(?:passed|carried|failed|adopted|approved|seconded)\\b',
    '^(?:motion |resolution )?(?:carried|confirmed|passed|failed|defeated|approved|adopted|agreed|received|deferred|tabled|lost|all in favou?r|unanimous(?:ly)?)\\b.{0,40}$',
    "^(?:the )?(?:\\p{Lu}[\\p{L}.'\\u2019-]*\\s){1,5}(?:then )?declared the (?:motion|amendment|resolution)\\b",
    '^[^.?!]{3,200}\\b(?:was|were) (?:absent|excused|not present)(?: (?:for|from) (?:the|this) vote)?\\.?$',
    '^and (?:it was )?(?:unanimously )?resolved\\s*:',
    '^(?:on|upon) being put to\\b|^all (?:members |directors |commissioners |present )?(?:voted|were|in favou?r)\\b|^there (?:was|being) no second(?:er)?\\b|^all ayes?\\b|^\\S{1,5} (?:members |councillors )?(?:were |voted )?(?:in favou?r|against)\\b',
    '^the following (?:\\p{L}+ ){0,3}members? (?:(?:was|were) absent|voted|abstained|were in favou?r)\\b',
  ].join('|'),
  'iu',
)
/** Whether a text is the words that were moved: 'That the minutes be confirmed.' */
export function wasMoved(text: string): boolean {
  return THAT.test(text)
}

const THAT =
  /^["\u201c]?(?:(?:THAT|That)\s(?:(?:the|this|an?)\b|\p{Lu}|\p{Ll}+ of (?:the|this)\b)|(?:NOW,? THEREFORE,? |Now,? therefore,? )?(?:BE IT|Be it|be it) (?:(?:[Ff]urther|FURTHER|[Hh]ereby|HEREBY) )?(?:RESOLVED|[Rr]esolved|MOVED|[Mm]oved)\b)/u
/** Whether a text tells what became of a motion, below its words. */
export function tellsOutcome(text: string): boolean {
  return OUTCOME.test(text)
}

const OUTCOME =
  /^(?:it was|and it was|seconded|all in favou?r)\b|^(?:carried|received|confirmed|defeated|tabled)\b.{0,30}$/i
/** Words of a motion. */
const MOTION =
  /\b(?:motion|(?:resolution|decision) \S*\d|(?:council|board|(?:sub-?)?committee|officer) (?:decision|resolution)$|motioned|moved|moves|second(?:ed)?|made by|proposed|vot(?:e|es|ed|ing))\b/i

/** 'Moved: A. Doe', 'Seconded by Ms Roe' */
const MOVED = /^(?:motion )?(?:moved|proposed|second(?:ed)?)(?: by)?\s*(?::|by\s)/i

/** 'On the proposal of Councillor Doe', 'Moved by J. Doe' on a line of its own, above who seconded it and what was agreed. */
export function opensProposal(text: string): boolean {
  return (
    (text.length < 120 && (ON_PROPOSAL.test(text) || MOVED_BY.test(text) || BOTH.test(text))) || MOVED_THAT.test(text)
  )
}

/** 'Moved by Member Doe that the Board adjourn.' */
const MOVED_THAT =
  /^(?:[Mm]otion )?(?:[Mm]oved|MOVED|[Pp]roposed) (?:by|BY) (?:\p{Lu}[\p{L}.'\u2019-]* ){1,6}(?:and seconded by (?:\p{Lu}[\p{L}.'\u2019-]* ){1,6})?(?:that|to)\s/u

const ON_PROPOSAL = /^on the (?:proposal|motion|proposition) of (?:the\s)?\p{Lu}[^.?!:]+$/iu
const MOVED_BY =
  /^(?:[Mm]otion )?(?:[Mm]oved|MOVED|[Pp]roposed|PROPOSED)(?: ?\/ ?(?:[Ss]econded|SECONDED))?(?: [Bb]y| BY)?:?(?: [\u2013\u2014-])?(?: |(?<=:))(?:(?:Member|Councillor|Cllr|Mrs?|Ms|Dr)\.? )?(?:\p{Lu}\.? ?){0,3}\p{Lu}[\p{L}'\u2019/ -]{2,30}$/u

/** 'Moved Cr Doe, Seconded Cr Roe' on a line of its own */
const BOTH =
  /^(?:moved|proposed)\s(?:by\s)?\p{Lu}[^.:;?!]{2,40}?,?\s(?:and\s)?seconded\s(?:by\s)?\p{Lu}[^.:;?!]{2,40}$/iu

const AGREED = /^(?:and )?it was (?:then |unanimously )*(?:agreed|resolved|decided)\b/i

/** 'Resolved \u2013 That it be received.' below 'The motion was seconded by Ms Doe, put and agreed.' */
const RESOLVED = /^(?:unanimously )?resolved\b/i
const PUT =
  /\b(?:seconded by (?:the )?\p{Lu}[^.;:]{1,50}(?:,? (?:and )?put and (?:agreed|carried))?|put and (?:agreed|carried)|(?:was|were) put)\.?$/iu

/** 'Motion 24-018', 'Resolution number HB/24/65' on a line of its own: who moved it stands below. */
const NUMBERED =
  /^(?:(?:council|board|(?:sub-?)?committee) )?(?:motion|resolution|decision):?\s(?:no\.?\s?|number\s|#\s?)?[A-Z]{0,6}[-/]?\d[\d/.-]{0,14}:?$/i

/** Whether a decision has no more yet than the number of its motion. */
export function isNumberOnly(current: Draft | null, blocks: readonly Block[]): boolean {
  if (current?.act !== 'decision' || current.pieces.length > 1) return false
  const { block, start, end } = current.pieces[0]!
  return NUMBERED.test(blocks[block]!.text.slice(start, end))
}

/** 'Ms Doe moved to pay the bill.' above 'Seconded by Mr Roe.': a motion, and no remark of hers. */
export function becomesMotion(text: string, current: Draft, blocks: readonly Block[], block: number): boolean {
  if (current.act !== 'statement' || current.pieces.length > 1 || !touches(current, block)) return false
  if (!/^(?:2nd|second)/i.test(text) || !MOVED.test(text)) return false
  const { block: at, start, end } = current.pieces[0]!
  return /\b(?:moved|proposed|motioned) (?:to|that|for|the)\b/i.test(blocks[at]!.text.slice(start, end))
}

const SETTLED = /(?:^|[.:]\s)(?:(?:the )?motion )?(?:carried|defeated|lost|passed)\b.{0,30}$/i

/** How a motion opens below its number. */
const OPENS = /^(?:a )?(?:motion by|moved|it was (?:moved|proposed)|on (?:the )?motion)\b/i

/** Whether words go on with the motion that a decision was read from: its seconder, its votes, its outcome. */
export function goesOnVoting(text: string, current: Draft | null, blocks: readonly Block[], block: number): boolean {
  if (current?.act !== 'decision' || text.length > LONGEST || !touches(current, block)) return false
  if (isNumberOnly(current, blocks) && (namesMovers(text) || OPENS.test(text))) return true
  const told = current.pieces.map((piece) => blocks[piece.block]!.text.slice(piece.start, piece.end))
  if (told.some((words) => opensProposal(words)) && AGREED.test(text)) return true
  // 'CARRIED' / 'Moved by Ms Doe': the next motion.
  if (MOVED.test(text) && !/^second/i.test(text) && SETTLED.test(told.at(-1)!)) return false
  const moved = MOVED.test(text) || told.some((words) => MOTION.test(words) || namesMovers(words) || wasMoved(words))
  return moved && (VOTED.test(text) || wasMoved(text) || (RESOLVED.test(text) && PUT.test(told.at(-1)!)))
}
