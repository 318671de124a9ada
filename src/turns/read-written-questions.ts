import type { Person } from '../model/person'
import type { WrittenParty } from '../structure/announced-parties'
import type { Outline } from '../structure/outline'
import { partyLine } from '../structure/party-line'
import type { WrittenQuestion } from '../structure/written-questions'
import { readableCase } from '../text/letter-case'
import { stripTitles } from '../text/names'
import { unlistedPerson } from './people'
import { isReference } from './reference'
import type { Scribe } from './scribe'
import { toAsk } from './to-ask'

/** Those who ask and answer written questions; ids count on behind the `known` first ones. */
export function writtenPeople(questions: readonly WrittenQuestion[], known: number): Person[] {
  const people = new Map<string, Person>()
  for (const { name, office, organisation } of questions.flatMap(({ asker, answerer }) => [asker, answerer])) {
    if (name === null) continue
    const bare = stripTitles(name).name
    const role = office === null ? null : readableCase(office.replace(/^the\s+/i, ''))
    if (!people.has(bare))
      people.set(bare, { ...unlistedPerson(bare, role, known + people.size + 1), organisation, attendance: null })
  }
  return [...people.values()]
}

/** Writes written questions down with their replies; what else the paper prints is nobody's. */
export function readWrittenQuestions(outline: Outline, questions: readonly WrittenQuestion[], scribe: Scribe): void {
  const heads = outline.items.map(({ block }) => block)
  for (const [place, question] of questions.entries()) {
    scribe.scene = { ...scribe.scene, index: heads.findLastIndex((block) => block <= question.asked) }
    if (question.announced >= 0) scribe.start('procedural', null, whole(question.announced, scribe), 'turns/note')
    readQuestion(question, scribe)
    readReply(outline, question, scribe)
    // Questions that stand together without a word between wait for one reply.
    const before = questions[place - 1]
    const draft = scribe.current()
    if (draft?.act === 'answer' && before?.reply === question.asked) draft.collective = true
  }
}

function readQuestion({ asked, reply, asker, addressee }: WrittenQuestion, scribe: Scribe): void {
  scribe.close()
  const speaker = speakerOf(asker, null, scribe)
  for (let index = asked; index < reply; index++) {
    const { kind, text } = scribe.blocks[index]!
    if (kind === 'furniture' || (index > asked && (isReference(text) || partyLine(text) !== null))) continue
    if (scribe.current() === null)
      scribe.start('question', speaker, whole(index, scribe), 'turns/written-question', true).addressee = addressee
    else scribe.extend(whole(index, scribe))
    scribe.current()!.addressee ??= toAsk(text) || null
  }
}

/** What is attached to a reply, and how a release ends. */
const BEHIND =
  /^(?:annex(?!ed)|appendi(?:x|ces)|attachment|enclosure|ends?\b|issued (?:at|on)\b|n{4}$|statement (?:referred|in reply)\b)/i

function readReply(outline: Outline, { answer, end, answerer, addressee }: WrittenQuestion, scribe: Scribe): void {
  const to = addressee ?? scribe.current()?.addressee ?? null
  const speaker = speakerOf(answerer, to, scribe)
  scribe.close()
  for (let index = answer; index < end; index++) {
    const { kind, text } = scribe.blocks[index]!
    if (kind === 'furniture') continue
    if (outline.silent.has(index) || kind === 'row' || (BEHIND.test(text) && text.length < 120)) scribe.close()
    else if (scribe.current() !== null) scribe.extend(whole(index, scribe))
    else if (!isHeadBehind(index, answer, scribe))
      scribe.start('answer', speaker, whole(index, scribe), 'turns/written-reply', true)
  }
}

/** A heading behind a table or an annexure's title heads no words of the reply. */
function isHeadBehind(index: number, answer: number, { blocks }: Scribe): boolean {
  return index > answer && blocks[index]!.kind === 'heading'
}

function speakerOf(
  { name, office }: WrittenParty,
  usual: string | null,
  scribe: Scribe,
): ReturnType<Scribe['resolve']> | null {
  const label = name === null ? (office ?? usual) : stripTitles(name).name
  return label === null ? null : scribe.resolve(readableCase(label))
}

function whole(block: number, { blocks }: Scribe): { block: number; start: number; end: number } {
  return { block, start: 0, end: blocks[block]!.text.length }
}
