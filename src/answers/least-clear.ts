import { type Ask, clarities } from '../model/ask'

/** The ask that got the least clear reply, the first of several; undefined for none. */
export function leastClear<Judged extends Pick<Ask, 'clarity'>>(asks: readonly Judged[]): Judged | undefined {
  const rank = ({ clarity }: Judged): number => clarities.indexOf(clarity)
  return asks.reduce<Judged | undefined>(
    (least, ask) => (least === undefined || rank(ask) > rank(least) ? ask : least),
    undefined,
  )
}
