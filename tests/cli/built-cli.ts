import { spawn } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { build } from 'tsup'
import type { Outcome } from './run-cli'

/** The command as it is published, built for a test. Worker threads run files, so they need it. */
export interface BuiltCli {
  readonly file: string
  readonly run: (args: readonly string[], input: string) => Promise<Outcome>
  readonly remove: () => Promise<void>
}

/** Builds the command into a folder of its own under `out`, from where it finds the packages it needs. */
export async function buildCli(name: string): Promise<BuiltCli> {
  const outDir = resolve('out', name)
  const entry = { cli: 'src/cli.ts', 'analyze-line': 'src/cli/analyze-line.ts' }
  await build({
    config: false,
    entry,
    format: ['esm'],
    target: 'es2023',
    platform: 'neutral',
    external: [/^node:/],
    outDir,
    silent: true,
  })
  const file = join(outDir, 'cli.js')
  return {
    file,
    run: (args, input) => runProgram(process.execPath, [file, ...args], input),
    remove: () => rm(outDir, { recursive: true }),
  }
}

/** Runs a program with `input` as its standard input. */
export function runProgram(program: string, args: readonly string[], input: string): Promise<Outcome> {
  return new Promise((done, fail) => {
    const child = spawn(program, args)
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text
    })
    child.on('error', fail)
    child.on('close', (code) => done({ code: code ?? -1, out, err }))
    // A program that refuses its arguments closes its input unread.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}
