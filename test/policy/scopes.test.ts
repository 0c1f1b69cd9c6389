import { expect, it } from 'vitest'
import type { Bundle, Pack } from '../../src/model/index.js'
import { buildScopes } from '../../src/policy/scopes.js'
import { onePack } from '../generate/one-pack.js'

const around = (...packs: object[]) => {
  const bundle: Bundle = onePack({}, {}, {}, ...packs)
  return buildScopes(bundle, bundle.packs as readonly Pack[])
}
const pack = (id: string, more: object) => ({ format: 1, id, version: '1.0.0', title: id, ...more })

it('a region file of part of a country lies within the country, unless it says otherwise', () => {
  const { around: found, problems } = around(
    pack('fr-971', { notes: {} }),
    pack('fr-972', { zone: 'America/Martinique', within: 'EU' }),
    pack('alps', { calendar: {} }),
  )
  expect(found.get('FR-971')).toEqual(['FR', 'EU'])
  expect(found.get('FR-972')).toEqual(['EU'])
  expect(found.get('ALPS')).toEqual([])
  expect(problems).toEqual([])
})

it('a pack of rules speaks for no scope, a region file does whatever it holds', () => {
  const { around: found } = around(pack('u', { rules: {} }), pack('v', { overrides: {} }), pack('w', { within: 'FR' }))
  expect(['T', 'U', 'V', 'W'].map((code) => found.has(code))).toEqual([false, false, true, true])
})
