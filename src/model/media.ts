import type { Labels } from './labels.js'
import type { Person } from './person.js'
import type { Instant } from './words.js'

/** Who owns a picture, and on what terms. */
export interface Rights {
  /** Who owns it: `own`, `supporter`, `agency`, `unknown`, … */
  readonly owner?: string | undefined
  /** The licence: `CC-BY-4.0`, `all-rights-reserved`, … */
  readonly licence?: string | undefined
  /** The credit line to give. */
  readonly credit?: string | undefined
  /** When the right to use it ends. */
  readonly until?: Instant | undefined
}

/** A picture, a film, a sound or a document. Kind, alt text, captions and file are content. */
export interface Media {
  /** The host's identifier of the file: what an approval is bound to. */
  readonly id?: string | undefined
  /** Default: `image`. */
  readonly kind?: 'image' | 'video' | 'audio' | 'gif' | 'document' | undefined
  /** The file's name or address. */
  readonly file?: string | undefined
  /** The text alternative. */
  readonly alt?: string | undefined
  /** The caption shown under it. */
  readonly caption?: string | undefined
  /** Whether a film has captions. */
  readonly captions?: boolean | undefined
  /** Whether a film or a sound has a transcript. */
  readonly transcript?: boolean | undefined
  /** Words read in the picture itself. */
  readonly text?: string | undefined
  /** The people in it; `[]` for nobody. */
  readonly people?: readonly Person[] | undefined
  /** Things in it: `org-logo`, `emblem`, `uniform`, `plate`, `screen`, `alcohol`, … */
  readonly shows?: readonly string[] | undefined
  /** Whether it only decorates. */
  readonly decorative?: boolean | undefined
  /** Rights on it. */
  readonly rights?: Rights | undefined
  /** What the file still carries: `gps`, `device`, `author`. */
  readonly metadata?: readonly string[] | undefined
  /** Whether a machine made or changed it. */
  readonly synthetic?: 'none' | 'edited' | 'generated' | undefined
  /** When it was taken. */
  readonly takenAt?: Instant | undefined
  /** Where it was taken: `shelter`, `school`, `street`, … */
  readonly place?: string | undefined
  /** Labels on it. */
  readonly labels?: Labels | undefined
}
