import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

const LEFT_OUT = new Set(['node_modules', '.git', 'dist', 'coverage', 'out'])

/** Every file of the project below `folder`, as paths with slashes from the project's root, without what is built or installed. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !LEFT_OUT.has(name))
    .flatMap((entry) => {
      const path = folder === '.' ? entry.name : `${folder}/${entry.name}`
      return entry.isDirectory() ? filesIn(path) : [path]
    })
    .sort()
}

const parsed = new Map<string, ts.SourceFile[]>()

/** The TypeScript files below `folder`, parsed once. */
export function sourcesIn(folder: string): ts.SourceFile[] {
  const known = parsed.get(folder)
  if (known !== undefined) return known
  const files = filesIn(folder)
    .filter((path) => path.endsWith('.ts'))
    .map((path) => parse(path, readFileSync(path, 'utf8')))
  parsed.set(folder, files)
  return files
}

/** A text as the TypeScript file `path`. */
export function parse(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
}

/** All that a file imports or re-exports, types too, as written. */
export function importsOf(file: ts.SourceFile): string[] {
  return ts.preProcessFile(file.text, true, true).importedFiles.map(({ fileName }) => fileName)
}

/** The imports from other files of the project, as paths from the project's root without extension. */
export function ownImportsOf(file: ts.SourceFile): string[] {
  return importsOf(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => join(file.fileName, '..', name).replaceAll('\\', '/'))
}

/** A node of a file with all below it, without its punctuation. */
export function nodesOf(node: ts.Node): ts.Node[] {
  const found: ts.Node[] = []
  const visit = (one: ts.Node): void => {
    found.push(one)
    ts.forEachChild(one, visit)
  }
  visit(node)
  return found
}

/** Lines that hold code: neither blank nor wholly comment. */
export function codeLines(file: ts.SourceFile): number {
  const lines = new Set<number>()
  const count = (node: ts.Node): void => {
    if (ts.isJSDoc(node)) return
    const children = node.getChildren(file)
    for (const child of children) count(child)
    if (children.length > 0 || node.end === node.getStart(file)) return
    const last = file.getLineAndCharacterOfPosition(node.end).line
    for (let line = file.getLineAndCharacterOfPosition(node.getStart(file)).line; line <= last; line++) lines.add(line)
  }
  count(file)
  return lines.size
}
