import { defineConfig, type Options } from 'tsup'

const shared: Options = {
  entry: {
    index: 'src/index.ts',
    'schema/index': 'src/schema/index.ts',
    'packs/index': 'src/packs/index.ts',
    'render/index': 'src/render/index.ts',
    'analyze/index': 'src/analyze/index.ts',
    'testing/index': 'src/testing/index.ts',
    'json-rules-engine/index': 'src/json-rules-engine/index.ts',
  },
  target: 'es2022',
  platform: 'neutral',
  tsconfig: 'tsconfig.build.json',
  dts: true,
  silent: true,
}

export default defineConfig([
  { ...shared, format: 'esm', splitting: true },
  // @noble/hashes ships no CommonJS: it goes into the CommonJS build, for hosts that cannot require an ES module.
  { ...shared, format: 'cjs', splitting: false, noExternal: ['@noble/hashes'] },
])
