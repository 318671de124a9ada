import { readFile } from 'node:fs/promises'
import { defineConfig } from 'tsup'
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
  const edits: { start: number; end: number; text: string }[] = []
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
  return edits
    .sort((one, other) => other.start - one.start)
    .reduce((all, { start, end, text: written }) => all.slice(0, start) + written + all.slice(end), text)
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
      return { contents: latin(PHRASES.test(path) ? byLine(text) : text, path), loader: 'ts' }
    })
  },
}

export default defineConfig({
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
  esbuildPlugins: [sources],
  esbuildOptions(options) {
    options.charset = 'utf8'
  },
})
