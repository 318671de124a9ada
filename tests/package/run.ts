import { spawnSync } from 'node:child_process'

/** Runs a program in a folder and gives what it printed. Throws with all of it when the program fails. */
export function run(program: string, args: readonly string[], folder: string): string {
  const done = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
    // npm is a script on Windows, which only a shell starts.
    shell: process.platform === 'win32' && program === 'npm',
  })
  if (done.error !== undefined) throw done.error
  if (done.status !== 0)
    throw new Error(`${program} ${args.join(' ')} ended with ${done.status}:\n${done.stdout}${done.stderr}`)
  return done.stdout
}
