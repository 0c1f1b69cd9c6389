import { describe, expect, it } from 'vitest'
import { trainingGaps } from '../../src/facts/training-gaps.js'
import type { Training } from '../../src/model/index.js'
import { observe } from './observe.js'

const see = (training: readonly Training[] | undefined, params = {}, now?: string) =>
  observe(trainingGaps, { author: { training } }, now === undefined ? {} : { now }, { modules: ['basics'], ...params })

describe('training.gaps observes', () => {
  it.each([
    ['nothing where the module was done', [{ module: 'basics', at: '2026-03-01T09:00:00Z' }], {}, []],
    ['what was never done', [], {}, [{ module: 'basics', state: 'missing' }]],
    [
      'what is only planned',
      [{ module: 'basics', at: '2026-12-01T09:00:00Z' }],
      {},
      [{ module: 'basics', state: 'missing' }],
    ],
    [
      'what lapsed on its own day',
      [{ module: 'basics', at: '2025-03-01T09:00:00Z', until: '2026-03-01T09:00:00Z' }],
      {},
      [{ module: 'basics', state: 'expired' }],
    ],
    [
      'what is too old',
      [{ module: 'basics', at: '2025-11-24T09:30:00Z' }],
      { days: 365 },
      [{ module: 'basics', state: 'expired' }],
    ],
    ['nothing a second before it is too old', [{ module: 'basics', at: '2025-11-24T09:30:01Z' }], { days: 365 }, []],
    [
      'nothing where it was done again',
      [
        { module: 'basics', at: '2020-01-01T09:00:00Z' },
        { module: 'basics', at: '2026-01-01T09:00:00Z' },
      ],
      { days: 365 },
      [],
    ],
    [
      'each module asked for, once',
      [],
      { modules: ['a', 'b', 'a'] },
      [
        { module: 'a', state: 'missing' },
        { module: 'b', state: 'missing' },
      ],
    ],
    ['nothing where no module is asked for', undefined, { modules: [] }, []],
  ])('%s', (_, training, params, value) => expect(see(training, params)).toEqual({ value }))
})

describe('training.gaps says what is missing', () => {
  it('the training', () => expect(see(undefined)).toEqual({ value: undefined, missing: ['author.training'] }))
  it('the present moment', () =>
    expect(see([{ module: 'basics', at: '2026-03-01T09:00:00Z' }], {}, 'soon')).toEqual({
      value: undefined,
      missing: ['now'],
    }))
  it('a date that can be read', () =>
    expect(see([{ module: 'basics', at: 'spring' }])).toEqual({ value: undefined, missing: ['author.training'] }))
})
