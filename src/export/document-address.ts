import { printable } from '../report/printable'
import type { ExportDocument } from './export-document'

/** The address of a document for formats that want one: its name where that is a web address, else a name of our own with the file's name in it. */
export function documentAddress({ id, name }: ExportDocument): string {
  if (name === null) return `urn:scrutineer:${id}`
  const sound = printable(name)
  return /^https?:\/\//i.test(sound) ? encodeURI(sound) : `urn:scrutineer:${id}:${encodeURIComponent(sound)}`
}
