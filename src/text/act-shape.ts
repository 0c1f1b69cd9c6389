/** The alternatives of one act. */
export interface ActShape {
  /** Each begins at a word and ends at one. */
  readonly said: readonly string[]
  /** Each ends before a name: the next letter of the text is a capital. */
  readonly named?: readonly string[]
}
