import type { Consent } from '../model/index.js'
import { parseInstant } from '../time/index.js'

const STATUSES = ['withdrawn', 'refused', 'pending'] as const
type Worth = 'given' | 'expired' | (typeof STATUSES)[number]

/** What a consent is worth at one time; undefined if its dates or its status cannot be read. */
export const consentWorth = ({ status, from, until }: Consent, at: number): Worth | undefined => {
  if (status !== 'given') return STATUSES.find((one) => one === status)
  const start = from ? parseInstant(from) : Number.NEGATIVE_INFINITY
  const end = until ? parseInstant(until) : Number.POSITIVE_INFINITY
  if (start === undefined || end === undefined) return undefined
  return at >= end ? 'expired' : at < start ? 'pending' : 'given'
}
