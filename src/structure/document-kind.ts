import type { Block } from '../model/block'
import type { DocumentKind } from '../model/meeting'
import { isQuestionPaper } from './question-head'
import { lineLabel, speakerLabel } from './speaker-label'

const MINUTES =
  /\b(?:minutes?|notes|note|record|summary note)\s+of\b|\bmeeting notes\b|^(?:draft |approved |public )?minutes?\b|\bminutes?\b.{0,60}\bmeeting\b|\bpresent:/i
const AGENDA = /^(?:public\s+|draft\s+|supplementary\s+)?agenda(?:\s+(?:for|of)\b.*)?$/i
const TRANSCRIPT = /\btranscript\b|\bverbatim\b|\boral evidence\b|\bofficial report\b|\bhansard\b/i
const PAPER = /\b(?:report|paper|briefing)\s+(?:of|by|from|to|for)\b|\bpurpose of (?:the |this )?(?:report|paper)\b/i

/** What a document (or one part of a file) is, from its front and its shape; null where nothing tells. */
export function documentKind(all: readonly Block[], listed: number): DocumentKind | null {
  const blocks = all.filter((block) => block.kind !== 'furniture')
  const front = blocks.slice(0, 14)
  if (isVerbatim(blocks)) return 'transcript'
  if (front.slice(0, 8).some((block) => AGENDA.test(block.text) && block.text.length < 60)) return 'agenda'
  if (listed >= 2 || front.some((block) => block.text.length < 300 && MINUTES.test(block.text))) return 'minutes'
  if (front.some((block) => TRANSCRIPT.test(block.text) && block.text.length < 200)) return 'transcript'
  if (isQuestionPaper(blocks)) return 'paper'
  const questions = blocks.filter((block) => block.text.includes('?')).length
  const spoken = blocks.filter((block) => REPORTED.test(block.text)).length
  if (questions + spoken >= 4 && (questions + spoken) * 8 >= blocks.length) return 'minutes'
  if (front.some((block) => PAPER.test(block.text)) || blocks.filter((block) => /^\d/.test(block.marker)).length >= 3)
    return 'paper'
  return questions + spoken >= 2 ? 'minutes' : null
}

const REPORTED = /\b(?:asked|queried|enquired|sought (?:re)?assurance|responded|replied|resolved)\b/i

/** Whether most of the text is speeches behind labels, by speakers who come back. */
function isVerbatim(blocks: readonly Block[]): boolean {
  const counts = new Map<string, number>()
  let labelled = 0
  let told = 0
  // The first pages tell.
  for (const { kind, text, level } of blocks.slice(0, 400)) {
    if (text.length < 3) continue
    told++
    const label = kind === 'heading' || text.length < 90 ? (lineLabel(text) ?? speakerLabel(text)) : speakerLabel(text)
    if (label === null || level > 0) continue
    labelled++
    counts.set(label.name, (counts.get(label.name) ?? 0) + 1)
  }
  const often = [...counts.values()].filter((count) => count >= 2).length
  return labelled >= 6 && often >= 2 && labelled * 10 >= told * 3
}
