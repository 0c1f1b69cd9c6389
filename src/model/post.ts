import type { Account, Visibility } from './account.js'
import type { Action } from './action.js'
import type { Labels } from './labels.js'
import type { Media } from './media.js'
import type { Author, Person, Request } from './person.js'
import type { Instant, Language } from './words.js'

/** A link of the post. Links found in the text are added to these. */
export interface Link {
  /** The address as it would be published. */
  readonly url: string
  /** The words it is shown under. */
  readonly text?: string | undefined
  /** What it leads to: `donate`, `petition`, `campaign`, `shop`, `press`, … */
  readonly kind?: string | undefined
  /** The address behind a shortener. */
  readonly expanded?: string | undefined
}

/** Somebody tagged. Mentions found in the text are added to these. */
export interface Mention extends Person {
  /** The handle, with or without `@`. */
  readonly handle: string
}

/** Words of somebody else. */
export interface Quote {
  /** The words, as they stand in the text. */
  readonly text: string
  /** Who said them, as shown. */
  readonly speaker?: string | undefined
  /** What the speaker is to the organisation. */
  readonly role?: string | undefined
  /** Where they were said: `public`, `interview`, `private-chat`, `meeting`, `internal-list`, … */
  readonly source?: string | undefined
  /** Whether the speaker agreed. */
  readonly permission?: boolean | undefined
}

/** A statement of fact in the text. */
export interface Claim {
  /** `number`, `superlative`, `study`, `health`, `alert`, … */
  readonly kind?: string | undefined
  /** The source given; `''` for none. */
  readonly source?: string | undefined
  /** Whether somebody checked it. */
  readonly verified?: boolean | undefined
}

/** An organisation, an event or a work that the post is about. */
export interface About {
  /** The host's identifier. */
  readonly id?: string | undefined
  /** `organisation`, `event`, `work`, `place`, `product`, … */
  readonly kind?: string | undefined
  /** What it is to us: `own`, `partner`, `sponsor`, `party`, `candidate`, `company`, `public-body`, … */
  readonly relation?: string | undefined
  /** Whether its owner agreed to be named. */
  readonly approved?: boolean | undefined
  /** Whether it asked not to be named. */
  readonly optedOut?: boolean | undefined
}

/** A place attached to the post. */
export interface Geo {
  /** The name of the place. */
  readonly place?: string | undefined
  /** Latitude in degrees. */
  readonly lat?: number | undefined
  /** Longitude in degrees. */
  readonly lon?: number | undefined
  /** How precise the place is. Default: `exact`. */
  readonly precision?: 'exact' | 'place' | 'city' | 'region' | undefined
}

/** Somebody else's post, as far as the host can read it. */
export interface OtherPost {
  /** The network's identifier of the post. */
  readonly id?: string | undefined
  /** Its account. */
  readonly account?: string | undefined
  /** Its words. */
  readonly text?: string | undefined
  /** Its media. */
  readonly media?: readonly Media[] | undefined
  /** Who holds the account: `own-official`, `party`, `campaign`, `company`, `public-body`, `media`, `nonprofit`, `person`. */
  readonly ownerKind?: string | undefined
  /** Who wrote it: `public`, `journalist`, `donor`, `minor`, `abuser`, … */
  readonly authorKind?: string | undefined
  /** What it is: `question`, `complaint`, `criticism`, `abuse`, `praise`, … */
  readonly kind?: string | undefined
  /** How many people reacted. */
  readonly engagement?: number | undefined
  /** When it was published. */
  readonly publishedAt?: Instant | undefined
  /** Labels on it. */
  readonly labels?: Labels | undefined
}

/** The person, post or account that an act is done to. */
export interface Target extends Person, Omit<OtherPost, 'id'> {}

/** Payment to have the post seen. Absent: none. */
export interface Promotion {
  /** Whether it is boosted or placed as an advertisement. */
  readonly boosted?: boolean | undefined
  /** What it costs, in the account's currency. */
  readonly budget?: number | undefined
  /** Who pays. */
  readonly sponsor?: string | undefined
  /** What the audience is chosen by. */
  readonly targeting?: readonly string[] | undefined
}

/** Something received for the post. */
export interface Benefit {
  /** Who gave it. */
  readonly from?: string | undefined
  /** What it was. */
  readonly kind?: 'paid' | 'gift' | 'loan' | 'trip' | undefined
}

/** A declaration attached to the post through the network's own tool. */
export interface Disclosure {
  /** `ad`, `ai`, `affiliation`, `views-own`, `imprint`, `fundraising`, … */
  readonly kind: string
  /** Its words, if it has any. */
  readonly text?: string | undefined
}

/** How a machine took part in writing. */
export interface AiUse {
  /** `none`, `assist`, `generated`. */
  readonly mode?: 'none' | 'assist' | 'generated' | undefined
  /** Whether a person read and took over the text. */
  readonly reviewed?: boolean | undefined
}

/** A poll. */
export interface Poll {
  /** The question. */
  readonly question?: string | undefined
  /** The answers offered. */
  readonly options?: readonly string[] | undefined
}

/** The place of a post in a thread. */
export interface Thread {
  /** The host's identifier of the thread. */
  readonly id?: string | undefined
  /** Position, from 1. */
  readonly index?: number | undefined
  /** How many posts it has. */
  readonly of?: number | undefined
}

/**
 * One act on a social network: not only a text. Every field may be absent;
 * what absence means is declared field by field in {@link FIELDS}.
 */
export interface Post {
  /** The host's identifier of the draft. */
  readonly id?: string | undefined
  /** The act. Default: `publish`. */
  readonly action?: Action | undefined
  /** The network: `mastodon`, `linkedin`, `x`, `bluesky`, `facebook`, `instagram`, … Open words. */
  readonly channel?: string | undefined
  /** Other networks it is copied to by itself. */
  readonly crossPostTo?: readonly string[] | undefined
  /** Who can see it. Default: `public`. */
  readonly visibility?: Visibility | undefined
  /** The words. */
  readonly text?: string | undefined
  /** The title, where the network has one. */
  readonly title?: string | undefined
  /** Its place in a thread. */
  readonly thread?: Thread | undefined
  /** The language of the text, if the host knows it. */
  readonly language?: Language | undefined
  /** The languages in which the same post says the same once more, as visibly: `fr`. */
  readonly alsoIn?: readonly Language[] | undefined
  /** The account it goes out from. */
  readonly account?: Account | undefined
  /** The person who acts. */
  readonly author?: Author | undefined
  /** Pictures, films, sounds, documents. */
  readonly media?: readonly Media[] | undefined
  /** Links beyond those in the text. */
  readonly links?: readonly Link[] | undefined
  /** Mentions beyond those in the text, or more about them. */
  readonly mentions?: readonly Mention[] | undefined
  /** Words of others. */
  readonly quotes?: readonly Quote[] | undefined
  /** Statements of fact. */
  readonly claims?: readonly Claim[] | undefined
  /** A poll. */
  readonly poll?: Poll | undefined
  /** The people a message goes to. */
  readonly recipients?: readonly Person[] | undefined
  /** People the text speaks of who are in no picture. */
  readonly people?: readonly Person[] | undefined
  /** Organisations, events and works it is about. */
  readonly about?: readonly About[] | undefined
  /** The place attached. */
  readonly geo?: Geo | undefined
  /** Whether it tells what happens at this moment. */
  readonly live?: boolean | undefined
  /** Labels by kind. */
  readonly labels?: Labels | undefined
  /** Payment to be seen. */
  readonly promotion?: Promotion | undefined
  /** Things received for it. */
  readonly benefits?: readonly Benefit[] | undefined
  /** How a machine took part. */
  readonly ai?: AiUse | undefined
  /** Declarations made through the network's own tool. */
  readonly disclosures?: readonly Disclosure[] | undefined
  /** The post shared. */
  readonly repostOf?: OtherPost | undefined
  /** The post answered. */
  readonly inReplyTo?: OtherPost | undefined
  /** Whom or what the act is done to. */
  readonly target?: Target | undefined
  /** The content before an edit. */
  readonly previous?: OtherPost | undefined
  /** Why the act is done: the ground of a deletion, the purpose of an account. */
  readonly reason?: string | undefined
  /** The approved template it was made from; `''` for none. */
  readonly template?: string | undefined
  /** The risk that somebody gave it. */
  readonly risk?: 'low' | 'medium' | 'high' | undefined
  /** People asked to do something because of it. */
  readonly requests?: readonly Request[] | undefined
  /** When it was drafted. */
  readonly createdAt?: Instant | undefined
  /** When the event it announces ends. */
  readonly eventEndsAt?: Instant | undefined
  /** When it goes out. Default: now. */
  readonly publishAt?: Instant | undefined
}
