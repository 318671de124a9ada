import { basename } from 'node:path'

/** Documents by the names of their files; by the whole path where two files are called the same. */
export function shortNames(paths: readonly string[]): string[] {
  const names = paths.map((path) => basename(path))
  return names.map((name, index) => (names.indexOf(name) === names.lastIndexOf(name) ? name : paths[index]!))
}
