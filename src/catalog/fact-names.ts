import type { Context, Post } from '../model/index.js'

/** The name of a fact that computes. */
export type ComputedFact =
  | 'activity.count'
  | 'activity.duplicates'
  | 'activity.gap'
  | 'activity.minutes'
  | 'activity.share'
  | 'activity.thread'
  | 'author.daysLeft'
  | 'author.working'
  | 'calendar.campaign'
  | 'calendar.embargoes'
  | 'calendar.holiday'
  | 'calendar.inPeriod'
  | 'calendar.silence'
  | 'labels.values'
  | 'media.alternatives'
  | 'other.terms'
  | 'people.elements'
  | 'people.shown'
  | 'people.wishes'
  | 'profile.disclaimers'
  | 'profile.elements'
  | 'profile.length'
  | 'profile.speaker'
  | 'profile.terms'
  | 'repost.bare'
  | 'requests.made'
  | 'text.acronyms'
  | 'text.acts'
  | 'text.capitals'
  | 'text.cashtags'
  | 'text.credentials'
  | 'text.deadlines'
  | 'text.disclaimers'
  | 'text.disguises'
  | 'text.elements'
  | 'text.emoji'
  | 'text.exclamations'
  | 'text.figures'
  | 'text.firstPerson'
  | 'text.formats'
  | 'text.guessedLanguage'
  | 'text.hashtags'
  | 'text.language'
  | 'text.length'
  | 'text.links'
  | 'text.mentions'
  | 'text.names'
  | 'text.organisation'
  | 'text.personalData'
  | 'text.quotes'
  | 'text.room'
  | 'text.sentences'
  | 'text.signature'
  | 'text.speaker'
  | 'text.sponsorship'
  | 'text.styled'
  | 'text.terms'
  | 'text.together'
  | 'time.author'
  | 'time.clock'
  | 'time.now'
  | 'time.post'
  | 'training.gaps'

/** The names of what an object says, and of what the objects in it say; what lists and open maps hold has none. */
type FieldsOf<T> = {
  [K in keyof T & string]-?:
    | K
    | (NonNullable<T[K]> extends readonly unknown[]
        ? never
        : NonNullable<T[K]> extends object
          ? string extends keyof NonNullable<T[K]>
            ? never
            : `${K}.${FieldsOf<NonNullable<T[K]>>}`
          : never)
}[keyof T & string]

type Told = Omit<Context, 'now' | 'scopes' | 'approvals' | 'attestations' | 'waivers' | 'contacts' | 'facts'>

/** The name of a fact that reads a field as it is. */
export type FieldFact = FieldsOf<Post> | FieldsOf<Told>
/** The name of a fact that charte ships: it reads a field, or it computes. */
export type StandardFact = FieldFact | ComputedFact
