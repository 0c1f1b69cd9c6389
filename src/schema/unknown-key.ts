import { type Problem, problem } from '../model/index.js'
import { token } from '../model/pointer.js'
import { quoted } from '../model/quoted.js'
import { didYouMean } from './did-you-mean.js'

/** Says that a key is not known, and which one may have been meant. */
export const unknownKey = (at: string, key: string, known: readonly string[]): Problem =>
  problem(
    'unknown-key',
    `${at}/${token(key)}`,
    `\`${key.slice(0, 60)}\` is not known here`,
    didYouMean(key, known) ?? (known.length > 0 && known.length <= 8 ? `known here: ${quoted(known)}` : undefined),
  )
