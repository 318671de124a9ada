import { defineConfig } from 'tsup'

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
})
