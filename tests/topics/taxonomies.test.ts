import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/analyze'
import { councilTaxonomy } from '../../src/lexicons/topics/council-taxonomy'
import { policeTaxonomy } from '../../src/lexicons/topics/police-taxonomy'
import type { Taxonomy } from '../../src/model/topic'
import { chooseTaxonomy } from '../../src/topics/choose-taxonomy'
import { compileTaxonomy } from '../../src/topics/compile-taxonomy'
import { explainTopics } from '../../src/topics/explain-topics'
import { matchTerms } from '../../src/topics/match-terms'
import { mergeTaxonomies } from '../../src/topics/merge-taxonomies'
import { parseTaxonomy } from '../../src/topics/parse-taxonomy'
import { tagTopics } from '../../src/topics/tag-topics'
import { marked } from './marked'

const harbour: Taxonomy = {
  id: 'harbour',
  label: 'Harbour trust',
  topics: [
    {
      id: 'dredging',
      label: 'Dredging',
      terms: [{ weight: 1, phrases: ['dredge', 'silt'] }],
      exclusions: ['dredge up'],
    },
  ],
}

const council = `
  + housing: Tenants wait nine weeks for repairs to council houses.
  + housing: Rough sleeping has doubled in Marlby.
  + planning: The planning application for forty dwellings was refused.
  + roads-and-transport: Potholes on the B777 and the loss of the bus service were raised.
  + waste-and-recycling: Missed bins and the recycling rate were discussed.
  + climate-and-environment: Flood defences at Tarn Quay will be raised to meet climate change.
  + education: School places and special educational needs are under pressure.
  + childrens-services: The number of children in care has risen; foster carers are leaving.
  + adult-social-care: Home care packages for older people cost more.
  + public-health: GP appointments and life expectancy were compared.
  + licensing-and-regulation: The premises licence of the Anchor was reviewed.
  + governance-and-elections: The boundary review will change the number of councillors; the constitution was amended.
  + economy-and-regeneration: Town centre regeneration and empty shops were debated.
  + culture-and-leisure: The library and the leisure centre will share a roof.
  + community-safety: Anti-social behaviour and public space CCTV are for the community safety partnership.
  + fire-and-rescue: Firefighters asked about cover at the fire station.
  + customer-services: The contact centre answers complaints from customers within ten days.
  + budget: Council tax will rise to close the budget gap.
  - housing: Work from home days were agreed.
  - planning: Workforce planning is weak.
  - roads-and-transport: A road map was tabled.
  - waste-and-recycling: It was a waste of time, said Mrs Vane.
  - climate-and-environment: The working environment in the annexe is poor.
  - education: He had an old school approach.
  - childrens-services: Adoption of the minutes was moved.
  - adult-social-care: Customer care was praised.
  - public-health: The financial health of the trust is sound.
  - licensing-and-regulation: A software licence was bought.
  - governance-and-elections: A selection of photographs was shown.
  - economy-and-regeneration: There was no other business.
  - culture-and-leisure: The car park is full.
  - community-safety: The planning inspector sat for two days.
  - fire-and-rescue: The Chair came under fire.
  - customer-services: The bank lost a customer.
`

describe('the council taxonomy', () => {
  it.each(marked(council))('$about: $text', ({ text, about }) => {
    const [topic, sentence] = text.split(/: (.*)/s)
    const tags = tagTopics(sentence!, { taxonomy: councilTaxonomy })
    expect(tags.some((tag) => tag.topic === topic)).toBe(about)
  })

  it('tells its topics apart from those of the police by their ids, but for what all bodies share', () => {
    const police = new Map(policeTaxonomy.topics.map((topic) => [topic.id, topic]))
    for (const topic of councilTaxonomy.topics) expect(police.get(topic.id) ?? topic).toBe(topic)
  })
})

describe('our lexicons', () => {
  const alone = councilTaxonomy.topics.map((topic) => ({
    topic,
    tree: compileTaxonomy({ id: 'one', label: 'One', topics: [topic] }),
  }))

  it.each(alone)(
    '$topic.id: every term and short form is found by its own words, and by no look-alike hidden',
    ({ topic, tree }) => {
      const written = [
        ...topic.terms.flatMap(({ phrases }) => phrases),
        ...(topic.abbreviations ?? []).map(({ short }) => short),
      ]
      expect(written.filter((phrase) => !matchTerms(phrase, tree).matches.some(({ start }) => start === 0))).toEqual([])
    },
  )

  it.each(alone)('$topic.id: nothing is written twice', ({ topic }) => {
    const terms = topic.terms.flatMap(({ phrases, exact }) =>
      phrases.map((phrase) => `${phrase}${exact ? ' exact' : ''}`),
    )
    const exclusions = topic.exclusions ?? []
    expect(terms.filter((term, index) => terms.indexOf(term) < index)).toEqual([])
    expect(exclusions.filter((phrase, index) => exclusions.indexOf(phrase) < index)).toEqual([])
  })
})

describe('chooseTaxonomy', () => {
  it('goes by the words of the body', () => {
    expect(chooseTaxonomy(['The Chief Constable spoke of crime.', 'Police numbers rose.']).id).toBe('police')
    expect(chooseTaxonomy(['The portfolio holder spoke of bins.', 'Tenants and schools were heard.']).id).toBe(
      'council',
    )
  })

  it('takes the police taxonomy where nothing decides', () => {
    expect(chooseTaxonomy([]).id).toBe('police')
    expect(chooseTaxonomy(['Apologies were received.']).id).toBe('police')
  })
})

describe('parseTaxonomy', () => {
  it('accepts the taxonomies that ship, read back from JSON', () => {
    for (const taxonomy of [policeTaxonomy, councilTaxonomy]) {
      expect(parseTaxonomy(JSON.parse(JSON.stringify(taxonomy)))).toEqual(taxonomy)
    }
  })

  it.each([
    [null, 'taxonomy: '],
    [{ id: 'x', label: 'X', topics: [] }, 'taxonomy.topics: '],
    [{ ...harbour, topics: [{ ...harbour.topics[0], id: 'Silt Works' }] }, 'taxonomy.topics[0].id: '],
    [{ ...harbour, topics: [{ ...harbour.topics[0], synonyms: [] }] }, 'taxonomy.topics[0]: '],
    [
      { ...harbour, topics: [{ id: 'a', label: 'A', terms: [{ weight: 'much', phrases: ['b'] }] }] },
      'taxonomy.topics[0].terms[0].weight: ',
    ],
    [
      { ...harbour, topics: [{ id: 'a', label: 'A', terms: [{ weight: 1, phrases: ['b', '--'] }] }] },
      'taxonomy.topics[0].terms[0].phrases[1]: ',
    ],
    [{ ...harbour, topics: [harbour.topics[0], harbour.topics[0]] }, "taxonomy.topics[1].id: 'dredging' is told twice"],
  ])('names the place of a mistake: %j', (json, message) => {
    expect(() => parseTaxonomy(json)).toThrow(TypeError)
    expect(() => parseTaxonomy(json)).toThrow(message)
  })
})

describe('a taxonomy that a user brings', () => {
  it('stands alone', () => {
    expect(tagTopics('Dredging of the silt cost £2m.', { taxonomy: harbour }).map(({ topic }) => topic)).toEqual([
      'dredging',
    ])
    expect(tagTopics('Let us not dredge up the past.', { taxonomy: harbour })).toEqual([])
  })

  it('goes on top of ours', () => {
    const merged = mergeTaxonomies(policeTaxonomy, harbour)
    const tags = tagTopics('Dredging will take the whole budget.', { taxonomy: merged })
    expect(tags.map(({ topic }) => topic).sort()).toEqual(['budget', 'dredging'])
  })

  it('changes nothing of what ours finds', () => {
    const merged = mergeTaxonomies(policeTaxonomy, {
      id: 'ours',
      label: 'Ours',
      topics: [
        { id: 'rivers', label: 'Rivers', terms: [{ weight: 1, phrases: ['recruit of the', 'victims of the flood'] }] },
      ],
    })
    const text = 'The recruitment of the 40 officers and the support of the victims were reported.'
    const ours = (taxonomy: Taxonomy) => explainTopics(text, { taxonomy }).filter(({ topic }) => topic !== 'rivers')
    expect(ours(merged)).toEqual(ours(policeTaxonomy))
  })

  it('takes a look-alike of one word as a whole word', () => {
    const river: Taxonomy = {
      id: 'river',
      label: 'River',
      topics: [
        { id: 'culture', label: 'Culture', terms: [{ weight: 1, phrases: ['culture'] }], exclusions: ['cultural'] },
      ],
    }
    expect(tagTopics('The culture was praised.', { taxonomy: river })).toHaveLength(1)
    expect(tagTopics('A cultural visit was made.', { taxonomy: river })).toEqual([])
  })

  it('adds terms to a topic of ours', () => {
    const more: Taxonomy = {
      id: 'ours',
      label: 'Ours',
      topics: [{ id: 'roads', label: 'Roads', terms: [{ weight: 1, phrases: ['Operation Larch'] }] }],
    }
    const merged = mergeTaxonomies(policeTaxonomy, more)
    expect(merged.topics).toHaveLength(policeTaxonomy.topics.length)
    expect(tagTopics('Operation Larch ran for a week.', { taxonomy: merged })).toMatchObject([{ topic: 'roads' }])
    expect(tagTopics('Speeding is common.', { taxonomy: merged })).toMatchObject([{ topic: 'roads' }])
  })
})

describe('explainTopics', () => {
  it('says which words told what', () => {
    const text = 'The right to review was not offered after the burglary.'
    const reasons = explainTopics(text, { taxonomy: policeTaxonomy })
    expect(reasons.find(({ topic }) => topic === 'victims')).toMatchObject({
      tagged: true,
      terms: [{ text: 'right to review', term: 'right to review', weight: 1, span: { start: 4, end: 19 } }],
    })
    expect(reasons.map(({ topic }) => topic)).toContain('acquisitive-crime')
  })

  it('shows also what was not enough', () => {
    const [reason] = explainTopics('The force was sent to the roads.', { taxonomy: policeTaxonomy })
    expect(reason).toMatchObject({ topic: 'roads', tagged: false, needed: 0.7 })
    expect(explainTopics('')).toEqual([])
  })
})

describe('the topics of a council', () => {
  const minutes =
    'Marlby Borough Council\n\nMinutes of the meeting held on 14 May 2024\n\n1. Questions\n\nCouncillor Doe asked how many tenants of council houses wait for repairs and what the housing budget was. The Leader replied that planning permission for forty council houses had been given.\n'

  it('stand beside those of the police where the words say that it is one', () => {
    const [asked] = analyze(minutes).turns.filter(({ act }) => act === 'question')
    expect(asked!.topics.map(({ topic }) => topic)).toEqual(['budget'])
    expect(asked!.localTopics.map(({ topic }) => topic)).toEqual(['housing'])
  })

  it('are among the topics where the caller asks for them', () => {
    const [asked] = analyze(minutes, { taxonomy: councilTaxonomy }).turns.filter(({ act }) => act === 'question')
    expect(asked!.topics.map(({ topic }) => topic)).toContain('housing')
    expect(asked!.localTopics).toEqual([])
  })
})
