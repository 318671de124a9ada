import type { AnswerCase } from '../answer-case'
import { naturalBoards } from './natural-boards'
import { naturalServices } from './natural-services'
import { naturalSpoken } from './natural-spoken'

/** Cases that the weights never learn from: the usual, uneven minutes of boards and services, and speech, labelled by people who did not know the rules. */
export const keptApart: readonly AnswerCase[] = [...naturalBoards, ...naturalServices, ...naturalSpoken]
