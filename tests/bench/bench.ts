/**
 * `npm run bench`: how long each stage takes beside wink-nlp's full pass over the same text in the same run.
 * Ratios last, milliseconds do not. With `--profile` only `segment()` runs, for `node --cpu-prof`; with `--threads` only
 * `scrutineer lines`, with one thread and with two.
 */
import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { analyze, segment } from '../../src/index'
import { readText } from '../../src/readers/read-text'
import { readOutline } from '../../src/structure/outline'
import { segmentBlocks } from '../../src/structure/segment-blocks'
import { segmentTurns } from '../../src/turns/segment-turns'
import { coldStarts } from './cold-start'
import { corpusTexts, realTexts } from './documents'
import { manyDocuments } from './many-documents'
import { recognizersAndChrono } from './recognizers'
import { upToRoom } from './rooms'

const GOAL = 0.6
/** How many times the documents two threads should do in the time of one. */
const GAIN = 1.8
const ROUNDS = 15
/** Characters for what takes hundreds of passes. */
const FEW = 5_000
const SIZES = [10_000, 100_000, 1_000_000, 10_000_000]

type Task = readonly [name: string, work: (text: string) => unknown]

const wink = winkNLP(model, ['sbd', 'negation', 'sentiment', 'pos', 'ner', 'cer'])

/** Whole passes over a text; a stage is the difference of two. */
const tasks: readonly Task[] = [
  ['wink-nlp, full pass', (text) => wink.readDoc(text)],
  ['read', (text) => readText(text)],
  ['+ blocks', (text) => segmentBlocks(readText(text))],
  ['+ outline', (text) => outlined(text)],
  ['+ turns', (text) => turned(text)],
  ['+ figures', (text) => upToRoom(text, 'figures')],
  ['+ commitments, topics', (text) => upToRoom(text, 'commitments')],
  ['analyze(), + verdicts', (text) => analyze(text)],
  ['segment()', (text) => segment(text)],
]

function outlined(text: string): unknown {
  const source = readText(text)
  return readOutline(source, segmentBlocks(source))
}

function turned(text: string): unknown {
  const source = readText(text)
  return segmentTurns(source, readOutline(source, segmentBlocks(source)))
}

function milliseconds(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}

/** Every task once a round, one after the other, so that a busy machine slows them alike. */
function compare(name: string, texts: readonly string[]): number {
  const rounds = Array.from({ length: ROUNDS + 3 }, () =>
    tasks.map(([, work]) => milliseconds(() => texts.map(work))),
  ).slice(3)
  const ratios = tasks.map((_, index) => median(rounds.map((round) => round[index]! / round[0]!)))
  const size = texts.reduce((sum, text) => sum + text.length, 0)
  console.log(`\n${name}: ${texts.length} documents, ${size} characters, median of ${ROUNDS} rounds`)
  console.log(row('', 'ms', 'of a pass', 'this stage', 'M chars/s'))
  tasks.forEach(([task], index) => {
    const ms = median(rounds.map((round) => round[index]!))
    const stage = task.includes('+ ') ? (ratios[index]! - ratios[index - 1]!).toFixed(3) : ''
    console.log(row(task, ms.toFixed(1), ratios[index]!.toFixed(3), stage, (size / ms / 1000).toFixed(2)))
  })
  // Behind the rounds: among them its garbage would be collected in everybody's time.
  beside('compromise, bare', texts, (text) => nlp(text))
  // Paragraph by paragraph, since their work grows faster than the text; after a first call, which builds their models.
  recognizersAndChrono('On 3 May it rose by 4% to £5.')
  const paragraphs = upTo(texts, FEW).flatMap((text) => text.split(/\n[ \t]*\n/))
  beside('Recognizers + chrono', paragraphs, recognizersAndChrono)
  return ratios[tasks.findIndex(([task]) => task === 'segment()')]!
}

/** What takes long, once, and as a ratio to a pass over the same texts. */
function beside(name: string, texts: readonly string[], work: (text: string) => unknown): void {
  const pass = median(Array.from({ length: 5 }, () => milliseconds(() => texts.map((text) => wink.readDoc(text)))))
  const ms = milliseconds(() => texts.map(work))
  const size = texts.reduce((sum, text) => sum + text.length, 0)
  console.log(row(name, ms.toFixed(1), (ms / pass).toFixed(3), '', (size / ms / 1000).toFixed(3)))
}

/** The first texts, up to so many characters. */
function upTo(texts: readonly string[], size: number): string[] {
  let left = size
  return texts.flatMap((text) => {
    const part = text.slice(0, Math.max(0, left))
    left -= text.length
    return part === '' ? [] : [part]
  })
}

/** A process from its start to its first document. */
function start(text: string): void {
  const starts = coldStarts(text)
  if (starts === null) {
    console.log('\nCold start: left out, the package is not built')
    return
  }
  console.log(`\nCold start, one document of ${text.length} characters`)
  console.log(row('', 'ms', 'MB', '', ''))
  for (const { name, ms, megabytes } of starts) console.log(row(name, ms.toFixed(0), megabytes.toFixed(0), '', ''))
}

/** `scrutineer lines` with one thread and with two. */
async function threads(texts: readonly string[]): Promise<void> {
  const found = await manyDocuments(texts, [1, 2])
  if (found === null) {
    console.log('\nMany documents: left out, the package is not built')
    return
  }
  const [one, two, apart] = found.map(({ perSecond }) => perSecond)
  console.log(
    `\nMany documents: scrutineer lines, documents of ${Math.round(texts.join('').length / texts.length)} characters`,
  )
  console.log(row('threads', 'documents/s', 'of one', '', ''))
  for (const { programs, workers, perSecond } of found)
    console.log(
      row(
        programs === 1 ? String(workers) : `${programs} programs`,
        perSecond.toFixed(1),
        (perSecond / one!).toFixed(2),
        '',
        '',
      ),
    )
  const gain = two! / one!
  console.log(
    `two threads do ${gain.toFixed(2)} times the work of one; the goal is ${GAIN}: ${gain >= GAIN ? 'met' : 'missed'}; two programs that share nothing do ${(apart! / one!).toFixed(2)}`,
  )
}

/** The same document over and over, up to 10 MB: twice the text should take twice the time. */
function grow(texts: readonly string[]): void {
  const whole = texts.join('\n\n')
  for (const [name, seed] of [
    ['one document repeated', texts[0]!],
    ['all documents in a row', whole],
    ['one line without end', whole.replace(/\s+/g, ' ')],
  ] as const) {
    console.log(`\nGrowth of segment(), ${name}`)
    console.log(row('characters', 'ms', 'M chars/s', '', ''))
    for (const size of SIZES) {
      const text = seed.repeat(Math.ceil(size / seed.length)).slice(0, size)
      const ms = milliseconds(() => segment(text))
      console.log(row(String(size), ms.toFixed(0), (size / ms / 1000).toFixed(2), '', ''))
    }
  }
}

function row(first: string, ...rest: string[]): string {
  return first.padEnd(24) + rest.map((cell) => cell.padStart(12)).join('')
}

async function main(): Promise<void> {
  const corpus = corpusTexts()
  if (process.argv.includes('--threads')) return threads(corpus)
  const real = realTexts()
  if (process.argv.includes('--profile')) {
    for (let round = 0; round < 20; round++) for (const text of [...corpus, ...(real ?? [])]) segment(text)
    return
  }
  const ratios = [compare('Corpus', corpus)]
  if (real === null) console.log('\nReal documents: left out, SCRUTINEER_REAL names no folder')
  else ratios.push(compare('Real documents', real))
  start(corpus[0]!)
  await threads(corpus)
  if (!process.argv.includes('--short')) grow(corpus.filter((text) => !text.includes('<')))
  const worst = Math.max(...ratios)
  console.log(
    `\nsegment() takes ${worst.toFixed(3)} of a full pass; the goal is ${GOAL}: ${worst <= GOAL ? 'met' : 'missed'}`,
  )
}

await main()
