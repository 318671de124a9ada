#!/usr/bin/env node
import { once } from 'node:events'
import { setFlagsFromString } from 'node:v8'
import type { Terminal } from './cli/terminal'
import { printable } from './report/printable'

// Patterns are compiled at once and not first tried as byte code: there are many, and a command that runs once is a third quicker so.
// It counts for patterns made from here on, so the program is loaded behind it.
setFlagsFromString('--no-regexp-tier-up')

// A reader that has seen enough (`scrutineer report … | head`) closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  throw error
})

const terminal: Terminal = {
  input: process.stdin,
  print: (text) => process.stdout.write(text),
  screen: process.stdout.isTTY === true,
  drained: async () => {
    if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain')
  },
  ...(process.stderr.isTTY ? { progress: (text: string) => process.stderr.write(text) } : {}),
  complain: (message) => process.stderr.write(`scrutineer: ${printable(message)}\n`),
}

import('./cli/run')
  .then(({ run }) => run(process.argv.slice(2), terminal))
  .then(
    (code) => {
      process.exitCode = code
    },
    (error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error)
      process.stderr.write(`scrutineer: something unexpected happened (${printable(reason)}). Please report it.\n`)
      process.exitCode = 1
    },
  )
