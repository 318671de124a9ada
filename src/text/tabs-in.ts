/** How many tabs a text has; up to a cell of a row, the place of its column, from 0. */
export function tabsIn(text: string): number {
  return text.split('\t').length - 1
}
