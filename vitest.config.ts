import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // A machine that others use too may take its time over what takes a second alone.
    testTimeout: 20_000,
    // No test changes what another sees, and every file for itself would load the build anew.
    isolate: false,
    // All processors: a machine with two would else test on one.
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      include: ['src/**'],
      thresholds: { statements: 78, branches: 73, functions: 77, lines: 81 },
    },
  },
})
