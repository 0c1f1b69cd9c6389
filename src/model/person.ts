import type { Duration, Instant, Language, ScopeCode, Zone } from './words.js'

/** A person in a picture, in the text, or at the other end of an act. `{}` is somebody of whom nothing is known. */
export interface Person {
  /** The host's identifier of the person, never a name: the key of registers. */
  readonly id?: string | undefined
  /** What the person is to the organisation: `beneficiary`, `donor`, `volunteer`, `colleague`, … Open words, ordered by `countsAs`. */
  readonly role?: string | undefined
  /** How the person is tied to the author: `relative`, `friend`, `client`, `stranger`, … */
  readonly relation?: string | undefined
  /** Whether the person is a minor in the country that matters. */
  readonly minor?: boolean | undefined
  /** Age in whole years. */
  readonly age?: number | undefined
  /** Whether somebody could recognise the person. */
  readonly identifiable?: boolean | undefined
  /** Whether the face is seen. */
  readonly faceVisible?: boolean | undefined
  /** Which names are given: `none`, `first`, `full`, `changed`. */
  readonly named?: 'none' | 'first' | 'full' | 'changed' | undefined
  /** Whether the person is a public figure acting as one. */
  readonly publicFigure?: boolean | undefined
  /** Whether the person has died. */
  readonly deceased?: boolean | undefined
  /** Whether the person agreed to be named or tagged. */
  readonly agreed?: boolean | undefined
  /** How the person is shown: attire, portrayal, situation. */
  readonly portrayal?: readonly string[] | undefined
  /** Identifiers of entries in `registers.consents`. */
  readonly consents?: readonly string[] | undefined
}

/** Working hours of a person, on the person's own clock. */
export interface WorkHours {
  /** The weekdays worked: `mon` … `sun`. */
  readonly days: readonly Weekday[]
  /** Start, `HH:MM`. */
  readonly from: string
  /** End, `HH:MM`, not included. Before `from`: the next day. */
  readonly to: string
}

/** The weekdays, as written in policies. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
/** A weekday, in three letters. */
export type Weekday = (typeof WEEKDAYS)[number]

/** A course or a reading done. */
export interface Training {
  /** The module's name in the organisation. */
  readonly module: string
  /** When it was completed. */
  readonly at: Instant
  /** When it lapses, if it does. */
  readonly until?: Instant | undefined
}

/** A right that a person holds on an account. */
export interface Grant {
  /** The account's identifier. */
  readonly account: string
  /** What the person may do there. */
  readonly can: 'draft' | 'publish' | 'admin'
}

/** The person who acts. */
export interface Author {
  /** The host's identifier of the person. Needed to tell an approver from the author. */
  readonly id?: string | undefined
  /** Roles held: open words, ordered by the policy's `countsAs`. */
  readonly roles?: readonly string[] | undefined
  /** The team. */
  readonly team?: string | undefined
  /** The office, usually a scope code. */
  readonly office?: ScopeCode | undefined
  /** The person's time zone. */
  readonly zone?: Zone | undefined
  /** Languages the person writes. */
  readonly languages?: readonly Language[] | undefined
  /** The organisations or subjects the person may speak for. */
  readonly spokespersonFor?: readonly string[] | undefined
  /** Fields of recognised expertise. */
  readonly expertise?: readonly string[] | undefined
  /** Working hours on the person's clock; `[]` for somebody without any (a volunteer). */
  readonly schedule?: readonly WorkHours[] | undefined
  /** Whether the person is on duty now, when the host knows better than the schedule. */
  readonly onDuty?: boolean | undefined
  /** Whether the person is on leave now. */
  readonly onLeave?: boolean | undefined
  /** When the person left or will leave the organisation. */
  readonly endsAt?: Instant | undefined
  /** The elections or bodies the person stands for. */
  readonly candidateFor?: readonly string[] | undefined
  /** Whether the person acts as a union or staff representative. */
  readonly staffRepresentative?: boolean | undefined
  /** Training done. */
  readonly training?: readonly Training[] | undefined
  /** The version of the policy that the person has read. */
  readonly policyRead?: string | undefined
  /** How many posts the person has published for the organisation. */
  readonly postCount?: number | undefined
  /** Rights held on accounts. */
  readonly grants?: readonly Grant[] | undefined
  /** The state of the moment that the person declared: `tired`, `angry`, `grieving`, … */
  readonly state?: string | undefined
}

/** Somebody asked to do something because of this act: an approval request, an assignment, a duty to reply. */
export interface Request {
  /** The host's identifier of the person asked. */
  readonly person?: string | undefined
  /** What is asked. */
  readonly kind?: 'approval' | 'assignment' | 'reply' | undefined
  /** The person's time zone. */
  readonly zone?: Zone | undefined
  /** The person's working hours; `[]` for none. */
  readonly schedule?: readonly WorkHours[] | undefined
  /** Whether the person is on call now. */
  readonly onCall?: boolean | undefined
  /** How soon an answer is expected. */
  readonly within?: Duration | undefined
}
