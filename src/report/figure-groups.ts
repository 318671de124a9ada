import { allTopics, type TaggedTurn } from '../model/analysis'
import type { Figure } from '../model/figure'
import type { ReportDocument } from './report-document'
import { topicLabel } from './topic-label'

/** A figure with its id on the page (`d1-f7`) and the turn that it stands in, if it does. */
export interface FigureRecord {
  readonly id: string
  readonly document: ReportDocument
  readonly figure: Figure
  readonly turn: TaggedTurn | null
}

/** Figures of one topic. */
export interface FigureGroup {
  readonly label: string
  readonly figures: readonly FigureRecord[]
}

const OTHER = 'No topic'

/** The figures of the documents by the main topic of the turn that they stand in, the topic with most of them first, those without a topic last. */
export function figureGroups(documents: readonly ReportDocument[]): FigureGroup[] {
  const groups = new Map<string, FigureRecord[]>()
  for (const document of documents) {
    document.analysis.figures.forEach((figure, index) => {
      const turn = document.turns.get(figure.turnId ?? '') ?? null
      const topic = turn === null ? undefined : allTopics(turn)[0]?.topic
      const label = topic === undefined ? OTHER : topicLabel(topic)
      const group = groups.get(label) ?? []
      group.push({ id: `${document.key}-f${index + 1}`, document, figure, turn })
      groups.set(label, group)
    })
  }
  const rank = ({ label, figures }: FigureGroup): number => (label === OTHER ? 1 : -figures.length)
  return [...groups].map(([label, figures]) => ({ label, figures })).sort((a, b) => rank(a) - rank(b))
}
