import * as z from 'zod'

/** Somebody who was present, sent apologies or spoke. */
export interface Person {
  /** What speakers have as `personId`. */
  id: string
  /** Full name as the document gives it, without titles such as Cllr or Mr; a surname that stands alone keeps the rank before it ('Superintendent Doe'). */
  name: string
  /** The office as written, expanded where the list expands it; null where none is told. */
  role: string | null
  organisation: string | null
  /** Null for whoever is not on the list of those present and absent. */
  attendance: 'present' | 'apologies' | null
  /** Other words by which the document calls them, each met in it: initials, surname, rank and surname, role, abbreviations of the role. */
  aliases: string[]
}
/** Somebody who is named as taking part: listed as present, listed with apologies, or presenting or speaking without being listed. */
export const personSchema = z.object({
  id: z.string(),
  name: z.string(),
  role: z.string().nullable(),
  organisation: z.string().nullable(),
  attendance: z.enum(['present', 'apologies']).nullable(),
  aliases: z.array(z.string()),
}) satisfies z.ZodType<Person>

/** Who speaks in a turn: the person meant and the words that say so. */
export interface Speaker {
  /** The person's name, or the label where no person is known for it ('the force'). */
  name: string
  /** Id of one of `people`; null where no person is known. */
  personId: string | null
  /** As the document writes it here. */
  label: string
}
/** Who speaks or presents: a person of the list where one is known, else the label as written. */
export const speakerSchema = z.object({
  name: z.string(),
  personId: z.string().nullable(),
  label: z.string(),
}) satisfies z.ZodType<Speaker>
