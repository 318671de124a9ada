import type { Block } from '../model/block'
import { namesMovers } from './names-movers'
import { capitalsRunIn, dashTitle, runIn } from './run-in-title'

/** A title that says who presents it or what it is for. */
export const ANNOUNCED =
  /^\p{Lu}[^.?!]{3,90}?(?:\s+\(?(?:[Tt]o be )?[Pp]resented by\s+\p{Lu}|\s+[\u2013\u2014-]\s+[Ff]or (?:[Dd]ecision|[Ii]nformation|[Dd]iscussion|[Nn]oting|[Aa]pproval)\b)/u

/** 'To receive apologies for absence.', 'To approve the minutes of 4 May. Ref 22/135': what an item is for, as parish councils put its title. */
const PURPOSE =
  /^To (?:receive|note|approve|consider|confirm|agree|review|discuss|declare|report|hear|sign|elect|adopt|accept|resolve|appoint|authori[sz]e|ratify|determine|set|co-opt|welcome|answer|record)\b(?:[^?!.]|\.(?!\s+\p{Lu})){3,300}\.?(?:\sRef\s\S{3,12})?$/u

/** Whether a numbered block says what an item is for, and no decision in a list of such. */
export function isPurpose(blocks: readonly Block[], index: number): boolean {
  const { text, marker } = blocks[index]!
  if (marker === '' || !PURPOSE.test(text)) return false
  let above = index - 1
  while (blocks[above]?.kind === 'furniture') above--
  const before = blocks[above]
  return (
    before === undefined ||
    !(
      /[:;]\s*-?$|^(?:resolved|agreed|decision)\b/i.test(before.text) ||
      (before.marker !== '' && before.level === blocks[index]!.level && PURPOSE.test(before.text))
    )
  )
}

/** A heading, or a block whose number stood apart from it in a column or on a line of its own. */
export function titleLike(block: Block): boolean {
  if (namesMovers(block.text)) return false
  return (
    block.kind === 'heading' ||
    (block.kind !== 'furniture' &&
      ((apart(block) && runIn(block.text) !== null) ||
        ((/\//.test(block.marker) || ROMAN.test(block.marker)) && dashTitle(block.text) !== null) ||
        (block.text.length > 20 && CAPITALS_DASH.test(block.text)) ||
        capitalsRunIn(block.text) ||
        ANNOUNCED.test(block.text)))
  )
}

/** 'IV. Dues \u2013 Ms Doe reported that ...' */
const ROMAN = /^[IVXL]{1,6}\.$/

/** 'ELECTION OF CHAIRMAN \u2013 RESOLVED that ...': a title in capitals, a dash and what was minuted. */
const CAPITALS_DASH = /^\p{Lu}{2}[\p{Lu}\d\s:,.&'\u2019-]{4,90}\s[\u2013\u2014]\s+\p{Lu}\S*\s\p{Ll}/u

function apart(block: Block): boolean {
  return block.marker !== '' && block.from < (block.at[0] ?? 0) && !/[.)]$/.test(block.marker) && block.level === 0
}
