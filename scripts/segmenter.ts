import { readFileSync } from 'node:fs'
import type { Options } from 'tsup'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** The block that fills the tables of `unicode-segmenter`, as a constant that is computed. */
const CHANGES: readonly (readonly [from: string, to: string])[] = [
  ['\nlet TAIL_S;\n', '\n'],
  ['\nlet TAIL_E;\n{\n', '\nconst TAILS = (() => {\n'],
  [
    '  TAIL_S = starts.slice(0, n);\n  TAIL_E = ends.slice(0, n);\n}\n',
    '  return [starts.slice(0, n), ends.slice(0, n)];\n})();\n',
  ],
  ['(cp, TAIL_S, TAIL_E)', '(cp, TAILS[0], TAILS[1])'],
]

/**
 * A bundler leaves out a module that nobody uses, and no block inside of a chunk: `pure.ts` can say of a constant that
 * it may go. The version is pinned; another form of the file stops the build.
 */
export const segmenter: Plugin = {
  name: 'segmenter',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[/\\]unicode-segmenter[/\\]grapheme\.js$/ }, ({ path }) => {
      let contents = readFileSync(path, 'utf8')
      for (const [from, to] of CHANGES) {
        if (contents.split(from).length !== 2) throw new Error(`${path} has another form than \`${from.trim()}\``)
        contents = contents.replace(from, to)
      }
      return { contents }
    })
  },
}
