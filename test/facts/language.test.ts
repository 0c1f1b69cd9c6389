import { eld } from 'eld/small'
import { describe, expect, it } from 'vitest'
import {
  type Bundle,
  type Catalog,
  compilePolicy,
  evaluate,
  extendCatalog,
  languageWith,
  standardCatalog,
} from '../../src/index.js'

const bundle = (language: string): Bundle => ({
  policy: { format: 1, id: 'own', version: '1.0.0', packs: { own: '1' } },
  packs: [
    {
      format: 1,
      id: 'own',
      version: '1.0.0',
      title: 'own',
      rules: {
        spoken: {
          title: 'Forbid it',
          message: 'Seen.',
          effect: 'forbid',
          conditions: { fact: 'text.guessedLanguage', operator: 'equal', value: language },
        },
      },
    },
  ],
})
const is = (text: string, language: string, catalog: Catalog = standardCatalog) =>
  evaluate({ text }, { policy: compilePolicy(bundle(language), catalog), now: '2026-11-24T09:30:00Z' }).outcome ===
  'deny'

describe('text.guessedLanguage', () => {
  it('is a guess of charte’s own, none where it would be a bad one', () => {
    expect(is('La soupe est servie à midi pour tous les voisins.', 'fr')).toBe(true)
    expect(is('Zupa będzie gotowa w południe dla wszystkich sąsiadów.', 'pl')).toBe(false)
  })

  it('with `languageWith`, is what `eld` guesses and calls reliable', () => {
    const catalog = extendCatalog(standardCatalog, { facts: [languageWith(eld)] })
    expect(is('Zupa będzie gotowa w południe dla wszystkich sąsiadów.', 'pl', catalog)).toBe(true)
    expect(is('OK', 'en', catalog)).toBe(false)
  })
})
