import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Options } from 'tsup'
import ts from 'typescript'

/**
 * V8 compiles the whole of Unicode anew for each pattern that names a class of letters: up to a millisecond for each, and there are
 * some hundreds. What is shipped names the letters of the European scripts instead (`\p{L}` those of all scripts up to Georgian and
 * Hangul Jamo), which takes a sixth off a cold start; the capitals are those that names in Latin script begin with. They are written
 * as they are, in UTF-8, which takes a third of the room of their escapes. `npm run package` holds that the build reads the corpus as
 * the sources do.
 */
const letters: Readonly<Record<string, string>> = {
  L: 'A-Za-zÀ-ỿ',
  Lu: 'A-ZÀ-ÞĀĆČĒĪŁŌŠŪŴŶŻŽȘȚ',
  Ll: 'a-zß-ɏ',
}

/** What stands from `start` to `end` of a file is to be `text`. */
interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

function edited(text: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end, text: written } of edits.toSorted((one, other) => one.start - other.start)) {
    parts.push(text.slice(at, start), written)
    at = end
  }
  return [...parts, text.slice(at)].join('')
}

/** Quotation marks, dashes and letters with accents: half as long as their escapes. */
const SIGN = /^\\u(?:20(?:1[2-9a-d]|22)|00[c-f][\da-f]|0[12][\da-f]{2})$/i

/** The source of a pattern, or a string that holds one, with its classes of letters written out. */
function withLetters(source: string, sign: string): string {
  const name = new RegExp(`^${sign.replaceAll('\\', '\\\\')}p\\{(L|Lu|Ll)\\}`)
  let written = ''
  let inClass = false
  for (let at = 0; at < source.length; ) {
    const hit = name.exec(source.slice(at, at + 9))
    if (hit !== null) {
      const body = letters[hit[1]!]!
      written += inClass ? body : `[${body}]`
      at += hit[0].length
    } else if (sign === '\\' && SIGN.test(source.slice(at, at + 6))) {
      written += String.fromCharCode(Number.parseInt(source.slice(at + 2, at + 6), 16))
      at += 6
    } else if (source[at] === '\\') {
      written += source.slice(at, at + 2)
      at += 2
    } else {
      if (source[at] === '[') inClass = true
      else if (source[at] === ']') inClass = false
      written += source[at++]
    }
  }
  return written
}

/** A file with the letters in its patterns written out. */
function latin(text: string, path: string): string {
  if (!text.includes('p{L') && !text.includes('\\u')) return text
  const edits: Edit[] = []
  const visit = (node: ts.Node): void => {
    const raw = node.getText(file)
    const isText =
      ts.isStringLiteral(node) ||
      ts.isNoSubstitutionTemplateLiteral(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node)
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral)
      edits.push({ start: node.getStart(file), end: node.getEnd(), text: withLetters(raw, '\\') })
    else if (isText && raw.includes('\\\\p{'))
      edits.push({ start: node.getStart(file), end: node.getEnd(), text: withLetters(raw, '\\\\') })
    ts.forEachChild(node, visit)
  }
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false)
  visit(file)
  return edited(text, edits)
}

/** Where patterns are searched with a pattern that they do not keep. */
const SEARCHES: ReadonlySet<string> = new Set(['replace', 'replaceAll', 'split', 'match', 'matchAll', 'search'])

/** Shorter ones are compiled in no time, and keeping them would take more room than they do. */
const LONG_PATTERN = 80

function isLongPattern(node: ts.Node): boolean {
  const { length } = node.getText()
  if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) return length >= LONG_PATTERN
  return ts.isNewExpression(node) && node.expression.getText() === 'RegExp'
}

function isInFunction(node: ts.Node): boolean {
  return ts.findAncestor(node.parent, ts.isFunctionLike) !== undefined
}

/** Whether a pattern within a function serves one search, so that the next one may have the same object. */
function servesOneSearch(node: ts.Node): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent))
    return /^(?:test|exec)$/.test(parent.name.text) && !/[gy][a-z]*$/.test(node.getText().replace(/^.*\//s, ''))
  return (
    ts.isCallExpression(parent) &&
    ts.isPropertyAccessExpression(parent.expression) &&
    SEARCHES.has(parent.expression.name.text)
  )
}

/** Whether a name stands for the pattern's value, at a time when the module has been read. */
function isUse(name: ts.Identifier): boolean {
  const { parent } = name
  return !ts.isShorthandPropertyAssignment(parent) && !ts.isTypeQueryNode(parent) && isInFunction(name)
}

function isMember(name: ts.Identifier): boolean {
  const { parent } = name
  return (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) && parent.name === name
}

/**
 * A file whose patterns are made at their first use, and then as `readied` says. V8 compiles a pattern twice, to byte code at its
 * first search and to machine code at its second; with this once, which takes a tenth off a cold start and, since a pattern within a
 * function is not copied at each search any more, off all others too.
 */
function madeAtUse(text: string, path: string): string {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const edits: Edit[] = []
  const kept: string[] = []
  const named = new Map<string, { readonly value: ts.Expression; readonly uses: ts.Identifier[]; isUsed: boolean }>()
  for (const statement of file.statements)
    if (ts.isVariableStatement(statement) && statement.modifiers === undefined)
      for (const { name, initializer } of statement.declarationList.declarations)
        if (ts.isIdentifier(name) && initializer !== undefined && isLongPattern(initializer))
          named.set(name.text, { value: initializer, uses: [], isUsed: true })
  const replace = (node: ts.Node, by: string): void => {
    edits.push({ start: node.getStart(file), end: node.getEnd(), text: by })
  }
  const visit = (node: ts.Node): void => {
    const own = ts.isIdentifier(node) && !isMember(node) ? named.get(node.text) : undefined
    if (own !== undefined && !ts.isVariableDeclaration(node.parent)) {
      own.uses.push(node as ts.Identifier)
      own.isUsed &&= isUse(node as ts.Identifier)
    }
    if (ts.isRegularExpressionLiteral(node) && isLongPattern(node) && isInFunction(node) && servesOneSearch(node)) {
      const name = `PATTERN_${kept.length}$`
      kept.push(name)
      replace(node, `(${name} ??= readied$(${node.getText()}))`)
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  for (const [name, { value, uses, isUsed }] of named) {
    if (!isUsed) continue
    kept.push(`${name}$`)
    replace(value, `() => (${name}$ ??= readied$(${value.getText()}))`)
    for (const use of uses) replace(use, `${name}()`)
  }
  if (kept.length === 0) return text
  const readied = JSON.stringify(fileURLToPath(new URL('src/text/readied.ts', import.meta.url)))
  const kinds = kept.map((name) => `${name}: RegExp | undefined`).join(', ')
  return `import { readied as readied$ } from ${readied}; let ${kinds};${edited(text, edits)}`
}

/** Ships the phrases of our lexicons one a line: read the same, and a byte less each. Short forms (`VRR=...`) hold commas of their own. */
function byLine(text: string): string {
  return text.replace(/`\n[^`]*`/g, (block) => (block.includes('=') ? block : block.replaceAll(', ', '\n')))
}

const PHRASES = /[\\/]src[\\/]lexicons[\\/](?:topics[\\/].*|commitment-\w+|undertakings)\.ts$/

const sources = {
  name: 'sources',
  setup(build: { onLoad: (of: { filter: RegExp }, load: (file: { path: string }) => Promise<object>) => void }) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      if (path.endsWith('readied.ts')) return { contents: text, loader: 'ts' }
      return { contents: madeAtUse(latin(PHRASES.test(path) ? byLine(text) : text, path), path), loader: 'ts' }
    })
  },
}

const published: Options = {
  entry: {
    index: 'src/index.ts',
    read: 'src/read.ts',
    report: 'src/report.ts',
    export: 'src/export.ts',
    cli: 'src/cli.ts',
    // Started by its file's name in worker threads.
    'analyze-line': 'src/cli/analyze-line.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2023',
  platform: 'neutral',
  dts: {
    entry: ['src/index.ts', 'src/read.ts', 'src/report.ts', 'src/export.ts'],
    compilerOptions: { ignoreDeprecations: '6.0' },
  },
  clean: true,
  splitting: true,
  treeshake: true,
  external: [/^node:/],
}

const shipped = {
  esbuildPlugins: [sources],
  esbuildOptions(options: { charset?: string }) {
    options.charset = 'utf8'
  },
}

/** The package; with files on the command line, as the benchmark's, those alone, with the sources as they are shipped. */
export default defineConfig(({ entry }) => (entry === undefined ? { ...published, ...shipped } : shipped))
