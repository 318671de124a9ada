/** The hash by which `rememberWords` finds the word in `[start, end)` of a text. */
export function wordHash(text: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  return hash
}
