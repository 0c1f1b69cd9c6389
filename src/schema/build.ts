import * as z from 'zod/mini'
import type { Problem } from '../model/index.js'

/** A key that may be left out. */
export const optional = z.optional

/** An object of exactly these keys. The names that it knows travel in the issue, for hints. */
export const object = <S extends z.core.$ZodLooseShape>(shape: S) =>
  z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : undefined),
  })

/** A schema that also asks a question of its own, whether or not all else is in order. Pointers are relative to the value. */
export const checked = <S extends z.ZodMiniType>(schema: S, look: (value: unknown) => readonly Problem[]): S =>
  schema.check(
    z.superRefine(
      (value, context) => {
        for (const found of look(value)) context.addIssue({ code: 'custom', params: { found }, continue: true })
      },
      { when: () => true },
    ),
  )
