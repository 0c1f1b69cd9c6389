import { type Figure, readFigures } from './figures.js'
import { abroad, FREE, inChat, kindOf, type Phone } from './phone-abroad.js'
import { PHONE_PLANS, type PhonePlan } from './phone-plans.js'
import { CALL, COUNTED, NO_CALL } from './phone-words.js'

/** What finds telephone numbers in a folded text, for some countries. `figures`: where its digits stand. */
export type PhoneFinder = (
  folded: string,
  countries: readonly string[],
  figures?: readonly Figure[],
) => readonly Phone[]

const CANDIDATE =
  /(?<![\p{Script=Latin}\p{N}\p{Sc}#/=_.,+~@&?](?<!(?<!\p{L})(?:tel|gsm|mob|num|phone|whatsapp)\.?)|(?<!\p{L}):|(?<!(?<!\p{L})(?:tel|fax|gsm|mob|num|phone|telephone|mobile|number|numero))-)(?:(?<!\d ?)\(?\+ ?)?\(?\d(?:[ .·•/()~_–-]{0,5}\d){4,19}/uy
const EXTENSION = /(?: ?, ?| )?(?:ext\.? ?|int\.? ?|x {0,2}|#|~)\d{1,7}(?!\d)/uy
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57
const MARK = /[./·•~–]/
const BAD_AFTER = /[\p{Script=Latin}_=%\p{Sc}°@]|[.,:/-]\d|--|-\p{L}(?!\p{L})/uy
const DATE =
  /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?: \d{1,2})?$|^(?:19|20)\d{2}[./-]?\d{2}[./-]?\d{2}|^(?:19|20)\d\d ?[-–] ?(?:19|20)\d\d$/
/** A day at the beginning, a day or years at the end: the rest is no part of it. */
const WITH_DATE =
  /^[0-3]?\d[./-][0-3]?\d[./-](?:19|20)\d\d(?!\d)|(?:^|[ (])(?:(?:19|20)\d\d ?[-–/] ?(?:(?:19|20)\d\d|[01]\d-[0-3]\d)|[0-3]?\d[./][01]?\d[./](?:19|20)?\d\d)$/
/** Thousands, or pairs: other figures are written so too. */
const LOOSE = /^\d{1,3}(?:[ .]\d{3}){1,5}$|^\d\d(?:[^\d]{1,5}\d\d){3,7}\d?$/
/** The fewest digits of a number with its country code. */
const LEAST_ABROAD = 7
/** The most of one that its shape alone tells. */
const MOST_BY_SHAPE = 11
const LAST_MARK = /[^\d]{1,5}(?=\d\d$)/
/** Shapes that mean a telephone wherever they are written: France, Belgium, the UK, North America. */
const SHAPES =
  /^(?:0[1-79](?: ?([.·•/-]) ?| )\d\d(?:(?: ?\1 ?| {1,2})\d\d){3}|0[1-79]\d{8}|0[4-7]\d\d[ /.]\d\d[ .]\d\d[ .]\d\d|07[5-9] \d{3} \d\d \d\d|07\d{3}[ -]\d{3}[ -]?\d{3}|0(?:2\d[ -]\d{4}|[12]\d\d[ -]\d{3})[ -]?\d{4}|01\d{3}[ -]\d{6}|(?:1[ .-])?\(?[2-9]\d\d\)?[ .-]{1,2}[2-9]\d\d[ .-]\d{4})$/

/** Five pairs are French, also where the digits alone would be another country's mobile. */
const PAIRS = /^0\d(?:[ .·•/_-]{1,3}\d\d){4}$/
/** `312.5550148` is a measure. */
const DECIMAL = /^[1-9]\d{0,3}\.\d{5,20}$/
/** Plans, and the fewest and most digits of what may be a number of one. */
interface Plans {
  readonly plans: readonly PhonePlan[]
  readonly least: number
  readonly most: number
}
const together = (plans: readonly PhonePlan[]): Plans => ({
  plans,
  least: Math.min(LEAST_ABROAD, ...plans.map(({ least }) => least)),
  most: Math.max(MOST_BY_SHAPE, ...plans.map(({ most, trunk }) => most + trunk.length)),
})
const EVERYWHERE = /* @__PURE__ */ together([...new Set(PHONE_PLANS.values())])
const plansOf = (countries: readonly string[]): Plans =>
  together(countries.flatMap((country) => PHONE_PLANS.get(country) ?? []))

/** More pairs than a number has. */
const LIST = /^\d\d(?: ?[./·•~–-] ?\d\d){5,12}$/

/** One separator of its sort throughout; a single `/` or `.` may part the area code from the rest. */
const isEven = (written: string): boolean => {
  if (LIST.test(written)) return false
  if (!MARK.test(written)) return true
  const marks = written.match(/[./·•~–]/g) ?? []
  if (marks.length <= 1) return true
  if (new Set(marks).size > 1) return false
  return !/\d[ ()-]{1,3}\d/.test(written.replace(/^\(?\+? ?\d{1,4}\)?[ -]/, ''))
}

/** Reads a written number: international, or by one of the plans. `told`: whether the word for a number stands before it. */
const read = (
  written: string,
  digits: string,
  plans: readonly PhonePlan[],
  told: () => boolean,
): Pick<Phone, 'kind' | 'value'> | undefined => {
  if (/^\(?\+/.test(written))
    return abroad(digits.replace(/^(\d{1,3})0(?=0*)/, (all, code) => (/\(0\)/.test(written) ? code : all)))
  if (DATE.test(written) || DECIMAL.test(written) || WITH_DATE.test(written)) return undefined
  if (/^00[1-9]/.test(digits)) {
    const found = abroad(digits.slice(2))
    if (found) return found
  }
  const dialled = /^[(~]?0/.test(written) ? written.replace(/[^\d~]/g, '') : ''
  for (const plan of plans) {
    const out = dialled && plan.out.exec(dialled)
    const far = out && abroad(dialled.slice(out[0].length).replace(/\D/g, ''))
    if (far) return far
    const trunk = plan.trunk !== '' && digits.startsWith(plan.trunk)
    const length = digits.length - (trunk ? plan.trunk.length : 0)
    if (length < plan.least || length > plan.most) continue
    // Without a trunk prefix a number needs its usual marks, or the word for it.
    if (!trunk && ((plan.trunk === '0' && !/^(?:\(|1[38]00)/.test(written)) || LOOSE.test(written)) && !told()) continue
    const national = trunk ? digits.slice(plan.trunk.length) : digits
    if (plan.national.test(national)) return { kind: kindOf(plan, national), value: digits }
  }
  return undefined
}

const byShape = (written: string, value: string): Pick<Phone, 'kind' | 'value'> | undefined => {
  if (value.length < 10 || value.length > 11 || !SHAPES.test(written)) return undefined
  if (/^0(?:[67]|4\d\d[ /.])/.test(written)) return { kind: 'mobile', value }
  return { kind: value.startsWith('0') || FREE.test(value) ? 'landline' : 'phone', value }
}

const readAny = (written: string, digits: string, plans: readonly PhonePlan[], told: () => boolean) =>
  (/^0[67](?!([./-])[01]\d\1\d\d )/.test(written) && PAIRS.test(written)
    ? ({ kind: 'mobile', value: digits } as const)
    : undefined) ??
  (PAIRS.test(written) ? undefined : read(written, digits, plans, told)) ??
  byShape(written, digits)

const extension = (text: string, at: number): number => {
  EXTENSION.lastIndex = at
  return EXTENSION.exec(text)?.[0].length ?? 0
}

const isCutShort = (text: string, at: number): boolean => {
  BAD_AFTER.lastIndex = at
  return BAD_AFTER.test(text)
}

const countDigits = (written: string, from: number): number => {
  let count = 0
  for (let i = from; i < written.length; i++) if (isDigit(written.charCodeAt(i))) count += 1
  return count
}

/** The longest beginning of a run of figures that is a number, and where the rest begins. */
const first = (folded: string, index: number, run: string, { plans, most }: Plans, hits: Phone[]): number => {
  let call: boolean | undefined
  const told = () => (call ??= CALL.test(folded.slice(Math.max(0, index - 50), index)))
  let [written, digits] = [run, run.replace(/\D/g, '')]
  const prefixed = /^\(?\+|^[(~]?0/.test(run)
  for (let tries = 0; tries < 8 && written.length > 5; tries += 1) {
    if (prefixed || digits.length <= most) {
      const end = index + written.length
      const more = extension(folded, end)
      const broken =
        (more === 0 && written === run && isCutShort(folded, end)) ||
        (!prefixed && COUNTED.test(folded.slice(end, end + 16)))
      // One more pair after pairs, parted alike: a list of figures.
      const mark = LAST_MARK.exec(written)?.[0] ?? ''
      const next = end + mark.length
      const listed =
        mark !== '' && folded.startsWith(mark, end) && /^\d\d(?!\d)/.test(folded.slice(next, next + 3)) && !told()
      const even = written.includes('_')
        ? PAIRS.test(written)
        : isEven(written) || PAIRS.test(written) || SHAPES.test(written)
      const found = broken || listed || !even ? undefined : readAny(written, digits, plans, told)
      if (found) {
        hits.push({ kind: found.kind, start: index, end: end + more, value: found.value })
        return end + more
      }
    }
    // `01.23.45.67.89/06.12.34.56.78`: two numbers; `01 23 45 67 89/90`: two that end otherwise.
    const apart = written.includes('.') || /\d\d\/\d\d$/.test(written)
    const cut = Math.max(written.lastIndexOf(' '), apart ? written.lastIndexOf('/') : -1)
    if (cut < 5) break
    digits = digits.slice(0, digits.length - countDigits(written, cut))
    written = written.slice(0, cut).replace(/[^\d]{1,6}$/, '')
  }
  return index + run.length
}

/** The run of figures that begins with the digit at a place, with its `+` and bracket: where it begins and ends. */
const runAt = (folded: string, digit: number, reached: number): readonly [number, number] | undefined => {
  let start = digit
  while (start > reached && digit - start < 4 && '(+ '.includes(folded[start - 1] as string)) start -= 1
  for (; start <= digit; start += 1) {
    CANDIDATE.lastIndex = start
    if (CANDIDATE.test(folded)) return [start, CANDIDATE.lastIndex]
  }
  return undefined
}

const find = (folded: string, figures: readonly Figure[], plans: Plans): readonly Phone[] => {
  const hits: Phone[] = []
  let reached = 0
  for (const { starts, digits } of figures) {
    if (digits < plans.least) continue
    for (const digit of starts) {
      const chat = digit < reached ? undefined : inChat(folded, digit)
      if (chat) {
        hits.push(chat)
        reached = chat.end
      }
      const run = digit < reached ? undefined : runAt(folded, digit, reached)
      if (!run) continue
      if (NO_CALL.test(folded.slice(Math.max(0, run[0] - 30), run[0]))) {
        reached = run[1]
        continue
      }
      reached = run[1]
      for (let from = run[0]; reached - from > 5; ) {
        const rest = first(folded, from, folded.slice(from, reached), plans, hits)
        from = rest + (/^[^\d(+]{0,6}/.exec(folded.slice(rest, rest + 6))?.[0].length ?? 0)
      }
    }
  }
  return hits
}

/** Finds telephone numbers in a folded text: international ones, national ones of the countries given, and those whose shape means a telephone wherever it stands. */
export const findPhones: PhoneFinder = (folded, countries, figures = readFigures(folded)) =>
  find(folded, figures, plansOf(countries))

/** Whether a folded text holds what would be a telephone number in some country, but is none in those given. */
export const hasUnplacedPhone = (folded: string, countries: readonly string[]): boolean => {
  const figures = readFigures(folded)
  const everywhere = find(folded, figures, EVERYWHERE)
  if (everywhere.length === 0) return false
  const here = new Set(find(folded, figures, plansOf(countries)).map(({ start }) => start))
  return everywhere.some(({ start }) => !here.has(start))
}
