import { type Problem, problem } from '../model/index.js'
import { isPlain } from '../model/plain.js'
import { token } from '../model/pointer.js'
import { kindOf } from './kind-of.js'
import { isLanguageKey } from './language-key.js'
import { unknownKey } from './unknown-key.js'

const CHANGE: readonly string[] = ['add', 'remove']

/**
 * Whether word lists are given by language, or by list name and language, and not by both at once.
 * @param change They change the lists of a rule: a list may also be `{ add, remove }`.
 */
export const checkTerms =
  (change: boolean) =>
  (value: unknown): readonly Problem[] => {
    if (!isPlain(value)) return []
    const problems: Problem[] = []
    const keys = Object.keys(value)
    const words = (list: unknown, at: string, language: string) => {
      if (!isPlain(list)) return
      if (!change)
        problems.push(
          problem(
            'wrong-kind',
            at,
            `\`${language}\` is a language: its words are a list`,
            'the name of a list has four letters or more',
          ),
        )
      else
        for (const [key, terms] of Object.entries(list))
          if (!CHANGE.includes(key)) problems.push(unknownKey(at, key, CHANGE))
          else if (isPlain(terms))
            problems.push(problem('wrong-kind', `${at}/${key}`, `\`${key}\` must be a list, not ${kindOf(terms)}`))
    }
    for (const key of keys) {
      const at = `/${token(key)}`
      const list = value[key]
      if (isLanguageKey(key)) words(list, at, key)
      else if (!isPlain(list)) {
        problems.push(
          problem(
            'unknown-language',
            at,
            `\`${key}\` is not the code of a language`,
            `write \`en\`, \`fr\` or \`any\`; for a list of its own, \`{ "${key}": { "any": [ … ] } }\``,
          ),
        )
      } else {
        for (const language of Object.keys(list)) {
          if (isLanguageKey(language)) words(list[language], `${at}/${token(language)}`, language)
          else
            problems.push(
              problem(
                'unknown-language',
                `${at}/${token(language)}`,
                `\`${language}\` is not the code of a language`,
                'write `en`, `fr` or `any`',
              ),
            )
        }
      }
    }
    const lists = keys.filter((key) => !isLanguageKey(key)).length
    if (lists > 0 && lists < keys.length)
      problems.push(
        problem('bad-value', '', 'words stand here both by language and by list', 'give every list a name, or none'),
      )
    return problems
  }
