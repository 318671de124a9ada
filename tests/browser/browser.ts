import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe } from 'vitest'
import { findChromium } from './find-chromium'

/** A page that is shown, with all that it complained of and asked for. */
interface Shown {
  readonly page: Page
  /** Errors and warnings of the console, and what was thrown. */
  readonly complaints: readonly string[]
  /** Addresses asked for beside the page's own. */
  readonly requests: readonly string[]
}

/** Shows a file or a text of HTML in a window of its own. */
export type Show = (page: string | URL, options?: BrowserContextOptions) => Promise<Shown>

const executablePath = findChromium()

/** Tests in a headless Chromium; where none is found they are skipped, and their name says so. */
export function inBrowser(name: string, tests: (show: Show) => void): void {
  if (executablePath === null) {
    describe.skip(`${name} (skipped: no Chromium found; set CHROMIUM to its path)`, () => tests(notShown))
    return
  }
  describe(name, { timeout: 60_000 }, () => {
    let browser: Browser
    const folder = mkdtempSync(join(tmpdir(), 'scrutineer-browser-'))
    let count = 0
    beforeAll(async () => {
      // As root, as on many build machines, Chromium starts without its sandbox only.
      browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
    }, 60_000)
    afterAll(async () => {
      await browser.close()
      rmSync(folder, { recursive: true })
    })
    tests(async (content, options = {}) => {
      const file = join(folder, `${count++}.html`)
      if (typeof content === 'string') writeFileSync(file, content)
      return showIn(browser, typeof content === 'string' ? pathToFileURL(file) : content, options)
    })
  })
}

async function showIn(browser: Browser, address: URL, options: BrowserContextOptions): Promise<Shown> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, ...options })
  const complaints: string[] = []
  const requests: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', ({ message }) => complaints.push(message))
  page.on('dialog', (dialog) => {
    complaints.push(dialog.message())
    return dialog.dismiss()
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(address.href)) requests.push(request.url())
  })
  await page.goto(address.href)
  return { page, complaints, requests }
}

function notShown(): Promise<Shown> {
  throw new Error('There is no browser to show it in')
}
