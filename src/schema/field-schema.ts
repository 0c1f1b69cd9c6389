import * as z from 'zod/mini'
import type { Field, Kind } from '../model/index.js'

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/
const ZONE = /^[A-Za-z][A-Za-z0-9_+/-]{1,63}$/

const realDay = (text: string): boolean => {
  const [year, month, day] = text.slice(0, 10).split('-').map(Number) as [number, number, number]
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** An instant that a calendar has. */
export const instant = z
  .string()
  .check(
    z.refine(
      (text) =>
        INSTANT.test(text) && realDay(text) && Number(text.slice(11, 13)) < 24 && Number(text.slice(14, 16)) < 60,
      { error: 'bad-date' },
    ),
  )
/** A day that a calendar has. */
export const day = z
  .string()
  .check(z.refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && realDay(text), { error: 'bad-date' }))
/** A duration without years or months. */
export const duration = z
  .string()
  .check(z.regex(/^P(?!$)(?:\d{1,6}W)?(?:\d{1,6}D)?(?:T(?!$)(?:\d{1,6}H)?(?:\d{1,6}M)?(?:\d{1,9}S)?)?$/))
/** The shape of a time zone's name. */
export const zone = z.string().check(z.refine((text) => ZONE.test(text), { error: 'bad-zone' }))

const absent = (schema: z.ZodMiniType): z.ZodMiniType => z.optional(z.nullable(schema))

/** The schema of a kind, as the field table declares it. */
const ofKind = (kind: Kind, name: string): z.ZodMiniType => {
  switch (kind.type) {
    case 'boolean':
      return z.boolean()
    case 'number':
      return z.number()
    case 'instant':
      return instant
    case 'day':
      return day
    case 'duration':
      return duration
    case 'list':
      return z.array(ofKind(kind.of, name))
    case 'map':
      return z.record(z.string(), ofKind(kind.of, name))
    case 'object':
      return fieldsSchema(kind.fields)
    default:
      return kind.values ? z.enum(kind.values as [string, ...string[]]) : name === 'zone' ? zone : z.string()
  }
}

/** The schema of an object whose fields the table declares: every field may be absent, none may be invented. */
export const fieldsSchema = (fields: Readonly<Record<string, Field>>): z.ZodMiniType =>
  z.strictObject(
    Object.fromEntries(Object.entries(fields).map(([name, { kind }]) => [name, absent(ofKind(kind, name))])),
  )
