import { describe } from 'vitest'
import { asPublished } from '../cases/turns/as-published'
import { belowAndBeside } from '../cases/turns/below-and-beside'
import { chambersAndHearings } from '../cases/turns/chambers-and-hearings'
import { committeePages } from '../cases/turns/committee-pages'
import { countedAndExamined } from '../cases/turns/counted-and-examined'
import { decisionsAndProcedure } from '../cases/turns/decisions-and-procedure'
import { formsAndCaptions } from '../cases/turns/forms-and-captions'
import { hearingsAndVotes } from '../cases/turns/hearings-and-votes'
import { labelsAndLists } from '../cases/turns/labels-and-lists'
import { labelsOfClerks } from '../cases/turns/labels-of-clerks'
import { metAnywhere } from '../cases/turns/met-anywhere'
import { moreLayouts } from '../cases/turns/more-layouts'
import { moreWays } from '../cases/turns/more-ways'
import { newlyMet } from '../cases/turns/newly-met'
import { ofManyBoards } from '../cases/turns/of-many-boards'
import { otherBoards } from '../cases/turns/other-boards'
import { partiesAndColumns } from '../cases/turns/parties-and-columns'
import { printedAnswers } from '../cases/turns/printed-answers'
import { questionPapers } from '../cases/turns/question-papers'
import { questioningPages } from '../cases/turns/questioning-pages'
import { questionsTold } from '../cases/turns/questions-told'
import { recordedElsewhere } from '../cases/turns/recorded-elsewhere'
import { reportedSpeech } from '../cases/turns/reported-speech'
import { takenUp } from '../cases/turns/taken-up'
import { toldInMinutes } from '../cases/turns/told-in-minutes'
import { verbatim } from '../cases/turns/verbatim'
import { whoSpeaks } from '../cases/turns/who-speaks'
import { withinSentences } from '../cases/turns/within-sentences'
import { writtenOnPages } from '../cases/turns/written-on-pages'
import { eachCase } from '../each-case'
import { expectTurns } from './cases'

const groups = {
  belowAndBeside,
  reportedSpeech,
  labelsAndLists,
  verbatim,
  decisionsAndProcedure,
  whoSpeaks,
  moreWays,
  committeePages,
  printedAnswers,
  questionPapers,
  withinSentences,
  writtenOnPages,
  otherBoards,
  ofManyBoards,
  hearingsAndVotes,
  moreLayouts,
  questioningPages,
  takenUp,
  labelsOfClerks,
  recordedElsewhere,
  formsAndCaptions,
  newlyMet,
  asPublished,
  toldInMinutes,
  partiesAndColumns,
  questionsTold,
  countedAndExamined,
  chambersAndHearings,
  metAnywhere,
}

describe.each(Object.entries(groups))('%s', (_, cases) => {
  eachCase(cases, expectTurns)
})
