import { type Problem, problem, warning } from '../model/index.js'
import { isPlain } from '../model/plain.js'
import { token } from '../model/pointer.js'
import { kindOf } from './kind-of.js'
import { isLanguageKey } from './language-key.js'
import { unknownKey } from './unknown-key.js'

const CHANGE: readonly string[] = ['add', 'remove']

/** What somebody would take for another thing than it is: a text is read as words, without signs. */
const oddity = (word: string): readonly [said: string, hint: string] | undefined => {
  if (!/[\p{L}\p{N}]/u.test(word)) return ['is never found: it has neither a letter nor a digit', 'write words']
  const isPattern = word.startsWith('/') && word.lastIndexOf('/') > 1
  if (isPattern || /[\p{L}\p{N}]{3}\.?\*$/u.test(word.slice(-5)))
    return [
      'is read as plain words, not as a pattern',
      'to find it within longer words, write `{ "term": …, "inside": true }`',
    ]
  return undefined
}

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
    const entries = (list: unknown, at: string) => {
      if (!Array.isArray(list)) return
      list.forEach((entry: unknown, i) => {
        const word = isPlain(entry) ? entry.term : entry
        const [said, hint] = typeof word === 'string' ? (oddity(word) ?? []) : []
        if (said) problems.push(warning('bad-value', `${at}/${i}`, `\`${word}\` ${said}`, hint))
      })
    }
    const words = (list: unknown, at: string, language: string) => {
      if (!isPlain(list)) return entries(list, at)
      if (change) entries(list.add, `${at}/add`)
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
        problem('bad-value', '', 'words are given both by language and by list', 'give every list a name, or none'),
      )
    return problems
  }
