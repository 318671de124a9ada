export {
  type AnalyzeOptions,
  analyze,
  analyzeWith,
  type JudgedOptions,
  type SegmentOptions,
  segment,
} from './analyze'
export { type AnswerAssessment, type AnswerOptions, assessAnswer } from './answers/assess-answer'
export type { VerdictOptions } from './answers/assess-asks'
export { findNonAnswers, type NonAnswerWords } from './answers/find-non-answers'
export { type Flaggable, flagUnanswered } from './answers/flag-unanswered'
export type { Judge, JudgeContext, OwnVerdict } from './answers/reassess'
export { extractCommitments, type KnownPerson } from './commitments/extract-commitments'
export { extractFigures, type FigureOptions } from './figures/extract-figures'
export { tableFigures } from './figures/table-figures'
export type { NonAnswer } from './lexicons/refusals'
export { councilTaxonomy } from './lexicons/topics/council-taxonomy'
export { policeTaxonomy } from './lexicons/topics/police-taxonomy'
export { type Analysis, analysisSchema, type Segmentation, segmentationSchema, type TaggedTurn } from './model/analysis'
export {
  type Ask,
  type AskType,
  type AssessedExchange,
  askSchema,
  assessedExchangeSchema,
  type Clarity,
  type Reply,
} from './model/ask'
export {
  type Commitment,
  type CommitmentKind,
  type CommitmentStatus,
  type Condition,
  commitmentSchema,
  type Due,
  type Firmness,
  type Specificity,
} from './model/commitment'
export { type Exchange, exchangeSchema } from './model/exchange'
export { type Baseline, type Change, type Figure, type FigureKind, figureSchema, type Modifier } from './model/figure'
export { type Issue, issueSchema } from './model/issue'
export { type AgendaItem, agendaItemSchema } from './model/item'
export { type DocumentKind, type Meeting, meetingSchema, type Part } from './model/meeting'
export { type Person, personSchema, type Speaker, speakerSchema } from './model/person'
export {
  type Anchor,
  type Format,
  type Line,
  type LineMark,
  locate,
  type Piece,
  quote,
  type Rewritten,
  type Source,
  type TextFormat,
} from './model/source'
export { type Span, spanSchema } from './model/span'
export { type Table, tableSchema } from './model/table'
export { type Taxonomy, type TopicTag, taxonomySchema, topicTagSchema } from './model/topic'
export { type Act, type Turn, turnSchema } from './model/turn'
export { ReadError, type ReadErrorCode, type ReadFailure } from './readers/read-error'
export { readText } from './readers/read-text'
export { type Place, whereIs } from './readers/where-is'
export { type ReportOptions, renderReport } from './report/render-report'
export type { ReportSection } from './report/report-sections'
export { type DateMention, findDates } from './text/dates'
export { explainTopics, type TopicReason } from './topics/explain-topics'
export { type KeyPhrase, type KeyPhraseOptions, keyPhrases } from './topics/key-phrases'
export { mergeTaxonomies } from './topics/merge-taxonomies'
export { parseTaxonomy } from './topics/parse-taxonomy'
export { type TopicOptions, tagTopics } from './topics/tag-topics'
