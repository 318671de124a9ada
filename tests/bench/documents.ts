import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The texts of the project's own corpus. */
export function corpusTexts(): string[] {
  return readdirSync('corpus').flatMap((folder) => {
    const file = readdirSync(join('corpus', folder)).find((name) => name.startsWith('document.'))
    return file === undefined ? [] : [readFileSync(join('corpus', folder, file), 'utf8')]
  })
}

/** The real documents in the folder that `SCRUTINEER_REAL` names; null where it names none. */
export function realTexts(): string[] | null {
  const folder = process.env.SCRUTINEER_REAL
  if (folder === undefined || !existsSync(folder)) return null
  return ['seeds', 'transcripts']
    .map((name) => join(folder, name))
    .filter((path) => existsSync(path))
    .flatMap((path) => readdirSync(path).map((name) => join(path, name)))
    .filter((path) => path.endsWith('.txt'))
    .map((path) => readFileSync(path, 'utf8'))
}
