import type { Block } from '../model/block'
import { isNamed, isPlainlyNamed } from '../text/names'

/** The number and the title of a heading 'Question 3 - Bus shelters (asked by Cllr Doe)'. Offsets are into the text. */
export interface QuestionHead {
  readonly number: string
  readonly start: number
  readonly end: number
}

const NUMBERED =
  /^(?:(?:written|public|oral)\s+)?question\s+(?:no\.?\s*)?(\d{1,3})(?:\s*[:.\u2013\u2014-]\s+|\s?[\u2013\u2014]\s?|\t+)(?=\p{Lu}|\d|['"\u2018\u201c])/iu
const BY = /\s*\((?:question\s+)?(?:asked|submitted|raised|put|posed|tabled|from)\b[^()]{0,100}\)\s*$/i
/** Behind the number stands who asks, and no title. */
const PARTY = /^(?:(?:cllr|councillor|alderman|mr|mrs|ms|miss|dr|prof|deputy|senator|from|to|by)\b)/i

/** Reads a heading that numbers a question and titles it; null for others. */
export function questionHead(text: string): QuestionHead | null {
  const found = text.length > 200 ? null : NUMBERED.exec(text)
  if (found === null) return null
  const start = found[0].length
  const end = text.length - (BY.exec(text)?.[0].length ?? 0)
  return end <= start || PARTY.test(text.slice(start)) || text.endsWith('?') ? null : { number: found[1]!, start, end }
}

const ANSWER = /^(?:\p{L}+\s){0,2}(?:answer|reply|response)\s*(?:(?:\([^()]{3,90}\)\s*)?:|\([^()]{3,90}\)$)/iu
const TITLE =
  /\bquestions?,? and (?:answers?|replies|responses)\b|\bquestions? (?:from|by|put by)\b.{3,50}\band (?:\p{L}+\s)?(?:answers?|replies|responses)\b|\b(?:answers|replies|responses) to (?:\p{L}+\s){0,3}questions\b|\bthis (?:paper|document|note) (?:has|holds|contains|gives|lists|sets out)\b.{0,60}\bquestions\b|\bquestions? paper\b/iu

/** Whether a line names who asks behind its label: 'Question by: Jane Doe'. */
export function namesAsker(text: string): boolean {
  return /^(?:question|asked) by\s*:/i.test(text)
}

/** Whether a page prints who asks and who answers on lines of their own: 'Question by: Jane Doe', 'Answered by: the Mayor'. */
export function printsParties(blocks: readonly Block[]): boolean {
  const lines = blocks.filter(({ text }) => text.length < 120)
  return lines.some(({ text }) => namesAsker(text)) && lines.some(({ text }) => /^answered by\s*:/i.test(text))
}

/** 'Reference: 2024/0113' */
const REFERENCE = /^reference\s*:\s*(\d+\/\d+)$/i

/** Whether a line is the reference of a question and nothing else. */
export function givesReference(text: string): boolean {
  return REFERENCE.test(text)
}

/** The reference of a question on the line above its title, unless that stands below another one and one of its own below, or on the one below where no other title stands under it; null where neither has one. */
export function referenceBeside(blocks: readonly Block[], index: number): string | null {
  const above = REFERENCE.exec(blocks[index - 1]?.text ?? '')?.[1]
  const below = blocks[index + 2]?.kind === 'heading' ? undefined : REFERENCE.exec(blocks[index + 1]?.text ?? '')?.[1]
  return (blocks[index - 2]?.kind === 'heading' ? (below ?? above) : (above ?? below)) ?? null
}

const ALONE =
  /^(?:(?:written|public|oral|member)\s+)?question\s+(?:(?:no\.?|number|ref(?:erence)?\.?)\s*:?\s*)?(\d{1,3}|\d{2,4}\/\d{1,5})\s*[.:]?$/i
const REPLY_ALONE =
  /^(?:\p{L}+\s){0,2}(?:answer|reply|response)(?:\s(?:(?:given )?by|from|of|for)\s[^.?!]{3,80}|\s?\([^()]{3,90}\))?\s*(?::|$)/iu

/** 'Ms Doe to ask the Minister of Forests:' opens a question of an order paper. */
const PUT_BELOW = / to ask [^?]{3,120}:/i

/** Whether a line is a question's number: 'Question 3', 'QUESTION NO. 3'. */
export function isNumberAlone(text: string): boolean {
  return numberAlone(text) !== null
}

/** The number of a question that a line gives and nothing else; null for other lines. */
export function numberAlone(text: string): string | null {
  return text.length > 40 ? null : (ALONE.exec(text)?.[1] ?? null)
}

/** No name is longer. */
const LONGEST = 60

/** 'Question: Councillor Jane Doe', 'Asked by: J. Doe': nothing but who asks, behind a label. */
const ASKED_BY =
  /^(?:question|question (?:from|by|put by)|asked by|submitted by|tabled by|questioner)\s*[:\u2013-]\s*(\p{Lu}[^:?!]{3,50})$/iu

/** 'Name: Mr Doe' above 'Question: ...', as on a form. */
const NAME = /^(?:name|(?:member|resident|speaker)(?:['\u2019]s name)?)\s*:\s*(\p{Lu}[^:?!]{3,50})$/iu

/** The label that a question's words open with or have above them: 'Question:', 'Supplementary question 2', 'Q3.' */
export const questionLabel = /^(?:\p{L}+ )?(?:question|Q)\s?\d{0,3}\s*(?:[:.]|$)/iu

/** The name alone behind a label, on a line below a question's number or the title there, or in a heading over a question; null for other blocks. */
export function askerLine(blocks: readonly Block[], index: number): string | null {
  const { text, kind } = blocks[index]!
  if (kind === 'furniture' || text.length > LONGEST) return null
  const form = /^question\b/i.test(blocks[index + 1]?.text ?? '') ? NAME.exec(text) : null
  const labelled = (form ?? ASKED_BY.exec(text))?.[1]
  // 'Question: Mrs J. Doe, 12 Mill Lane'
  const [name, place] = labelled?.split(', ', 2) ?? []
  if (name !== undefined && place !== undefined && isNamed(name)) return name
  if (labelled !== undefined && isNamed(labelled)) return labelled
  const above = blocks[index - 1]
  if (above === undefined) return null
  const isBelow =
    isNumberAlone(above.text) || (above.kind === 'heading' && isNumberAlone(blocks[index - 2]?.text ?? ''))
  if (isBelow && isNamed(text)) return text
  const below = blocks[index + 1]?.text ?? ''
  const asks =
    kind === 'heading' && (below.endsWith('?') || (below.length < LONGEST && questionLabel.exec(below)?.[0] === below))
  return asks && isPlainlyNamed(text) ? text : null
}

/** Whether a document prints its questions below their numbers alone, and the replies below labels. */
export function numbersQuestions(blocks: readonly Block[]): boolean {
  const heads = blocks.filter(
    ({ text }, index) => isNumberAlone(text) && !PUT_BELOW.test(blocks[index + 1]?.text ?? ''),
  ).length
  return heads >= 2 && blocks.filter(({ text }) => isReplyLabel(text)).length >= heads - 1
}

/** Whether a block opens with the label of a reply: 'Response:', 'Answer by the Leader' on a line of its own. */
export function isReplyLabel(text: string): boolean {
  return /answer|reply|response/i.test(text.slice(0, 60)) && REPLY_ALONE.test(text)
}

/** Whether a document is a paper of questions with their answers below labels. */
export function isQuestionPaper(blocks: readonly Block[]): boolean {
  if (printsParties(blocks) || numbersQuestions(blocks)) return true
  let answers = 0
  for (const { text } of blocks) if (/^\p{Lu}/u.test(text) && ANSWER.test(text)) answers++
  return answers >= 3 && blocks.slice(0, 8).some(({ text }) => text.length < 600 && TITLE.test(text))
}
