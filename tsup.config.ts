import { readFile } from 'node:fs/promises'
import { defineConfig } from 'tsup'

/** Ships the phrases of our lexicons one a line: read the same, and a byte less each. Short forms (`VRR=...`) hold commas of their own. */
const phrasesByLine = {
  name: 'phrases-by-line',
  setup(build: { onLoad: (of: { filter: RegExp }, load: (file: { path: string }) => Promise<object>) => void }) {
    build.onLoad(
      { filter: /[\\/]src[\\/]lexicons[\\/](?:topics[\\/].*|commitment-\w+|undertakings)\.ts$/ },
      async ({ path }) => {
        const text = await readFile(path, 'utf8')
        return {
          contents: text.replace(/`\n[^`]*`/g, (block) => (block.includes('=') ? block : block.replaceAll(', ', '\n'))),
          loader: 'ts',
        }
      },
    )
  },
}

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    read: 'src/read.ts',
    report: 'src/report.ts',
    export: 'src/export.ts',
    cli: 'src/cli.ts',
    // Started by its file's name in worker threads.
    'analyze-line': 'src/cli/analyze-line.ts',
  },
  format: ['esm', 'cjs'],
  target: 'es2023',
  platform: 'neutral',
  dts: {
    entry: ['src/index.ts', 'src/read.ts', 'src/report.ts', 'src/export.ts'],
    compilerOptions: { ignoreDeprecations: '6.0' },
  },
  clean: true,
  splitting: true,
  treeshake: true,
  external: [/^node:/],
  esbuildPlugins: [phrasesByLine],
})
