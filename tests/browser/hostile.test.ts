import { expect, test } from 'vitest'
import { analyze } from '../../src/analyze'
import { renderReport } from '../../src/report'
import { hostile } from '../report/hostile'
import { inBrowser } from './browser'

inBrowser('a hostile document in a browser', (show) => {
  test.for(['report', 'report with its policy taken out'] as const)('does nothing in a %s', async (kind) => {
    const made = renderReport(analyze(hostile), { format: 'html', sources: [hostile] })
    const report = kind === 'report' ? made : made.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    const { page, complaints, requests } = await show(report)
    // What loads late or reacts to a click has its chance.
    for (const tag of ['script', 'img', 'iframe', 'base', 'style', 'a[href^="javascript" i]', '[onload]', '[onerror]'])
      expect([tag, await page.locator(`body ${tag}`).count()]).toEqual([tag, tag === 'script' ? 1 : 0])
    for (const link of await page.locator('#d1-document a').all()) await link.click()
    expect(await page.title()).toMatch(/^<script>document\.title='owned'<\/script> Harbour Board/)
    expect(new URL(page.url()).protocol).toBe('file:')
    expect(await page.locator('main').textContent()).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u001b]/)
    expect([complaints, requests]).toEqual([[], []])
  })

  test('its cells are text in the CSV', async () => {
    const { page } = await show(renderReport(analyze(hostile), { format: 'html', sources: [hostile] }))
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('#commitments .tools button').first().click(),
    ])
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
    const text = Buffer.concat(chunks).toString()
    expect(text).toContain('HYPERLINK')
    expect(text).not.toMatch(/(?:^|,|\n)"?[=+@-]/)
  })
})

inBrowser('the policy of a report', (show) => {
  test('lets no script run that is not its own', async () => {
    const made = renderReport(analyze(hostile), { format: 'html' })
    const { page, complaints } = await show(
      made.replace('<footer>', '<script>document.title = "owned"</script><img src="x.png" alt=""><footer>'),
    )
    expect(await page.title()).not.toBe('owned')
    expect(complaints.filter((words) => words.includes('Content Security Policy')).length).toBeGreaterThanOrEqual(2)
  })
})
