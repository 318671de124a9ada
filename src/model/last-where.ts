/**
 * The last index of `[0, count)` at which something holds that, once it no longer holds, holds nowhere behind (binary search);
 * `none` where it holds nowhere, which costs no look at the first if that is 0.
 */
export function lastWhere(count: number, holds: (index: number) => boolean, none: -1 | 0): number {
  let low: number = none
  let high = count - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (holds(middle)) low = middle
    else high = middle - 1
  }
  return low
}
