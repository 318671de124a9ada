import { readFileSync } from 'node:fs'
import type { Download, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { analyze } from '../../src/analyze'
import { renderReport } from '../../src/report'
import { judged, minutes } from '../report/judged'
import { inBrowser } from './browser'

const { analysis, source } = judged(minutes)
const report = renderReport(analysis, { format: 'html', sources: [source] })
const long = readFileSync('corpus/council-scrutiny-plain/document.txt', 'utf8')
const two = renderReport([analysis, analyze(long)], { format: 'html', sources: [source, long] })

/** Whether an element is wholly or partly within the window. */
const inView = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate(
    `(() => { const { top, bottom } = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect(); return bottom > 0 && top < innerHeight })()`,
  )

inBrowser('the report in a browser', (show) => {
  test('filters leave the questions that fit, and say how many', async () => {
    const { page, complaints, requests } = await show(report)
    const shown = page.locator('.exchange:visible')
    const count = page.locator('#filters output')
    expect(await count.textContent()).toBe('9 of 9')
    await page.locator('#filters').getByLabel('Person').selectOption({ label: 'Ada Prowse' })
    expect(await shown.count()).toBe(4)
    await page.locator('#filters select[name=verdict]').selectOption('deferred')
    expect(await shown.count()).toBe(1)
    await page.locator('#filters').getByRole('button', { name: 'Show all' }).click()
    await expect.poll(() => count.textContent()).toBe('9 of 9')
    await page.locator('#filters').getByLabel('Words', { exact: true }).fill('BERTHS')
    expect(await count.textContent()).toBe('1 of 9')
    await page.locator('#filters').getByLabel('Words', { exact: true }).fill('no such word')
    expect(await page.locator('#exchanges').getByText('No question fits.').isVisible()).toBe(true)
    await page.locator('#exchanges .none button').click()
    await expect.poll(() => count.textContent()).toBe('9 of 9')
    expect([complaints, requests]).toEqual([[], []])
  })

  test('the open questions are filtered by themselves and sorted by level, and a link into them shows what it leads to', async () => {
    const { page, complaints } = await show(two)
    const rows = page.locator('#flagged-table tbody tr')
    const shown = page.locator('#flagged-table tbody tr:visible')
    const all = await rows.count()
    await page.locator('#flagged-filters select[name=verdict]').selectOption('ambivalent')
    const open = await shown.count()
    expect(open).toBeGreaterThan(0)
    expect(open).toBeLessThan(all)
    expect(await page.locator('#flagged-filters output').textContent()).toBe(`${open} of ${all}`)
    await page.evaluate("location.hash = '#flag-d1-q1-1'")
    await expect.poll(() => page.locator('#flag-d1-q1-1').isVisible()).toBe(true)
    expect(await shown.count()).toBe(all)
    const levels = async (): Promise<string[]> =>
      page.evaluate("[...document.querySelectorAll('#flagged-table [data-order]')].map(({ dataset }) => dataset.order)")
    await page.locator('#flagged-table th', { hasText: 'What came' }).locator('button').click()
    expect(await levels()).toEqual((await levels()).sort())
    expect(complaints).toEqual([])
  })

  test('a number at the top leads to its list, filtered', async () => {
    const { page } = await show(report)
    await page.locator('.tile', { hasText: 'without any answer found' }).click()
    await expect.poll(() => inView(page, '#exchanges h2')).toBe(true)
    expect(await page.locator('.exchange:visible').count()).toBe(1)
    await page.locator('.tile.strong').click()
    await expect.poll(() => inView(page, '#flagged h2')).toBe(true)
  })

  test('a link to a question that is filtered away shows it', async () => {
    const { page } = await show(report)
    await page.locator('#filters').getByLabel('Words', { exact: true }).fill('crane')
    await page
      .locator('#flagged-table a', { hasText: /^Question 1$/ })
      .first()
      .click()
    expect(await page.locator('#d1-q1').isVisible()).toBe(true)
    await expect.poll(() => inView(page, '#d1-q1')).toBe(true)
  })

  test('a finding leads to its words, all of them lit, and the words lead back', async () => {
    const { page } = await show(report)
    await page.locator('#d1-c1 .words').click()
    await expect.poll(() => inView(page, '#at-d1-c1')).toBe(true)
    const lit = await page.locator('.text :target, .text .lit').allTextContents()
    expect(lit.join('')).toContain('He will write to members')
    await page.locator('.text a[href="#d1-c1"]').first().click()
    expect(page.url()).toMatch(/#d1-c1$/)
    await expect.poll(() => inView(page, '#d1-c1')).toBe(true)
  })

  test('all of it is reached by keyboard: past the contents, to a finding, and into the document', async () => {
    const { page } = await show(report)
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').textContent()).toBe('Skip to the report')
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe('report')
    await page.locator('#flag-d1-q1-1 .words').focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => inView(page, '#at-d1-q1-1')).toBe(true)
    await page.keyboard.press('Tab')
    expect(await page.evaluate("document.activeElement.closest('#document') !== null")).toBe(true)
    await page.locator('#commitments-table th button').nth(1).focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('#commitments-table th').nth(1).getAttribute('aria-sort')).toBe('ascending')
  })

  test('commitments are sorted by date, upwards, then downwards, what has none last', async () => {
    const { page } = await show(two)
    const dates = async (): Promise<string[]> =>
      page.evaluate(
        "[...document.querySelectorAll('#commitments-table [data-label=Due]')].map(({ dataset }) => dataset.key)",
      )
    const head = page.locator('#commitments-table th', { hasText: 'Due' }).locator('button')
    await head.click()
    const up = (await dates()).filter((date) => date !== '')
    expect(up.length).toBeGreaterThan(5)
    expect(up).toEqual([...up].sort())
    expect((await dates()).slice(0, up.length)).toEqual(up)
    await head.click()
    expect((await dates()).slice(0, up.length)).toEqual([...up].sort().reverse())
  })

  test('commitments are taken away as CSV and as a calendar', async () => {
    const { page, complaints } = await show(report)
    const tools = page.locator('#commitments .tools')
    const csv = await saved(page, () => tools.getByText('Download as CSV').click())
    expect(csv.name).toBe('commitments.csv')
    expect(csv.text).toMatch(/^\ufeff"Commitment","Owner","Due","Kind","Depends on","Document"\r\n/)
    expect(csv.text).toContain('"Colm Hession","2026-05"')
    const dates = await saved(page, () => tools.getByText('Download the dates as a calendar').click())
    expect(dates.name).toBe('commitments.ics')
    expect(dates.text.match(/DTSTART;VALUE=DATE:20260531\r\n/g)).toHaveLength(1)
    expect(dates.text.match(/BEGIN:VEVENT/g)).toHaveLength(2)
    expect(complaints).toEqual([])
  })

  test('of several documents one is shown, the one that a finding leads to', async () => {
    const { page, complaints } = await show(two)
    expect(await page.locator('#d2-document').isVisible()).toBe(false)
    await page.locator('#d2-q1 .words').first().click()
    expect(await page.locator('#d2-document').isVisible()).toBe(true)
    expect(await page.locator('#d1-document').isVisible()).toBe(false)
    expect(await page.locator('.which select').inputValue()).toBe('d2-document')
    expect(complaints).toEqual([])
  })

  test('on a phone the document comes up over the report and goes with Escape, back to where the reader was', async () => {
    const { page } = await show(report, { viewport: { width: 390, height: 844 }, hasTouch: true })
    await page.locator('#d1-c1 .words').click()
    expect(await page.getByRole('button', { name: 'Close' }).isVisible()).toBe(true)
    await expect.poll(() => inView(page, '#at-d1-c1')).toBe(true)
    await page.keyboard.press('Escape')
    expect(await page.getByRole('button', { name: 'Close' }).isVisible()).toBe(false)
    expect(await page.evaluate("document.activeElement.closest('tr').id")).toBe('d1-c1')
  })

  test('without its script all questions are there, and no control that would do nothing', async () => {
    const { page } = await show(report, { javaScriptEnabled: false })
    expect(await page.locator('.exchange:visible').count()).toBe(9)
    expect(await page.locator('button:visible').count()).toBe(0)
    expect(await page.locator('select:visible').count()).toBe(0)
  })

  test('it is printed with the document, without controls', async () => {
    const { page } = await show(report)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('select:visible, input:visible, .tools button:visible, nav:visible').count()).toBe(0)
    expect(await page.locator('#d1-document').isVisible()).toBe(true)
    const printed = await page.pdf({ format: 'A4' })
    expect(printed.subarray(0, 5).toString()).toBe('%PDF-')
  })

  test.for([
    ['a desk', 1440, 900],
    ['a tablet', 820, 1100],
    ['a phone', 360, 740],
  ] as const)('nothing runs out of the window at the width of %s', async ([, width, height]) => {
    const { page, complaints } = await show(two, { viewport: { width, height } })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    expect(complaints).toEqual([])
  })
})

async function saved(page: Page, act: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()])
  const file = download as Download
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') }
}
