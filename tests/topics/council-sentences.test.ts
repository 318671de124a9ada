import { describe, expect, it } from 'vitest'
import { councilTaxonomy } from '../../src/lexicons/topics/council-taxonomy'
import { policeTaxonomy } from '../../src/lexicons/topics/police-taxonomy'
import { tagTopics } from '../../src/topics/tag-topics'
import { councilSentences } from './council-sentences'
import { marked } from './marked'

describe('tagTopics with the council taxonomy', () => {
  it('has sentences for every topic that it adds, half of them look-alikes', () => {
    const police = new Set(policeTaxonomy.topics.map(({ id }) => id))
    const added = councilTaxonomy.topics.map(({ id }) => id).filter((id) => !police.has(id))
    expect(Object.keys(councilSentences).sort()).toEqual(added.sort())
    for (const [topic, lines] of Object.entries(councilSentences)) {
      const cases = marked(lines)
      expect(cases.length, topic).toBeGreaterThanOrEqual(20)
      expect(cases.filter(({ about }) => !about).length * 2, topic).toBe(cases.length)
    }
  })

  describe.each(Object.entries(councilSentences))('%s', (topic, lines) => {
    it.each(marked(lines))('$about: $text', ({ text, about }) => {
      const tags = tagTopics(text, { taxonomy: councilTaxonomy })
      expect(tags.some((tag) => tag.topic === topic)).toBe(about)
    })
  })
})
