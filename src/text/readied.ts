/** As long as texts for which V8 makes machine code of a pattern at once. */
const LONG = '\0'.repeat(1000)

/**
 * A pattern behind a first search in a long text that matches nothing. For a short text V8 first makes byte code of a pattern and machine
 * code only at the second search; of long alternations the byte code takes several times as long and is thrown away. The build puts this
 * before the first use of every long pattern that has a name or stands in a function; those in tables call it themselves.
 */
export function readied(pattern: RegExp): RegExp {
  pattern.test(LONG)
  pattern.lastIndex = 0
  return pattern
}
