import { resolve, sep } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
  ts.sys,
  '.',
)

const MAIN = 'src/index.ts'

/** The types that a declaration names, but not those within the bodies of functions. */
function typesNamed(declaration: ts.Node): ts.TypeReferenceNode[] {
  const found: ts.TypeReferenceNode[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isBlock(node) || (ts.isExpression(node) && !ts.isIdentifier(node))) return
    if (ts.isTypeReferenceNode(node)) found.push(node)
    ts.forEachChild(node, visit)
  }
  visit(declaration)
  return found
}

/** Types of our own that exports of an entry name, and that neither it nor the main entry exports: nobody could write them down. */
function hiddenTypes(entry: string, host?: ts.CompilerHost): string[] {
  const program = ts.createProgram([entry, MAIN], options, host)
  const checker = program.getTypeChecker()
  const real = (symbol: ts.Symbol): ts.Symbol =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  const exportsOf = (file: string): ts.Symbol[] =>
    checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)!)!).map(real)
  const known = new Set([...exportsOf(entry), ...exportsOf(MAIN)])
  const hidden = exportsOf(entry)
    .flatMap((symbol) => symbol.declarations ?? [])
    .flatMap(typesNamed)
    .flatMap(({ typeName }) => {
      const symbol = checker.getSymbolAtLocation(typeName)
      return symbol === undefined ? [] : real(symbol)
    })
    .filter((symbol) => !(symbol.flags & ts.SymbolFlags.TypeParameter) && !known.has(symbol))
    .filter(({ declarations }) => declarations?.some((node) => isOurs(node.getSourceFile().fileName)))
  return [...new Set(hidden.map(({ name }) => name))].sort()
}

function isOurs(file: string): boolean {
  return resolve(file).startsWith(resolve('src') + sep)
}

test.for([MAIN, 'src/read.ts', 'src/report.ts', 'src/export.ts'])(
  '%s exports every type that its exports name',
  { timeout: 60_000 },
  (entry) => {
    expect(hiddenTypes(entry)).toEqual([])
  },
)

test('a type that is named and not exported is seen', { timeout: 60_000 }, () => {
  const host = ts.createCompilerHost(options)
  const { getSourceFile } = host
  const text =
    'interface Hidden { a: 1 }\nexport interface Open { b: readonly Hidden[] }\nexport const f = (x: Open) => { const y: Inner = x; return y }\ninterface Inner {}'
  host.getSourceFile = (name, ...rest) =>
    name.endsWith('src/fictional.ts') ? ts.createSourceFile(name, text, rest[0]) : getSourceFile(name, ...rest)
  expect(hiddenTypes('src/fictional.ts', host)).toEqual(['Hidden'])
})
