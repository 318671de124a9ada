import { describe, expect, it } from 'vitest'
import { policeTaxonomy } from '../../src/lexicons/topics/police-taxonomy'
import { tagTopics } from '../../src/topics/tag-topics'
import { marked } from './marked'
import { sentences } from './sentences'

describe('tagTopics', () => {
  it('has sentences for every topic, half of them look-alikes', () => {
    expect(Object.keys(sentences).sort()).toEqual(policeTaxonomy.topics.map(({ id }) => id).sort())
    for (const [topic, lines] of Object.entries(sentences)) {
      const cases = marked(lines)
      expect(cases.length, topic).toBeGreaterThanOrEqual(20)
      expect(cases.filter(({ about }) => !about).length * 2, topic).toBe(cases.length)
    }
  })

  it('reads an abbreviation as it is written, but no word among capitals as one', () => {
    const topics = (text: string) => tagTopics(text).map(({ topic }) => topic)
    expect(topics('The cost of IT rose.')).toContain('technology-and-data')
    expect(topics('IT WAS RESOLVED that the paper be noted.')).toEqual([])
    expect(topics('They said it at once.')).toEqual([])
    expect(topics('PCSOs and IDVAs')).toContain('vawg')
  })

  it('reads no term in the names of people, courts and streets', () => {
    const topics = (text: string) => tagTopics(text).map(({ topic }) => topic)
    expect(topics('Ms E Grant thanked Dr Osei Price.')).toEqual([])
    expect(topics('The flats at Harbour Court were visited.')).toEqual([])
    expect(topics('The Government grant was late.')).toEqual(['budget'])
    expect(topics('The trial at Aldmoor Crown Court was put off.')).toEqual(['criminal-justice'])
  })

  describe.each(Object.entries(sentences))('%s', (topic, lines) => {
    it.each(marked(lines))('$about: $text', ({ text, about }) => {
      const tags = tagTopics(text, { taxonomy: policeTaxonomy })
      expect(tags.some((tag) => tag.topic === topic)).toBe(about)
    })
  })
})
