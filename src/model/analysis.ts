import * as z from 'zod'
import { assessedExchangeSchema } from './ask'
import { commitmentSchema } from './commitment'
import { exchangeSchema } from './exchange'
import { figureSchema } from './figure'
import { issueSchema } from './issue'
import { agendaItemSchema } from './item'
import { meetingSchema } from './meeting'
import { personSchema } from './person'
import { tableSchema } from './table'
import { topicTagSchema } from './topic'
import { turnSchema } from './turn'

/** A document taken apart: its meeting, people, items, turns, exchanges and tables. */
export const segmentationSchema = z.object({
  meeting: meetingSchema,
  people: z.array(personSchema),
  items: z.array(agendaItemSchema),
  turns: z.array(turnSchema),
  exchanges: z.array(exchangeSchema),
  tables: z.array(tableSchema),
  issues: z.array(issueSchema),
})
/** What `segment()` returns. */
export type Segmentation = z.infer<typeof segmentationSchema>

/** A turn with what it is about, best first; evidence points into the document. */
export const taggedTurnSchema = turnSchema.extend({ topics: z.array(topicTagSchema) })
/** A turn with what it is about, best first. */
export type TaggedTurn = z.infer<typeof taggedTurnSchema>

/** All that is found in a document: the segmentation, the topics of every turn, the asks of every question with their verdicts, figures, commitments. */
export const analysisSchema = segmentationSchema.extend({
  turns: z.array(taggedTurnSchema),
  exchanges: z.array(assessedExchangeSchema),
  figures: z.array(figureSchema),
  commitments: z.array(commitmentSchema),
})
/** What `analyze()` returns. */
export type Analysis = z.infer<typeof analysisSchema>
