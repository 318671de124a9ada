import { figureGroups } from './figure-groups'
import { flaggedAsks } from './flagged-asks'
import { type Html, html, htmlText, markedUp } from './html'
import { chartsSection } from './html-charts'
import { commitmentsSection } from './html-commitments'
import { documentPane } from './html-document'
import { exchangesSection } from './html-exchanges'
import { issuesSection, peopleSection, tablesSection } from './html-facts'
import { figuresSection } from './html-figures'
import { flaggedSection } from './html-flagged'
import { joined } from './html-parts'
import { summarySection } from './html-summary'
import { pageAssets } from './page-assets'
import { reportCounts } from './report-counts'
import type { ReportDocument } from './report-document'
import type { ReportSection } from './report-sections'
import { counted, dayInWords } from './words'

const { style, styleHash, script, scriptHash } = pageAssets
/** Nothing is loaded, nothing is sent, and of what is in the page only our own style and script count. */
const POLICY = `default-src 'none'; style-src '${styleHash}'; script-src '${scriptHash}'; base-uri 'none'; form-action 'none'`

const names: Readonly<Partial<Record<ReportSection, string>>> = {
  flagged: 'Without a concrete answer',
  exchanges: 'All questions',
  commitments: 'Commitments',
  figures: 'Figures',
  charts: 'Charts',
  people: 'People',
  tables: 'Tables',
  issues: 'Worth knowing',
  document: 'The document',
}

/** A report as one HTML file. */
export function htmlReport(
  documents: readonly ReportDocument[],
  title: string | null,
  wanted: ReadonlySet<ReportSection>,
): string {
  const only = documents.length === 1 ? documents[0]! : null
  const top = title ?? only?.heading ?? counted(documents.length, 'document')
  const parts = bodyParts(documents, wanted)
  const document = parts.get('document') ?? null
  parts.delete('document')
  const links = [...parts.keys(), ...(document === null ? [] : ['document' as const])]
  const contents = links.flatMap((id) =>
    names[id] === undefined ? [] : html`<li><a href="#${id}">${names[id]}</a></li>`,
  )
  const page = html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${markedUp(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${top}</title>
<style>${markedUp(style)}</style>
</head>
<body>
<a class="skip" href="#report">Skip to the report</a>
<div class="page${document === null ? null : ' beside'}">
<main id="report" tabindex="-1">
<header class="top"><h1>${top}</h1>${lede(only, top)}<nav aria-label="Contents"><ul>${contents}</ul></nav></header>
${[...parts.values()]}
<footer><p>Made by scrutineer from the ${documents.length === 1 ? 'document' : 'documents'} alone: rules, no language model. Every finding leads to the words it rests on; where they differ, the words are right.</p></footer>
</main>
${document}
</div>
<script>${markedUp(script)}</script>
</body>
</html>
`
  return htmlText(page)
}

function bodyParts(documents: readonly ReportDocument[], wanted: ReadonlySet<ReportSection>): Map<ReportSection, Html> {
  const counts = reportCounts(documents)
  const groups = figureGroups(documents)
  const several = documents.length > 1
  const judged = documents.some((one) => one.judged)
  const made: Readonly<Record<ReportSection, () => Html | null>> = {
    summary: () => summarySection(documents, counts),
    flagged: () => (judged ? flaggedSection(flaggedAsks(counts.exchanges), counts, several) : null),
    exchanges: () => exchangesSection(counts.exchanges),
    commitments: () => (judged ? commitmentsSection(counts.commitments, several) : null),
    figures: () => (judged ? figuresSection(groups, several) : null),
    charts: () => chartsSection(documents, counts, groups),
    people: () => peopleSection(documents),
    tables: () => tablesSection(documents),
    issues: () => issuesSection(documents),
    document: () => documentPane(documents),
  }
  const parts = new Map<ReportSection, Html>()
  for (const [id, make] of Object.entries(made) as [ReportSection, () => Html | null][]) {
    const part = wanted.has(id) ? make() : null
    if (part !== null) parts.set(id, part)
  }
  return parts
}

const kinds = { minutes: 'Minutes', agenda: 'Agenda', paper: 'Paper', transcript: 'Transcript' } as const

/** What the document says of itself, below the title. */
function lede(document: ReportDocument | null, top: string): Html | null {
  if (document === null) return null
  const { name, heading, analysis } = document
  const { kind, next } = analysis.meeting
  const words = [
    ...(heading === top ? [] : [heading]),
    ...(kind === null ? [] : [kinds[kind]]),
    ...(next === null ? [] : [`next meeting on ${dayInWords(next)}`]),
    ...(name === null || name === heading ? [] : [name]),
  ]
  return words.length === 0 ? null : html`<p class="lede">${joined(words, ' · ')}</p>`
}
