import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { chromium } from 'playwright-core'
import { findChromium } from '../browser/find-chromium'
import { importMap } from './import-map'
import { MINUTES, OUTPUT } from './projects'
import { run } from './run'

/** Uses both entries that browsers use, and prints in the page what `projects` print. */
const program = `import { analyze, segment } from 'scrutineer'
import { renderReport } from 'scrutineer/report'
const found = segment(${MINUTES})
const report = renderReport(analyze(${MINUTES}), { format: 'markdown' })
document.body.textContent = [found.meeting.date, found.exchanges.length, report.split('\\n')[0]].join(' ')
`

const page = (head: string): string =>
  `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Used in a browser</title>\n<link rel="icon" href="data:,">\n${head}\n</head>\n<body></body>\n</html>\n`

/**
 * The package as installed in `project`, used in a page that Vite builds and in one that builds nothing: an import map leads to the files as they lie there.
 * Both are opened in Chromium, each must print what it prints in Node; where there is no Chromium that is left out and said. Throws where one does not.
 */
export async function checkBrowser(root: string, project: string): Promise<void> {
  const built = buildWithVite(root, project)
  console.log('ok  Vite builds a page with it')
  writeFileSync(join(project, 'program.js'), program)
  const map = `<script type="importmap">${JSON.stringify({ imports: importMap(project, 'program.js') })}</script>`
  writeFileSync(join(project, 'plain.html'), page(`${map}\n<script type="module" src="/program.js"></script>`))
  const executablePath = findChromium()
  if (executablePath === null) {
    console.log('skipped  the pages in a browser: no Chromium found; set CHROMIUM to its path')
    return
  }
  await expectPage(executablePath, built, 'index.html')
  console.log('ok  the page that Vite built runs in Chromium')
  await expectPage(executablePath, project, 'plain.html')
  console.log('ok  a page without a build runs in Chromium, by an import map')
}

function buildWithVite(root: string, project: string): string {
  const folder = join(project, 'vite')
  mkdirSync(folder)
  writeFileSync(join(folder, 'main.js'), program)
  writeFileSync(join(folder, 'index.html'), page('<script type="module" src="/main.js"></script>'))
  run(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], folder)
  return join(folder, 'dist')
}

async function expectPage(executablePath: string, folder: string, file: string): Promise<void> {
  const server = await serve(folder)
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const shown = await browser.newPage()
    const complaints: string[] = []
    shown.on('pageerror', ({ message }) => complaints.push(message))
    shown.on('console', (message) => complaints.push(message.text()))
    await shown.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${file}`)
    await shown.waitForFunction('document.body.textContent !== ""', undefined, { timeout: 30_000 }).catch(() => {})
    const printed = (await shown.textContent('body'))?.trim()
    if (printed !== OUTPUT || complaints.length > 0)
      throw new Error(`${file} shows '${printed}' and complains: ${complaints.join('; ').slice(0, 500)}`)
  } finally {
    await browser.close()
    server.close()
  }
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
}

/** The files of a folder, to this machine alone. */
async function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    try {
      const body = readFileSync(join(folder, path))
      response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return server
}
