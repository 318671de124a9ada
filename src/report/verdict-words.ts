import type { Ask, Clarity, Reply } from '../model/ask'

const clarity: Readonly<Record<Clarity, string>> = {
  'clear-reply': 'Clear reply',
  ambivalent: 'Not fully clear',
  'clear-non-reply': 'No answer given',
}

/**
 * The label of each reply. They tell of the record and judge nobody: minutes are somebody's summary, and what they leave out may well
 * have been said. Where only a measure of the words speaks for a label, it says perhaps.
 */
const replies: Readonly<Record<Reply, string>> = {
  explicit: 'Stated',
  implicit: 'Perhaps not stated',
  general: 'Perhaps too general',
  partial: 'Perhaps in part',
  dodging: 'Nothing found on it',
  deflection: 'Passed on',
  declining: 'Declined',
  ignorance: 'Not known',
  deferred: 'Left for later',
  clarification: 'Asked back',
  unrecorded: 'No answer found',
}

/** What people read for the labels of a verdict: the only place where they are put into words. */
export const verdictWords = {
  /** What stands above the questions without a clear reply; the figure is that of the README's verdicts on what was not learned from. */
  caveat:
    'The record is a summary: what it leaves out may have been said. These are judgements of its words by a program: when measured, two or three in ten of those listed were answered after all',
  clarity: (level: Clarity): string => clarity[level],
  label: (reply: Reply): string => replies[reply],
  /** How often verdicts as sure as this one were right on whether the reply is clear: 'Left open in about 9 of 10 such cases'. */
  measured: ({ clarity, reply, confidence }: Pick<Ask, 'clarity' | 'reply' | 'confidence'>): string => {
    const tenths = Math.round(confidence * 10)
    const often = tenths >= 10 ? 'more than 9 of 10' : `about ${tenths} of 10`
    const read = reply === 'unrecorded' ? ', if the record was read rightly' : ''
    return `${clarity === 'clear-reply' ? 'Clear' : 'Left open'} in ${often} such cases${read}`
  },
} as const
