import { questionsTold } from '../lexicons/questions-told'

/** 'PCC questions put to the Chief Constable:' over a list */
const LIST = new RegExp(
  `\\b${questionsTold}\\b[^?:]{0,140}:\\s*-?$|\\b(?:asked|put|raised|posed|submitted|had)(?: forward)? the following (?:\\p{L}+ )?${questionsTold}$|\\b(?:put|posed) (?:the following|these) to\\b[^?:]{0,80}:\\s*-?$`,
  'iu',
)
/** 'The Engineer said in answer to questions:' stands over answers; 'questions, all of which were answered:' does not. */
const OVER_ANSWERS =
  /\b(?:in (?:answer|response|reply) to|answering|responding to|replied|responded|(?<!\b(?:were|was|been|being) (?:\w+ )?)answered)\b/i

/** 'The Chair asked three questions:' is their question. */
const COUNTED = /\basked (?:two|three|four|five|six|\d) (?:\w+ )?(?:questions|queries)\b/i

/** Whether a sentence announces questions that follow in a list. */
export function announcesList(sentence: string): boolean {
  return LIST.test(sentence) && !OVER_ANSWERS.test(sentence) && !COUNTED.test(sentence)
}
