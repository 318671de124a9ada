import type { Block, BlockKind } from '../model/block'
import type { Source } from '../model/source'
import { isSmall } from '../text/letter-codes'
import { isNamed } from '../text/names'
import { narrowSlices, type Slice } from '../text/narrow-slices'
import { headsActions } from './column-headings'
import { cutsItemNumber } from './cut-short'
import { furnitureLines } from './furniture'
import { withInnerReplies } from './inner-replies'
import { makeBlock } from './make-block'
import { withMarginNames } from './margin-names'
import { markupRows } from './markup-rows'
import { spreadMinuteRows } from './minute-rows'
import { withNestedSigns } from './nested-signs'
import { withParagraphTitles } from './paragraph-titles'
import { BULLET_ALONE, type PrintedLine, printedLines } from './printed-line'
import { spreadQuestionLines } from './question-lines'
import { spreadQuestionRows } from './question-rows'
import { readWrapping, type Wrapping } from './read-wrapping'
import { withRowTitles } from './row-titles'
import { spreadSpokenRows } from './spoken-rows'
import { withStoppedTitles } from './stopped-titles'
import { tabbedCells } from './tabbed-cells'
import { goesOn } from './wrapping'

/**
 * The document's paragraphs, headings, list items and table rows in reading order, wrapped lines joined.
 * Furniture of the pages comes as blocks of its own; furniture inside a paragraph is left out of its text. A blank document has none.
 */
export function segmentBlocks(source: Source): readonly Block[] {
  const slice = narrowSlices(source.view)
  const lines = printedLines(source, slice)
  const flags = furnitureLines(source, lines)
  const rows = markupRows(lines)
  const assembly = assemble(source, slice, readWrapping(lines))
  lines.forEach((line, index) => {
    const row = rows.get(index)
    if (row !== undefined) assembly.row(row)
    else if (line.text === '') assembly.blank()
    else if (flags[index] === 'web') assembly.wall(line)
    else if (flags[index] === 'page') assembly.furniture(line)
    else assembly.line(line)
  })
  const cellOf = source.format === 'rows' ? tabbedCells(source) : undefined
  const blocks = spreadSpokenRows(
    spreadQuestionLines(
      spreadQuestionRows(spreadMinuteRows(withMarginNames(withRowTitles(assembly.finish()))), cellOf),
    ),
  )
  return withInnerReplies(withNestedSigns(withParagraphTitles(withStoppedTitles(blocks))))
}

interface Assembly {
  row(lines: readonly PrintedLine[]): void
  blank(): void
  furniture(line: PrintedLine): void
  /** Furniture that ends what stands above it. */
  wall(line: PrintedLine): void
  line(line: PrintedLine): void
  finish(): Block[]
}

/** What a committee's page prints right below a title that has no words of the agenda. */
const UNDER_TITLE = /^(?:minutes|(?:additional|supporting) documents)\s?:$/i

/** A line drawn over the page. */
const RULE = /^[_=*\u2014]{5,}$/

/** So many numbers below one another are cells of a table, and none of them numbers what stands below. */
const CELLS = 3

function assemble(source: Source, slice: Slice, wrapping: Wrapping): Assembly {
  const blocks: Block[] = []
  const places = placesOf(source.view)
  let open: PrintedLine[] = []
  let openNumber: PrintedLine | null = null
  let number: PrintedLine | null = null
  let numbers = 0
  let furniture: PrintedLine[] = []
  let gap = 0
  let group = 0
  let broken = false
  let ruled = false

  const put = (lines: readonly PrintedLine[], kind?: BlockKind, titled = false): void => {
    if (lines.length > 0)
      blocks.push(
        makeBlock(
          source,
          { slice, places },
          { lines, number: kind === undefined ? openNumber : null, titled, justified: wrapping.justified },
          group,
          kind,
        ),
      )
  }
  const close = (below?: PrintedLine): void => {
    put(
      open,
      undefined,
      openNumber !== null && open.length === 1 && below !== undefined && UNDER_TITLE.test(below.text),
    )
    for (const line of furniture) put([line], 'furniture')
    open = []
    furniture = []
  }
  const dropNumber = (): void => {
    if (number !== null) put([number], 'furniture')
    number = null
  }
  return {
    row(lines) {
      if (lines.length === 0) return
      close()
      dropNumber()
      put(lines, 'row')
      gap = 0
    },
    blank() {
      gap++
    },
    furniture(line) {
      furniture.push(line)
      broken ||= line.mark.aside !== true
      ruled ||= RULE.test(line.text) || headsActions(line.text)
    },
    wall(line) {
      close(line)
      put([line], 'furniture')
      gap++
    },
    line(printed) {
      // A bullet right below other words, or behind a name, stands before nothing.
      const line = gap === 0 && BULLET_ALONE.test(printed.text) ? { ...printed, bare: false } : printed
      const torn = broken || line.breaks
      // A sentence may run over the rule at the foot of a page.
      const parted = ruled && !isSmall(line.text.charCodeAt(0))
      broken = false
      ruled = false
      const last = open.at(-1)
      if (last !== undefined && number === null && !parted && belongs(open, last, line, gap, torn, wrapping))
        open.push(line)
      else {
        close()
        if (gap > 0 || torn) group++
        if (line.bare) {
          dropNumber()
          number = line
          numbers++
        } else {
          const counts = numbers < CELLS && !(line.marker !== null && BULLET_ALONE.test(number?.text ?? ''))
          openNumber = counts ? number : null
          if (openNumber === null) dropNumber()
          number = null
          numbers = 0
          open = [line]
        }
      }
      gap = 0
    },
    finish() {
      close()
      dropNumber()
      return blocks
    },
  }
}

function placesOf(view: string): Int32Array {
  const places = new Int32Array(view.length)
  for (let place = 0; place < places.length; place++) places[place] = place
  return places
}

/** The column of the words behind the label of a speaker and a gap; 0 where a line has none. */
function hangOf({ text, indent }: PrintedLine): number {
  const label = /^\p{Lu}[^:]{1,30}:\s{2,}(?=\S)/u.exec(text)?.[0].length ?? 0
  return label > 0 && isNamed(text.slice(0, text.indexOf(':'))) ? indent + label : 0
}

/** 'Members of the public:' over how many came. */
const COUNTED = /\b(?:public|press|observers|visitors|residents)(?: (?:present|attending|in attendance))?:$/i

function belongs(
  open: readonly PrintedLine[],
  last: PrintedLine,
  line: PrintedLine,
  gap: number,
  torn: boolean,
  wrapping: Wrapping,
): boolean {
  // A bare number that ends the sentence above it: 'as shown in table' / '3.'
  if (line.bare)
    return (
      gap === 0 &&
      (COUNTED.test(last.text) ||
        cutsItemNumber(last.text, line.text) ||
        (last.text.length > Math.max(40, wrapping.width * 0.75) &&
          wrapping.width > 0 &&
          !/[.?!:;|]$/.test(last.text) &&
          !line.mark.opens))
    )
  const first = open[0]!
  // 'Cllr Doe:    When will it open?' / '             And who will pay?': lines that hang beside a label.
  const mayHang = gap === 0 && first.marker === null && line.marker === null && line.indent > first.indent
  const hang = mayHang ? hangOf(first) : 0
  if (hang > 0 && Math.abs(line.indent - hang) < 2) return true
  return goesOn(last, line, gap, torn, first.marker === null ? 0 : first.indent + 1, wrapping)
}
