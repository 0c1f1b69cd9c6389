import type { PolicyWords } from './words.js'

const N = '\u202f'

/** The French words of a policy as a document. */
export const policy: PolicyWords = {
  version: (version) => `Version ${version}`,
  purpose: 'À quoi sert cette charte',
  purposeText: (organisation) =>
    `${organisation} parle sur les réseaux sociaux par la voix de beaucoup de monde. Cette charte dit ce que nous nous demandons les uns aux autres, pour que personne ne soit blessé et que chacun s’exprime à l’aise. Ce qu’elle ne restreint pas reste libre.`,
  whom: 'Qui elle engage',
  whomText: `Toute personne qui publie pour l’organisation ou parle d’elle${N}: salariés, bénévoles, administrateurs, stagiaires. Les comptes personnels restent personnels${N}; une règle ne les concerne que si elle le dit.`,
  where: (scopes) => `Cette version vaut pour${N}: ${scopes}.`,
  everywhere: 'tous les bureaux',
  effectOn: (effect, accounts) => `${effect} sur ${accounts}`,
  allAccounts: 'tous les comptes',
  locked: {
    'tighten-only': 'Un bureau peut être plus strict, jamais plus souple.',
    fixed: 'Aucun bureau ne peut changer cette règle.',
  },
  waivable: (roles) => `Une dérogation peut être accordée par ${roles}.`,
  follow: 'bien',
  avoid: 'à éviter',
  permitted: 'Ce qui est facilité',
  notRestricted: 'Ce qui reste libre',
  freeText: `Ce qu’aucune règle ne nomme ici reste libre${N}: remercier, avoir un avis à soi, critiquer de bonne foi, rire, raconter son quotidien. Le silence n’est pas un but${N}; une charte qui fait taire a échoué.`,
  effect: 'Ce qui est demandé',
  lock: 'Verrou',
  exemption: 'Dérogation',
  contacts: 'À qui demander',
  ask: 'Dans le doute, demandez avant de publier. Une question coûte une minute.',
  changes: 'Ce qui a changé',
  added: 'Nouveau',
  removed: 'Plus en vigueur',
  changed: 'Modifié',
  noChange: 'Rien n’a changé.',
  differs: (scope) => `À ${scope}`,
  setTo: (name, before, after) => `${name}${N}: ${before} → ${after}`,
  notAdvice: 'Ce document n’est pas un conseil juridique.',
  on: 'en vigueur',
  off: 'pas en vigueur',
}
