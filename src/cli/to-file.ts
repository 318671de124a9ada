import type { Terminal } from './terminal'
import { writeOutput } from './write-output'

/** Runs what prints, with its words in the file instead where one is named; gives its exit code, or 1 where the file could not be written. */
export async function toFile(
  file: string | undefined,
  terminal: Terminal,
  print: (terminal: Terminal) => Promise<number>,
): Promise<number> {
  if (file === undefined) return print(terminal)
  const words: string[] = []
  const code = await print({ ...terminal, print: (text) => words.push(text) })
  // Nothing could be read: what the file held stays.
  if (words.length === 0) return code
  return (await writeOutput(file, words.join(''), 'JSON', terminal)) ? code : 1
}
