import { type Problem, problem, warning } from '../model/index.js'
import { isError } from '../model/is-error.js'
import { pointer } from '../model/pointer.js'

const HOSTILE: readonly string[] = ['__proto__', 'constructor', 'prototype']
const MAX_DEPTH = 64
/** No real bundle comes near; aliases that unfold without end do. */
const MAX_VALUES = 1_000_000
const MAX_PROBLEMS = 1000

interface Frame {
  readonly value: object
  readonly copy: Plain | unknown[]
  readonly depth: number
  readonly key: string | number
  readonly around: Frame | undefined
}
interface Plain {
  [key: string]: unknown
}

/** What data looks like once everything is gone that no data may have. */
export interface Tree {
  /** A copy of the data without `null` members and hostile keys; meaningless unless `readable`. */
  readonly value: unknown
  readonly problems: readonly Problem[]
  /** False for a cycle, bottomless nesting or endless size: nothing more can be said. */
  readonly readable: boolean
}

/** The pointer of a member; no frame: of the root. */
const placeOf = (frame: Frame | undefined, key: string | number): string => {
  if (!frame) return ''
  const keys = [key]
  for (let here = frame; here.around; here = here.around) keys.push(here.key)
  return pointer(keys.reverse())
}

const isAround = (frame: Frame, value: object): boolean => {
  for (let here: Frame | undefined = frame; here; here = here.around) if (here.value === value) return true
  return false
}

/** What JSON has no word for, named for its author; undefined for plain data. */
const foreign = (value: unknown): string | undefined => {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : `\`${value}\``
  if (typeof value === 'bigint' || typeof value === 'symbol' || typeof value === 'function') return `a ${typeof value}`
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined
  const name = Object.prototype.toString.call(value).slice(8, -1)
  return ['Date', 'Map', 'Set', 'RegExp', 'Promise', 'Error', 'Number', 'String', 'Boolean'].includes(name)
    ? `a \`${name}\``
    : undefined
}

/** Of what throws as it is read. */
export const unreadable = (at: string): Problem =>
  problem('wrong-kind', at, 'this cannot be read', 'a getter or a proxy in it throws: pass plain data')

/** Reads anything as plain data, step by step and never by recursion: hostile nesting cannot exhaust the stack. */
export const readTree = (root: unknown): Tree => {
  const problems: Problem[] = []
  let readable = true
  let left = MAX_VALUES
  const report = (found: Problem) => {
    if (problems.length < MAX_PROBLEMS || isError(found)) problems.push(found)
  }
  const stop = (found: Problem) => {
    readable = false
    report(found)
  }
  const open: Frame[] = []
  const read = (value: unknown, around: Frame | undefined, key: string | number): unknown => {
    if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value
    const odd = foreign(value)
    if (odd !== undefined) {
      report(
        problem(
          'wrong-kind',
          placeOf(around, key),
          `${odd} is not plain data`,
          odd === 'a `Date`' ? 'write it as text: `2026-11-24T09:30:00Z`' : undefined,
        ),
      )
      return undefined
    }
    if (typeof value !== 'object') return value
    if (around && isAround(around, value)) return stop(problem('cyclic', placeOf(around, key), 'this contains itself'))
    const depth = around ? around.depth + 1 : 1
    if (depth > MAX_DEPTH)
      return stop(problem('too-deep', placeOf(around, key), `this is nested deeper than ${MAX_DEPTH} levels`))
    const copy = Array.isArray(value) ? [] : {}
    open.push({ value, copy, depth, key, around })
    return copy
  }
  let copy: unknown
  const readMember = (frame: Frame, key: string, member: unknown, into: Plain) => {
    if (HOSTILE.includes(key))
      report(problem('hostile-key', placeOf(frame, key), `\`${key}\` is not a name`, 'rename it'))
    // In a comparison `null` is a value like any other.
    else if (member === null && !(key === 'value' && Object.hasOwn(frame.value, 'operator'))) {
      report(warning('null-value', placeOf(frame, key), '`null` reads as absent', 'leave the key out'))
    } else if (member !== undefined) into[key] = read(member, frame, key)
  }
  const readFrame = (frame: Frame): void => {
    const { value, copy: into } = frame
    if (Array.isArray(value) && Array.isArray(into)) {
      left -= value.length
      for (let i = 0; left > 0 && i < value.length; i++) into.push(read(value[i], frame, i))
    } else {
      const keys = Object.keys(value)
      left -= keys.length
      for (const key of keys) readMember(frame, key, (value as Plain)[key], into as Plain)
    }
  }
  let frame: Frame | undefined
  try {
    copy = read(root, undefined, '')
    for (frame = open.pop(); frame && left > 0 && problems.length < MAX_PROBLEMS * 2; frame = open.pop())
      readFrame(frame)
  } catch {
    stop(unreadable(placeOf(frame?.around, frame?.key ?? '')))
  }
  if (problems.length >= MAX_PROBLEMS * 2) readable = false
  if (left <= 0) stop(problem('too-deep', '', `this holds more than ${MAX_VALUES} values`))
  return { value: copy, problems, readable }
}
