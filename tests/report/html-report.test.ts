import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyze, segment } from '../../src/analyze'
import { flagUnanswered } from '../../src/answers/flag-unanswered'
import { replies } from '../../src/model/ask'
import { renderReport, reportSections } from '../../src/report'
import { verdictWords } from '../../src/report/verdict-words'
import { hostile } from './hostile'
import { judged, minutes } from './judged'

const { analysis, source } = judged(minutes)
const report = renderReport(analysis, { format: 'html', sources: [source] })

/** The text of the element that `opening` opens, tags taken out. */
function textOf(page: string, opening: RegExp, tag: string): string {
  const start = page.search(opening)
  if (start < 0) throw new Error(`no ${opening}`)
  return page
    .slice(start, page.indexOf(`</${tag}>`, start))
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
}

describe('the flagged questions', () => {
  test('are told first, with what was owed, what came, why, and what to put again', () => {
    expect(report.indexOf('id="flagged"')).toBeLessThan(report.indexOf('id="exchanges"'))
    const row = textOf(report, /<tr id="flag-d1-q1-1"/, 'tr')
    for (const words of [
      'when the wall would be mended',
      'Ada Prowse to Colm Hession',
      'Left for later',
      'Left open in about',
      'He will write to members',
      'What is promised instead',
      'Asked when the wall would be mended.',
      'When will the wall be mended?',
    ])
      expect(row).toContain(words)
  })

  test('are those without a clear reply, what got nothing first', () => {
    const flagged = [...report.matchAll(/<tr id="flag-(\S+?)"/g)].map(([, id]) => id)
    expect(flagged).toHaveLength(10)
    const order = flagUnanswered(analysis).map(({ question }) => question)
    const numbered = analysis.turns.filter(({ act }) => act === 'question').map(({ id }) => id)
    const listed = flagged.map((id) => numbered[Number(/q(\d+)/.exec(id!)![1]) - 1])
    expect([...new Set(listed)]).toEqual(order)
  })

  test('have a neutral word for every reply', () => {
    for (const reply of replies) expect(report).toContain(verdictWords.label(reply))
    expect(textOf(report, /<tr id="flag-d1-q7-2"/, 'tr')).toContain('Nothing found on it')
    expect(report.replace(/<(style|script)>[\s\S]*?<\/\1>|<[^>]*>/g, '')).not.toMatch(/dodg|evasi/i)
  })
})

test('the figures at the top lead to their lists', () => {
  const tiles = textOf(report, /<ul class="tiles">/, 'ul')
  expect(tiles).toContain('9 questions, asking 12 things')
  expect(tiles).toContain('9 without a concrete answer to every part')
  expect(tiles).toContain('1 without any answer found')
  expect(tiles).toContain('31 May 2026 is the first date after the meeting of 3 March 2026, from Colm Hession')
})

test.for([
  ['html', report],
  [
    'several documents',
    renderReport([analysis, judged(minutes).analysis], { format: 'html', sources: [source, minutes] }),
  ],
  ['no source', renderReport(analysis, { format: 'html' })],
  ['no verdicts', renderReport(segment(minutes), { format: 'html', sources: [minutes] })],
  ['nothing', renderReport(analyze(''), { format: 'html', sources: [''] })],
  ['no document', renderReport([], { format: 'html' })],
  ['hostile', renderReport(analyze(hostile), { format: 'html', sources: [hostile] })],
] as const)('every link of the page has a place on it, every place one name, and nothing leads out: %s', ([, page]) => {
  const body = page.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '')
  const ids = [...body.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
  const links = [...body.matchAll(/ href="([^"]*)"/g)].map(([, href]) => href!)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  expect(links.filter((href) => !href.startsWith('#') || !ids.includes(href.slice(1)))).toEqual([])
  expect(body).not.toMatch(/<[^>]* (?:src|srcset|action|style|on\w+)=/)
  expect(page.match(/<script/g)).toHaveLength(1)
  expect(page.match(/<style/g)).toHaveLength(1)
})

test('the page lets nothing in but its own style and script', () => {
  expect(report).toMatch(
    /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[\w+/=]{44}'; script-src 'sha256-[\w+/=]{44}'; base-uri 'none'; form-action 'none'">/,
  )
})

test('every finding that is marked in the document leads to its place in the report, and is led to from there', () => {
  const marked = [...report.matchAll(/ id="at-(d1-[qcf][\d-]+)"/g)].map(([, id]) => id!)
  expect(marked.filter((id) => id.startsWith('d1-c'))).toHaveLength(analysis.commitments.length)
  expect(marked.filter((id) => id.startsWith('d1-f'))).toHaveLength(analysis.figures.length)
  for (const id of marked) expect(report).toContain(`href="#at-${id}"`)
})

test('sections are chosen, and only those that there are', () => {
  const page = renderReport(analysis, { format: 'html', sections: ['commitments', 'summary'] })
  expect([...page.matchAll(/<section id="(\w+)"/g)].map(([, id]) => id)).toEqual(['summary', 'commitments'])
  expect(() => renderReport(analysis, { format: 'html', sections: ['all' as 'summary'] })).toThrow(RangeError)
  expect(() => renderReport(analysis, { format: 'html', sources: [] })).toThrow(RangeError)
  expect(reportSections).toContain('document')
})

test('the document is shown as a reader sees it, and its findings where they stand in it', () => {
  const text = readFileSync('corpus/town-council-html/document.html', 'utf8')
  const page = renderReport(analyze(text), { format: 'html', sources: [text] })
  const pane = textOf(page, /<div class="text">/, 'div')
  expect(pane).toContain('Carrigmoyle')
  expect(pane).not.toMatch(/&lt;(?:p|div|li|span)\b/)
})

test('minutes of ten pages make a report of less than 400 kB', () => {
  const texts = ['council-scrutiny-plain', 'health-scrutiny-minutes', 'police-panel-written-questions'].map((name) =>
    readFileSync(`corpus/${name}/document.txt`, 'utf8'),
  )
  // A printed page of minutes holds some 3,000 characters.
  const text = texts.join('\n\n').slice(0, 30_000)
  expect(text).toHaveLength(30_000)
  const page = renderReport(analyze(text), { format: 'html', sources: [text] })
  expect(new TextEncoder().encode(page).length).toBeLessThan(400_000)
})

test('the same findings give the same bytes', () => {
  expect(renderReport(analysis, { format: 'html', sources: [source] })).toBe(report)
})

test('whatever strings an analysis holds, no tag and no attribute of theirs is in the page', () => {
  const page = (words: string): string => {
    const say = (text: string): string => (text === '' ? text : words)
    const changed = JSON.parse(JSON.stringify(analysis), (key, value: unknown) =>
      typeof value === 'string' &&
      !/^(?:id|question|answers|clarity|reply|type|act|kind|firmness|modifier|direction|topic|turnId|itemId|personId|\d+)$/.test(
        key,
      )
        ? say(value)
        : value,
    ) as typeof analysis
    return renderReport(changed, { format: 'html', sources: [source], title: words, names: [words] })
  }
  const shape = (text: string): string => text.replace(/>[^<]*</g, '><').replace(/"[^"]*"/g, '""')
  const plain = shape(page('word'))
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '/', 'b', '=', '`', '\u202e') }),
      (words) => {
        // No words of the document begin like this: a title that is found in it is marked there.
        expect(shape(page(`<${words}`))).toBe(plain)
      },
    ),
    { numRuns: 30 },
  )
})
