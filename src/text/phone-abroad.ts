import { PHONE_PLANS, type PhonePlan } from './phone-plans.js'

/** A telephone number found in a folded text: UTF-16 units of that text. */
export interface Phone {
  readonly kind: 'phone' | 'mobile' | 'landline'
  readonly start: number
  readonly end: number
  /** Its digits, `+` before an international one. */
  readonly value: string
}

/** Country code, national number: ITU-T E.164. */
const PARTS = /^(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})(\d+)$/
const BY_CODE = new Map([...PHONE_PLANS.values()].map((plan) => [plan.code, plan]))
/** Calls that cost nothing are answered by nobody in particular. */
export const FREE = /^(?:1?8(?:00|33|44|55|66|77|88)\d{7})$/

/** What sort of telephone a national number of a plan is. */
export const kindOf = ({ mobile }: PhonePlan, national: string): Phone['kind'] =>
  mobile ? (mobile.test(national) ? 'mobile' : 'landline') : FREE.test(national) ? 'landline' : 'phone'

/** A number with its country code, `+` and prefixes taken off. */
export const abroad = (digits: string): Pick<Phone, 'kind' | 'value'> | undefined => {
  const [, code = '', rest = ''] = PARTS.exec(digits) ?? []
  const plan = BY_CODE.get(code)
  const value = `+${code}${rest}`
  if (!plan)
    return rest.length >= 6 && rest.length <= 12 && !rest.startsWith('0') ? { kind: 'phone', value } : undefined
  const national = plan.trunk && rest.startsWith(plan.trunk) ? rest.slice(plan.trunk.length) : rest
  return plan.national.test(national) ? { kind: kindOf(plan, national), value: `+${code}${national}` } : undefined
}

/** A number in an address that opens a chat with it. */
const CHAT = /(?:wa\.me\/|[?&]phone=)\+?$/

/** The number that a link to a chat is made of. */
export const inChat = (folded: string, digit: number): Phone | undefined => {
  if (!'/=+'.includes(folded[digit - 1] ?? ' ') || !CHAT.test(folded.slice(Math.max(0, digit - 8), digit)))
    return undefined
  const digits = /^\d{8,15}(?![\p{L}\p{N}])/u.exec(folded.slice(digit, digit + 16))?.[0] ?? ''
  const found = abroad(digits)
  return found && { ...found, start: digit, end: digit + digits.length }
}
