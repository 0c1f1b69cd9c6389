import { defineConfig } from 'vitest/config'

/** The tests that mutants must get past: those that are quick, and judge. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: [
      'test/conformance/conformance.test.ts',
      ...['compile', 'policy', 'evaluate', 'model'].map((room) => `test/${room}/**/*.test.ts`),
    ],
    // The modules are loaded once for all files: three times as fast.
    isolate: false,
    testTimeout: 60_000,
  },
})
