import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'tsup'

/** The file `src/report/page-assets.ts`: the style and the script of `src/page` as strings, with the hashes by which a page allows them. */
export async function inlinePage(): Promise<string> {
  const style = await bundle('src/page/page.css', 'page.css')
  const script = await bundle('src/page/page.ts', 'page.global.js')
  const assets = { style, styleHash: hash(style), script, scriptHash: hash(script) }
  const lines = Object.entries(assets).map(([name, text]) => `  ${name}: ${JSON.stringify(text)},`)
  return [
    '// Made from src/page by `npm run page`: change it there.',
    '/** The style and the script of an HTML report, and the hashes by which its content security policy lets them in. */',
    'export const pageAssets = {',
    ...lines,
    '} as const',
    '',
  ].join('\n')
}

/** One file of all that `entry` needs, without what only people who change it need. */
async function bundle(entry: string, made: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'scrutineer-page-'))
  try {
    await build({
      config: false,
      entry: [entry],
      tsconfig: 'src/page/tsconfig.json',
      format: ['iife'],
      target: 'es2022',
      platform: 'browser',
      outDir: folder,
      minify: true,
      silent: true,
    })
    return readFileSync(join(folder, made), 'utf8').trim()
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** As a content security policy names it. */
function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
