import type { Analysis } from '../../src/model/analysis'

/** How much two analyses of the same minutes have in common: F1 of what each found, 1 where both found the same. */
export interface Agreement {
  readonly exchanges: number
  readonly figures: number
  readonly commitments: number
}

type Layer = keyof Agreement

/** Without bullets, which HTML and DOCX do not print as text. */
const folded = (text: string): string =>
  text
    .replace(/(?:^|\s)\u2022(?=\s)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** What was found in a layer, each finding as one string of all that has to agree. */
export function findings(analysis: Analysis, layer: Layer): string[] {
  const turns = new Map(analysis.turns.map((turn) => [turn.id, turn]))
  const said = (id: string): string => {
    const turn = turns.get(id)!
    return `${turn.speaker?.name ?? '?'}: ${folded(turn.text)}`
  }
  if (layer === 'exchanges')
    return analysis.exchanges.map(({ question, answers }) => [question, ...answers].map(said).join(' / '))
  if (layer === 'figures')
    return analysis.figures.map(({ text, kind, value, unit, modifier }) =>
      [folded(text), kind, value, unit, modifier].join('|'),
    )
  return analysis.commitments.map(({ text, kind, firmness, owner, due }) =>
    [folded(text), kind, firmness, owner?.name, due?.iso].join('|'),
  )
}

/** F1 of two lists of findings. */
export function common(one: readonly string[], other: readonly string[]): { shared: number; all: number } {
  const rest = [...other]
  let shared = 0
  for (const finding of one) {
    const at = rest.indexOf(finding)
    if (at < 0) continue
    rest.splice(at, 1)
    shared++
  }
  return { shared: 2 * shared, all: one.length + other.length }
}
