import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/index'
import { findDocuments } from './evaluator/documents'
import { evaluateAll } from './evaluator/evaluate-all'
import { scoreOf } from './evaluator/measure'
import { readGold } from './evaluator/read-gold'

/** The least that each measure has to reach on all documents as one: some 0.02 below what it reached when last set. */
const floors = {
  corpus: {
    turnStarts: 0.95,
    turnsWhole: 0.92,
    actByCharacter: 0.96,
    speakerByCharacter: 0.93,
    namedSpeakerByCharacter: 0.92,
    exchangesLinked: 0.95,
    meeting: 0.95,
    people: 0.96,
    peopleRole: 0.91,
    peopleAttendance: 0.96,
    items: 0.94,
    itemNumber: 0.98,
    provenance: 1,
  },
  real: {
    turnStarts: 0.97,
    turnsWhole: 0.96,
    actByCharacter: 0.96,
    speakerByCharacter: 0.96,
    namedSpeakerByCharacter: 0.96,
    exchangesLinked: 0.96,
    meeting: 1,
    people: 0.98,
    peopleRole: 0.98,
    peopleAttendance: 0.98,
    items: 0.98,
    itemNumber: 0.98,
    provenance: 1,
  },
}

const corpus = fileURLToPath(new URL('../../corpus', import.meta.url))
const real = process.env.SCRUTINEER_REAL

function pooledScores(files: ReturnType<typeof findDocuments>): Record<string, number | null> {
  const { pooled } = evaluateAll(files.map(readGold), analyze)
  return Object.fromEntries(Object.entries(pooled).map(([name, measure]) => [name, scoreOf(measure)]))
}

describe('scores on the corpus', () => {
  const reached = pooledScores(findDocuments(corpus))
  it.each(Object.entries(floors.corpus))('%s at least %d', (name, floor) => {
    expect(reached[name]).toBeGreaterThanOrEqual(floor)
  })
})

describe.skipIf(!real)('scores on the real documents (the folder that SCRUTINEER_REAL names)', () => {
  const folder = resolve(real ?? '')
  const reached = real ? pooledScores(realDocuments(folder)) : {}
  it.each(Object.entries(floors.real))('%s at least %d', (name, floor) => {
    expect(reached[name]).toBeGreaterThanOrEqual(floor)
  })
})

function realDocuments(folder: string): ReturnType<typeof findDocuments> {
  const seeds = findDocuments(join(folder, 'seeds'), [join(folder, 'annotation', 'gold')])
  return [...seeds, ...findDocuments(join(folder, 'transcripts'))]
}
