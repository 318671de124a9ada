import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folders in `node_modules` of all that the package at `root` needs at run time, and what those need in turn. */
export function runtimeFolders(root: string): string[] {
  const found = new Set<string>()
  const visit = (folder: string): void => {
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      dependencies?: Record<string, string>
    }
    for (const name of Object.keys(manifest.dependencies ?? {})) {
      const place = placeOf(name, folder)
      if (found.has(place)) continue
      found.add(place)
      visit(place)
    }
  }
  visit(root)
  return [...found]
}

/** Where Node finds a package for a file of `folder`. */
function placeOf(name: string, folder: string): string {
  const place = join(folder, 'node_modules', name)
  if (existsSync(join(place, 'package.json'))) return place
  if (dirname(folder) === folder) throw new Error(`${name} is not installed: run 'npm install' first`)
  return placeOf(name, dirname(folder))
}
