import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { corpusTexts } from '../bench/documents'
import { nodesOf, sourcesIn } from '../house/source-files'

/** A regular expression, and where it is written or that it is built at run time. */
export interface Pattern {
  readonly source: string
  readonly flags: string
  readonly place: string
}

/** Every regular expression of `src`: those written in it, and those built while documents are read, each once. */
export async function collectPatterns(): Promise<Pattern[]> {
  const found = new Map<string, Pattern>()
  for (const pattern of [...writtenPatterns(), ...(await builtPatterns())]) {
    const key = `/${pattern.source}/${pattern.flags}`
    if (!found.has(key)) found.set(key, pattern)
  }
  return [...found.values()]
}

function writtenPatterns(): Pattern[] {
  return sourcesIn('src').flatMap((file) =>
    nodesOf(file).flatMap((node) => {
      if (!ts.isRegularExpressionLiteral(node)) return []
      const end = node.text.lastIndexOf('/')
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1
      return [{ source: node.text.slice(1, end), flags: node.text.slice(end + 1), place: `${file.fileName}:${line}` }]
    }),
  )
}

/** What `new RegExp` is called with while the package is loaded and all of the corpus goes through it. */
async function builtPatterns(): Promise<Pattern[]> {
  const built: Pattern[] = []
  const original = globalThis.RegExp
  const seen = (made: RegExp): RegExp => {
    built.push({ source: made.source, flags: made.flags, place: builder() })
    return made
  }
  globalThis.RegExp = new Proxy(original, {
    construct: (target, parts: [string | RegExp, string?]) => seen(new target(...parts)),
    apply: (target, _, parts: [string | RegExp, string?]) => seen(new target(...parts)),
  })
  try {
    const [{ analyze, renderReport }, { exportAnalysis, exportFormats }, { read }] = await Promise.all([
      import('../../src/index'),
      import('../../src/export'),
      import('../../src/read'),
    ])
    for (const text of corpusTexts()) {
      const source = await read(new TextEncoder().encode(text))
      const analysis = analyze(source)
      for (const format of ['html', 'markdown'] as const) renderReport(analysis, { format })
      for (const format of exportFormats) if (format !== 'csv') exportAnalysis(analysis, { format, sources: [source] })
      exportAnalysis(analysis, { format: 'csv' })
    }
  } finally {
    globalThis.RegExp = original
  }
  return built.filter(({ place }) => place !== '')
}

const root = pathToFileURL(join(process.cwd(), 'src')).pathname

/** The file of `src` that built a pattern; empty where another package did. */
function builder(): string {
  const frames = (new Error().stack ?? '').split('\n').filter((line) => !line.includes('/tests/patterns/'))
  const nearest = frames.find((line) => /^\s*at .*\.[cm]?[jt]sx?:\d+/.test(line)) ?? ''
  return nearest.includes(root) ? `src${/[^:)]*/.exec(nearest.slice(nearest.indexOf(root) + root.length))![0]}` : ''
}
