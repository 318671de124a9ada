/**
 * `npm run size`: the main entry as a page would load it: minified, in one file, without the packages that it depends on. Needs `npm run build`
 * before it. Ends with 1 where it is larger than its limit, which is lowered with it and raised only for what is worth it.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'tsup'

/** Bytes. */
const LIMIT = 1_572_000

const folder = mkdtempSync(join(tmpdir(), 'scrutineer-size-'))
try {
  await build({
    config: false,
    entry: ['dist/index.js'],
    format: ['esm'],
    target: 'es2023',
    platform: 'browser',
    outDir: folder,
    minify: true,
    esbuildOptions(options) {
      options.charset = 'utf8'
    },
    silent: true,
  })
  const file = readFileSync(join(folder, 'index.js'))
  const size = `the main entry has ${file.length} bytes minified without its dependencies (${gzipSync(file).length} gzipped), the limit is ${LIMIT}`
  if (file.length > LIMIT) {
    console.error(`not ok  ${size}`)
    process.exitCode = 1
  } else console.log(`ok  ${size}`)
} finally {
  rmSync(folder, { recursive: true })
}
