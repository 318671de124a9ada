import * as z from 'zod'
import { type Span, spanSchema } from './span'

/** A topic that a text is about, with its score and the words that led to it. */
export interface TopicTag {
  /** Id of the topic in its taxonomy. */
  topic: string
  /** From 0 to 1: 0.5 is what one sentence needs to be about the topic, 1 is never reached. */
  score: number
  /** In order, into the text that was tagged; empty where the topic was taken over from a question or a title. */
  evidence: Span[]
}
/** A topic that a text is about, with the words that decided it. */
export const topicTagSchema = z.object({
  topic: z.string(),
  score: z.number().min(0).max(1),
  evidence: z.array(spanSchema),
}) satisfies z.ZodType<TopicTag>

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens')
const phrase = z.string().regex(/[\p{L}\p{N}£]/u, 'must hold a letter, a digit or £')
/** How much one mention tells: 1 decides a sentence alone, 0.5 needs another of its kind, 0.25 is a hint. */
const weight = z.number().positive().max(3)

/** Phrases of one weight and one source. */
const termGroupSchema = z.strictObject({
  weight,
  /**
   * Words are compared by their stems, so `recruit officer` also finds 'recruiting more officers'.
   * A word with two capitals or more (`NABIS`, `TRiM`) is compared as it is written.
   */
  phrases: z.array(phrase).min(1),
  /** Compare whole words (and their plurals in s) instead of stems: `rating` then finds 'ratings', but not 'rate'. */
  exact: z.boolean().optional(),
  /** Where the words were taken from. */
  source: z.string().optional(),
})

/** A short form, found only as it is written (an `s` behind it is allowed), and what it stands for. */
const abbreviationSchema = z.strictObject({ short: phrase, long: z.string(), weight })

/** A subject with the words by which it is known. */
const topicSchema = z.strictObject({
  id,
  /** The preferred label. */
  label: z.string().min(1),
  /** What belongs to it and what does not, in a sentence or two. */
  scope: z.string().optional(),
  terms: z.array(termGroupSchema).min(1),
  abbreviations: z.array(abbreviationSchema).optional(),
  /**
   * Look-alikes: a term of this topic does not count inside one of them ('victim of its own success'). One of a single word
   * is compared as a whole word: 'cultural' leaves 'culture' alone.
   */
  exclusions: z.array(phrase).optional(),
  /**
   * Told beside the others, at most one a text, without taking a place from them: the same ground as another topic, seen
   * by another kind of body ('roads-and-transport' beside 'roads').
   */
  alongside: z.boolean().optional(),
  /** Ids of wider topics, and of those that a reader may have meant instead, in this or another taxonomy. */
  broader: z.array(id).optional(),
  related: z.array(id).optional(),
  sources: z.array(z.string()).optional(),
})
export type Topic = z.infer<typeof topicSchema>

/** A set of topics for one kind of body, as plain JSON. */
export const taxonomySchema = z.strictObject({
  id,
  label: z.string().min(1),
  /** Words that show a document to be of this kind of body; without them the taxonomy is used only when asked for. */
  signs: z.array(phrase).optional(),
  topics: z.array(topicSchema).min(1),
})
/** The topics that a text may be about, with the terms that speak for and against each. */
export type Taxonomy = z.infer<typeof taxonomySchema>
