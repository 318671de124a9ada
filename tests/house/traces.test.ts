import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { filesIn } from './source-files'

/** Put together here so that this file is not its own first offender. */
const registry = new RegExp(['registry', '\\.', '(?:npmjs|yarnpkg|npmmirror)', '|npm', '\\.pkg\\.'].join(''), 'i')
const machine = new RegExp(
  `(?<![\\w.:/-])/(?:${['work', 'root', 'tmp', 'Users', 'home'].join('|')})/[\\w.-]|\\b[A-Z]:\\\\\\w`,
)

const texts = filesIn('.').map((path) => [path, readFileSync(path, 'utf8')] as const)

test('no file names a registry', () => {
  expect(texts.filter(([, text]) => registry.test(text)).map(([path]) => path)).toEqual([])
  expect(registry.test(['https://registry', 'npmjs', 'org/zod'].join('.'))).toBe(true)
})

test('no file holds a path of somebody’s machine', () => {
  const held = texts
    .filter(([path]) => !path.startsWith('corpus/'))
    .flatMap(([path, text]) => {
      const hit = machine.exec(text)
      return hit === null ? [] : [`${path}: ${text.slice(hit.index, hit.index + 40)}`]
    })
  expect(held).toEqual([])
  expect(machine.test(`see ${['', 'home', 'ada', 'minutes'].join('/')}`)).toBe(true)
  expect(machine.test('https://example.org/home/page')).toBe(false)
})

test('the lock file keeps no addresses of packages', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { resolved?: string }>
  }
  const resolved = Object.entries(lock.packages).filter(([, entry]) => entry.resolved !== undefined)
  expect(Object.keys(lock.packages).length).toBeGreaterThan(10)
  expect(resolved.map(([name]) => name)).toEqual([])
})
