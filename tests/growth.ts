/** How many times the work twice the input may take; 2 is linear, 4 quadratic, and the rest is room for noise. */
export const ALLOWED = 2.75
const ROUNDS = 9

/** What to do, to which input, and below how many milliseconds for the larger input the clock says nothing. */
export interface Growing {
  readonly work: (text: string) => unknown
  /** The input of about so many units; another text for every `seed` where what was seen before may be remembered. */
  readonly make: (size: number, seed: number) => string
  readonly size: number
  readonly floor: number
}

/** The least ratio seen of the times for twice the size and the size; 0 where the larger takes no time to speak of. */
export function growth({ work, make, size, floor }: Growing): number {
  const milliseconds = (units: number, seed: number): number => {
    const text = make(units, seed)
    const start = performance.now()
    work(text)
    return performance.now() - start
  }
  milliseconds(size >> 2, 0)
  let least = Number.POSITIVE_INFINITY
  let small = Number.POSITIVE_INFINITY
  let large = Number.POSITIVE_INFINITY
  for (let round = 1; round <= ROUNDS; round++) {
    small = Math.min(small, milliseconds(size, round))
    large = Math.min(large, milliseconds(2 * size, ROUNDS + round))
    least = large < floor ? 0 : large / small
    if (least <= ALLOWED) break
  }
  return least
}

/** A text of about so many units that says the same over and over. */
export function over(unit: string): (size: number) => string {
  return (size) => unit.repeat(Math.ceil(size / unit.length))
}
