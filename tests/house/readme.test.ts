import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as exporting from '../../src/export'
import * as main from '../../src/index'
import * as reading from '../../src/read'
import * as reporting from '../../src/report'
import { agrees, codeBlocks, commands, programs } from './code-blocks'
import { runBlock, runShell } from './run-program'

const readme = readFileSync('README.md', 'utf8')
const blocks = codeBlocks(readme)
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }

describe('README', () => {
  test('shows programs with their output', () => {
    expect(programs(blocks).filter(({ output }) => output !== null)).not.toEqual([])
  })

  for (const { code, output, line } of programs(blocks))
    test(`the program at line ${line} runs and prints what stands below it`, { timeout: 60_000 }, () => {
      const { status, stdout, stderr } = runBlock(code)
      expect(stderr).toBe('')
      expect(status).toBe(0)
      if (output !== null && !agrees(output, stdout)) expect(stdout).toBe(output)
    })

  for (const { code, output, line } of commands(blocks).filter((one) => /\bscrutineer\s/.test(one.code)))
    test.skipIf(output === null)(`\`${code}\` at line ${line} prints what stands below it`, { timeout: 60_000 }, () => {
      const { stdout, stderr } = runShell(code)
      const both = `${stdout}${stderr}`
      if (output !== null && !agrees(output, both)) expect(both).toBe(output)
    })

  test('names every function that the package exports', () => {
    const functions = Object.entries({ ...main, ...reading, ...reporting, ...exporting })
      .filter(([, value]) => typeof value === 'function')
      .map(([name]) => name)
    expect(functions.filter((name) => !new RegExp(`\`${name}\\b`).test(readme))).toEqual([])
    expect(functions.length).toBeGreaterThan(20)
  })

  test('names every option that all analysing commands take', () => {
    for (const option of ['--date', '--clear-from', '--taxonomy']) expect(readme).toContain(`| \`${option} `)
  })

  test('fetches nothing from the registry under the name of a package that is not there', () => {
    const fetched = /(?:npm (?:install|i)|npx(?: --yes)?) (?:[\w-]+ )*scrutineer\b|--package scrutineer\b/g
    const code = [...readme.matchAll(/^```(?:sh|console)\n([\s\S]*?)^```/gm)].map(([, text]) => text).join('\n')
    expect(code.match(fetched)?.filter((line) => line !== 'npx scrutineer') ?? []).toEqual([])
  })

  test('names only npm scripts that there are', () => {
    const named = blocks
      .filter(({ language }) => /^(?:sh|console|bash)$/.test(language))
      .flatMap(({ text }) => [...text.matchAll(/\bnpm (?:run |(?=start\b|test\b))([\w:-]+)/g)].map((hit) => hit[1]!))
    expect(named.filter((name) => !(name in scripts))).toEqual([])
    expect(named.length).toBeGreaterThan(1)
  })
})
