import type { Block } from '../model/block'
import { isNamed } from '../text/names'
import { actionLevel } from './action-level'
import { allFirst } from './all-first'
import { asksSomebody } from './asks-somebody'
import { bracketedCodes } from './bracketed-codes'
import { bulletedTitles } from './bulleted-titles'
import { withCoded, withCodes } from './coded-heads'
import { contentsList } from './contents-list'
import { countedHeads } from './counted-heads'
import { countsNoItem } from './counts-no-item'
import { head, type ItemHead } from './item-head'
import { type ItemNumber, itemNumber } from './item-number'
import { follows, isNext, isNextReference, opensParent } from './item-order'
import { type ItemStyle, itemStyle } from './item-style'
import { itemTitle } from './item-title'
import { isLettered, isLetteredTitle } from './lettered-titles'
import { namedHead } from './named-items'
import { numberedBehind } from './numbered-behind'
import { pageStart } from './page-start'
import { referenceBeside } from './question-head'
import { countsBelowRoman, romanSubs } from './roman-subs'
import { isNumberedEntry } from './roster-entry'
import { runInHeads } from './run-in-heads'
import { capitalsRunIn, colonTitle, dashTitle, runIn } from './run-in-title'
import { isNominal, statedTitles } from './stated-titles'
import { ANNOUNCED, isPurpose } from './title-like'
import { titledParts } from './titled-parts'
import { amongNumbered, unnumberedHeads } from './unnumbered-heads'

/**
 * The items of minutes: headings that carry the numbers of the document's main sequence, and their titled sub-items;
 * where headings have no numbers, those of the highest kind `after` the attendance list. `listed` blocks (attendance, tables) are none.
 */
export function minuteItems(blocks: readonly Block[], listed: ReadonlySet<number>, after: number): ItemHead[] {
  const contents = contentsList(blocks)
  const taken = contents.size === 0 ? listed : new Set([...listed, ...contents])
  const open = unnumberedHeads(blocks, after, taken)
  const coded = bracketedCodes(blocks)
  if (coded.length > 0) return coded
  const behind = numberedBehind(blocks)
  if (behind.length > 0) return behind
  const stated = statedTitles(blocks)
  const style = itemStyle(blocks, taken, stated, open.length)
  const runs = style === 'none' && open.length < 4 ? runInHeads(blocks, after, taken) : []
  if (runs.length > open.length) return runs
  const points = style === 'none' && open.length === 0 ? bulletedTitles(blocks, taken) : []
  if (points.length > 0) return points.map((index) => head(blocks[index]!, index, null))
  if (style === 'none') {
    const named = withCoded(blocks, open, taken).map(
      (index) => namedHead(blocks[index]!, index) ?? head(blocks[index]!, index, referenceBeside(blocks, index)),
    )
    return titledParts(blocks, withCodes(blocks, named))
  }
  const same = style === 'plain' ? allFirst(blocks, taken) : []
  if (same.length > 0) return same
  const all = numbered(blocks, listed, stated, style, contents)
  const counted = style === 'reference' ? withoutMentions(all) : all
  const heads = style === 'roman' && countsBelowRoman(blocks) ? romanSubs(blocks, counted, head) : counted
  const among = amongNumbered(blocks, heads, open).map((one) =>
    typeof one === 'number' ? head(blocks[one]!, one, null) : one,
  )
  const ran = among.length > 1 ? [] : countedHeads(blocks, after, taken)
  if (ran.length > among.length) return ran
  return style === 'plain' || style === 'reference' ? titledParts(blocks, among) : among
}

/** Without the reference of a later item that stands among earlier ones, as in a table of interests declared. */
function withoutMentions(heads: readonly ItemHead[]): ItemHead[] {
  const last = new Map(heads.map(({ number }, index) => [number, index]))
  return heads.filter(({ number }, index) => {
    const next = heads[index + 1]?.number ?? null
    const again = number !== null && last.get(number)! > index
    return !(again && next !== null && next.localeCompare(number!, 'en', { numeric: true }) < 0)
  })
}

function numbered(
  blocks: readonly Block[],
  taken: ReadonlySet<number>,
  stated: ReadonlySet<number>,
  style: ItemStyle,
  contents: ReadonlySet<number>,
): ItemHead[] {
  const heads: ItemHead[] = []
  let last: ItemNumber | null = null
  let orphaned = 0
  // The highest heading without a number since the last item.
  let section = 0
  // Whether all items so far have titles in bold.
  let bold = true
  // Where counting began anew, that of all that count on.
  let level = 0
  // Whether items are counted '3.0', which makes '3.1' one of theirs.
  let zeroed = false
  // Below the heading of a list of actions numbers count these, until one goes on with the items and not with the list.
  let acting = 0
  let task = 0
  const from = pageStart(blocks)
  // On a committee's page the numbers of items stand on lines of their own, and no others count.
  const apart = from > 0 && blocks.filter((block) => block.kind === 'heading' && isApart(block)).length > 1
  for (let index = from; index < blocks.length; index++) {
    const block = blocks[index]!
    if (apart && style === 'plain' && block.level > 0 && NUMBER.test(block.marker)) continue
    acting = actionLevel(block, acting)
    if (acting > 0) {
      const counted = itemNumber(block.marker)
      const place = counted?.places[0] ?? 0
      const goesOn =
        style === 'reference'
          ? isNextReference(last, counted)
          : place === (last?.places[0] ?? -1) + 1 && place > task + 1
      if (block.kind !== 'heading' || !goesOn) {
        task = place || task
        continue
      }
      acting = 0
    }
    task = 0
    if (block.kind === 'heading' && block.marker === '') section = Math.min(section || block.heading, block.heading)
    // A numbered heading over the attendance list is an item; a note below it, with its sign in brackets, is none.
    const listed =
      taken.has(index) && (block.kind !== 'heading' || block.marker.startsWith('(') || isNumberedEntry(block.text))
    const number = listed ? null : numberIn(block, style)
    if (number === null || block.kind === 'furniture' || contents.has(index) || countsNoItem(block)) continue
    if (CONTINUED.test(block.text) && heads.at(-1)?.number === number.text) continue
    if (heads.length > 1 && countsAnew(number, block, blocks[heads.at(-1)!.block]!, section)) {
      last = null
      level = block.heading
    }
    if (level > 0 && block.heading !== level) continue
    const inOrder = follows(last, number, style)
    if (!inOrder) {
      if (heads.length > 1 && bold && isBold(block) && countsBack(number, last))
        heads.push(head(block, index, number.text))
      continue
    }
    const orphan =
      number.style !== style && style === 'plain' && (orphaned === number.places[0] || opensParent(last!, number))
    if (style === 'letter' && number.style === 'plain' && (block.kind !== 'heading' || /\p{Ll}/u.test(block.text)))
      continue
    const isUnder = zeroed && style === 'sub' && number.places[1] !== 0
    const own = number.style === style
    const next = own && isNext(last, number)
    const found =
      orphan || isUnder
        ? isTitle(block) && !(isUnder && TOLD.test(block.text))
          ? head(block, index, number.text)
          : null
        : (own && stated.has(index)) || (next && isPurpose(blocks, index))
          ? head(block, index, number.text)
          : numberedHead(block, index, number, next, last !== null || style === 'reference')
    if (found === null) continue
    heads.push(found)
    zeroed ||= number.style === 'sub' && number.places[1] === 0
    bold &&= isBold(block)
    section = 0
    if (own) last = number
    else if (orphan) {
      orphaned = number.places[0]!
      last = { ...number, style, places: [orphaned] }
    }
  }
  return heads
}

/** 'Parking (Cont'd)' on top of the next page. */
const CONTINUED = /\(cont(?:inued|['\u2019]?d)?\.?\)$/i

function isApart({ marker, level }: Block): boolean {
  return level === 0 && NUMBER.test(marker)
}

const NUMBER = /^\d{1,3}\.?$/

/** Among titles in bold: the numbers of a list in lists come out of order where its levels were lost. */
function countsBack(number: ItemNumber, last: ItemNumber | null): boolean {
  return number.style === 'plain' && last?.style === 'plain' && number.places[0]! <= last.places[0]!
}

function isBold({ kind, strong }: Block): boolean {
  return kind === 'heading' && strong
}

/** '1.' below the heading of another part of the meeting, printed like the items of the part before. */
function countsAnew(number: ItemNumber, block: Block, before: Block, section: number): boolean {
  return (
    number.style === 'plain' &&
    number.places[0] === 1 &&
    block.kind === 'heading' &&
    block.heading === before.heading &&
    section > 0 &&
    section < block.heading
  )
}

/** A block's number as the document's style has it: among letters 'C.' and 'I.' are letters. */
function numberIn(block: Block, style: ItemStyle): ItemNumber | null {
  if (style !== 'letter' || !(isLettered(block) || isLetteredTitle(block))) return itemNumber(block.marker)
  const text = block.marker[0]!
  return { text, style: 'letter', places: [text.charCodeAt(0) - 64] }
}

/** What is told below a title and no title: 'None', 'Moved by Roe', 'The Chair thanked them'. */
const TOLD =
  /^(?:none|nil|no|not|n\/a|noted|received|agreed|approved|moved|motion|seconded|that)\b|\b(?:was|were|is|are|said|asked|thanked|advised|stated|noted|provided|gave|will)\b/i

/** A heading, or a short line without a stop. */
function isTitle({ kind, text }: Block): boolean {
  return kind === 'heading' || (/^\p{Lu}[^.?!]{2,110}$/u.test(text) && text.split(' ').length <= 14)
}

/** '6.4 The Board:' stands over what it decided. */
const DECIDES =
  /^(?:the\s)?(?:\p{L}+\s)?(?:board|(?:sub-?)?committee|panel|authority|council|cabinet|members|commission|forum|trustees|governors)\s*:$/iu

/** 'C.24.7 Received: the accounts': what became of something. */
const RECORDED = /^(?:received|noted|approved|agreed|resolved|considered|reported|endorsed|actions?)\s*:/i

/** '4.3 Questions and answers' stands over what was asked on item 4. */
const DISCUSSED =
  /^(?:(?:members['\u2019]? )?(?:questions|answers|responses|discussion|debate|comments|q ?& ?a)(?:,? and |, | & |$)){1,3}$/i

/** 'Is it open? OQ60422': a question may have its reference behind it. */
const SENTENCE = /[.?!](?:\s[[(]?[A-Z]{0,4}\d{3,8}[)\]]?)?$/

/** '2. Mr Doe, resident: When will it open?' */
function asksByName(text: string): boolean {
  const who = text.endsWith('?')
    ? /^([^:,(?]{4,50})(?:,\s[^:?]{2,60}|\s\([^()]{2,60}\))?:\s/.exec(text)?.[1]
    : undefined
  return who !== undefined && isNamed(who)
}

/** `next` says that the number follows right upon that of the item before, `counted` that there is one or that the number is a reference. */
function numberedHead(
  block: Block,
  index: number,
  number: ItemNumber,
  next: boolean,
  counted: boolean,
): ItemHead | null {
  if (DECIDES.test(block.text) || (number.style === 'sub' && DISCUSSED.test(block.text))) return null
  if (RECORDED.test(block.text)) return null
  if (
    block.kind === 'heading' ||
    asksSomebody(block.text) ||
    (ANNOUNCED.test(block.text) && /presented by/i.test(block.text) && block.text.length < 160)
  )
    return head(block, index, number.text)
  if (asksByName(block.text)) return null
  const dashed = next || number.style !== 'plain' ? dashTitle(block.text) : null
  const cut = dashed ?? runIn(block.text) ?? (next ? colonTitle(block.text) : null)
  if (
    cut !== null &&
    (next || capitalsRunIn(block.text) || number.style === 'reference' || (dashed !== null && number.style === 'sub'))
  ) {
    const title = itemTitle(block.text.slice(0, cut.title))
    return {
      block: index,
      number: number.text,
      start: title.start,
      end: title.end,
      presenters: title.presenters,
      rest: cut.rest,
    }
  }
  const short = block.text.length < 130 && (!SENTENCE.test(block.text) || (counted && isNominal(block.text)))
  return next && short && /^\p{Lu}/u.test(block.text) && number.style !== 'sub' ? head(block, index, number.text) : null
}
