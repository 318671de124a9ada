/** Fewer numbers show no count that goes on. */
const LEAST = 6

/** Whether numbers go on from one another through a whole document, as those of its paragraphs do. */
export function countsParagraphs(numbers: readonly number[]): boolean {
  const steps = numbers.filter((number, at) => at > 0 && number === numbers[at - 1]! + 1).length
  return numbers.length >= LEAST && steps * 10 >= (numbers.length - 1) * 9
}
