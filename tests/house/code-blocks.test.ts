import { expect, test } from 'vitest'
import { agrees, codeBlocks, commands, programs } from './code-blocks'
import { runBlock, runShell } from './run-program'

const sample = [
  ...['# A', '```ts', "import { a } from 'scrutineer'", '```', 'prints', '```text', 'one', '...', 'two …', '```'],
  ...['```console', '$ scrutineer --version', '0.1.0', '$ npm start', '```', '~~~sh', 'npm test', '~~~'],
].join('\n')

test('programs and commands are found with what they print', () => {
  const found = codeBlocks(sample)
  expect(found.map(({ language, line }) => [language, line])).toEqual([
    ['ts', 2],
    ['text', 6],
    ['console', 11],
    ['sh', 16],
  ])
  expect(programs(found)).toEqual([{ code: "import { a } from 'scrutineer'", output: 'one\n...\ntwo …', line: 2 }])
  expect(commands(found)).toEqual([
    { code: 'scrutineer --version', output: '0.1.0', line: 11 },
    { code: 'npm start', output: null, line: 11 },
  ])
})

test('an output is compared line by line, with gaps where dots say so', () => {
  expect(agrees('one\n...\ntwo …', 'one\nx\ny\ntwo and more\n')).toBe(true)
  expect(agrees('one\n...\ntwo', 'one\ntwo\n')).toBe(true)
  expect(agrees('one', 'one\ntwo\n')).toBe(false)
  expect(agrees('1 (a)', '1 a\n')).toBe(false)
  expect(agrees('one\n…', 'two\none\n')).toBe(false)
})

test('a program that prints something else is caught', { timeout: 60_000 }, () => {
  const { stdout } = runBlock("import { segment } from 'scrutineer'\nconsole.log(typeof segment)")
  expect(stdout).toBe('function\n')
  expect(agrees('object', stdout)).toBe(false)
})

test('a command line is run by this checkout', { timeout: 60_000 }, () => {
  const { stdout, stderr, status } = runShell('npx scrutineer report nowhere.txt | head -n 1; scrutineer --version')
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  expect(stderr).toBe('scrutineer: nowhere.txt: there is no such file or folder.\n')
  expect(status).toBe(0)
})
