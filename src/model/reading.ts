/** One bit for each mark that may call a recogniser. */
export const MARKS = {
  '@': 1,
  '#': 2,
  $: 4,
  '/': 8,
  ':': 16,
  '.': 32,
  '+': 64,
  '(': 128,
  '[': 256,
  '*': 512,
  _: 1024,
  '=': 2048,
  '%': 4096,
  '"': 8192,
  '!': 16_384,
  '-': 32_768,
  '{': 65_536,
  '<': 131_072,
  '&': 262_144,
  '\\': 524_288,
} as const

/** What the one pass over a string saw: a recogniser whose trigger is missing need not run. */
export interface Seen {
  /** Decimal digits, full-width and other compatible ones among them. */
  readonly digits: number
  /** The most digits that stand together, with at most three other units between two of them: how long a number may be. */
  readonly digitRun: number
  /** Whether it has none but ASCII: no accents, styled letters, emoji, invisible characters, other scripts. */
  readonly isAscii: boolean
  /** The marks of the folded text: `seen.marks & MARKS['@']`. */
  readonly marks: number
  /** Whether it has the colons, dashes or full stops without which no IP or MAC address is written. */
  readonly mayBeMachine: boolean
}

/** One string of the post, with the means to read it. All parts are computed when first asked for. */
export interface Piece {
  /** The JSON pointer to the string. */
  readonly at: string
  /** The string as it stands. */
  readonly text: string
  /** The string folded for comparison: no case, no marks, no invisible characters, plain spaces and apostrophes. */
  readonly folded: string
  /** For each unit of `folded`, and one past its end, the unit of `text` that it comes from. */
  readonly offsets: ArrayLike<number>
  /** What stands in it, as reasons to look closer. */
  readonly seen: Seen
}

/** The text of a post. */
export interface Reading {
  /** The strings of the post that people would read: text, title, alt texts, captions, poll. */
  readonly pieces: readonly Piece[]
  /** Keeps what one fact computed for another: text is read once. */
  memo<T>(key: string, compute: () => T): T
}
