import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'

/** A document on disk with its gold. */
export interface AnnotatedFile {
  readonly name: string
  readonly document: string
  readonly gold: string
}

const suffix = '.gold.json'

/**
 * The documents with gold in a folder: `document.*` beside `gold.json` in it or in a folder of it, or `NAME.*` with
 * `NAME.gold.json` in the folder or in one of `goldFolders`. In order of names. Throws a `RangeError` in plain words
 * where there is no such folder or nothing in it to score.
 */
export function findDocuments(folder: string, goldFolders: readonly string[] = []): AnnotatedFile[] {
  for (const each of [folder, ...goldFolders]) requireFolder(each)
  const found = [...ownFolders(folder), ...sideBySide(folder, [folder, ...goldFolders])]
  if (found.length > 0) return found
  throw new RangeError(
    `${folder}: no document with gold. Expected NAME/document.txt with NAME/gold.json, ` +
      `or NAME.txt with NAME${suffix} (beside it, or in the folder given with --gold).`,
  )
}

function requireFolder(folder: string): void {
  if (!existsSync(folder)) throw new RangeError(`${folder}: there is no such folder.`)
  if (!statSync(folder).isDirectory()) throw new RangeError(`${folder}: this is a file; name the folder that holds it.`)
}

function ownFolders(folder: string): AnnotatedFile[] {
  const inner = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return [folder, ...inner.map((entry) => join(folder, entry.name)).sort()].flatMap((each) => {
    const document = readdirSync(each).find((file) => file.startsWith('document.'))
    const gold = join(each, 'gold.json')
    if (document === undefined || !existsSync(gold)) return []
    return [{ name: basename(each), document: join(each, document), gold }]
  })
}

function sideBySide(folder: string, goldFolders: readonly string[]): AnnotatedFile[] {
  const documents = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile())
  return documents
    .map((entry) => entry.name)
    .filter((file) => !file.endsWith('.json'))
    .sort()
    .flatMap((file) => {
      const name = file.replace(/\.[^.]*$/, '')
      const gold = goldFolders.map((each) => join(each, `${name}${suffix}`)).find((path) => existsSync(path))
      return gold === undefined ? [] : [{ name, document: join(folder, file), gold }]
    })
}
