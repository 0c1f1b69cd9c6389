import * as z from 'zod/mini'
import type { Node, Shape } from './shape.js'

const made = new WeakMap<Node, z.ZodMiniType>()

const make = (node: Node): z.ZodMiniType => {
  switch (node.kind) {
    case 'string':
      return z.string()
    case 'number':
      return z.number()
    case 'boolean':
      return z.boolean()
    case 'unknown':
      return z.unknown()
    case 'word':
      return node.words.length === 1 ? z.literal([...node.words]) : z.enum(node.words as readonly string[])
    case 'list':
      return z.array(toZod(node.of))
    case 'record':
      return z.record(node.key ? (toZod(node.key) as z.ZodMiniString) : z.string(), toZod(node.of))
    case 'object': {
      const known = Object.keys(node.keys).join(' ')
      // The names that it knows travel in the issue, for hints.
      const error = ({ code }: { code: string | undefined }) => (code === 'unrecognized_keys' ? known : undefined)
      return z.strictObject(
        Object.fromEntries(Object.entries(node.keys).map(([key, member]) => [key, toZod(member)])),
        { error },
      )
    }
    case 'union':
      return z.union(node.of.map(toZod))
    case 'optional':
      return node.exact ? z.exactOptional(toZod(node.of)) : z.optional(toZod(node.of))
    case 'form':
      return toZod(node.of).check(z.refine((value) => node.fits(value as never), { error: node.form }))
    case 'checked':
      return toZod(node.of).check(
        z.superRefine(
          (value, context) => {
            for (const found of node.look(value))
              context.addIssue({ code: 'custom', params: { found }, continue: true })
          },
          { when: () => true },
        ),
      )
  }
}

/** The schema of zod that says what a shape says: made when first asked for, and the same for the same shape. */
export const toZod = <T>(shape: Shape<T>): z.ZodMiniType<T> => {
  const known = made.get(shape)
  if (known) return known as z.ZodMiniType<T>
  const schema = make(shape)
  made.set(shape, schema)
  return schema as z.ZodMiniType<T>
}
