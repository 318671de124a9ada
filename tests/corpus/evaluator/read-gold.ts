import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type Annotation, readAnnotation } from './annotation'
import type { AnnotatedFile } from './documents'

/** A document as text with its gold. */
export interface Annotated {
  readonly name: string
  readonly source: string
  readonly gold: Annotation
}

/**
 * Reads a document and its gold. Throws an `Error` in plain words where a file is no JSON, has another shape, was made
 * for another version of the document, or points outside it.
 */
export function readGold({ name, document, gold }: AnnotatedFile): Annotated {
  const bytes = readFileSync(document)
  const source = bytes.toString('utf8')
  const annotation = readShape(gold)
  const sum = createHash('sha256').update(bytes).digest('hex')
  if (annotation.sha256 !== undefined && annotation.sha256 !== sum)
    throw new Error(`${gold}: made for another version of ${document} (its sha256 is ${sum}).`)
  const beyond = annotation.turns.find((turn) => turn.start > turn.end || turn.end > source.length)
  if (beyond) throw new Error(`${gold}: ${beyond.id} lies at ${beyond.start}-${beyond.end} of ${source.length}.`)
  return { name, source, gold: annotation }
}

function readShape(path: string): Annotation {
  try {
    return readAnnotation(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    throw new Error(`${path}: ${error instanceof SyntaxError ? `not JSON (${said})` : said}`)
  }
}
