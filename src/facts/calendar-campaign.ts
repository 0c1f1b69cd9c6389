import type { Fact } from '../model/index.js'
import { dayNumber, dayOf, instantOf } from '../time/index.js'
import { electionList, electionsWhen, upTo } from './elections-when.js'

/** The longest campaign, in days before the vote: twelve months and the month of the vote itself. */
const MOST = 400

/** The first day of the month that lies a number of months before the month of a day. */
const monthBefore = (day: number, months: number): number => {
  const [year = 0, month = 1] = dayOf(day).split('-').map(Number)
  const index = year * 12 + month - 1 - months
  const pad = (value: number, width: number) => String(value).padStart(width, '0')
  return dayNumber(`${pad(Math.floor(index / 12), 4)}-${pad((index % 12) + 1, 2)}-01`) ?? day
}

/**
 * Elections whose campaign covers the post time: the last `days` up to and with the day of the vote, or the `months`
 * before the first of its month, whichever is longer (400 days or 12 months at most), until the end of the vote. On the clock of the vote, or else the
 * account's.
 */
export const calendarCampaign: Fact<'calendar.campaign'> = {
  id: 'calendar.campaign',
  title: { en: 'elections in their campaign period', fr: 'les élections en période de campagne' },
  kind: electionList,
  reads: ['calendar.elections', 'account.zone', 'scopes', 'now', 'publishAt'],
  params: {
    days: { kind: { type: 'number' }, default: 0, polarity: '+' },
    months: { kind: { type: 'number' }, default: 0, polarity: '+' },
  },
  observe: (input, { params }) => {
    const days = upTo(MOST, params.days)
    const months = upTo(12, params.months)
    return electionsWhen(input, { reach: MOST, local: false }, ({ first, last, at, where }) => {
      const from = Math.min(days > 0 ? first - days + 1 : last + 1, months > 0 ? monthBefore(first, months) : last + 1)
      const start = instantOf(input.zones, where, dayOf(from), 0)
      const end = instantOf(input.zones, where, dayOf(last + 1), 0)
      return start === undefined || end === undefined ? undefined : at >= start && at < end
    })
  },
}
