import { defineConfig } from 'tsup'

export default defineConfig({
  entry: ['src/index.ts', 'src/read.ts', 'src/report.ts', 'src/cli.ts'],
  format: ['esm', 'cjs'],
  target: 'es2023',
  platform: 'neutral',
  dts: { entry: ['src/index.ts', 'src/read.ts', 'src/report.ts'], compilerOptions: { ignoreDeprecations: '6.0' } },
  clean: true,
  splitting: true,
  treeshake: true,
  external: [/^node:/],
})
