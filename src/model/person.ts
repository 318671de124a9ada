import * as z from 'zod'

/** Somebody who is named as taking part: listed as present, listed with apologies, or presenting or speaking without being listed. */
export const personSchema = z.object({
  id: z.string(),
  /** Full name as the document gives it, without titles such as Cllr or Mr. */
  name: z.string(),
  /** The office as written, expanded where the list expands it. */
  role: z.string().nullable(),
  organisation: z.string().nullable(),
  attendance: z.enum(['present', 'apologies']).nullable(),
  /** Other words by which the document calls them: initials, surname, rank and surname, role, abbreviations of the role. */
  aliases: z.array(z.string()),
})
/** Somebody who was present, sent apologies or spoke. */
export type Person = z.infer<typeof personSchema>

/** Who speaks or presents: a person of the list where one is known, else the label as written. */
export const speakerSchema = z.object({
  /** The person's name, or the label where no person is known for it ('the force'). */
  name: z.string(),
  personId: z.string().nullable(),
  /** As the document writes it here. */
  label: z.string(),
})
/** Who speaks in a turn: the person meant and the words that say so. */
export type Speaker = z.infer<typeof speakerSchema>
