import { describe, expect, it } from 'vitest'
import { keyPhrases } from '../../src/topics/key-phrases'

describe('keyPhrases', () => {
  it('finds what one text says often and the others do not', () => {
    const [ferry, bees] = keyPhrases([
      'The ferry timetable changed. Residents want the old ferry timetable. The council cannot set a ferry timetable.',
      'Urban bees thrive. The council keeps urban bees on its roof. Urban bees make honey for the council.',
    ])
    expect(ferry![0]).toMatchObject({ phrase: 'ferry timetable', count: 3 })
    expect(bees![0]).toMatchObject({ phrase: 'Urban bees', count: 3 })
    expect(ferry!.map(({ phrase }) => phrase)).not.toContain('timetable')
  })

  it('counts forms of one stem together and does not cross punctuation', () => {
    const [phrases] = keyPhrases(['Lifeboat crews trained. A lifeboat crew sailed, lifeboat. Crew rested.'])
    expect(phrases!.find(({ phrase }) => /lifeboat crew/i.test(phrase))?.count).toBe(2)
  })

  it('keeps to the limit, and has none for texts without words', () => {
    const long = 'alpha beta gamma delta. alpha beta. gamma delta. beta gamma. alpha. delta.'
    expect(keyPhrases([long], { limit: 2 })[0]).toHaveLength(2)
    expect(keyPhrases(['', '...', 'one two three'])).toEqual([[], [], []])
    expect(keyPhrases([])).toEqual([])
  })
})
