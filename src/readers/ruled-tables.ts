import type { Rule, Run } from './pdf-page'

/** A table that lines are drawn around: rows of cells, each with the runs in it. */
export interface RuledTable {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly rows: readonly (readonly (readonly Run[])[])[]
}

/** Lines end where others begin, give or take this much. */
const NEAR = 3
/** Lines of one column's or row's edge lie this close. */
const SAME = 5
/** Pages with more lines than this are drawings. */
const MANY = 4_000

/** The tables on a page that lines are drawn around, and the runs outside them. */
export function ruledTables(runs: readonly Run[], rules: readonly Rule[]): { tables: RuledTable[]; rest: Run[] } {
  const tables: RuledTable[] = []
  let rest = [...runs]
  if (rules.length > MANY) return { tables, rest }
  for (const cluster of clustersOf(rules)) {
    const xs = edges(cluster.flatMap((rule) => (isUpright(rule) ? [(rule.left + rule.right) / 2] : [])))
    const ys = edges(cluster.flatMap((rule) => (isUpright(rule) ? [] : [(rule.top + rule.bottom) / 2])))
    if (xs.length < 3 || ys.length < 2) continue
    const inside = (run: Run): boolean => {
      const middle = (run.left + run.right) / 2
      return middle > xs[0]! && middle < xs.at(-1)! && run.base > ys[0]! && run.base <= ys.at(-1)! + NEAR
    }
    const held = rest.filter(inside)
    if (held.every(({ text }) => text.trim() === '')) continue
    rest = rest.filter((run) => !inside(run))
    tables.push({ left: xs[0]!, right: xs.at(-1)!, top: ys[0]!, rows: fill(held, xs, ys, cluster) })
  }
  return { tables: tables.toSorted((a, b) => a.top - b.top), rest }
}

function isUpright({ left, right, top, bottom }: Rule): boolean {
  return bottom - top > right - left
}

/** Lines that touch, by sweeping down the page. */
function clustersOf(rules: readonly Rule[]): Rule[][] {
  let clusters: { rules: Rule[]; box: Rule }[] = []
  for (const rule of rules.toSorted((a, b) => a.top - b.top)) {
    const touching = clusters.filter(({ box, rules: own }) => meets(box, rule) && own.some((one) => meets(one, rule)))
    const joined = { rules: [...touching.flatMap((one) => one.rules), rule], box: rule }
    for (const { box } of touching) joined.box = around(joined.box, box)
    clusters = [...clusters.filter((one) => !touching.includes(one)), joined]
  }
  return clusters.map((one) => one.rules)
}

function meets(one: Rule, other: Rule): boolean {
  return (
    one.left <= other.right + NEAR &&
    other.left <= one.right + NEAR &&
    one.top <= other.bottom + NEAR &&
    other.top <= one.bottom + NEAR
  )
}

function around(one: Rule, other: Rule): Rule {
  return {
    left: Math.min(one.left, other.left),
    right: Math.max(one.right, other.right),
    top: Math.min(one.top, other.top),
    bottom: Math.max(one.bottom, other.bottom),
  }
}

/** Distinct places in order. */
function edges(places: readonly number[]): number[] {
  const found: number[] = []
  for (const place of places.toSorted((a, b) => a - b))
    if (found.length === 0 || place - found.at(-1)! > SAME) found.push(place)
  return found
}

/** Puts each run into its cell; a cell goes on over edges at which no line is drawn. */
function fill(runs: readonly Run[], xs: readonly number[], ys: readonly number[], rules: readonly Rule[]): Run[][][] {
  const rows = ys.slice(1).map(() => xs.slice(1).map((): Run[] => []))
  for (const run of runs) {
    const middle = (run.left + run.right) / 2
    const column = xs.findLastIndex((x) => x < middle)
    // Letters reach above the line they stand on.
    const row = ys.findLastIndex((y) => y < run.base - run.size * 0.3)
    rows[Math.min(Math.max(row, 0), rows.length - 1)]?.[Math.min(column, xs.length - 2)]?.push(run)
  }
  const upright = rules.filter(isUpright)
  const level = rules.filter((rule) => !isUpright(rule))
  for (let row = 0; row < rows.length; row++)
    for (let column = xs.length - 2; column > 0; column--) {
      const y = (ys[row]! + ys[row + 1]!) / 2
      const x = xs[column]!
      if (upright.some((rule) => Math.abs(rule.left - x) <= SAME && rule.top <= y && rule.bottom >= y)) continue
      rows[row]![column - 1]!.push(...rows[row]![column]!.splice(0))
    }
  for (let row = rows.length - 1; row > 0; row--)
    for (let column = 0; column < xs.length - 1; column++) {
      const x = (xs[column]! + xs[column + 1]!) / 2
      const y = ys[row]!
      if (level.some((rule) => Math.abs(rule.top - y) <= SAME && rule.left <= x && rule.right >= x)) continue
      rows[row - 1]![column]!.push(...rows[row]![column]!.splice(0))
    }
  return rows.filter((cells) => cells.some((cell) => cell.some(({ text }) => text.trim() !== '')))
}
