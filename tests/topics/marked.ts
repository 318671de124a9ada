/** A sentence with what it should be tagged with (`+`) and what it should not be (`-`). */
export interface Marked {
  readonly text: string
  readonly about: boolean
}

/** Reads lines that begin with `+` (the topic fits) or `-` (a look-alike, or a passing word). */
export function marked(lines: string): Marked[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^[+-] /.test(line))
    .map((line) => ({ text: line.slice(2), about: line.startsWith('+') }))
}
