import { resolve } from 'node:path'
import { defineConfig, type Options } from 'tsup'

const shared: Options = {
  entry: {
    index: 'src/index.ts',
    'schema/index': 'src/schema/index.ts',
    'packs/index': 'src/packs/index.ts',
    'render/index': 'src/render/index.ts',
    'analyze/index': 'src/analyze/index.ts',
    'training/index': 'src/training/index.ts',
    'testing/index': 'src/testing/index.ts',
    'json-rules-engine/index': 'src/json-rules-engine/index.ts',
  },
  target: 'es2022',
  platform: 'neutral',
  tsconfig: 'tsconfig.build.json',
  dts: true,
  silent: true,
}

/** What of the house a script leaves to another one: the end of a path that is imported → the file that stands in. */
const instead = (files: Readonly<Record<string, string>>): NonNullable<Options['esbuildPlugins']> => [
  {
    name: 'instead',
    setup: ({ onResolve }) => {
      for (const [end, file] of Object.entries(files))
        onResolve({ filter: new RegExp(`/${end}$`) }, ({ importer }) =>
          importer.includes('/src/') ? { path: resolve(file) } : undefined,
        )
    },
  },
]

/** One script for hosts without modules: databases, edge workers, engines embedded elsewhere. */
const script = (name: string, more: Options): Options => ({
  ...shared,
  entry: { [`iife/${name}`]: `scripts/iife/${name}.ts` },
  format: 'iife',
  dts: false,
  minify: true,
  noExternal: [/./],
  outExtension: () => ({ js: '.js' }),
  esbuildOptions: (options) => {
    options.charset = 'utf8'
    options.legalComments = 'none'
  },
  ...more,
})

export default defineConfig([
  { ...shared, format: 'esm', splitting: true },
  // @noble/hashes ships no CommonJS: it goes into the CommonJS build, for hosts that cannot require an ES module.
  { ...shared, format: 'cjs', splitting: false, noExternal: ['@noble/hashes'] },
  script('charte', {
    globalName: 'charte',
    esbuildPlugins: instead({
      'schema/index.js': 'scripts/iife/shape.ts',
      'facts/index.js': 'scripts/iife/field-facts.ts',
    }),
  }),
  script('facts', {}),
])
