import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runProgram } from '../house/run-program'
import { inBrowser } from './browser'

const folder = mkdtempSync(join(tmpdir(), 'scrutineer-example-'))
const file = join(folder, 'page.html')

beforeAll(() => {
  expect(runProgram('examples/browser/build.ts', file).stderr).toBe('')
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

test('examples/browser is built as one file that may neither load nor send anything', () => {
  const page = readFileSync(file, 'utf8')
  expect(page).toContain(`content="default-src 'none'; style-src 'sha256-`)
  expect(page).not.toMatch(/'unsafe|<link|<script src|<!-- (?:policy|style|script) -->/)
})

inBrowser('examples/browser in a browser', (show) => {
  const documents = ['council-scrutiny-plain/document.txt', 'town-council-html/document.html']
  const minutes = documents.map((path) => resolve('corpus', path))

  test('minutes that are chosen give their report', async () => {
    const { page, complaints, requests } = await show(pathToFileURL(file))
    await page.getByLabel('Minutes').setInputFiles(minutes)
    const report = page.frameLocator('#report')
    await report.locator('h1').waitFor()
    expect(await report.locator('h1').textContent()).toBe('2 documents')
    await report.locator('#commitments .words').first().click()
    await report.locator('.text :target').waitFor({ state: 'attached' })
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      report.locator('#commitments .tools button').first().click(),
    ])
    expect(download.suggestedFilename()).toBe('commitments.csv')
    expect([complaints, requests.filter((address) => /^(?:https?|file):/.test(address))]).toEqual([[], []])
  })

  test('minutes that are dropped give their report, and it can be saved', async () => {
    const { page, complaints } = await show(pathToFileURL(file))
    const text = JSON.stringify(readFileSync(minutes[0]!, 'utf8'))
    await page.evaluate(`{
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([${text}], 'minutes.txt'))
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    }`)
    await page.frameLocator('#report').locator('h1', { hasText: 'Communities and Environment' }).waitFor()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByText('Save the report').click()])
    expect(readFileSync(await download.path(), 'utf8')).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/)
    expect(complaints).toEqual([])
  })

  test('a file that is no text is named', async () => {
    const { page } = await show(pathToFileURL(file))
    await page.getByLabel('Minutes').setInputFiles({
      name: 'scan.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7\n'),
    })
    await page.getByText('scan.pdf is no text').waitFor()
    expect(await page.locator('#report').isVisible()).toBe(false)
  })
})
