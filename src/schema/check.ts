import { InputError, type Problem } from '../model/index.js'
import { isError } from '../model/is-error.js'
import { inspect } from './inspect.js'
import type { Issue } from './read-shape.js'
import type { Shape } from './shape.js'
import { toZod } from './to-zod.js'

const byZod = (shape: Shape) => (value: unknown) => {
  const { error } = toZod(shape).safeParse(value, { jitless: true })
  return (error?.issues ?? []) as readonly Issue[]
}

/** Every problem of the shape of a value, by zod. Never throws on data. */
export const check = (value: unknown, shape: Shape): readonly Problem[] => inspect(value, byZod(shape)).problems

/** A copy of the value without what reads as absent, or one `InputError` with every problem. */
export const parse = <T>(given: unknown, shape: Shape<T>): T => {
  const { value, problems } = inspect(given, byZod(shape))
  const errors = problems.filter(isError)
  if (errors.length > 0) throw new InputError(errors)
  return value as T
}
