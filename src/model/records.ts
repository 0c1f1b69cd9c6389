import type { Instant } from './words.js'

/** A person's agreement with one content. */
export interface Approval {
  /** The host's identifier of the person. */
  readonly by: string
  /** Roles held when it was given. */
  readonly roles?: readonly string[] | undefined
  /** The team it was given for. */
  readonly team?: string | undefined
  /** When it was given. */
  readonly at: Instant
  /** Default: `approve`. */
  readonly verdict?: 'approve' | 'reject' | undefined
  /** The digest of what was approved: `contentDigest(post)`. */
  readonly digest: string
  /** It counts only from then on. */
  readonly from?: Instant | undefined
  /** It counts only before then. */
  readonly until?: Instant | undefined
  /** Words for the author. */
  readonly note?: string | undefined
}

/** A person's word about one content: "I asked the family". */
export interface Attestation {
  /** The name of what is attested, as the obligation names it. */
  readonly statement: string
  /** The host's identifier of the person. */
  readonly by: string
  /** Roles held when it was given. */
  readonly roles?: readonly string[] | undefined
  /** When it was given. */
  readonly at: Instant
  /** The digest of the content it speaks of. */
  readonly digest: string
}

/** A person's dated, reasoned exemption from one rule. */
export interface Waiver {
  /** The rule waived. */
  readonly rule: string
  /** The person exempted. */
  readonly for: string
  /** Who granted it. */
  readonly by: string
  /** Roles of the one who granted it. */
  readonly roles?: readonly string[] | undefined
  /** Why. */
  readonly reason: string
  /** It counts from then on. */
  readonly from: Instant
  /** It counts before then. */
  readonly until: Instant
}
