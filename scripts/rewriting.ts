import type { Options } from 'tsup'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** A step of the build that rewrites each built module. */
export const rewriting = (name: string, rewrite: (code: string) => string, files = /\.c?js$/): Plugin => ({
  name,
  setup: (build) => {
    build.onEnd(({ outputFiles = [] }) => {
      for (const file of outputFiles)
        if (files.test(file.path)) file.contents = new TextEncoder().encode(rewrite(file.text))
    })
  },
})
