import { describe, expect, it } from 'vitest'
import { type Annotation, readAnnotation } from './evaluator/annotation'
import { evaluateAll } from './evaluator/evaluate-all'
import { layersOf } from './evaluator/layers'
import { finding, macroF1, pool, precisionAndRecall, scoreOf } from './evaluator/measure'
import { pairUp } from './evaluator/pair-up'
import { sampleAnnotation, sampleFindings, sampleGold, sampleSource } from './evaluator/sample'
import { score } from './evaluator/score'

function scores(found: Annotation, gold = sampleAnnotation()): Record<string, number | null> {
  const { measures } = score(gold, found, sampleSource)
  return Object.fromEntries(Object.entries(measures).map(([name, measure]) => [name, scoreOf(measure)]))
}

function remarks(found: Annotation): string[] {
  return score(sampleAnnotation(), found, sampleSource).remarks.map(
    ({ layer, sign, note }) => `${layer} ${sign} ${note}`,
  )
}

/** The sample's turns in the shape of an analysis, each moved by `start` and `end`. */
function moved(start: number, end: number): Annotation {
  const sample = sampleFindings()
  return { ...sample, turns: sample.turns.map((turn) => ({ ...turn, start: turn.start + start, end: turn.end + end })) }
}

const nothing: Annotation = {
  turns: [],
  meeting: {},
  people: [],
  items: [],
  exchanges: [],
  figures: [],
  commitments: [],
}

describe('scoring', () => {
  it('gives 1 in every measure where all is found, and has no remarks', () => {
    expect(new Set(Object.values(scores(sampleFindings())))).toEqual(new Set([1]))
    expect(Object.keys(scores(sampleFindings()))).toHaveLength(30)
    expect(remarks(sampleFindings())).toEqual([])
  })

  it('gives 0 to an analysis that finds nothing, and null where nothing can be compared', () => {
    const { meeting, askType, commitmentKind, provenance, ...rest } = scores(nothing)
    expect(meeting).toBe(0.25)
    expect([askType, commitmentKind, provenance]).toEqual([null, null, null])
    for (const name of [
      'turnStarts',
      'turnsWhole',
      'actByCharacter',
      'exchangesLinked',
      'people',
      'items',
      'topicsAll',
    ])
      expect([name, rest[name]]).toEqual([name, 0])
    expect(remarks(nothing).filter((remark) => remark.startsWith('turns -'))).toHaveLength(3)
  })

  it('calls everything made up where the gold has nothing', () => {
    const { turnStarts, people, figuresFound } = scores(sampleAnnotation(), { ...nothing, exchanges: [] })
    expect([turnStarts, people, figuresFound]).toEqual([0, 0, 0])
  })

  it('forgives white space and closing points at the ends of a span, but no word', () => {
    expect(scores(moved(-1, 1)).turnsWhole).toBe(1)
    const byAWord = scores(moved(4, 0))
    expect(byAWord.turnStarts).toBe(0)
    expect(byAWord.actByCharacter).toBeGreaterThan(0.9)
  })

  it('takes any of the names that the gold allows, whatever the title, and no other', () => {
    const renamed = (speaker: string) =>
      scores(readAnnotation({ ...sampleGold, segments: sampleGold.segments.map((s) => ({ ...s, speaker })) }))
    expect(renamed('The Engineer').namedSpeakerByCharacter).toBeCloseTo(0.53, 1)
    expect(renamed('Somebody').namedSpeakerByCharacter).toBe(0)
  })

  it('reads an analysis with spans, speakers and dates as objects', () => {
    const { commitments, segments, ...rest } = sampleGold
    const found = readAnnotation({
      ...rest,
      turns: segments.map(({ start, end, speaker, topics, ...turn }) => ({
        ...turn,
        span: { start, end },
        speaker: speaker === null ? null : { name: speaker.split('|')[0], personId: null, label: '' },
        topics: topics.map((topic) => ({ topic, score: 1, evidence: [] })),
      })),
      commitments: commitments.map((one) => ({ ...one, owner: { name: one.owner }, due: { iso: one.due, text: '' } })),
    })
    expect(new Set(Object.values(scores(found)))).toEqual(new Set([1]))
  })

  it('finds a quotation that is not what stands there', () => {
    const found = sampleFindings()
    const [first] = found.figures ?? []
    if (first) first.text = '13'
    expect(scores(found).provenance).toBeLessThan(1)
    expect(remarks(found)).toEqual(['provenance ! says "13"'])
  })

  it('tells labels that differ from things that are missing', () => {
    const found = sampleFindings()
    const [pumps] = found.figures ?? []
    const [promise] = found.commitments ?? []
    if (pumps) Object.assign(pumps, { value: 13, modifier: 'exact', unit: 'valve' })
    if (promise) Object.assign(promise, { kind: 'plan', due: '2025-07', owner: null })
    const all = scores(found)
    expect([all.figuresFound, all.figuresRight, all.figureModifier, all.figureUnit]).toEqual([1, 0.5, 0, 0.5])
    expect([all.commitments, all.commitmentKind, all.commitmentDue, all.commitmentOwner]).toEqual([1, 0, 0, 0])
    expect(all.commitmentFirmness).toBe(1)
  })

  it('counts flags and replies by exchange and by ask', () => {
    const found = sampleFindings()
    const [exchange] = found.exchanges ?? []
    if (exchange?.asks) Object.assign(exchange, { flagged: false, asks: exchange.asks.slice(0, 1) })
    const all = scores(found)
    expect([all.flags, all.flagAccuracy, all.asks, all.clarity, all.reply]).toEqual([0, 0, 0.667, 0.5, 1])
  })

  it('scores starts and speakers alone where the gold has no exchanges', () => {
    const said = (annotation: Annotation) => annotation.turns.filter((turn) => turn.act !== 'none')
    const startsOnly: Annotation = { turns: said(sampleAnnotation()) }
    const found = { ...sampleFindings(), turns: said(sampleFindings()).map((turn) => ({ ...turn, act: 'procedural' })) }
    expect(scores(found, startsOnly)).toEqual({ turnStarts: 1, namedSpeakerByCharacter: 1, provenance: 1 })
  })

  it('leaves out a layer that not every analysis holds, and layers that are not wanted', () => {
    const { figures: _, ...without } = sampleFindings()
    expect(layersOf(without).has('figures')).toBe(false)
    const annotated = ['first', 'second'].map((name) => ({ name, source: sampleSource, gold: sampleAnnotation() }))
    let calls = 0
    const { pooled } = evaluateAll(annotated, () => (calls++ === 0 ? without : sampleFindings()))
    expect(Object.keys(pooled)).not.toContain('figuresFound')
    expect(pooled.turnStarts).toEqual(finding(6, 6, 6))
    const some = evaluateAll(annotated, sampleFindings, ['people'])
    expect(Object.keys(some.pooled)).toEqual(['people', 'peopleRole', 'peopleAttendance'])
  })

  it('says where an annotation has another shape', () => {
    expect(() => readAnnotation({ segments: [{ id: 'S1', act: 'answer', start: -1, end: 3 }] })).toThrow(
      /turns\.0\.start/,
    )
    expect(() => readAnnotation(null)).toThrow(TypeError)
  })
})

describe('measures', () => {
  it('takes precision, recall and F1 from counts; nothing of nothing is perfect', () => {
    expect(precisionAndRecall(finding(2, 4, 3))).toEqual({ precision: 0.667, recall: 0.5 })
    expect([finding(2, 4, 3), finding(0, 0, 0), finding(0, 0, 2)].map(scoreOf)).toEqual([0.571, 1, 0])
  })

  it('averages F1 over the labels that the gold holds', () => {
    expect(
      scoreOf(
        macroF1(
          [
            ['a', 'a'],
            ['a', 'b'],
            ['b', 'b'],
          ],
          ['a', 'b', 'c'],
        ),
      ),
    ).toBe(0.667)
    expect(scoreOf(macroF1([], ['a']))).toBeNull()
  })

  it('adds up counts over documents', () => {
    expect(pool([finding(1, 2, 1), finding(3, 3, 5)])).toEqual(finding(4, 5, 6))
    expect(
      pool([
        { kind: 'rate', right: 1, of: 4 },
        { kind: 'rate', right: 2, of: 2 },
      ]),
    ).toMatchObject({ right: 3, of: 6 })
    expect(
      pool([
        { kind: 'macro', value: 1, of: 1 },
        { kind: 'macro', value: 0, of: 3 },
      ]),
    ).toMatchObject({ value: 0.25 })
  })

  it('pairs the likest first and each thing once', () => {
    expect(pairUp([1, 5], [4, 5.1], (a, b) => 1 / (1 + Math.abs(a - b)), 0.2)).toEqual([
      [5, 5.1],
      [1, 4],
    ])
    expect(pairUp([1], [9], () => 0.1, 0.2)).toEqual([])
  })
})
