import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { run } from './run'

/** What a browser needs to find all that a module of `project` imports by a name, at any depth: names to paths from the project's root. */
export function importMap(project: string, file: string): Record<string, string> {
  const found: Record<string, string> = {}
  const seen = new Set<string>()
  const visit = (path: string): void => {
    if (seen.has(path)) return
    seen.add(path)
    for (const { fileName: name } of ts.preProcessFile(readFileSync(path, 'utf8'), true, true).importedFiles) {
      if (name.startsWith('.')) visit(resolve(dirname(path), name))
      else if (found[name] === undefined) {
        const place = resolved(name, path)
        found[name] = `/${place.slice(project.length + 1).replaceAll('\\', '/')}`
        visit(place)
      }
    }
  }
  visit(join(project, file))
  return found
}

/** Where Node's own resolution leads an import of one name from one file. */
function resolved(name: string, from: string): string {
  const program = `import { pathToFileURL } from 'node:url'
console.log(import.meta.resolve(${JSON.stringify(name)}, pathToFileURL(${JSON.stringify(from)}).href))`
  const flags = ['--experimental-import-meta-resolve', '--input-type=module', '-e', program]
  return fileURLToPath(run(process.execPath, flags, dirname(from)).trim())
}
