import { expectTypeOf, test } from 'vitest'
import type * as z from 'zod'
import type * as scrutineer from '../../src'

/** The types that people read and the schemas that data is checked by, told apart from each other, must stay the same. */
test('each schema gives its documented type and no other', () => {
  type Given<Name extends keyof typeof scrutineer> =
    (typeof scrutineer)[Name] extends z.ZodType<infer Type> ? Type : never
  expectTypeOf<Given<'analysisSchema'>>().branded.toEqualTypeOf<scrutineer.Analysis>()
  expectTypeOf<Given<'segmentationSchema'>>().branded.toEqualTypeOf<scrutineer.Segmentation>()
  expectTypeOf<Given<'assessedExchangeSchema'>>().branded.toEqualTypeOf<scrutineer.AssessedExchange>()
  expectTypeOf<Given<'askSchema'>>().branded.toEqualTypeOf<scrutineer.Ask>()
  expectTypeOf<Given<'commitmentSchema'>>().branded.toEqualTypeOf<scrutineer.Commitment>()
  expectTypeOf<Given<'exchangeSchema'>>().branded.toEqualTypeOf<scrutineer.Exchange>()
  expectTypeOf<Given<'figureSchema'>>().branded.toEqualTypeOf<scrutineer.Figure>()
  expectTypeOf<Given<'issueSchema'>>().branded.toEqualTypeOf<scrutineer.Issue>()
  expectTypeOf<Given<'agendaItemSchema'>>().branded.toEqualTypeOf<scrutineer.AgendaItem>()
  expectTypeOf<Given<'meetingSchema'>>().branded.toEqualTypeOf<scrutineer.Meeting>()
  expectTypeOf<Given<'personSchema'>>().branded.toEqualTypeOf<scrutineer.Person>()
  expectTypeOf<Given<'speakerSchema'>>().branded.toEqualTypeOf<scrutineer.Speaker>()
  expectTypeOf<Given<'spanSchema'>>().branded.toEqualTypeOf<scrutineer.Span>()
  expectTypeOf<Given<'tableSchema'>>().branded.toEqualTypeOf<scrutineer.Table>()
  expectTypeOf<Given<'topicTagSchema'>>().branded.toEqualTypeOf<scrutineer.TopicTag>()
  expectTypeOf<Given<'turnSchema'>>().branded.toEqualTypeOf<scrutineer.Turn>()
})
