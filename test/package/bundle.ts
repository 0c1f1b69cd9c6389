import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** What a bundler makes of some code that imports the built doors by their package names: one script for a browser. */
export const bundle = async (contents: string): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('../..', import.meta.url)), loader: 'js' },
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    minifySyntax: true,
    charset: 'utf8',
  })
  return outputFiles[0]?.text ?? ''
}
