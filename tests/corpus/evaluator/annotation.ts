import * as z from 'zod'

const offset = z.number().int().nonnegative()

/** Offsets may lie in a `span` (findings) or beside the other fields (gold): both become `start` and `end`. */
function spanned<T extends z.ZodRawShape>(fields: T) {
  return z.preprocess(flattened, z.object({ start: offset, end: offset, ...fields }))
}

function flattened(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('span' in value)) return value
  const { span, ...rest } = value
  return { ...rest, ...(span as object) }
}

const words = z.string().nullish()
const name = z.union([z.string(), z.object({ name: z.string() }).transform((speaker) => speaker.name)]).nullish()
const topic = z.union([z.string(), z.object({ topic: z.string() }).transform((tag) => tag.topic)])
const due = z.union([z.string(), z.object({ iso: z.string() }).transform((found) => found.iso)]).nullish()
const text = z.string().optional()

const turnSchema = spanned({ id: z.string(), act: z.string(), speaker: name, topics: z.array(topic).optional(), text })
const askSchema = spanned({ type: z.string(), clarity: z.string(), reply: z.string(), text })
const exchangeSchema = z.object({
  question: z.string(),
  answers: z.array(z.string()),
  flagged: z.boolean().optional(),
  asks: z.array(askSchema).optional(),
})
const figureSchema = spanned({
  kind: z.string(),
  value: z.number().nullish(),
  low: z.number().nullish(),
  high: z.number().nullish(),
  unit: words,
  modifier: z.string().optional(),
  text,
})
const commitmentSchema = spanned({ kind: z.string(), firmness: z.string(), owner: name, due, text })
const personSchema = z.object({ name: z.string(), role: words, organisation: words, attendance: words })
const itemSchema = z.preprocess(
  flattened,
  z.object({ number: words, title: z.string(), presenters: z.array(name).optional(), start: offset }),
)
const partSchema = z.object({ kind: z.string(), date: words, start: offset })
const meetingSchema = z.object({
  body: words,
  kind: words,
  date: words,
  next: words,
  parts: z.array(partSchema).optional(),
})

const annotationSchema = z.object({
  sha256: z.string().optional(),
  turns: z.array(turnSchema),
  meeting: meetingSchema.optional(),
  people: z.array(personSchema).optional(),
  items: z.array(itemSchema).optional(),
  exchanges: z.array(exchangeSchema).optional(),
  figures: z.array(figureSchema).optional(),
  commitments: z.array(commitmentSchema).optional(),
  tables: z.array(spanned({})).optional(),
})

/** What a gold file or an analysis says of a document, in one shape; a layer that it does not hold is absent. */
export type Annotation = z.infer<typeof annotationSchema>
export type AnnotatedTurn = Annotation['turns'][number]
export type AnnotatedAsk = z.infer<typeof askSchema>
export type AnnotatedExchange = z.infer<typeof exchangeSchema>
export type AnnotatedFigure = z.infer<typeof figureSchema>
export type AnnotatedCommitment = z.infer<typeof commitmentSchema>

/**
 * Reads the JSON of a gold file (`segments`, offsets beside the fields, names as strings) or of an analysis (`turns`,
 * `span`, speakers as objects). Throws a `TypeError` that says where the shape is not what it has to be.
 */
export function readAnnotation(json: unknown): Annotation {
  const given =
    typeof json === 'object' && json !== null && 'segments' in json ? { ...json, turns: json.segments } : json
  const result = annotationSchema.safeParse(given)
  if (result.success) return result.data
  const [first] = result.error.issues
  throw new TypeError(`${first?.path.join('.') || 'the file'}: ${first?.message ?? 'not an annotation'}`)
}
