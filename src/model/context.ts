import type { Action } from './action.js'
import type { Approval, Attestation, Waiver } from './records.js'
import type { Day, Instant, Json, ScopeCode, Zone } from './words.js'

/** What is known of the organisation. */
export interface Organisation {
  /** Its names and abbreviations, as people write them. */
  readonly names?: readonly string[] | undefined
  /** Its handles, without `@`. */
  readonly handles?: readonly string[] | undefined
  /** Its legal form: `association`, `charity`, `501c3`, `public-body`, … */
  readonly legalForm?: string | undefined
  /** The country of its seat. */
  readonly country?: ScopeCode | undefined
  /** Its time zone. */
  readonly zone?: Zone | undefined
  /** The topics it works on. */
  readonly topics?: readonly string[] | undefined
  /** Its domains: `asso.example`. */
  readonly domains?: readonly string[] | undefined
  /** Its own addresses and numbers. */
  readonly contacts?: readonly string[] | undefined
  /** Places never to be given away: shelters, field offices. */
  readonly protectedPlaces?: readonly string[] | undefined
  /** Legal regimes it is under: `hipaa`, `safeguarding`, `public-service`, … */
  readonly regimes?: readonly string[] | undefined
  /** Whether it is registered as a campaigner. */
  readonly registeredCampaigner?: boolean | undefined
  /** Organisations it works with. */
  readonly partners?: readonly string[] | undefined
}

/** An election. */
export interface Election {
  /** The host's identifier. */
  readonly id?: string | undefined
  /** Where it is held. */
  readonly scope?: ScopeCode | undefined
  /** `presidential`, `general`, `municipal`, `referendum`, … */
  readonly kind?: string | undefined
  /** The day of the vote; the first one of a vote over several days. */
  readonly day: Day
  /** The last day of a vote over several days. Default: `day`. */
  readonly lastDay?: Day | undefined
  /** The hour the last polling station closes, `HH:MM`. Default: `20:00`. */
  readonly closes?: string | undefined
  /** The zone of the vote. Default: the account's clock. */
  readonly zone?: Zone | undefined
  /** Parties and candidates. */
  readonly entities?: readonly string[] | undefined
}

/** A stretch of time. */
export interface Period {
  /** The host's identifier. */
  readonly id?: string | undefined
  /** Where it counts. Absent: everywhere. */
  readonly scope?: ScopeCode | undefined
  /** Its start. */
  readonly from: Instant
  /** Its end, not included. Absent: open. */
  readonly until?: Instant | undefined
  /** Why. */
  readonly reason?: string | undefined
}

/** News that must wait. */
export interface Embargo {
  /** The host's identifier. */
  readonly id?: string | undefined
  /** The topic label it covers. */
  readonly topic?: string | undefined
  /** Words that give it away. */
  readonly terms?: readonly string[] | undefined
  /** When it ends. Absent: no end yet. */
  readonly until?: Instant | undefined
  /** Whom to ask. */
  readonly owner?: string | undefined
}

/** Dates that matter. */
export interface Calendar {
  /** Elections. */
  readonly elections?: readonly Election[] | undefined
  /** Periods in which campaigning is regulated. */
  readonly regulated?: readonly Period[] | undefined
  /** Periods of reserve. */
  readonly reserve?: readonly Period[] | undefined
  /** Public holidays, as days with the scope they count in. */
  readonly holidays?: readonly { readonly day: Day; readonly scope?: ScopeCode | undefined }[] | undefined
  /** Periods of mourning. */
  readonly mourning?: readonly Period[] | undefined
  /** News that must wait. */
  readonly embargoes?: readonly Embargo[] | undefined
}

/** One thing already done or scheduled. The host lists, the library counts. */
export interface Activity {
  /** When it was or will be. */
  readonly at: Instant
  /** The account. */
  readonly account?: string | undefined
  /** The person. */
  readonly author?: string | undefined
  /** The act. Default: `publish`. */
  readonly action?: Action | undefined
  /** Minutes spent. */
  readonly minutes?: number | undefined
  /** Whether the minutes were for personal use. */
  readonly personal?: boolean | undefined
  /** The thread. */
  readonly thread?: string | undefined
  /** The digest of its content, to know a duplicate. */
  readonly digest?: string | undefined
}

/** A consent in a register. */
export interface Consent {
  /** What `person.consents` refers to. */
  readonly id: string
  /** The person it is about. */
  readonly subject?: string | undefined
  /** `given`, `refused`, `withdrawn`, `pending`. */
  readonly status: 'given' | 'refused' | 'withdrawn' | 'pending'
  /** Who gave it: `self` and guardians. */
  readonly by?: readonly ('self' | 'guardian')[] | undefined
  /** `written`, `recorded`, `verbal`. */
  readonly form?: 'written' | 'recorded' | 'verbal' | undefined
  /** Channels it covers. Absent: not known; `[]`: none; `*` in the list: all. */
  readonly channels?: readonly string[] | undefined
  /** Purposes it covers. */
  readonly purposes?: readonly string[] | undefined
  /** Whether the person was told what for. */
  readonly informed?: boolean | undefined
  /** When it was given. */
  readonly from?: Instant | undefined
  /** When it ends. Absent: no end. */
  readonly until?: Instant | undefined
}

/** What a donor wishes. Whoever has no row was not asked; what a row leaves out is unknown. */
export interface DonorWishes {
  /** The person or organisation. */
  readonly id: string
  /** Whether the donor agreed to be named. */
  readonly named?: boolean | undefined
  /** Whether the donor agreed to be tagged. */
  readonly tagged?: boolean | undefined
}

/** A standing permission: a drone permit, a right to film. */
export interface Permission {
  /** The host's identifier. */
  readonly id: string
  /** What it allows. */
  readonly kind: string
  /** Who holds it. */
  readonly holder?: string | undefined
  /** Its end. */
  readonly until?: Instant | undefined
}

/** Registers that the host keeps. */
export interface Registers {
  /** Consents. */
  readonly consents?: readonly Consent[] | undefined
  /** Donors' wishes. */
  readonly donors?: readonly DonorWishes[] | undefined
  /** Standing permissions. */
  readonly permissions?: readonly Permission[] | undefined
}

/** A pause of publication. */
export interface Pause {
  /** `none`, `crisis`, `mourning`, `disaster`. */
  readonly state: 'none' | 'crisis' | 'mourning' | 'disaster'
  /** Topics that may still go out. */
  readonly keep?: readonly string[] | undefined
  /** Why. */
  readonly reason?: string | undefined
  /** Since when. */
  readonly since?: Instant | undefined
}

/** What the host knows. All of it is JSON. */
export interface Context {
  /** The present instant. The library reads no clock. */
  readonly now?: Instant | undefined
  /** The scopes in force: organisation, account, author, audience. Absent: everywhere. */
  readonly scopes?: readonly ScopeCode[] | undefined
  /** The organisation. */
  readonly organisation?: Organisation | undefined
  /** Dates that matter. */
  readonly calendar?: Calendar | undefined
  /** What was done and what is scheduled. */
  readonly activity?: readonly Activity[] | undefined
  /** Registers. */
  readonly registers?: Registers | undefined
  /** Agreements with this content. */
  readonly approvals?: readonly Approval[] | undefined
  /** Words given about this content. */
  readonly attestations?: readonly Attestation[] | undefined
  /** Exemptions. */
  readonly waivers?: readonly Waiver[] | undefined
  /** A pause of publication. */
  readonly pause?: Pause | undefined
  /** Whom to ask, by the name that rules use: `{ "safeguarding": "Maya, 555-0101" }`. */
  readonly contacts?: { readonly [name: string]: string } | undefined
  /** Values of facts that packs declare. */
  readonly facts?: { readonly [fact: string]: Json } | undefined
}
