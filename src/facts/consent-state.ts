/** What the register says of one person. An attribute that is not known is left out; `missing` names why. */
export interface ConsentState {
  /** The strictest that counts: `withdrawn`, `refused`, `given`, `pending`, `expired`, `none`. */
  readonly consent?: string
  /** The best form among the consents in force: `written`, `recorded`, `verbal`; `''` for none. */
  readonly consentForm?: string
  /** How many guardians one consent in force names, at most. */
  readonly guardians?: number
  /** Whether the person agreed too. */
  readonly selfAgreed?: boolean
  /** Whether consents in force cover every channel that the post goes to. */
  readonly consentChannel?: boolean
  /** Whether the person knew what they agreed to, by one consent in force at least. */
  readonly consentInformed?: boolean
  /** What the consents in force are for. */
  readonly consentPurposes?: readonly string[]
  readonly missing: { readonly [attribute: string]: readonly string[] }
}
