import { questionsTold } from '../lexicons/questions-told'
import { namesNoQuestion } from './names-no-question'

/** 'The Chair put three questions to the Treasurer:' */
const ANNOUNCES = new RegExp(
  `\\b(?:asked|put|raised)\\b.{0,40}\\b${questionsTold}\\b[^?]{0,80}:\\s*-?$|\\b(?:asked|put|raised|posed|had)(?: forward)? the following (?:\\p{L}+ )?${questionsTold}$|^there were (?:\\p{L}+ )?${questionsTold}\\b[^?]{0,100}\\bas follows[:.]?$`,
  'iu',
)

/** Whether questions are announced that follow in a list, or told of without their words. */
export function announcesQuestions(sentence: string): boolean {
  // What such a sentence ends in is soonest told.
  return (':-s'.includes(sentence.at(-1) ?? '.') && ANNOUNCES.test(sentence)) || namesNoQuestion(sentence)
}
