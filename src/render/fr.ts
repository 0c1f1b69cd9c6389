import { names } from './fr-names.js'
import { policy } from './fr-policy.js'
import { quiz } from './fr-quiz.js'
import type { Words } from './words.js'

const N = '\u202f'
const join = (list: readonly string[], last: string): string =>
  list.length < 2 ? (list[0] ?? '') : `${list.slice(0, -1).join(', ')} ${last} ${list.at(-1)}`
const and = (list: readonly string[]) => join(list, 'et')
const or = (list: readonly string[]) => join(list, 'ou')
/** `à`, contracted with the article that follows. */
const to = (noun: string): string =>
  noun.startsWith('le ') ? `au ${noun.slice(3)}` : noun.startsWith('les ') ? `aux ${noun.slice(4)}` : `à ${noun}`
const UNITS: Readonly<Record<string, string>> = { W: 'semaine', D: 'jour', H: 'heure', M: 'minute', S: 'seconde' }
const duration = (iso: string): string =>
  and(
    [...iso.matchAll(/(\d{1,12}(?:\.\d{1,12})?)([WDHMS])/g)].map(
      ([, n, unit]) => `${n}\u00a0${UNITS[unit as string]}${Number(n) < 2 ? '' : 's'}`,
    ),
  )

/** French. */
export const fr: Words = {
  language: 'fr',
  outcome: { allow: 'Peut partir', hold: 'Pas encore', deny: 'Pas ainsi' },
  status: {
    open: 'ouvert',
    undetermined: 'indéterminé',
    met: 'satisfait',
    lifted: 'levé',
    waived: 'dispensé',
    capped: 'simple conseil',
  },
  effects: { off: 'non examiné', advise: 'conseillé', require: 'demandé', forbid: 'interdit' },
  accounts: {
    official: 'les comptes officiels',
    representative: 'les comptes liés à une fonction',
    personal: 'les comptes personnels',
  },
  refusals: {
    'own-post': 'c’est son propre message',
    'content-changed': 'le contenu a changé depuis',
    'wrong-role': 'ce n’est pas un des rôles demandés',
    'too-old': 'trop ancien',
    'not-yet': 'pas encore valable',
    'out-of-turn': 'pas dans l’ordre',
    rejected: 'refus',
  },
  errors: {
    'no-now': 'l’heure actuelle manque',
    'bad-date': 'une date qui n’existe pas',
    'bad-zone': 'un fuseau horaire inconnu',
    'wrong-kind': 'une valeur du mauvais type',
    'unknown-scope': 'un périmètre que la charte ne déclare pas',
    cyclic: 'une valeur qui renvoie à elle-même',
    'too-long': 'trop long pour être lu',
    'fact-failed': 'une observation qui a échoué',
  },
  ask: { author: 'demandez à l’auteur', host: 'l’outil doit le fournir', organisation: 'demandez à l’organisation' },
  concerns: [
    'Les informations sensibles',
    'Le temps',
    'Donateurs et relations',
    'Ce que l’on partage, qui, et quand',
    'En son nom, ou au nom de l’organisation',
    'Validation et initiative',
    'Notre ton, et ce qui reste libre',
    'Bureaux et pays',
    'Les mentions sur les comptes personnels',
    'Qui publie, et ce qui reste quand on part',
    'La formation',
  ],
  ...names,
  quote: (text) => `«${N}${text}${N}»`,
  pair: (name, text) => `${name}${N}: ${text}`,
  sentence: (text) => text.charAt(0).toUpperCase() + text.slice(1),
  and,
  or,
  number: (n) =>
    String(n)
      .replace('.', ',')
      .replace(/\B(?=(?:\d{3}){1,7}(?:,|$))/g, N),
  duration,
  isOne: (n) => Math.abs(n) < 2,
  say: {
    found: (what, where) => `${what} dans ${where}`,
    because: (names) => `par ${names}`,
    in: (scopes) => `dans ${scopes}`,
    unsettled: 'On ne sait pas encore si cette règle s’applique',
    why: 'Pourquoi',
    rule: 'Règle',
    after: 'Ensuite',
    missing: 'On ne sait pas',
    need: (field, ask) => `${field}${N}: ${ask}`,
    field: (id) => `ce que contient \`${id}\``,
    unjudged: (count) =>
      count < 2
        ? `${count} règle n’a pas pu se prononcer${N}: les informations qu’elle demande ne sont pas connectées`
        : `${count} règles n’ont pas pu se prononcer${N}: les informations qu’elles demandent ne sont pas connectées`,
    connect: (fields) => `À connecter${N}: ${fields}`,
    uncovered: (languages) => `Langues non lues${N}: ${languages}`,
    errors: 'Illisible',
    roles: (names, need) =>
      need === 'each'
        ? `par ${and(names)}`
        : need === 'any' || need === 1
          ? `par ${or(names)}`
          : `par ${need} personnes${N}: ${or(names)}`,
    then: (roles) => `puis ${roles}`,
    contact: (name) => `demandez ${to(name)}`,
    refused: (who, why) => `${who} n’a pas compté${N}: ${why}`,
    nothing: 'Rien à signaler.',
    within: (iso) => `dans un délai de ${duration(iso)}`,
    smallest: (steps) => `Pour qu’il parte${N}: ${and(steps)}.`,
    byHand: (steps) => `À faire soi-même${N}: ${and(steps)}.`,
    rewrite: 'Aucune retouche rapide n’y suffit\u202f: reprenez ce que les règles ont relevé.',
    answer: (field, value) => (value ? `dire ${field} (${value})` : `dire ${field}`),
    wait: (day, time) => `le publier après le ${day} à ${time}`,
    yes: 'oui',
    no: 'non',
    none: 'rien',
  },
  policy,
  quiz,
}
