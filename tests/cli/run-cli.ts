import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../../src/cli/run'

/** What the command line did. */
export interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs the command line with `input` as its standard input. */
export async function runCli(args: readonly string[], input: Uint8Array = new Uint8Array()): Promise<Outcome> {
  let out = ''
  let err = ''
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield input.subarray(0, 3)
    yield input.subarray(3)
  }
  const code = await run(args, {
    input: bytes(),
    print: (text) => {
      out += text
    },
    complain: (message) => {
      err += `${message}\n`
    },
  })
  return { code, out, err }
}

/** Calls `use` with an empty folder that is gone afterwards. */
export async function inFolder<Value>(use: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'scrutineer-cli-'))
  try {
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Minutes of a made-up board, in which one question is answered. */
export const minutes = `Lower Ashby Policing Board
Minutes of the meeting held on 9 May 2024

Present: Wren Adeyemi (Chair), Tess Orme (Superintendent)

1. Response times
The Chair asked how long a caller waits at night. Superintendent Orme said that it was nine minutes – “a minute less than in April”.
`
