import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** How a program ended. */
export interface Run {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a TypeScript program from the project's root. */
export function runProgram(file: string, ...args: readonly string[]): Run {
  return spawnSync(process.execPath, ['--import', 'tsx', file, ...args], { encoding: 'utf8', timeout: 60_000 })
}

/** Runs a program that imports `scrutineer` or one of its entries, with the package's name standing for this checkout. */
export function runBlock(code: string): Run {
  const folder = mkdtempSync(join(tmpdir(), 'scrutineer-block-'))
  try {
    const door = (entry: string): string => pathToFileURL(resolve(`src/${entry}.ts`)).href
    const file = join(folder, 'program.mts')
    writeFileSync(
      file,
      code.replace(/(['"])scrutineer(?:\/(\w+))?\1/g, (_, _quote, entry?: string) => `'${door(entry ?? 'index')}'`),
    )
    return runProgram(file)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Runs a line of shell in which `scrutineer` (and `npx scrutineer`) is the command line of this checkout. */
export function runShell(line: string): Run {
  const command = line.replace(/\bnpx scrutineer\b/g, 'scrutineer')
  const script = `scrutineer() { '${process.execPath}' --import tsx src/cli.ts "$@"; }\n${command}`
  return spawnSync('sh', ['-c', script], { encoding: 'utf8', timeout: 60_000 })
}
