import type { AskType, Clarity, Reply } from '../model/ask'

/** What an ask is owed, to follow 'asked for'. */
const owed: Readonly<Record<AskType, string>> = {
  polar: 'a yes or a no',
  quantity: 'a number',
  time: 'a date or a period',
  entity: 'a name: who, which or where',
  reason: 'a cause',
  manner: 'how it is done: a step, a measure, a system',
  example: 'an instance',
  opinion: 'a view',
  assurance: 'an assurance with something it rests on',
}

const clarity: Readonly<Record<Clarity, string>> = {
  'clear-reply': 'Clear reply',
  ambivalent: 'Not fully clear',
  'clear-non-reply': 'No answer given',
}

/**
 * Each reply in two forms: a label, and a sentence. Both tell of the record and judge nobody: minutes are somebody's summary, and
 * what they leave out may well have been said.
 */
const replies: Readonly<Record<Reply, readonly [label: string, sentence: string]>> = {
  explicit: ['Stated', 'The record states it.'],
  implicit: ['Not stated outright', 'The record bears on it without stating it.'],
  general: ['In general terms', 'The record speaks of the subject in general terms only.'],
  partial: ['In part', 'The record gives a part of it.'],
  dodging: ['Nothing on this part', 'The record gives nothing on this part.'],
  deflection: ['Passed on', 'The record points to somebody or something else for it.'],
  declining: ['Not to be answered', 'The record says that this would not be answered.'],
  ignorance: ['Not known', 'The record says that this was not known or not to hand.'],
  deferred: ['To follow', 'The record puts the answer off to a later time.'],
  clarification: ['Asked back', 'The record has a question in return.'],
  unrecorded: ['No answer recorded', 'The record holds no answer to the question.'],
}

/** What people read for the labels of a verdict: the only place where they are put into words. */
export const verdictWords = {
  owed: (type: AskType): string => owed[type],
  clarity: (level: Clarity): string => clarity[level],
  label: (reply: Reply): string => replies[reply][0],
  sentence: (reply: Reply): string => replies[reply][1],
} as const
