/** How many times the work twice the input may take: 2 is linear, 4 quadratic. */
const DOUBLED = 2.5
/** The same of four times the input. */
const ALLOWED = DOUBLED ** 2
const ROUNDS = 5
/** How often the inputs are doubled before growth is believed: what a clock makes up goes away with size, what is quadratic grows. */
const DOUBLINGS = 3

/**
 * What to do, to which input, and below how many milliseconds for the larger input, at its first size, the clock says
 * nothing. At further sizes that grows by as much as is allowed: what grows faster is above it at all of them.
 */
export interface Growing<Part extends string> {
  /** Does the work on a text and says how many milliseconds each part of it took. */
  readonly measure: (text: string) => Readonly<Record<Part, number>>
  /** The input of about so many units; another text for every `seed` where what was seen before may be remembered. */
  readonly make: (size: number, seed: number) => string
  readonly size: number
  readonly floor: number
}

/** The milliseconds of the processor that some work takes: the clock on the wall would count what other programs do. */
export function processorTime(work: () => unknown): number {
  const start = process.cpuUsage()
  work()
  return process.cpuUsage(start).user / 1_000
}

/** The parts of the work that grow faster than allowed at every size tried, each with the least ratio seen last; none is well. */
export function growingParts<Part extends string>({ measure, make, size, floor }: Growing<Part>): string[] {
  let seed = 0
  const note = (least: Map<string, number>, units: number): void => {
    for (const [part, time] of Object.entries<number>(measure(make(units, seed++))))
      least.set(part, Math.min(least.get(part) ?? Number.POSITIVE_INFINITY, time))
  }
  note(new Map(), size >> 2)
  let growing: string[] = []
  for (let doubled = 0; doubled < DOUBLINGS; doubled++) {
    const [small, large] = [new Map<string, number>(), new Map<string, number>()]
    const least = floor * DOUBLED ** doubled
    for (let round = 0; round < ROUNDS; round++) {
      // Twice, for a small input that was held up would hide what the large one takes.
      note(small, (size << doubled) >> 1)
      note(small, (size << doubled) >> 1)
      note(large, (size << doubled) << 1)
      growing = [...large]
        .filter(([part, time]) => time >= least && time > ALLOWED * small.get(part)!)
        .map(([part, time]) => `${part}: ${(time / small.get(part)!).toFixed(1)} for four times the input`)
      if (growing.length === 0) return []
    }
  }
  return growing
}

/** The same for work that is measured whole. */
export function growing(work: (text: string) => unknown, input: Omit<Growing<'work'>, 'measure'>): string[] {
  return growingParts({ ...input, measure: (text) => ({ work: processorTime(() => work(text)) }) })
}

/** A text of about so many units that says the same over and over. */
export function over(unit: string): (size: number) => string {
  return (size) => unit.repeat(Math.ceil(size / unit.length))
}
