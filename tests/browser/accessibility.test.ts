import { readFileSync } from 'node:fs'
import axe from 'axe-core'
import { expect, test } from 'vitest'
import { analyze } from '../../src/analyze'
import { renderReport } from '../../src/report'
import { judged, minutes } from '../report/judged'
import { inBrowser } from './browser'

const { analysis, source } = judged(minutes)
const long = readFileSync('corpus/council-scrutiny-plain/document.txt', 'utf8')
const pages = {
  'one document': renderReport(analysis, { format: 'html', sources: [source] }),
  'two documents': renderReport([analysis, analyze(long)], { format: 'html', sources: [source, long] }),
} as const

inBrowser('axe finds nothing amiss', (show) => {
  test.for([
    ['one document', 'light', 1440],
    ['one document', 'dark', 1440],
    ['two documents', 'light', 390],
    ['two documents', 'dark', 390],
  ] as const)('with %s, %s, %i wide', async ([name, colorScheme, width]) => {
    // The policy of the page would keep axe out as well.
    const { page } = await show(pages[name], { colorScheme, viewport: { width, height: 900 }, bypassCSP: true })
    await page.evaluate(axe.source)
    const { violations, passes } = (await page.evaluate('axe.run()')) as axe.AxeResults
    expect(passes.length).toBeGreaterThan(20)
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160)).slice(0, 4)])).toEqual([])
  })
})
