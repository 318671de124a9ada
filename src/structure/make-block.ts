import type { Block, BlockKind } from '../model/block'
import { isRecording, type Source } from '../model/source'
import { fold, type Printed } from './fold'
import { headingLevel } from './heading'
import { BULLET_ALONE, type PrintedLine } from './printed-line'
import { rowOf } from './row-of'

/** The lines that make up a block, and the line above them that held nothing but their number. */
export interface BlockLines {
  readonly lines: readonly PrintedLine[]
  readonly number: PrintedLine | null
  /** Whatever stands between its number, on a line of its own, and 'Minutes:' is an item's title. */
  readonly titled: boolean
  /** The document's lines are set flush on both sides. */
  readonly justified: boolean
}

/** Joins lines to a block; `kind` is told for rows of mark-up tables and for furniture, else read from the shape. */
export function makeBlock(
  source: Source,
  view: Printed,
  { lines, number, titled, justified }: BlockLines,
  group: number,
  kind?: BlockKind,
): Block {
  const first = lines[0]!
  const own = kind === undefined ? first.marker : null
  const skip = own?.length ?? first.mark.stamp ?? 0
  const stretches = lines.map((line, index) => [line.start + (index === 0 ? skip : 0), line.end] as const)
  const even = justified || lines.every(gapsAfterSentences)
  const as = kind === 'row' ? 'cells' : first.mark.spoken ? 'prose' : even ? 'justified' : 'lines'
  const row = kind === 'row' || first.mark.cell === undefined ? rowOf(source.view, lines) : null
  const { text, at } = fold(source.view, view, stretches, as)
  const printed = first.mark.ordinal === undefined ? '' : `${first.mark.ordinal}.`
  const marker = number?.text ?? own?.text ?? printed
  const shape = {
    text,
    marker,
    strong: lines.every((line) => line.mark.strong === true),
    level: first.mark.item ?? (own === null && !BULLET_ALONE.test(number?.text ?? '') ? 0 : 1),
  }
  // 'Question 3    Bus shelters' is a heading, whatever the gap.
  const cells =
    QUESTION_TITLE.test(text) || LABEL_CELL.test(text) || (marker !== '' && (REFERRED.test(text) || PAPERED.test(text)))
      ? []
      : cellsOf(text)
  const heading =
    kind === 'furniture' ||
    cells.length > 1 ||
    isRecording(source) ||
    first.mark.speaker !== undefined ||
    first.mark.runs
      ? 0
      : headingLevel(shape, first.mark.heading ?? (titled && text.length < LONGEST_TITLE ? 3 : 0))
  return {
    kind: kind ?? kindOf(shape.level, heading, cells),
    text,
    at,
    marker,
    from: number?.start ?? first.start,
    indent: first.indent,
    level: shape.level,
    heading,
    strong: shape.strong,
    cells,
    speaker: first.mark.speaker ?? null,
    ...(row === null ? {} : { row }),
    ...(kind !== undefined || first.mark.cell === undefined ? {} : { cell: first.mark.cell }),
    group,
  }
}

const LONGEST_TITLE = 260

/** Whether a long line has wide gaps between its sentences alone, where they part no cells. */
function gapsAfterSentences({ text }: PrintedLine): boolean {
  return text.length > PROSE && text.includes('   ') && !text.includes('\t') && !/[^.?!)"'\u201d\s] {3,}\S/.test(text)
}

const PROSE = 160

function kindOf(level: number, heading: number, cells: Block['cells']): BlockKind {
  if (cells.length > 1) return 'row'
  if (heading > 0) return 'heading'
  return level > 0 ? 'item' : 'paragraph'
}

/** 'Principal's Report\tPaper B': a title with its paper at the margin. */
const PAPERED =
  /^\p{Lu}[^\t.?!]{3,110}\t+(?:Paper|Enc(?:losure)?\.?|Annex|Appendix|Att(?:achment)?\.?|Item|PAPER|ENC|APPENDIX)\s?[A-Z\d]{0,4}$/u
/** A title in capitals with the number of the minute at the margin: 'CONFIRMATION OF MINUTES\t4402'. */
const REFERRED = /^[^\p{Ll}\t]{6,100}\t+\d{1,6}$/u
/** 'Answer\t(1)\tIn July.' */
const LABEL_CELL =
  /^(?:supplement(?:ary|al)\s)?(?:question|answer|reply|response)\t+(?:\(\d{1,2}\)\t+)?[^\t]{6,}[.?!]["'\u201d\u2019)]*$/i
const QUESTION_TITLE = /^question (?:no\.? ?)?\d{1,3}[.:]?\t+\p{Lu}[^\t?]{2,100}$/iu

/** The cells of a line whose columns are parted by tabs; none for a line of one cell. */
function cellsOf(text: string): [number, number][] {
  if (!text.includes('\t')) return []
  const cells: [number, number][] = []
  let start = 0
  for (const cell of text.split('\t')) {
    if (cell !== '') cells.push([start, start + cell.length])
    start += cell.length + 1
  }
  return cells
}
