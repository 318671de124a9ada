import * as z from 'zod'
import { type AssessedExchange, assessedExchangeSchema } from './ask'
import { type Commitment, commitmentSchema } from './commitment'
import { type Exchange, exchangeSchema } from './exchange'
import { type Figure, figureSchema } from './figure'
import { type Issue, issueSchema } from './issue'
import { type AgendaItem, agendaItemSchema } from './item'
import { type Meeting, meetingSchema } from './meeting'
import { type Person, personSchema } from './person'
import { type Table, tableSchema } from './table'
import { type TopicTag, topicTagSchema } from './topic'
import { type Turn, turnSchema } from './turn'

/** What `segment()` returns: lists in the order of the document, empty where there is nothing. */
export interface Segmentation {
  meeting: Meeting
  people: Person[]
  items: AgendaItem[]
  turns: Turn[]
  exchanges: Exchange[]
  tables: Table[]
  /** What is odd in the document; nothing throws because a text is poor. */
  issues: Issue[]
}
/** A document taken apart: its meeting, people, items, turns, exchanges and tables. */
export const segmentationSchema = z.object({
  meeting: meetingSchema,
  people: z.array(personSchema),
  items: z.array(agendaItemSchema),
  turns: z.array(turnSchema),
  exchanges: z.array(exchangeSchema),
  tables: z.array(tableSchema),
  issues: z.array(issueSchema),
}) satisfies z.ZodType<Segmentation>

/** A turn with what it is about. */
export interface TaggedTurn extends Turn {
  /** Best first; empty where no topic fits. Of policing and of what every public body speaks of, unless the caller has a taxonomy of their own. Evidence points into the document. */
  topics: TopicTag[]
  /** The same of local government (housing, planning, waste and so on), where the document's words say that it is a council's or the like; empty in others. */
  localTopics: TopicTag[]
}
/** A turn with what it is about, best first; evidence points into the document. */
const taggedTurnSchema = turnSchema.extend({
  topics: z.array(topicTagSchema),
  localTopics: z.array(topicTagSchema),
}) satisfies z.ZodType<TaggedTurn>

/** All that a turn is about, whichever taxonomy has it. */
export function allTopics({ topics, localTopics }: Pick<TaggedTurn, 'topics' | 'localTopics'>): TopicTag[] {
  return [...topics, ...localTopics]
}

/** What `analyze()` returns: what `segment()` does, with topics and verdicts, and the figures and commitments. */
export interface Analysis extends Segmentation {
  turns: TaggedTurn[]
  exchanges: AssessedExchange[]
  figures: Figure[]
  commitments: Commitment[]
}
/** All that is found in a document: the segmentation, the topics of every turn, the asks of every question with their verdicts, figures, commitments. */
export const analysisSchema = segmentationSchema.extend({
  turns: z.array(taggedTurnSchema),
  exchanges: z.array(assessedExchangeSchema),
  figures: z.array(figureSchema),
  commitments: z.array(commitmentSchema),
}) satisfies z.ZodType<Analysis>
