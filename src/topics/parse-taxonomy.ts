import { type Taxonomy, taxonomySchema } from '../model/topic'

/**
 * A taxonomy that a user brings as plain JSON, checked: its shape, and that no id is told twice. Throws a TypeError that names the place: `taxonomy.topics[2].terms[0].weight: ...`.
 */
export function parseTaxonomy(json: unknown): Taxonomy {
  const parsed = taxonomySchema.safeParse(json)
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0]!
    throw new TypeError(`${placeOf(path)}: ${message}`)
  }
  checkIds(parsed.data)
  return parsed.data
}

function placeOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (place, key) => (typeof key === 'number' ? `${place}[${key}]` : `${place}.${String(key)}`),
    'taxonomy',
  )
}

function checkIds({ topics }: Taxonomy): void {
  const ids = new Set<string>()
  topics.forEach(({ id }, index) => {
    if (ids.has(id)) throw new TypeError(`taxonomy.topics[${index}].id: '${id}' is told twice`)
    ids.add(id)
  })
}
