const TAG = /<\/?[A-Za-z](?:[^<>"']|"[^"<]*"|'[^'<]*')*>/g

/** How deep the elements of an XML text are nested at most. */
export function xmlDepth(xml: string): number {
  let depth = 0
  let deepest = 0
  for (const [tag] of xml.matchAll(TAG)) {
    if (tag[1] === '/') depth--
    else if (tag.at(-2) !== '/') depth++
    deepest = Math.max(deepest, depth)
  }
  return deepest
}
