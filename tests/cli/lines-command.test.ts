import { expect, test } from 'vitest'
import { linesCommand } from '../../src/cli/lines-command'
import type { WorkerPool } from '../../src/cli/worker-pool'

async function* documents(count: number): AsyncGenerator<Uint8Array> {
  for (let id = 0; id < count; id++) yield new TextEncoder().encode(`{"id":${id},"text":"x"}\n`)
}

test('a thread that ends takes one document with it, and people are told how far things are', async () => {
  let closed = false
  const analyze: WorkerPool['analyze'] = async ({ id }) => {
    if (id === 1) throw new Error('out of memory')
    return { line: `${id}`, failed: false }
  }
  const out: string[] = []
  const told: string[] = []
  const code = await linesCommand(
    { workers: 2 },
    {
      input: documents(45),
      print: (text) => out.push(text),
      progress: (text) => told.push(text),
      complain: (message) => expect.unreachable(message),
    },
    async () => ({
      analyze,
      close: async () => {
        closed = true
      },
    }),
  )
  expect([code, closed, out.length]).toEqual([1, true, 45])
  expect(out.slice(0, 3)).toEqual(['0\n', '{"id":1,"error":"its worker thread ended (out of memory)."}\n', '2\n'])
  expect(told).toEqual(
    [20, 40, 45].map((done) => `\r${done} documents done, 1 of them failed${done === 45 ? '\n' : ''}`),
  )
})

test.for([false, true])('output that is full holds up the input (unordered: %s)', async (unordered) => {
  let begun = 0
  let printed = 0
  await linesCommand(
    { workers: 3, unordered },
    {
      input: documents(60),
      print: () => {
        printed++
      },
      drained: async () => {
        for (let turn = 0; turn < 200; turn++) await Promise.resolve()
      },
      complain: (message) => expect.unreachable(message),
    },
    async () => ({
      analyze: async ({ id }) => {
        begun++
        expect(begun - printed).toBeLessThanOrEqual(6)
        return { line: `${id}`, failed: false }
      },
      close: async () => undefined,
    }),
  )
  expect([begun, printed]).toEqual([60, 60])
})
