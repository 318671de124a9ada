/** A group of a pattern with the text between its brackets and its quantifier, if it has one. */
interface Group {
  readonly opens: string
  readonly start: number
  end: number
  quantifier: string
}

const OPENING = /\((?:\?(?::|=|!|<=|<!|<[A-Za-z]\w*>))?/y
const QUANTIFIER = /[*+]|\{\d+(?:,\d*)?\}/y

/**
 * The groups of a pattern that may be repeated more than twice, outermost only, each as a pattern of its own: the group over and over from
 * the start of a text to its end. Only such a group can hold exponential time, since a single character that is repeated leaves one way round its
 * loop. What looks around is left out and bounds within are taken off, so that each can match in every way in which it can in its place and in more:
 * where none of them is exponential the whole is not, nor is it so but for its bounds.
 */
export function repeatedGroups(source: string): string[] {
  const groups = groupsOf(source)
  const repeated = groups.filter(({ quantifier }) => isMany(quantifier))
  return repeated
    .filter(({ start, end }) => !repeated.some((other) => other.start < start && end < other.end))
    .map(({ start, end }) => `^(?:${relaxed(source.slice(start, end))})*$`)
}

function groupsOf(source: string): Group[] {
  const found: Group[] = []
  const open: Group[] = []
  for (let at = 0; at < source.length; ) {
    const sign = source[at]!
    if (sign === '\\') at += 2
    else if (sign === '[') at = classEnd(source, at)
    else if (sign === '(') {
      const opens = matchAt(OPENING, source, at)
      open.push({ opens, start: at + opens.length, end: 0, quantifier: '' })
      at += opens.length
    } else if (sign === ')') {
      const group = open.pop()!
      group.end = at
      group.quantifier = matchAt(QUANTIFIER, source, at + 1)
      found.push(group)
      at++
    } else at++
  }
  return found
}

/** The text of a group with its own groups relaxed: no look around, no word boundary, no bound above two. */
function relaxed(source: string): string {
  let written = ''
  for (let at = 0; at < source.length; ) {
    const around = /^\(\?<?[=!]/.exec(source.slice(at, at + 4)) !== null
    if (around) at = groupEnd(source, at)
    else if (source[at] === '[') {
      const end = classEnd(source, at)
      written += source.slice(at, end)
      at = end
    } else if (source[at] === '\\') {
      if (!/[bB]/.test(source[at + 1]!)) written += source.slice(at, at + 2)
      at += 2
    } else {
      const quantifier = matchAt(QUANTIFIER, source, at)
      written +=
        quantifier === '' ? source[at]! : isMany(quantifier) ? (/^(?:\*|\{0)/.test(quantifier) ? '*' : '+') : quantifier
      at += Math.max(1, quantifier.length)
    }
  }
  return written
}

/** Whether a quantifier allows more than two times. */
function isMany(quantifier: string): boolean {
  if (quantifier === '*' || quantifier === '+') return true
  const [, least = '', comma, most = ''] = /^\{(\d+)(,?)(\d*)\}$/.exec(quantifier) ?? []
  if (least === '') return false
  return comma === '' ? Number(least) > 2 : most === '' || Number(most) > 2
}

function matchAt(pattern: RegExp, source: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(source)?.[0] ?? ''
}

/** Behind the class that opens at `at`. */
function classEnd(source: string, at: number): number {
  let end = at + 1
  while (source[end] !== ']') end += source[end] === '\\' ? 2 : 1
  return end + 1
}

/** Behind the group that opens at `at`. */
function groupEnd(source: string, at: number): number {
  let depth = 0
  for (let end = at; end < source.length; ) {
    if (source[end] === '[') end = classEnd(source, end)
    else {
      if (source[end] === '(') depth++
      if (source[end] === ')' && --depth === 0) return end + 1
      end += source[end] === '\\' ? 2 : 1
    }
  }
  return source.length
}
