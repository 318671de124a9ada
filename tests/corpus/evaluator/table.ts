import type { Evaluation } from './evaluate-all'
import { type Measure, precisionAndRecall, scoreOf } from './measure'

const nameWidth = 26
const width = 8

/**
 * The scores as lines of text: measures down; across, all documents as one with precision, recall, and numbers in gold
 * and found (for a rate: how many were compared), then each document by its number in the list that comes first.
 */
export function scoreTable({ documents, pooled }: Evaluation): string {
  const legend = documents.map(({ name }, index) => `${String(index + 1).padStart(3)}  ${name}`)
  const head = ['all', 'prec.', 'recall', 'gold', 'found', ...documents.map((_, index) => `${index + 1}`)]
  const rows = Object.entries(pooled).map(([name, measure]) => {
    const each = documents.map((document) => shown(document.measures[name]))
    return line(spaced(name), [shown(measure), ...details(measure), ...each])
  })
  return [...legend, '', line('', head), ...rows].join('\n')
}

function details(measure: Measure): string[] {
  if (measure.kind !== 'finding') return ['', '', `${measure.of}`, '']
  const { precision, recall } = precisionAndRecall(measure)
  return [precision.toFixed(3), recall.toFixed(3), `${measure.gold}`, `${measure.found}`]
}

function shown(measure: Measure | undefined): string {
  return (measure && scoreOf(measure)?.toFixed(3)) ?? '-'
}

/** `turnStarts` as 'turn starts'. */
function spaced(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

function line(name: string, cells: readonly string[]): string {
  return (name.padEnd(nameWidth) + cells.map((cell) => cell.padStart(width)).join('')).trimEnd()
}
