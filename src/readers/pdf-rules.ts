import type { Rule } from './pdf-page'

/** The numbers by which pdf.js knows what is drawn. */
export interface Operations {
  readonly save: number
  readonly restore: number
  readonly transform: number
  readonly constructPath: number
  readonly paintFormXObjectBegin: number
  readonly paintFormXObjectEnd: number
}

type Matrix = readonly [number, number, number, number, number, number]

/** A line is this thin at most, in points; what is thicker is a box. */
const THIN = 2.5
/** Shorter lines are dashes and ticks. */
const SHORT = 6

/** The drawn lines of a page and the sides of its drawn boxes. `base` maps the page's units to points from its top left corner. */
export function pdfRules(
  list: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] },
  operations: Operations,
  base: readonly number[],
): Rule[] {
  const rules: Rule[] = []
  let matrix = base as unknown as Matrix
  const stack: Matrix[] = []
  list.fnArray.forEach((operation, index) => {
    const args = list.argsArray[index]
    if (operation === operations.save) stack.push(matrix)
    else if (operation === operations.restore || operation === operations.paintFormXObjectEnd)
      matrix = stack.pop() ?? matrix
    else if (operation === operations.transform) matrix = joined(matrix, args)
    else if (operation === operations.paintFormXObjectBegin) {
      stack.push(matrix)
      matrix = joined(matrix, (args as readonly unknown[] | null)?.[0])
    } else if (operation === operations.constructPath) rules.push(...sides((args as readonly unknown[])[2], matrix))
  })
  return rules
}

function joined(matrix: Matrix, other: unknown): Matrix {
  if (!isNumbers(other, 6)) return matrix
  const [a, b, c, d, e, f] = matrix
  const [g, h, i, j, k, l] = [...other] as unknown as Matrix
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

function isNumbers(value: unknown, length: number): value is ArrayLike<number> & Iterable<number> {
  return (
    (Array.isArray(value) || ArrayBuffer.isView(value)) && (value as unknown as ArrayLike<number>).length === length
  )
}

function sides(bounds: unknown, [a, b, c, d, e, f]: Matrix): Rule[] {
  if (!isNumbers(bounds, 4)) return []
  const [x, y, z, w] = [...bounds] as [number, number, number, number]
  const xs = [a * x + c * y + e, a * z + c * w + e]
  const ys = [b * x + d * y + f, b * z + d * w + f]
  const box = { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
  const width = box.right - box.left
  const height = box.bottom - box.top
  if (!(width >= 0 && height >= 0) || (width < SHORT && height < SHORT)) return []
  if (width <= THIN || height <= THIN) return [box]
  return [
    { ...box, bottom: box.top },
    { ...box, top: box.bottom },
    { ...box, right: box.left },
    { ...box, left: box.right },
  ]
}
