import type { Taxonomy, Topic } from '../model/topic'

/**
 * One taxonomy on top of another: topics of the same id are joined (the terms, abbreviations and exclusions of both, the
 * label and the scope note of the one on top), the others follow each other. Id and label are those of the one on top.
 */
export function mergeTaxonomies(base: Taxonomy, top: Taxonomy): Taxonomy {
  const added = new Map(top.topics.map((topic) => [topic.id, topic]))
  const known = new Set(base.topics.map(({ id }) => id))
  const joined = base.topics.map((topic) => {
    const more = added.get(topic.id)
    return more === undefined ? topic : mergeTopics(topic, more)
  })
  return {
    id: top.id,
    label: top.label,
    signs: union(base.signs, top.signs),
    topics: [...joined, ...top.topics.filter(({ id }) => !known.has(id))],
  }
}

function mergeTopics(base: Topic, top: Topic): Topic {
  return {
    ...base,
    ...top,
    terms: [...base.terms, ...top.terms],
    abbreviations: [...(base.abbreviations ?? []), ...(top.abbreviations ?? [])],
    exclusions: union(base.exclusions, top.exclusions),
    broader: union(base.broader, top.broader),
    related: union(base.related, top.related),
    sources: union(base.sources, top.sources),
  }
}

function union(one: readonly string[] = [], other: readonly string[] = []): string[] {
  return [...new Set([...one, ...other])]
}
