/** How a state writes a number that it gives. */
export interface IdForm {
  /** Country and name: `fr-nir`. */
  readonly id: string
  readonly kind?: 'organisation-id'
  /** How it is written: `9` a digit, `a` a letter, `*` either; in brackets the marks that may stand there, in braces those of which one must. */
  readonly written: readonly string[]
  /** Whether the same mark stands in all places for one, or none in any. */
  readonly even?: true
  /** What its letters and digits alone, in capitals, must be besides. */
  readonly plain?: RegExp
  /** The check, of letters and digits only, in capitals. Absent: nothing but the word for it tells. */
  readonly check?: (plain: string) => boolean
  /** Without one of these words near before it, or a text of its own, it is only a number. Absent: form and check are proof enough. */
  readonly words?: RegExp
  /** Written so, it needs no word. */
  readonly proof?: RegExp
}
