import type { AnswerCase } from '../answer-case'
import { boardsOne } from './boards-one'
import { boardsTwo } from './boards-two'
import { minutesOne } from './minutes-one'
import { minutesTwo } from './minutes-two'
import { passagesFour } from './passages-four'
import { passagesOne } from './passages-one'
import { passagesThree } from './passages-three'
import { passagesTwo } from './passages-two'
import { realPolice } from './real-police'
import { realServices } from './real-services'
import { realWide } from './real-wide'
import { servicesOne } from './services-one'
import { servicesTwo } from './services-two'
import { spokenOne } from './spoken-one'
import { spokenTwo } from './spoken-two'

/** All cases of questions with their answers, by where they come from. */
export const allAnswers: Readonly<Record<string, readonly AnswerCase[]>> = {
  boards: [...boardsOne, ...boardsTwo],
  services: [...servicesOne, ...servicesTwo],
  minuted: [...realPolice, ...realServices, ...realWide, ...minutesOne, ...minutesTwo],
  passages: [...passagesOne, ...passagesTwo, ...passagesThree, ...passagesFour],
  spoken: [...spokenOne, ...spokenTwo],
}
