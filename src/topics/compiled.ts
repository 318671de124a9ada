import type { Taxonomy } from '../model/topic'
import { type CompiledTaxonomy, compileTaxonomy } from './compile-taxonomy'

const ready = new WeakMap<Taxonomy, CompiledTaxonomy>()

/** The taxonomy's tree, made at its first use and kept as long as the taxonomy itself. */
export function compiled(taxonomy: Taxonomy): CompiledTaxonomy {
  const old = ready.get(taxonomy)
  if (old !== undefined) return old
  const made = compileTaxonomy(taxonomy)
  ready.set(taxonomy, made)
  return made
}
