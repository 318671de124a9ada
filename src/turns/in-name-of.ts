import { isNamed } from '../text/names'
import type { Draft, Piece } from './draft'
import { startLabelled } from './read-labelled'
import type { Scribe } from './scribe'
import { receivedFrom, receivedFromOne } from './turn-label'

const BODY =
  '(?:[Tt]he )?(?:[Mm]embers|[Cc]ouncil|[Cc]ouncillors|[Cc]ommittee|[Bb]oard|[Mm]eeting|[Pp]anel|[Aa]uthority)'
/** 'The members considered the following motion in the name of Councillor Doe.' */
const PUT = new RegExp(
  `^${BODY} (?:then )?considered the following (?:written )?(?:question|motion|notice of motion)s? (?:which stood |standing |tabled |submitted )?in the name of ((?:the )?\\p{Lu}[^.:;?]{2,70}?)\\s*[.:]`,
  'u',
)
/** 'A report was received from Mr Roe, Engineer, informing members that' */
const REPORTED =
  /^(?:A|The following) (?:written )?(?:report|reply|response) was received from (?:the )?(\p{Lu}[^.:;]{5,90}? (?:Department|Directorate|Section|Office|Unit|Service|Services)|\p{Lu}[^.:;,]{2,60})(?:, [^.:;]{3,120}?)?,? (?:informing|advising|stating|telling)\b/u

/** Reads a question that was received from somebody, a question or a motion that the minutes put in somebody's name, and the officer's report that replies to it; false for other blocks. */
export function readInNameOf(whole: Piece, scribe: Scribe): boolean {
  const { text } = scribe.blocks[whole.block]!
  const asker = receivedFrom(text)
  if (asker !== null) {
    startLabelled('', asker, whole, scribe)
    // The question stands in a paragraph of its own.
    scribe.current()!.bare = /:\s*-?$/.test(text) && (scribe.blocks[whole.block + 1]?.text ?? '').includes('?')
    return true
  }
  const several = receivedFromOne(text)
  if (several !== null) {
    scribe.start('procedural', null, whole, 'turns/note')
    const titled = scribe.resolve(several)
    scribe.scene = { ...scribe.scene, asker: titled, titled, headed: true, signed: false, addressee: null }
    return true
  }
  const put = PUT.exec(text)
  if (put !== null) {
    // 'the Mayor, Councillor Doe'
    startLabelled('', put[1]!.split(', ').at(-1)!, whole, scribe)
    scribe.current()!.bare = put[0].length === text.length
    return true
  }
  const told = REPORTED.exec(text)?.[1]
  if (told === undefined) return false
  const [first = ''] = told.split(', ')
  const from = isNamed(first) ? first : told
  const question = askedAbove(scribe)
  scribe.start(question === null ? 'statement' : 'answer', scribe.resolve(from), whole, 'turns/report-received', true)
  scribe.current()!.replyTo = question
  return true
}

/** The question above, or the motion that was proposed and seconded since. */
function askedAbove({ drafts }: Scribe): Draft | null {
  const last = drafts.findLast(({ act }) => act !== 'decision')
  return last?.act === 'question' && drafts.indexOf(last) >= drafts.length - 2 ? last : null
}
