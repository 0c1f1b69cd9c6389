import { defineConfig } from 'vitest/config'

/** One project per stage of `scripts/test.mjs`; what no other stage owns is a unit test. */
const STAGES = {
  house: ['test/house/**'],
  laws: ['test/laws/**', 'test/twin/**', 'test/differential/**'],
  rules: ['test/rules/**', 'test/packs/**'],
  conformance: ['test/conformance/**'],
  docs: ['test/docs/**', 'test/examples/**'],
  package: ['test/package/**'],
}
const APART = ['test/hosts/**', 'test/bench/**']

const project = (name: string, include: string[], exclude: string[]) => ({
  extends: true as const,
  test: { name, include: include.map((path) => `${path}/*.test.ts`), exclude },
})

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    passWithNoTests: false,
    testTimeout: 120_000,
    // By default one core stays idle: of two, that is half.
    maxWorkers: '100%',
    projects: [
      project('unit', ['test/**'], [...Object.values(STAGES).flat(), ...APART]),
      ...Object.entries(STAGES).map(([name, include]) => project(name, include, [])),
    ],
  },
})
