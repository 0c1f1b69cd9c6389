import { readFileSync } from 'node:fs'
import type { Options } from 'tsup'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** The libraries that are built in: Node takes six milliseconds to find and read their files, of which a part is used. */
export const BUILT_IN = ['@noble/hashes', 'unicode-segmenter']

/**
 * A bundler leaves out a module that nobody uses, and no block inside of a chunk: the one that fills the tables becomes
 * a constant that is computed, of which `pure.ts` can say that it may go.
 */
const SEGMENTER: readonly (readonly [from: string, to: string])[] = [
  ['\nlet TAIL_S;\n', '\n'],
  ['\nlet TAIL_E;\n{\n', '\nconst TAILS = (() => {\n'],
  [
    '  TAIL_S = starts.slice(0, n);\n  TAIL_E = ends.slice(0, n);\n}\n',
    '  return [starts.slice(0, n), ends.slice(0, n)];\n})();\n',
  ],
  ['(cp, TAIL_S, TAIL_E)', '(cp, TAILS[0], TAILS[1])'],
]

/** Changes the form of what is built in, never what it means. Versions are pinned: another form stops the build. */
export const builtIn: Plugin = {
  name: 'built-in',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[/\\]unicode-segmenter[/\\]grapheme\.js$/ }, ({ path }) => {
      let contents = readFileSync(path, 'utf8')
      for (const [from, to] of SEGMENTER) {
        if (contents.split(from).length !== 2) throw new Error(`${path} has another form than \`${from.trim()}\``)
        contents = contents.replace(from, to)
      }
      return { contents }
    })
  },
}
