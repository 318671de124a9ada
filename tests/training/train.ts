import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { clarityOf } from '../../src/answers/clarity-of'
import { CLEAR_FROM } from '../../src/answers/decide-verdict'
import type { Weights } from '../../src/answers/weigh'
import { type Clarity, clarities } from '../../src/model/ask'
import { allAnswers } from '../cases/answers/all-answers'
import { recordedAnswers } from '../cases/answers/recorded-answers'
import { toldAnswers } from '../cases/answers/told-answers'
import { findDocuments } from '../corpus/evaluator/documents'
import { finding, macroF1, precisionAndRecall, scoreOf } from '../corpus/evaluator/measure'
import { readGold } from '../corpus/evaluator/read-gold'
import { crossValidate, isClear, type Judged, trainBoth } from './cross-validate'
import type { Example } from './example'
import { examplesOfCases, examplesOfDocument } from './examples'
import type { Model } from './regression'

/**
 * Trains the weights of the verdicts and writes them into `src/answers`, with what they measured on questions that they had not seen.
 * Learns from the corpus, the cases of answers and, where `SCRUTINEER_REAL` names their folder, the real documents with gold.
 */
const root = fileURLToPath(new URL('../..', import.meta.url))
const real = process.env.SCRUTINEER_REAL
const documents = [
  ...findDocuments(join(root, 'corpus')),
  ...(real !== undefined && existsSync(real)
    ? findDocuments(join(real, 'seeds'), [join(real, 'annotation', 'gold')])
    : []),
]
const sets = new Map<string, Example[]>([
  ...Object.entries({ ...allAnswers, ...toldAnswers, ...recordedAnswers }).map(([name, cases]): [string, Example[]] => [
    name,
    examplesOfCases(name, cases),
  ]),
  ...documents
    .map((file): [string, Example[]] => [
      file.document.includes('corpus') ? 'corpus' : 'real',
      examplesOfDocument(readGold(file)),
    ])
    .reduce((all, [name, found]) => all.set(name, [...(all.get(name) ?? []), ...found]), new Map<string, Example[]>()),
])
const examples = [...sets.values()].flat()
/** How often a real document counts: there are few, and they are what the build is for. Left out one at a time they are judged better at sixteen than at eight; more often costs right verdicts on others. */
const REAL_COUNTS = 16
/** Those who wrote the told cases gave answers and evasions the same length and as many names and figures, as minutes do not. */
const TOLD_COUNTS = 0.3
/** Weights nearer to nought than this are left out. */
const LEAST_WEIGHT = 0.05
const ofReal = new Set(sets.get('real') ?? [])
const ofTold = new Set([...sets].flatMap(([name, own]) => (name.startsWith('told') ? own : [])))
const evenly = (example: Example): number => (ofTold.has(example) ? TOLD_COUNTS : 1)
const lessons = (example: Example): number => (ofReal.has(example) ? REAL_COUNTS : evenly(example))
const judged = crossValidate(examples, evenly, CLEAR_FROM)
for (const [name, own] of sets)
  report(
    name,
    judged.filter(({ example }) => own.includes(example)),
  )
/** Exchanges that others told, and those out of whole records, each as one. */
for (const kind of ['told', 'recorded'])
  report(
    kind,
    judged.filter(({ example }) => example.from.startsWith(kind)),
  )
report('all', judged)

const { clear, silent } = trainBoth(examples, lessons)
write('clear-weights', 'Weights of a clear reply', 'clearWeights', clear.named)
write(
  'silent-weights',
  'Weights, where the reply is not clear, of there being none at all',
  'silentWeights',
  silent.named,
)
writeSaid(clear.words, silent.words)
writeCalibration(judged)

function report(name: string, all: readonly Judged[]): void {
  const pairs = all.map(({ example, reply }) => [clarityOf(example.reply), clarityOf(reply)] as const)
  const right = pairs.filter(([want, have]) => (want === 'clear-reply') === (have === 'clear-reply')).length
  const groups = new Map<string, Judged[]>()
  for (const one of all) groups.set(one.example.group, [...(groups.get(one.example.group) ?? []), one])
  const flags = [...groups.values()].map((asks) => ({
    want: asks.some(({ example }) => !isClear(example)),
    have: asks.some(({ reply }) => reply !== 'explicit'),
  }))
  const hits = flags.filter(({ want, have }) => want && have).length
  const found = finding(hits, flags.filter(({ want }) => want).length, flags.filter(({ have }) => have).length)
  const { precision, recall } = precisionAndRecall(found)
  const agree = flags.filter(({ want, have }) => want === have).length
  const macro = macroF1(pairs, clarities)
  console.log(
    [
      name.padEnd(16),
      String(all.length).padStart(5),
      `clear or not ${(right / all.length).toFixed(3)}`,
      `clarity ${(scoreOf(macro) ?? 0).toFixed(3)}`,
      `flags P ${precision.toFixed(3)} R ${recall.toFixed(3)} accuracy ${(agree / flags.length).toFixed(3)}`,
    ].join('  '),
  )
}

function write(file: string, title: string, name: string, weights: Weights): void {
  const rows = weights.map(([feature, ...four]) => `  ['${feature}', ${four.join(', ')}],`)
  const text = [
    "import type { Weights } from './weigh'",
    '',
    `/** ${title}: for every ask, and besides where a yes or no, a fact, or an account is owed. Written by \`npm run train\`. */`,
    `export const ${name}: Weights = [`,
    ...rows,
    ']',
    '',
  ].join('\n')
  writeFileSync(join(root, 'src', 'answers', `${file}.ts`), text)
}

function writeSaid(clear: Model['words'], silent: Model['words']): void {
  const phrases = [...new Set([...clear.keys(), ...silent.keys()])].sort()
  const rows = phrases.flatMap((phrase) => {
    const two = [clear, silent].map((weights) => weights.get(phrase) ?? 0)
    const kept = two.map((weight) => (Math.abs(weight) < LEAST_WEIGHT ? 0 : weight))
    return kept.some((weight) => weight !== 0)
      ? [[phrase, ...kept.map((weight) => Math.round(weight * 100))].join('|')]
      : []
  })
  const text = [
    '/**',
    ' * Weights of words in an answer and of pairs of neighbours, `^` for the start of a sentence and `0` for a number: in hundredths, what',
    ' * each adds to the odds of a clear reply, and, if it is not clear, of there being none at all. A line each, `words|clear|silent`.',
    ' * Written by `npm run train`.',
    ' */',
    'export const saidWeights = `',
    ...rows,
    '`',
    '',
  ].join('\n')
  writeFileSync(join(root, 'src', 'lexicons', 'said-weights.ts'), text)
}

/** How often verdicts of each level were right as to whether the reply is clear, by the probability of a clear reply, in steps of at least 40 asks. */
function writeCalibration(all: readonly Judged[]): void {
  const steps = (clarity: Clarity): { from: number; right: number }[] => {
    const own = all.filter(({ reply }) => clarityOf(reply) === clarity).sort((a, b) => a.clear - b.clear)
    const count = Math.max(1, Math.min(6, Math.floor(own.length / 40)))
    return Array.from({ length: count }, (_, index) => {
      const part = own.slice(Math.floor((index * own.length) / count), Math.floor(((index + 1) * own.length) / count))
      const hits = part.filter(({ example }) => isClear(example) === (clarity === 'clear-reply')).length
      // By the rule of succession, so that a row of hits is not taken for certainty.
      const right = (hits + 1) / (part.length + 2)
      return { from: index === 0 ? 0 : Math.round(part[0]!.clear * 100) / 100, right: Math.round(right * 100) / 100 }
    })
  }
  const rows = clarities.map(
    (clarity) =>
      `  '${clarity}': [${steps(clarity)
        .map(({ from, right }) => `{ from: ${from}, right: ${right} }`)
        .join(', ')}],`,
  )
  const text = [
    "import type { Clarity } from '../model/ask'",
    '',
    '/** The share of verdicts that were right as to whether the reply is clear, on questions not trained on, by level and from which probability of a clear reply. Written by `npm run train`. */',
    'export const calibration: Readonly<Record<Clarity, readonly { readonly from: number; readonly right: number }[]>> = {',
    ...rows,
    '}',
    '',
  ].join('\n')
  writeFileSync(join(root, 'src', 'answers', 'calibration.ts'), text)
}
