import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BuiltCli, buildCli, runProgram } from './built-cli'
import { minutes } from './run-cli'

const has = (program: string, argument: string, words: RegExp): boolean => {
  const { stdout, stderr } = spawnSync(program, [argument], { encoding: 'utf8' })
  return words.test(`${stdout}${stderr}`)
}
// Another program of the same name, from moreutils, knows no --pipe.
const withParallel = has('parallel', '--version', /GNU parallel/)
// Started by root, the server wants a folder that its service makes.
const hasRunFolder = userInfo().uid !== 0 || existsSync('/run/sshd')
const withServer =
  hasRunFolder && withParallel && has('/usr/sbin/sshd', '-V', /OpenSSH/i) && has('ssh', '-V', /OpenSSH/i)

const COUNT = 40
const input = Array.from({ length: COUNT }, (_, id) => `${JSON.stringify({ id, text: minutes })}\n`).join('')
const folder = mkdtempSync(join(tmpdir(), 'scrutineer-parallel-'))
let cli: BuiltCli
let server: ChildProcess | null = null

beforeAll(async () => {
  cli = await buildCli('parallel-test')
}, 60_000)
afterAll(async () => {
  server?.kill()
  rmSync(folder, { recursive: true })
  await cli.remove()
})

async function underParallel(...args: string[]): Promise<void> {
  const filter = `${process.execPath} ${cli.file} lines --workers 1`
  const alone = await cli.run(['lines'], input)
  // Blocks far smaller than the input, so that several processes get some of it, each whole lines.
  const found = await runProgram(
    'parallel',
    ['--will-cite', '--pipe', '--keep-order', '--block', '4k', ...args, filter],
    input,
  )
  expect(found.err).toBe('')
  expect(found.code).toBe(0)
  expect(found.out.split('\n')).toHaveLength(COUNT + 1)
  expect(found.out).toBe(alone.out)
}

test.skipIf(!withParallel)('GNU parallel spreads the lines over processes', { timeout: 60_000 }, () =>
  underParallel('--jobs', '2'),
)

test.skipIf(!withServer)('GNU parallel spreads the lines over hosts by ssh', { timeout: 60_000 }, async () => {
  const config = await startServer()
  await underParallel('--jobs', '2', '--ssh', `ssh -F ${config}`, '--sshlogin', `${userInfo().username}@127.0.0.1`)
})

/** A server on a free port of this machine only, with keys made for the test; gives the client's settings. */
async function startServer(): Promise<string> {
  const at = (name: string): string => join(folder, name)
  for (const name of ['host', 'user']) spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', at(name)])
  const port = await freePort()
  const settings = [
    `Port ${port}`,
    'ListenAddress 127.0.0.1',
    `HostKey ${at('host')}`,
    `AuthorizedKeysFile ${at('user.pub')}`,
    `PidFile ${at('pid')}`,
    'StrictModes no',
    'UsePAM no',
    'PasswordAuthentication no',
  ]
  writeFileSync(at('sshd_config'), `${settings.join('\n')}\n`)
  const client = `Port ${port}\nIdentityFile ${at('user')}\nIdentitiesOnly yes\nBatchMode yes\nStrictHostKeyChecking no\nUserKnownHostsFile ${at('known')}\nLogLevel ERROR\n`
  writeFileSync(at('ssh_config'), client)
  server = spawn('/usr/sbin/sshd', ['-D', '-e', '-f', at('sshd_config')], { stdio: ['ignore', 'ignore', 'pipe'] })
  await listening(server)
  return at('ssh_config')
}

function listening({ stderr }: ChildProcess): Promise<void> {
  return new Promise((done, fail) => {
    let said = ''
    stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text
      if (said.includes('Server listening')) done()
    })
    stderr?.on('end', () => fail(new Error(said)))
  })
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => done(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
