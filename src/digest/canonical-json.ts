type Plain = { readonly [key: string]: unknown }

const MAX_DEPTH = 200

/**
 * JSON with one spelling: keys in the order of their UTF-16 units, no spaces, -0 as 0, members without a value left out.
 * What JSON cannot say (NaN, a function, a cycle, more than 200 levels) is `null`.
 */
export const canonicalJson = (value: unknown): string => write(value, 0)

const write = (value: unknown, depth: number): string => {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value === 0 ? 0 : value) : 'null'
  if (typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value)
  if (value === null || typeof value !== 'object' || depth > MAX_DEPTH) return 'null'
  if (Array.isArray(value)) return `[${value.map((item) => write(item, depth + 1)).join()}]`
  const members = Object.keys(value)
    .sort()
    .flatMap((key) => {
      const member = (value as Plain)[key]
      return member === undefined || typeof member === 'function'
        ? []
        : [`${JSON.stringify(key)}:${write(member, depth + 1)}`]
    })
  return `{${members.join()}}`
}
