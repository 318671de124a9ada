import { printable } from '../report/printable'

/** A scheme and a host, perhaps with a port: where any of it is odd, so may be the rest. */
const START = /^https?:\/\/[\p{L}\p{N}.-]+(?::\d{1,5})?(?=[/?#]|$)/iu

/**
 * The address of a document for formats that take web addresses alone: its name where that is one, else a place in `.invalid`, the
 * domain that leads nowhere by design (RFC 2606), with the name as its path.
 */
export function webAddress(name: string | null): string {
  const sound = printable(name ?? '')
  const start = START.exec(sound)?.[0]
  if (start === undefined) return `https://unknown.invalid/${encodeURIComponent(sound)}`
  const [path = '', ...fragments] = sound.slice(start.length).split('#')
  const fragment = fragments.length === 0 ? '' : `#${fragments.map(encoded).join('%23')}`
  return encodeURI(start.toLowerCase()) + encoded(path) + fragment
}

/** What is encoded already stays as it is. */
function encoded(part: string): string {
  return encodeURI(part).replace(/%25(?=[0-9a-f]{2})/gi, '%')
}
