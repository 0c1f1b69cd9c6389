import type { Problem } from '../model/index.js'
import { must, mustSayOnly } from '../model/must.js'
import { keysOf } from '../model/pointer.js'

/** The offset in a JSON text of the value that a pointer names; of the nearest value around it if it has none. */
const locate = (source: string, pointer: string): number => {
  const keys = keysOf(pointer)
  let at = 0
  const space = () => {
    while (/\s|,|:/.test(source[at] ?? '')) at += 1
  }
  const string = (): string => {
    const start = at++
    while (at < source.length && source[at] !== '"') at += source[at] === '\\' ? 2 : 1
    at += 1
    try {
      return JSON.parse(source.slice(start, at)) as string
    } catch {
      return ''
    }
  }
  const skip = () => {
    let depth = 0
    do {
      space()
      const character = source[at]
      if (character === '"') string()
      else if (character === '{' || character === '[') {
        depth += 1
        at += 1
      } else if (character === '}' || character === ']') {
        depth -= 1
        at += 1
      } else while (at < source.length && !/[\s,:[\]{}]/.test(source[at] as string)) at += 1
    } while (depth > 0 && at < source.length)
  }
  space()
  for (const key of keys) {
    const open = source[at]
    const from = at
    if (open !== '{' && open !== '[') return from
    at += 1
    let found = false
    for (let i = 0; at < source.length; i++) {
      space()
      if (source[at] === '}' || source[at] === ']') break
      const name = open === '{' ? string() : String(i)
      space()
      if (name === key) {
        found = true
        break
      }
      skip()
    }
    if (!found) return from
  }
  return at
}

/** A problem as an author wants to see it: the line and column in the file, the sentence, the hint, and the line itself. */
export const renderProblem = (
  problem: Problem,
  options: { readonly source?: string | undefined; readonly file?: string | undefined } = {},
): string => {
  must(problem?.code && problem.message, 'problem', 'one of the problems that `checkPolicy` lists')
  mustSayOnly(options, 'options', ['source', 'file'])
  const { source, file = '' } = options
  must(source === undefined || typeof source === 'string', 'source', 'the text of the file')
  const said = `${problem.severity} ${problem.code}: ${problem.message}${problem.hint ? ` (${problem.hint})` : ''}`
  if (source === undefined) return `${file || problem.at || '/'} ${said}`
  const at = locate(source, problem.at)
  const begin = source.lastIndexOf('\n', at - 1) + 1
  const end = source.indexOf('\n', at)
  const line = source.slice(0, at).split('\n').length
  const shown = source.slice(begin, end < 0 ? undefined : end).slice(0, 200)
  return `${file}${file && ':'}${line}:${at - begin + 1} ${said}\n  ${shown}\n  ${' '.repeat(Math.min(at - begin, 200))}^`
}
