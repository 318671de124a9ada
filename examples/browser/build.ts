/** `npx tsx examples/browser/build.ts [FILE]`: writes the page as one HTML file, `out/browser.html` unless told otherwise. */
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { build } from 'tsup'
import { renderReport } from '../../src/index'

const here = import.meta.dirname
const target = process.argv[2] ?? 'out/browser.html'

const folder = mkdtempSync(join(tmpdir(), 'scrutineer-page-'))
await build({
  config: false,
  entry: [join(here, 'page.ts')],
  tsconfig: join(here, 'tsconfig.json'),
  format: ['iife'],
  target: 'es2022',
  platform: 'browser',
  outDir: folder,
  minify: true,
  silent: true,
  noExternal: [/./],
})
// Nothing in a script may look like its end.
const script = readFileSync(join(folder, 'page.global.js'), 'utf8').replace(/<(?=\/script|!--)/gi, '\\x3c')
const style = readFileSync(join(here, 'page.css'), 'utf8')
rmSync(folder, { recursive: true })

// A frame inherits the policy of the page around it, so the style and the script of reports have to be let in here as well.
const [, styles, scripts] = /style-src ([^;]*); script-src ([^;]*);/.exec(renderReport([], { format: 'html' })) ?? []
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const policy = `default-src 'none'; style-src ${hash(style)} ${styles}; script-src ${hash(script)} ${scripts}; base-uri 'none'; form-action 'none'`
const parts: Readonly<Record<string, string>> = {
  policy: `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  style: `<style>${style}</style>`,
  script: `<script>${script}</script>`,
}
const page = readFileSync(join(here, 'index.html'), 'utf8').replace(
  /<!-- (policy|style|script) -->/g,
  (_, part: string) => parts[part]!,
)
mkdirSync(dirname(target), { recursive: true })
writeFileSync(target, page)
console.log(`The page is in ${target}: open it in a browser.`)
