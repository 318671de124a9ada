import { interrogatives } from '../lexicons/question-words'
import type { Word } from '../text/words'
import type { AskForm } from './ask-draft'
import { asksDirectly, asksForThing, asksInReport, type Gap, gapBefore } from './ask-starts'
import type { AskingVerb } from './asking-verb'
import { skipLabel } from './skip-label'
import { opensPart, partsBehind } from './whole-ask'

/** Where an ask starts among the words of a sentence, and how it asks. */
export interface Start {
  readonly word: number
  /** Where the verb of asking in front of it stands. */
  readonly verb?: number
  readonly form: AskForm
}

/** Where the asks of a sentence start, of whose words `verbs` ask; `direct` where it asks in the order of a question. */
export function startsIn(words: readonly Word[], verbs: readonly AskingVerb[], direct: boolean): Start[] {
  const starts: Start[] = []
  const label = skipLabel(words)
  let look = 0
  let next = 0
  let form: AskForm | null = null
  for (let index = 0; index < words.length; index++) {
    const verb = verbs[next]?.word === index ? verbs[next++] : undefined
    // 'Have you asked for more money?': inside a direct question a verb of asking is what is asked about.
    if (verb !== undefined && (form !== null || starts.length === 0)) {
      form = verb.form
      starts.push({ word: verb.end, verb: verb.word, form })
      look = verb.end + 1
    }
    if (index < look) continue
    if (opensPart(words, index, starts)) {
      starts.push({ word: index, form: starts.at(-1)!.form })
      look = index + 2
      continue
    }
    const gap = index === label ? 'start' : gapBefore(words, index)
    const start =
      form === null
        ? directStart(words, index, gap, starts, direct)
        : nextStart(words, index, gap, form, starts, direct)
    if (start === null) continue
    starts.push({ word: index, form: start.form })
    look = start.look + partsBehind(words, index)
  }
  return form === null ? withConfirmed(words, starts) : starts
}

interface Next {
  readonly look: number
  readonly form: AskForm
}

function directStart(
  words: readonly Word[],
  index: number,
  gap: Gap,
  starts: readonly Start[],
  direct: boolean,
): Next | null {
  const look = direct
    ? asksDirectly(words, index, gap, starts.length > 0) ||
      (starts.length > 0 ? goesOnToTell(words, index, gap) : begsToTell(words, index))
    : 0
  return look > 0 ? { look, form: 'direct' } : null
}

/** What goes on behind a verb of asking. */
function nextStart(
  words: readonly Word[],
  index: number,
  gap: Gap,
  form: AskForm,
  starts: readonly Start[],
  direct: boolean,
): Next | null {
  const reported = asksInReport(words, index, gap) || goesOnToTell(words, index, gap)
  if (reported > 0) return { look: reported, form: 'reported' }
  const turned = direct ? asksDirectly(words, index, gap, true) : 0
  if (turned > 0) return { look: turned, form: 'direct' }
  const thing = asksForThing(words, index, gap, form === 'thing')
  if (thing > 0) return { look: thing, form: 'thing' }
  return goesOnWithThat(words, index, starts) ? { look: index + 2, form } : null
}

/** 'please list the members' */
function begsToTell(words: readonly Word[], index: number): number {
  return words[index - 1]?.lower === 'please' && TELLS.test(words[index]!.lower) ? index + 1 : 0
}

const TELLS = /^(?:tell|say|give|explain|confirm|provide|state|describe|outline|clarify|indicate|set|list)$/

/** 'explain why and say what', 'to explain why and to give a date': a second verb of telling under one request. */
function goesOnToTell(words: readonly Word[], index: number, gap: Gap): number {
  if (gap !== 'joined') return 0
  const at = words[index]!.lower === 'to' ? index + 1 : index
  if (!TELLS.test(words[at]?.lower ?? '')) return 0
  const rest = words.slice(at + 1, at + 5).map(({ lower }) => lower)
  return at > index || rest.some((word) => interrogatives.has(word) || /^(?:that|an?|the)$/.test(word)) ? at + 3 : 0
}

/** 'that crime had not risen and that times had not': a second clause under the same asking verb. */
function goesOnWithThat(words: readonly Word[], index: number, starts: readonly Start[]): boolean {
  const last = starts.at(-1)
  if (last === undefined || words[index]!.lower !== 'that' || gapBefore(words, index) === 'none') return false
  return words.slice(last.word, index - 1).some((word) => word.lower === 'that' || word.lower === 'whether')
}

/** 'Can you confirm that ..., what it cost and that ...': further clauses under the verb of a direct request. */
function withConfirmed(words: readonly Word[], starts: readonly Start[]): Start[] {
  const all: Start[] = []
  starts.forEach((start, position) => {
    all.push(start)
    const end = starts[position + 1]?.word ?? words.length
    let under = false
    for (let index = start.word + 1; index < end; index++) {
      if (words[index]!.lower === 'that' && under && /^(?:joined|mark)$/.test(gapBefore(words, index)))
        all.push({ word: index, form: 'direct' })
      under ||=
        (words[index]!.lower === 'that' || words[index]!.lower === 'whether') &&
        /^(?:confirm|assure|reassure|accept|agree|advise|say|clarify|us|board|panel|(?:sub-?)?committee|members)$/.test(
          words[index - 1]!.lower,
        )
    }
  })
  return all
}
