import { it } from 'vitest'

/** A case with a name; `fails` says what is wrong where it does not hold yet. */
export interface NamedCase {
  readonly name: string
  readonly fails?: string
}

/** A test a case; one that does not hold yet is expected to fail, so that it is noticed when it holds. */
export function eachCase<T extends NamedCase>(cases: readonly T[], check: (one: T) => void): void {
  for (const one of cases) {
    if (one.fails === undefined) it(one.name, () => check(one))
    else it.fails(`${one.name} (does not hold yet: ${one.fails})`, () => check(one))
  }
}
