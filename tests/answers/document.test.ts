import { describe, expect, it } from 'vitest'
import { analyze, analyzeWith, flagUnanswered } from '../../src/index'
import type { Reply } from '../../src/model/ask'
import { fireMinutes } from '../cases/fire-minutes'

const minutes = `${fireMinutes}
Councillor Iyer asked who would chair the review.
`
const analysis = analyze(minutes)

describe('verdicts in a document', () => {
  it('say part by part what came', () => {
    const replies = analysis.exchanges.map(({ asks }) => asks.map(({ type, reply }) => `${type} ${reply}`))
    expect(replies).toEqual([['quantity explicit', 'reason deferred'], ['polar explicit'], ['entity unrecorded']])
    expect(analysis.exchanges.map(({ flagged }) => flagged)).toEqual([true, false, true])
  })

  it('point at the words, and tie what is put off to the commitment', () => {
    const [, why] = analysis.exchanges[0]!.asks
    const words = why?.evidence.map(({ start, end }) => minutes.slice(start, end))
    expect(words?.join()).toContain('would write to Members')
    expect(analysis.commitments.map(({ span }) => span)).toContainEqual(why?.promise)
  })

  it('list what got no clear reply, least answered first', () => {
    const flagged = flagUnanswered(analysis).map(({ asks }) => asks.at(-1)?.reply)
    expect(flagged).toEqual(['unrecorded', 'deferred'])
    expect(flagUnanswered({ exchanges: [] })).toEqual([])
  })

  it('follow a threshold', () => {
    const count = (clearFrom: number) => flagUnanswered(analyze(minutes, { clearFrom })).length
    expect([count(0), count(1)]).toEqual([1, 3])
  })
})

describe('a judge of the caller’s own', () => {
  it('is asked about every ask with its answer, and is believed', async () => {
    const seen: string[] = []
    const judged = await analyzeWith(minutes, {
      assess: async ({ text }, answer, { question, answers, meeting }) => {
        seen.push(`${meeting.date} ${question.id} ${answers.length} ${text} ${answer.length > 0}`)
        return text.startsWith('whether') ? { reply: 'implicit', reasons: ['No date was given.'], by: 'own' } : null
      },
    })
    expect(seen).toHaveLength(4)
    expect(seen.at(-1)).toMatch(/^2025-03-12 \S+ 0 who would chair the review false$/)
    const [ask] = judged.exchanges[1]!.asks
    expect(ask).toMatchObject({ reply: 'implicit', clarity: 'ambivalent', reasons: ['No date was given.'], by: 'own' })
    expect(judged.exchanges.map(({ flagged }) => flagged)).toEqual([true, true, true])
  })

  it.each([{ reply: 'evasive' as Reply }, { reply: 'explicit' as const, confidence: 7 }])(
    'is told of %j',
    async (verdict) => {
      await expect(analyzeWith(minutes, { assess: () => verdict })).rejects.toThrow(TypeError)
    },
  )

  it('passes on what it throws', async () => {
    const assess = () => Promise.reject(new Error('no model'))
    await expect(analyzeWith(minutes, { assess })).rejects.toThrow('no model')
  })
})
