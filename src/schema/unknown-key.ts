import { type Problem, problem } from '../model/index.js'
import { token } from '../model/pointer.js'
import { nearest } from './nearest.js'

/** Says that a key is not known, and which one may have been meant. */
export const unknownKey = (at: string, key: string, known: readonly string[]): Problem => {
  const close = nearest(key, known)
  const hint =
    close !== undefined
      ? `did you mean \`${close}\`?`
      : known.length > 0 && known.length <= 8
        ? `known here: ${known.map((one) => `\`${one}\``).join(', ')}`
        : undefined
  return problem('unknown-key', `${at}/${token(key)}`, `\`${key.slice(0, 60)}\` is not known here`, hint)
}
