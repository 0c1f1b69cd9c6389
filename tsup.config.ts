import { readFileSync, writeFileSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'
import { BUILT_IN, builtIn } from './scripts/built-in.js'
import { declared } from './scripts/declared.js'
import { instead, withoutWords } from './scripts/iife/plugins.js'
import { lazy } from './scripts/lazy.js'
import { numbers } from './scripts/numbers.js'
import { pure } from './scripts/pure.js'

const shared: Options = {
  entry: {
    index: 'src/index.ts',
    'facts/index': 'src/facts/index.ts',
    'schema/index': 'src/schema/index.ts',
    'packs/index': 'src/packs/index.ts',
    'render/index': 'src/render/index.ts',
    'analyze/index': 'src/analyze/index.ts',
    'questionnaire/index': 'src/questionnaire/index.ts',
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

/** One script for hosts without modules: databases, edge workers, engines embedded elsewhere. */
const script = (name: string, more: Options): Options => ({
  ...shared,
  entry: { [`iife/${name}`]: `scripts/iife/${name}.ts` },
  format: 'iife',
  dts: false,
  minify: 'terser',
  terserOptions: { ecma: 2020, compress: { passes: 3, pure_getters: true, keep_fargs: false } },
  noExternal: [/./],
  outExtension: () => ({ js: '.js' }),
  esbuildOptions: (options) => {
    options.charset = 'utf8'
    options.legalComments = 'none'
    // First by esbuild, then by terser: 3 % smaller than either.
    options.minify = true
  },
  ...more,
})

/** Every byte counts: one small hash for the library's. */
const SHA = Object.fromEntries(['sha2', 'hmac', 'utils'].map((name) => [`hashes/${name}.js`, 'scripts/iife/sha.ts']))

const licences = async () => {
  const texts = BUILT_IN.map((name) => `${name}\n\n${readFileSync(`node_modules/${name}/LICENSE`, 'utf8')}`)
  writeFileSync('dist/licences.txt', texts.join('\n'))
}

export default defineConfig([
  {
    ...shared,
    format: 'esm',
    splitting: true,
    noExternal: BUILT_IN,
    esbuildPlugins: [builtIn, declared, numbers, lazy, pure],
    onSuccess: licences,
  },
  {
    ...shared,
    format: 'cjs',
    splitting: false,
    noExternal: BUILT_IN,
    esbuildPlugins: [builtIn, declared, numbers, lazy],
  },
  script('charte', {
    globalName: 'charte',
    esbuildPlugins: [
      instead({
        'schema/check-shape.js': 'scripts/iife/shape.ts',
        'schema/bundle-schema.js': 'scripts/iife/shape.ts',
        'sound-part.js': 'scripts/iife/silent-part.ts',
        'fits.js': 'scripts/iife/fits.ts',
        'nearest.js': 'scripts/iife/nearest.ts',
        'standard-catalog.js': 'scripts/iife/standard-catalog.ts',
        ...SHA,
      }),
      withoutWords,
    ],
  }),
  script('facts', {
    esbuildPlugins: [
      instead({
        'fields.js': 'scripts/iife/shared-model.ts',
        'digest/index.js': 'scripts/iife/shared-digest.ts',
        ...SHA,
      }),
      withoutWords,
    ],
  }),
])
