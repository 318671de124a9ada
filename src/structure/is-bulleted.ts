/** Whether a marker is a bullet, or a letter that OCR left of one, and no number or letter of a list. */
export function isBulleted(marker: string): boolean {
  return /^[oeqnlv]$/.test(marker) || !/[\da-z]/i.test(marker)
}
