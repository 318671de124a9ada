import type ts from 'typescript'
import { expect, test } from 'vitest'
import { importsOf, ownImportsOf, parse, sourcesIn } from './source-files'

/** From the top of the house to the bottom: a file uses its own room and those above it. */
const rooms = [
  'page',
  'model',
  'lexicons',
  'text',
  'readers',
  'structure',
  'turns',
  'topics',
  'figures',
  'commitments',
  'answers',
  'across',
  'report',
  'export',
  'analyze',
  'index',
  'read',
  'cli',
]
const sisters = new Set(['topics', 'figures', 'commitments'])

function roomOf(path: string): string {
  return path.split('/')[1]?.replace(/\.ts$/, '') ?? ''
}

/** Imports that go down the list, or from sister to sister. `package.json` lies outside the house. */
function wrongWays(file: ts.SourceFile): string[] {
  const room = roomOf(file.fileName)
  return ownImportsOf(file)
    .filter((path) => path.startsWith('src/'))
    .filter((path) => {
      const other = roomOf(path)
      if (!rooms.includes(other)) return true
      if (sisters.has(room) && sisters.has(other)) return room !== other
      return rooms.indexOf(other) > rooms.indexOf(room)
    })
    .map((path) => `${file.fileName} imports ${path}`)
}

test('imports go only up the list of rooms', () => {
  const files = sourcesIn('src')
  expect(files.length).toBeGreaterThan(50)
  expect(files.map(({ fileName }) => roomOf(fileName)).filter((room) => !rooms.includes(room))).toEqual([])
  expect(files.flatMap(wrongWays)).toEqual([])
})

test('an import down the list is seen, of types too, and sisters do not know each other', () => {
  const ways = (path: string, text: string) => wrongWays(parse(path, text)).length
  expect(ways('src/model/span.ts', "import type { Turn } from '../turns/draft'")).toBe(1)
  expect(ways('src/lexicons/roles.ts', "export { words } from '../text/words'")).toBe(1)
  expect(ways('src/figures/money.ts', "import { topics } from '../topics/compiled'")).toBe(1)
  expect(ways('src/topics/tag.ts', "const later = () => import('../commitments/due')")).toBe(1)
  expect(ways('src/turns/frame.ts', "import { roles } from '../lexicons/roles'\nimport * as z from 'zod'")).toBe(0)
  expect(
    ways('src/cli/run.ts', "import { version } from '../../package.json'\nimport { analyze } from '../analyze'"),
  ).toBe(0)
})

test('only the command line knows Node', () => {
  const offends = (file: ts.SourceFile) =>
    roomOf(file.fileName) === 'cli'
      ? []
      : importsOf(file).filter((name) =>
          /^(?:node:|(?:fs|path|url|os|util|stream|process|module|buffer)(?:$|\/))/.test(name),
        )
  expect(sourcesIn('src').flatMap((file) => offends(file).map((name) => `${file.fileName}: ${name}`))).toEqual([])
  expect(offends(parse('src/model/a.ts', "import fs from 'node:fs'\nimport 'path'"))).toEqual(['node:fs', 'path'])
})

test('files do not import each other in circles', () => {
  const edges = new Map(
    sourcesIn('src').map((file) => [file.fileName.replace(/(?:\/index)?\.ts$/, ''), ownImportsOf(file)] as const),
  )
  expect(circleIn(edges)).toBeNull()
  expect(
    circleIn(
      new Map([
        ['a', ['b']],
        ['b', ['c']],
        ['c', ['b']],
      ]),
    ),
  ).toEqual(['b', 'c', 'b'])
})

function circleIn(edges: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>()
  const visit = (file: string, way: readonly string[]): string[] | null => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file]
    if (done.has(file)) return null
    for (const next of edges.get(file) ?? []) {
      const circle = visit(next, [...way, file])
      if (circle !== null) return circle
    }
    done.add(file)
    return null
  }
  for (const file of edges.keys()) {
    const circle = visit(file, [])
    if (circle !== null) return circle
  }
  return null
}
