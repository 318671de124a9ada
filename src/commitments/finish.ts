import { conditionOpeners } from '../lexicons/commitment-marks'
import type { Commitment } from '../model/commitment'
import { hasOpenBracket } from '../text/has-open-bracket'
import { singleSpaced } from '../text/single-spaced'
import { conditionsIn } from './conditions'
import { mayBegin } from './cue-sets'
import type { Draft } from './draft'
import { dueOf } from './due'
import { firmnessOf } from './firmness'
import { kindOf } from './kind'
import { ownerOf, type Voice } from './owner'
import { phrase, type Sentence } from './sentence'
import { statusBehind } from './status'

const mayDepend = mayBegin(conditionOpeners)

/** Makes the finding of a draft: kind, firmness, owner, deadline and what else the words tell. */
export function finish(sentence: Sentence, draft: Draft, voice: Voice): Commitment {
  const kind = kindOf(sentence, draft)
  const kinded = { ...draft, kind }
  const span = spanOf(sentence, draft)
  const owner = ownerOf(sentence, draft, kind, voice)
  const due = dueOf(sentence, kinded)
  const isAction = kind === 'action'
  return {
    span,
    text: singleSpaced(sentence.text.slice(span.start, span.end)),
    kind,
    firmness: firmnessOf(sentence, draft),
    owner,
    due,
    turnId: null,
    action: actionOf(sentence, draft),
    conditions: mayDepend(sentence.words, draft.from, draft.to)
      ? conditionsIn(sentence.text, span.start, span.end)
      : [],
    specificity: {
      owner: owner !== null,
      step: draft.predicate.bases.length > 0,
      measure: hasMeasure(sentence, draft),
      date: due !== null,
    },
    status: isAction
      ? (statusBehind(sentence.text, span.end, sentence.text.length) ??
        statusBehind(sentence.text, span.start, span.end))
      : null,
    by: draft.by,
  }
}

function spanOf(sentence: Sentence, draft: Draft): Commitment['span'] {
  const start = sentence.words[draft.from]!.start
  const end = sentence.words[draft.to - 1]!.end
  const closes = /^[”’"')\]]*[.!]/.exec(sentence.text.slice(end, end + 4))
  return { start, end: draft.to === sentence.words.length && closes !== null ? end + closes[0].length : end }
}

function actionOf(sentence: Sentence, draft: Draft): string {
  return closed(stepOf(sentence, draft))
}

/** Without the bracket that says who is to do it, which the end of the sentence cut: 'write to them (Action: Clerk, June 2026'; any other is closed. */
function closed(step: string): string {
  if (!hasOpenBracket(step)) return step
  const open = step.lastIndexOf('(')
  return /^\((?:actions?|lead|owner|due|by)\b/i.test(step.slice(open)) ? step.slice(0, open).trimEnd() : `${step})`
}

/** 'provide a breakdown'; in the passive 'the plan to be published in May'. */
function stepOf(sentence: Sentence, draft: Draft): string {
  const { predicate, subject, to } = draft
  const rest = phrase(sentence, predicate.at, to)
  if (predicate.voice === 'copula') return phrase(sentence, draft.from, to)
  if (predicate.voice !== 'passive') return rest
  const what = phrase(sentence, subject.kind === 'relative' ? draft.from : subject.from, subject.to)
  return what === '' || subject.kind === 'relative' ? `be ${rest}` : `${what} to be ${rest}`
}

/** A number that is no part of a date. */
function hasMeasure(sentence: Sentence, draft: Draft): boolean {
  const dates = sentence.dates()
  return sentence.words
    .slice(draft.from, draft.to)
    .some(
      (word) => /^[£$€]?\d/.test(word.text) && !dates.some((date) => word.start >= date.start && word.end <= date.end),
    )
}
