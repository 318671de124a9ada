#!/usr/bin/env node
import { once } from 'node:events'
import { run } from './cli/run'
import { printable } from './report/printable'

// A reader that has seen enough (`scrutineer report … | head`) closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  throw error
})

run(process.argv.slice(2), {
  input: process.stdin,
  print: (text) => process.stdout.write(text),
  drained: async () => {
    if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain')
  },
  ...(process.stderr.isTTY ? { progress: (text: string) => process.stderr.write(text) } : {}),
  complain: (message) => process.stderr.write(`scrutineer: ${printable(message)}\n`),
}).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error)
    process.stderr.write(`scrutineer: something unexpected happened (${printable(reason)}). Please report it.\n`)
    process.exitCode = 1
  },
)
