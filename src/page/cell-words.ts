/** What a cell stands for when its table is sorted or taken away: its key where it has one, else its words without its links into the document and its small print. */
export function cellWords(cell: HTMLElement): string {
  if (cell.dataset.key !== undefined) return cell.dataset.key
  const copy = cell.cloneNode(true)
  if (copy instanceof HTMLElement) for (const aside of copy.querySelectorAll('.words, small')) aside.remove()
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim()
}
