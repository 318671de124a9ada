import type { Block } from '../model/block'
import { matches } from '../text/matches'

/** What a record calls the police and crime commissioner once the whole office has been told. */
const SHORT = /^(the )?(?:commissioner|pf?cc)$/i
const FULL =
  /\b(?<!Deputy )(?<!Office of the )(?<!Assistant )Police(?:,? Fire(?: and Rescue)?)?,? (?:and|&) Crime Commissioner\b(?!['\u2019]?s? (?:Office|Panel))/g

/**
 * Calls the commissioner by the whole office where a record tells it, in one form, and nobody's name: 'the Police and Crime Commissioner' of 'the Commissioner'
 * and 'the PCC'. Other labels as they are.
 */
export function commissionerInFull(blocks: readonly Block[]): (label: string) => string {
  const forms = new Set(
    blocks
      .flatMap(({ text }) => (text.includes('rime Commissioner') ? matches(FULL, text) : []))
      .map(([form]) => form.replace('&', 'and')),
  )
  const [form] = forms
  if (form === undefined || forms.size > 1) return (label) => label
  return (label) => {
    const [short, article = ''] = SHORT.exec(label) ?? []
    return short === undefined ? label : `${article}${form}`
  }
}
