import type { Case } from './case.js'
import type { Desk } from './desk.js'
import { groupsOf } from './groups.js'
import { match } from './match.js'
import { NONE } from './none.js'
import { baseOf, placeOf, type Roster, rosterOf, type Seat, seatOf } from './roster.js'
import { settleGroup } from './settle-group.js'
import type { Settled } from './settled.js'

const END = Number.POSITIVE_INFINITY

/** Step 6, settle: every duty that judges this act, in each set of scopes that judge it alike, in the order of a decision. */
export const settle = (c: Case, desk: Desk): readonly Settled[] => {
  const roster = rosterOf(c)
  const language = c.post.language === undefined ? undefined : baseOf(c.post.language).toLowerCase()
  const { live, certain } = roster.sieve(c)
  const deaf = language === undefined ? NONE : roster.deafTo(language)
  const settled: Settled[] = []
  let isSplit = false
  // Two ascending lists, read side by side.
  for (let i = 0, j = 0; i < live.length || j < deaf.length; ) {
    const next = Math.min(live[i] ?? END, deaf[j] ?? END)
    const isLive = live[i] === next
    const isCertain = isLive && certain[i] === true
    const unread = deaf[j] === next ? language : undefined
    if (isLive) i += 1
    if (unread !== undefined) j += 1
    for (const seat of seatsAt(roster, next, c)) {
      isSplit ||= seat.isSplit
      const one = isLive ? settleGroup(seat, c, desk, isCertain) : undefined
      if (one) settled.push(one)
      // A rule that found nothing says which language it could not read.
      else if (unread !== undefined && (!isLive || match(seat.force.node, c.observer, c.input.at) === false))
        settled.push({ missing: [], failed: [], unjudged: { ...seat.name, languages: [unread] } })
    }
  }
  return isSplit ? inOrder(settled) : settled
}

/** A seat, or the seats into which the permits split it. */
const seatsAt = ({ seats }: Roster, index: number, c: Case): readonly Seat[] => {
  const seat = seats[index] as Seat
  if (!seat.isSplit) return [seat]
  return groupsOf(seat.use, seat.group, c).map((group) => ({
    ...seatOf(seat.use, group, c.kinds, c.compiled),
    // The settled duties have to be put in order again.
    isSplit: true,
  }))
}

const inOrder = (settled: readonly Settled[]): readonly Settled[] =>
  settled
    .map((one) => [placeOf(one.finding ?? one.unjudged ?? { rule: '', scopes: [] }), one] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, one]) => one)
