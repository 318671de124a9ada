import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mapInFlight } from '../../src/cli/map-in-flight'

async function* numbers(count: number, taken: () => void = () => undefined): AsyncGenerator<number> {
  for (let number = 0; number < count; number++) {
    taken()
    yield number
  }
}

const turns = async (count: number): Promise<void> => {
  for (let turn = 0; turn < count; turn++) await Promise.resolve()
}

test('whatever the work takes, all results come: in order, or each once', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(40), { maxLength: 60 }),
      fc.integer({ min: 1, max: 8 }),
      fc.boolean(),
      async (delays, limit, ordered) => {
        const found: number[] = []
        const work = async (index: number): Promise<number> => {
          await turns(delays[index]!)
          return index
        }
        for await (const result of mapInFlight(numbers(delays.length), work, { limit, ordered })) found.push(result)
        const all = delays.map((_, index) => index)
        expect(ordered ? found : found.sort((a, b) => a - b)).toEqual(all)
      },
    ),
  ))

test.for([true, false])('no more inputs are taken than may be in flight (ordered: %s)', async (ordered) => {
  let taken = 0
  let given = 0
  let most = 0
  let working = 0
  const work = async (index: number): Promise<number> => {
    most = Math.max(most, ++working)
    await turns(20 + (index % 7))
    working--
    return index
  }
  const inputs = numbers(200, () => {
    taken++
    expect(taken - given).toBeLessThanOrEqual(4)
  })
  for await (const _ of mapInFlight(inputs, work, { limit: 4, ordered })) {
    // A taker that is slower than all the work.
    await turns(50)
    given++
  }
  expect([taken, given, most]).toEqual([200, 200, 4])
})

test('unordered, a quick one does not wait for a slow one before it', async () => {
  const found: number[] = []
  const work = async (index: number): Promise<number> => {
    await turns(index === 0 ? 500 : 1)
    return index
  }
  for await (const result of mapInFlight(numbers(5), work, { limit: 2, ordered: false })) found.push(result)
  expect(found).toEqual([1, 2, 3, 4, 0])
})

test('a result comes out while the next input is still awaited', async () => {
  let release = (): void => undefined
  async function* slow(): AsyncGenerator<number> {
    yield 1
    await new Promise<void>((resolve) => {
      release = resolve
    })
    yield 2
  }
  const found: number[] = []
  for await (const result of mapInFlight(slow(), async (one) => one, { limit: 4, ordered: true })) {
    found.push(result)
    release()
  }
  expect(found).toEqual([1, 2])
})

test('a failure ends it, and the inputs are closed', async () => {
  let closed = false
  async function* inputs(): AsyncGenerator<number> {
    try {
      yield* numbers(10)
    } finally {
      closed = true
    }
  }
  const work = async (index: number): Promise<number> => {
    if (index === 3) throw new RangeError('three')
    return index
  }
  const all = async (): Promise<void> => {
    for await (const _ of mapInFlight(inputs(), work, { limit: 2, ordered: true }));
  }
  await expect(all()).rejects.toThrow('three')
  expect(closed).toBe(true)
})
