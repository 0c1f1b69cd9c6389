import type { AccountKind } from './effect.js'
import type { Instant, Language, ScopeCode, Zone } from './words.js'

/** What the public reads on an account. */
export interface Profile {
  /** The description of the account. */
  readonly bio?: string | undefined
  /** The name shown. */
  readonly displayName?: string | undefined
  /** What the avatar shows: `org-logo`, `emblem`, `uniform`, `portrait`, … */
  readonly avatarShows?: readonly string[] | undefined
  /** The web site named there. */
  readonly website?: string | undefined
  /** The page of the legal notice; `''` for none. */
  readonly legalNotice?: string | undefined
  /** The page of the house rules. */
  readonly houseRules?: string | undefined
  /** The hours of answer that the profile states. */
  readonly hours?: string | undefined
  /** The place named there. */
  readonly location?: string | undefined
}

/** Somebody who administers an account. */
export interface Admin {
  /** The host's identifier of the person. */
  readonly person?: string | undefined
  /** The role held. */
  readonly role?: string | undefined
  /** When the person left or will leave. */
  readonly endsAt?: Instant | undefined
  /** Age in whole years. */
  readonly age?: number | undefined
  /** Last activity as administrator. */
  readonly lastActiveAt?: Instant | undefined
}

/** An account on a network. Only `id` is content; all else is what the host knows. */
export interface Account {
  /** The host's identifier of the account. */
  readonly id?: string | undefined
  /** Whose voice it is. Unknown: all three kinds are possible. */
  readonly kind?: AccountKind | undefined
  /** The handle, without `@`. */
  readonly handle?: string | undefined
  /** The network it lives on. */
  readonly channel?: string | undefined
  /** The time zone of its readers: "the account's clock". */
  readonly zone?: Zone | undefined
  /** Languages it publishes in. */
  readonly languages?: readonly Language[] | undefined
  /** Who reads it: groups such as `donors`, `youth`. */
  readonly audience?: readonly string[] | undefined
  /** The lowest age of its readers. */
  readonly audienceMinAge?: number | undefined
  /** Who can see it. */
  readonly visibility?: Visibility | undefined
  /** What its profile says. */
  readonly profile?: Profile | undefined
  /** Its administrators. */
  readonly admins?: readonly Admin[] | undefined
  /** The recovery address belongs to the organisation. */
  readonly recoveryOwned?: boolean | undefined
  /** Whether a second factor protects it. */
  readonly mfa?: boolean | undefined
  /** Whether several people use one login. */
  readonly sharedLogin?: boolean | undefined
  /** When its password was last changed. */
  readonly loginChangedAt?: Instant | undefined
  /** Whether it carries the organisation's name or logo. */
  readonly branded?: boolean | undefined
  /** Whether it hides who holds it. */
  readonly pseudonymous?: boolean | undefined
  /** Whom it pretends to be; `''` for nobody. */
  readonly impersonates?: string | undefined
  /** What it is for. */
  readonly purpose?: string | undefined
  /** The named owner. */
  readonly owner?: string | undefined
  /** The team or unit that runs it. */
  readonly team?: string | undefined
  /** The topics it is meant for. */
  readonly editorialLine?: readonly string[] | undefined
  /** Whether it stands in the organisation's register of accounts. */
  readonly registered?: boolean | undefined
  /** Its last publication. */
  readonly lastPostAt?: Instant | undefined
  /** When somebody last checked it. */
  readonly lastCheckAt?: Instant | undefined
  /** The scope it belongs to, for the host's own use in filling `context.scopes`. */
  readonly scope?: ScopeCode | undefined
}

/** Who can see a post or an account. */
export const VISIBILITIES = ['public', 'followers', 'open-group', 'closed-group', 'named', 'private'] as const
/** Who can see a post or an account. Not public never means exempt. */
export type Visibility = (typeof VISIBILITIES)[number]
