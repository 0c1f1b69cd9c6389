import type { PolicyWords } from './words.js'

/** The English words of a policy as a document. */
export const policy: PolicyWords = {
  version: (version) => `Version ${version}`,
  purpose: 'What this policy is for',
  purposeText: (organisation) =>
    `${organisation} speaks on social media through many people. This policy says what we ask of one another, so that nobody is harmed and everybody can speak with ease. What it does not restrict stays free.`,
  whom: 'Whom it binds',
  whomText:
    'Everybody who publishes for the organisation or speaks of it: staff, volunteers, board members and people on placement. Personal accounts stay personal; a rule reaches them only where it says so.',
  where: (scopes) => `This version is for: ${scopes}.`,
  everywhere: 'every office',
  effectOn: (effect, accounts) => `${effect} on ${accounts}`,
  allAccounts: 'every account',
  locked: {
    'tighten-only': 'Offices may be stricter, never softer.',
    fixed: 'No office may change this.',
  },
  waivable: (roles) => `An exemption can be granted by ${roles}.`,
  follow: 'fine',
  avoid: 'to avoid',
  permitted: 'What is made easier',
  notRestricted: 'What stays free',
  freeText:
    'What no rule here names stays free: thanks, opinions of one’s own, criticism in good faith, humour, everyday life. Silence is not the aim; a policy that silences people has failed.',
  effect: 'What is asked',
  lock: 'Lock',
  exemption: 'Exemption',
  contacts: 'Whom to ask',
  ask: 'In doubt, ask before you publish. A question costs a minute.',
  changes: 'What has changed',
  added: 'New',
  removed: 'No longer in force',
  changed: 'Changed',
  noChange: 'Nothing has changed.',
  differs: (scope) => `In ${scope}`,
  setTo: (name, before, after) => `${name}: ${before} → ${after}`,
  notAdvice: 'This document is not legal advice.',
  on: 'in force',
  off: 'not in force',
}
