/** Whether a line is 'Doe/Roe', as it stands behind the number of a motion: who moved and seconded it. */
export function namesMovers(line: string): boolean {
  return line.includes('/') && MOVERS.test(line)
}

const MOVERS = /^\p{Lu}[\p{L}'\u2019-]+\/\p{Lu}[\p{L}'\u2019-]+$/u
