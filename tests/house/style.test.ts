import ts from 'typescript'
import { expect, test } from 'vitest'
import { codeLines, filesIn, nodesOf, parse, sourcesIn } from './source-files'

const LONGEST = 250

const place = (file: ts.SourceFile, node: ts.Node): string =>
  `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`

function defaultExports(file: ts.SourceFile): string[] {
  return nodesOf(file)
    .filter(
      (node) =>
        ts.isExportAssignment(node) ||
        node.kind === ts.SyntaxKind.DefaultKeyword ||
        (ts.isExportSpecifier(node) && node.name.text === 'default'),
    )
    .map((node) => place(file, node))
}

function anys(file: ts.SourceFile): string[] {
  return nodesOf(file)
    .filter(({ kind }) => kind === ts.SyntaxKind.AnyKeyword)
    .map((node) => place(file, node))
}

/** Declarations of other people's modules say what those export. */
const own = (file: ts.SourceFile): boolean => !file.fileName.endsWith('.d.ts')

test('no file has a default export', () => {
  expect(['src', 'tests', 'examples'].flatMap(sourcesIn).filter(own).flatMap(defaultExports)).toEqual([])
  expect(defaultExports(parse('a.ts', 'const a = 1\nexport default a'))).toEqual(['a.ts:2'])
  expect(defaultExports(parse('a.ts', 'export default function a() {}'))).toEqual(['a.ts:1'])
  expect(defaultExports(parse('a.ts', 'const a = 1\nexport { a as default }'))).not.toEqual([])
  expect(defaultExports(parse('a.ts', 'switch (1 as number) { default: }'))).toEqual([])
})

test('nothing is of the type any', () => {
  expect(['src', 'tests', 'examples'].flatMap(sourcesIn).flatMap(anys)).toEqual([])
  expect(anys(parse('a.ts', 'let a: any[]'))).toEqual(['a.ts:1'])
})

test('files are named for what they hold, in lower case', () => {
  const vague = /(?:^|[/.-])(?:utils?|helpers?|common|misc|shared|tools)(?:[/.-]|$)/i
  const files = ['src', 'tests', 'examples'].flatMap(filesIn)
  expect(files.filter((path) => vague.test(path))).toEqual([])
  expect(files.filter((path) => !/^[a-z0-9./_-]+$/.test(path))).toEqual([])
  expect(['src/text/utils.ts', 'tests/helpers/a.ts', 'src/misc.ts'].filter((path) => vague.test(path))).toHaveLength(3)
})

test(`no file outside the lexicons has more than ${LONGEST} lines of code`, () => {
  const files = sourcesIn('src').filter(({ fileName }) => !fileName.startsWith('src/lexicons/'))
  const long = files.map((file) => [file.fileName, codeLines(file)] as const).filter(([, lines]) => lines > LONGEST)
  expect(long).toEqual([])
  expect(codeLines(parse('a.ts', '/** Doc\n * of two lines. */\nexport const a = {\n\n  // why\n  b: 1,\n}\n'))).toBe(3)
})

test.for(['src/index.ts', 'src/report.ts'])('what %s exports has a docstring', { timeout: 60_000 }, (path) => {
  const options = ts.parseJsonConfigFileContent(
    ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
    ts.sys,
    '.',
  ).options
  const program = ts.createProgram([path], options)
  const checker = program.getTypeChecker()
  const door = checker.getSymbolAtLocation(program.getSourceFile(path)!)!
  const silent = checker
    .getExportsOfModule(door)
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
    .filter((symbol) => symbol.getDocumentationComment(checker).length === 0)
    .map((symbol) => symbol.name)
  expect(checker.getExportsOfModule(door).length).toBeGreaterThan(1)
  expect(silent).toEqual([])
})
