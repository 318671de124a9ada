import { readied } from './readied'

/** A pattern that is asked and never changed. */
export type ReadyPattern = Pick<RegExp, 'test' | 'exec'>

/** A pattern that is made ready where it is first asked, for those that are dear to compile and that many documents call for. */
export function readyAtUse(pattern: RegExp): ReadyPattern {
  let ready: RegExp | null = null
  const made = (): RegExp => {
    ready ??= readied(pattern)
    return ready
  }
  return { test: (text) => made().test(text), exec: (text) => made().exec(text) }
}
