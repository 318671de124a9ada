/** The first of a list, from a place on, that a test lets pass: without a copy of the rest, which is quadratic where each of many asks for what follows. */
export function findFrom<T>(list: readonly T[], from: number, test: (one: T) => boolean): T | undefined {
  for (let place = from; place < list.length; place++) {
    const one = list[place]!
    if (test(one)) return one
  }
  return undefined
}
