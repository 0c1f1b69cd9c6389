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
}

/** The text of a post. */
export interface Reading {
  /** The strings of the post that people would read: text, title, alt texts, captions, poll. */
  readonly pieces: readonly Piece[]
  /** Keeps what one fact computed for another: text is read once. */
  memo<T>(key: string, compute: () => T): T
}
