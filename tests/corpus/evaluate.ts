import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { findDocuments } from './evaluator/documents'
import { evaluateAll } from './evaluator/evaluate-all'
import { type Layer, layers } from './evaluator/layers'
import { type Annotated, readGold } from './evaluator/read-gold'
import { remarkLine } from './evaluator/remark'
import { scoreJson } from './evaluator/score-json'
import { scoreTable } from './evaluator/table'

const usage = `usage: npm run eval -- [FOLDER...] [--gold FOLDER] [--layer NAME,...] [--errors] [--json]

Scores the library on documents with gold: on corpus/, or on the folders named.
A folder holds NAME/document.* with NAME/gold.json, or NAME.txt with NAME.gold.json.

  --gold FOLDER     where NAME.gold.json are, if not beside the documents
  --layer NAME,...  only these: ${layers.join(', ')}
  --errors          also what was missed (-), made up (+), labelled otherwise (~) or misquoted (!)
  --json            as JSON

Exit code: 0 scored, 1 a document or its gold cannot be read or analysed, 2 a wrong command.`

interface Command {
  readonly folders: readonly string[]
  readonly gold: readonly string[]
  readonly layer: readonly Layer[]
  readonly errors: boolean
  readonly json: boolean
  readonly help: boolean
}

function readCommand(args: readonly string[]): Command {
  const options = {
    gold: { type: 'string', multiple: true },
    layer: { type: 'string' },
    errors: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  } as const
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
  const folders = positionals.length > 0 ? positionals : [fileURLToPath(new URL('../../corpus', import.meta.url))]
  return { ...values, folders, gold: values.gold ?? [], layer: readLayers(values.layer) }
}

function readLayers(given: string | undefined): readonly Layer[] {
  if (given === undefined) return layers
  return given.split(',').map((name) => {
    const layer = layers.find((one) => one === name.trim())
    if (layer === undefined) throw new RangeError(`--layer ${name}: there are ${layers.join(', ')}.`)
    return layer
  })
}

type Analyze = (source: string) => unknown

/** The build where there is one, else the sources. */
async function load(): Promise<{ analyze: Analyze; from: string }> {
  const built = new URL('../../dist/index.js', import.meta.url)
  if (!existsSync(built)) return { analyze: (await import('../../src/index')).analyze, from: 'src (no build in dist)' }
  const { analyze } = (await import(built.href)) as { analyze: Analyze }
  return { analyze, from: 'dist' }
}

/** Where the documents cannot be scored, says which and why. */
function naming(analyze: Analyze, annotated: readonly Annotated[]): Analyze {
  const names = new Map(annotated.map(({ name, source }) => [source, name]))
  return (source) => {
    try {
      return analyze(source)
    } catch (error) {
      throw new Error(`${names.get(source)}: the analysis failed: ${said(error)}`)
    }
  }
}

async function evaluate(command: Command, files: ReturnType<typeof findDocuments>): Promise<void> {
  const annotated = files.map(readGold)
  const { analyze, from } = await load()
  const evaluation = evaluateAll(annotated, naming(analyze, annotated), command.layer)
  if (Object.keys(evaluation.pooled).length === 0)
    throw new Error(`Nothing to score: gold and analyses do not both hold ${command.layer.join(', ')}.`)
  if (command.json) return print(JSON.stringify(scoreJson(evaluation, command.errors), null, 1))
  print(`Scored ${from} on ${files.length} ${files.length === 1 ? 'document' : 'documents'}.\n`)
  print(scoreTable(evaluation))
  if (!command.errors) return
  for (const { name, source, remarks } of evaluation.documents)
    print(['', `== ${name}`, ...remarks.map((remark) => remarkLine(remark, source))].join('\n'))
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

function said(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** Runs a step; where it fails, says why and leaves with `code`. */
async function orExit<T>(code: number, step: () => T | Promise<T>): Promise<T> {
  try {
    return await step()
  } catch (error) {
    process.stderr.write(`${said(error)}\n`)
    process.exit(code)
  }
}

const command = await orExit(2, () => readCommand(process.argv.slice(2)))
if (command.help) print(usage)
else {
  const files = await orExit(2, () => command.folders.flatMap((folder) => findDocuments(folder, command.gold)))
  await orExit(1, () => evaluate(command, files))
}
