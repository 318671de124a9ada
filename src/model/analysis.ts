import * as z from 'zod'
import { exchangeSchema } from './exchange'
import { issueSchema } from './issue'
import { agendaItemSchema } from './item'
import { meetingSchema } from './meeting'
import { personSchema } from './person'
import { tableSchema } from './table'
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
export type Segmentation = z.infer<typeof segmentationSchema>

/** All that is found in a document. */
export const analysisSchema = segmentationSchema
export type Analysis = z.infer<typeof analysisSchema>
