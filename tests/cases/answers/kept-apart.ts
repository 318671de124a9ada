import type { AnswerCase } from '../answer-case'
import { naturalBoards } from './natural-boards'
import { naturalServices } from './natural-services'

/** Cases that the weights never learn from: the usual, uneven minutes of boards and services, labelled by somebody who did not know the rules. */
export const keptApart: readonly AnswerCase[] = [...naturalBoards, ...naturalServices]
