import type { Words } from './words.js'

/** French. */
export const fr: Words = {
  language: 'fr',
  outcome: { allow: 'Peut partir', hold: 'À retenir', deny: 'Pas ainsi' },
  status: { open: 'ouvert', undetermined: 'indéterminé', met: 'satisfait', lifted: 'levé', waived: 'dispensé', capped: 'simple conseil' },
  kinds: {
    email: 'une adresse e-mail', 'role-email': 'une adresse de service', phone: 'un numéro de téléphone', mobile: 'un numéro de portable', landline: 'un numéro de fixe', iban: 'un compte bancaire',
    card: 'une carte de paiement', 'national-id': 'un numéro d’identité', password: 'un mot de passe', 'api-key': 'une clé', token: 'un jeton', 'private-key': 'une clé privée',
    'url-login': 'un identifiant dans une adresse', term: 'ces mots', name: 'un nom protégé', organisation: 'le nom de l’organisation', embargo: 'une nouvelle sous embargo', media: 'une image', people: 'une personne', quotes: 'une citation', requests: 'une demande',
  },
  duties: {
    approval: 'Faire valider', attestation: 'Confirmer', change: 'Modifier le message', remove: 'Retirer ce qui a été trouvé', mask: 'Masquer ce qui a été trouvé', disclaimer: 'Ajouter la mention', disclose: 'Dire votre lien avec l’organisation',
    label: 'Ajouter la mention', imprint: 'Ajouter les mentions légales', 'alt-text': 'Décrire l’image', captions: 'Ajouter des sous-titres', source: 'Donner la source', credit: 'Créditer l’auteur', link: 'Ajouter le lien', translation: 'Ajouter la traduction', blur: 'Flouter le visage', crop: 'Recadrer l’image',
    'strip-metadata': 'Retirer les métadonnées du fichier', 'remove-geo': 'Retirer le lieu', rename: 'Changer ou raccourcir le nom', shorten: 'Raccourcir le texte', split: 'Diviser le texte', consent: 'Enregistrer l’accord', delay: 'Publier plus tard',
    'move-channel': 'Poursuivre sur le bon canal', 'switch-account': 'Utiliser le bon compte', sign: 'Signer', training: 'Suivre la formation', ask: 'Demander d’abord', correct: 'Corriger publiquement', 'record-keeping': 'Garder une trace',
    'watch-replies': 'Surveiller les réponses', 'take-down': 'Retirer à temps', notify: 'Prévenir', report: 'Signaler', 'keep-record': 'Garder une trace',
  },
  refusals: { 'own-post': 'c’est son propre message', 'content-changed': 'le contenu a changé depuis', 'wrong-role': 'ce n’est pas un des rôles demandés', 'too-old': 'trop ancien', 'not-yet': 'pas encore valable', 'out-of-turn': 'pas dans l’ordre', rejected: 'refus' },
  errors: { 'no-now': 'l’heure actuelle manque', 'bad-date': 'une date qui n’existe pas', 'bad-zone': 'un fuseau horaire inconnu', 'wrong-kind': 'une valeur du mauvais genre', 'unknown-scope': 'un périmètre que la charte ne déclare pas', cyclic: 'une valeur qui renvoie à elle-même', 'too-long': 'trop long pour être lu', 'fact-failed': 'une observation qui a échoué' },
  places: { text: 'le texte', title: 'le titre', alt: 'la description d’une image', caption: 'une légende', bio: 'le profil' },
  fields: {
    'account.kind': 'si le compte est officiel, de représentation ou personnel', 'author.id': 'qui est l’auteur', 'author.roles': 'les rôles de l’auteur', minor: 'si la personne est mineure', identifiable: 'si la personne est reconnaissable', role: 'ce que la personne est pour l’organisation',
    consent: 'si la personne a donné son accord', consentChannel: 'si l’accord couvre ce canal', 'registers.consents': 'le registre des accords', 'media.people': 'qui est sur l’image', people: 'de qui parle le texte', 'labels.topic': 'le sujet', 'calendar.embargoes': 'ce qui est sous embargo',
    'pause.state': 'si les publications sont suspendues', live: 'si cela se passe en ce moment', 'organisation.names': 'les noms de l’organisation', activity: 'ce qui a été fait avant',
  },
  ask: { author: 'demandez à l’auteur', host: 'l’outil doit le fournir', organisation: 'demandez à l’organisation' },
  quote: (text) => `«\u202f${text}\u202f»`,
  say: {
    found: (what, where) => `${what} dans ${where}`, because: (names) => `par ${names}`, in: (scopes) => `dans ${scopes}`, todo: 'À faire', after: 'Ensuite', missing: 'On ne sait pas',
    need: (field, ask) => `${field}\u202f: ${ask}`, unjudged: (count) => (count < 2 ? `${count} règle n’a pas pu être jugée\u202f: rien n’est connecté à ce qu’elle demande` : `${count} règles n’ont pas pu être jugées\u202f: rien n’est connecté à ce qu’elles demandent`),
    errors: 'Illisible', roles: (roles, need) => (need === 'each' ? `par chacun de\u202f: ${roles}` : need === 'any' || need === 1 ? `par l’un de\u202f: ${roles}` : `par ${need} de\u202f: ${roles}`), contact: (name) => `demandez à ${name}`, refused: (who, why) => `${who} n’a pas compté\u202f: ${why}`,
    nothing: 'Rien à signaler.',
  },
}
