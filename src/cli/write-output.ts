import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { plainWords } from './plain-words'
import type { Terminal } from './terminal'

/** Writes a file, and the folders on the way to it; false, with the reason on standard error, where that cannot be. `what` is the report or the export. */
export async function writeOutput(file: string, text: string, what: string, terminal: Terminal): Promise<boolean> {
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
    return true
  } catch (error) {
    terminal.complain(`${file}: the ${what} could not be written: ${plainWords(error)}`)
    return false
  }
}
