import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { checkTypography } from '../../src/testing/check-typography.js'

type Words = { readonly [key: string]: unknown }
const load = async (): Promise<{ readonly [language: string]: Words }> =>
  (await import(pathToFileURL(resolve('docs/playground/words.js')).href)).pageWords

/** Every text of a tree with its path; of a sentence that counts, for one and for several. */
const texts = (value: unknown, path: string): [path: string, text: string][] => {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return [1, 3].map((n) => [`${path}(${n})`, value(n, 4)])
  return Object.entries(value as Words).flatMap(([key, inner]) => texts(inner, `${path}/${key}`))
}

/** Settings of the samples, which nobody reads, and their posts, which are as people type them. */
const isSetting = (path: string) => /\/sampleList\/\d+\/(kind|role|extras|text)/.test(path)

describe('the words of the page to try charte', () => {
  it('say the same things in every language', async () => {
    const [en, ...others] = Object.values(await load()).map((words) =>
      texts(words, '')
        .map(([path]) => path)
        .sort(),
    )
    expect(en?.length).toBeGreaterThan(100)
    for (const paths of others) expect(paths).toEqual(en)
  })

  it('are set as a printer would set them', async () => {
    const odd = Object.entries(await load()).flatMap(([language, words]) =>
      texts(words, language)
        .filter(([path]) => !isSetting(path))
        .flatMap(([path, text]) => checkTypography(text, language).map((sentence) => `${path}: ${sentence}`)),
    )
    expect(odd).toEqual([])
  })
})
