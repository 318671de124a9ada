import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pageAssets } from '../../src/report/page-assets'
import { inlinePage } from './inline-page'

test('what is inlined is what src/page says now (else: npm run page)', { timeout: 60_000 }, async () => {
  expect(await inlinePage()).toBe(readFileSync('src/report/page-assets.ts', 'utf8'))
})

test('the hashes are those of the style and the script, and neither could end its element', () => {
  const { style, styleHash, script, scriptHash } = pageAssets
  const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`
  expect([styleHash, scriptHash]).toEqual([hash(style), hash(script)])
  expect(`${style}${script}`).not.toMatch(/<\/|<!--|https?:|@import|url\(|\r/)
})
