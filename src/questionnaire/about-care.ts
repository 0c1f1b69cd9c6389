import type { Question } from './question.js'

/** What to settle about sensitive information, time, donors and relations. */
export const aboutCare: readonly Question[] = [
  {
    id: 'children',
    concern: 1,
    kind: 'choice',
    title: { en: 'May a child be recognised in our pictures?', fr: 'Peut-on reconnaître un enfant sur nos images ?' },
    why: {
      en: 'A picture stays, and the child grows up with it.',
      fr: 'Une image reste, et l’enfant grandit avec elle.',
    },
    others: {
      en: 'Most ask for one guardian’s consent; French associations ask for two; some shelters never show a face.',
      fr: 'La plupart demandent l’accord d’un responsable légal ; les associations françaises de deux ; certains foyers ne montrent jamais de visage.',
    },
    options: [
      {
        value: 'one',
        title: { en: 'With one guardian’s consent', fr: 'Avec l’accord d’un responsable légal' },
        sets: {},
      },
      {
        value: 'two',
        title: { en: 'With both guardians’ consent', fr: 'Avec l’accord des deux responsables légaux' },
        sets: { 'sensitivity/child-image': { params: { guardians: 2 } } },
      },
      {
        value: 'never',
        title: { en: 'Never, even with consent', fr: 'Jamais, même avec un accord' },
        sets: { 'sensitivity/child-image': { params: { never: true } } },
      },
    ],
    default: 'one',
  },
  {
    id: 'people-we-help',
    concern: 1,
    kind: 'choice',
    title: { en: 'May the people we help be shown?', fr: 'Peut-on montrer les personnes que nous accompagnons ?' },
    why: {
      en: 'Being seen with us tells something about them.',
      fr: 'Être vu chez nous dit déjà quelque chose d’elles.',
    },
    others: {
      en: 'Most ask for consent per channel; shelters and health services never show anybody.',
      fr: 'La plupart demandent un accord par canal ; les refuges et les soins ne montrent personne.',
    },
    options: [
      {
        value: 'consent',
        title: { en: 'With their consent for the channel', fr: 'Avec leur accord pour le canal' },
        sets: {},
      },
      {
        value: 'never',
        title: { en: 'Never in a way that they can be recognised', fr: 'Jamais de façon reconnaissable' },
        sets: { 'sensitivity/beneficiary-identity': { params: { never: true } } },
      },
    ],
    default: 'consent',
  },
  {
    id: 'personal-minutes',
    concern: 2,
    kind: 'number',
    rule: 'time/personal-budget',
    param: 'minutes',
    unit: 'minutes',
    min: 0,
    max: 240,
    default: 20,
    title: {
      en: 'How many minutes a day may go to personal networks during work?',
      fr: 'Combien de minutes par jour pour ses réseaux personnels pendant le travail ?',
    },
    why: {
      en: 'A number said out loud saves a quarrel; zero is a number too.',
      fr: 'Un chiffre dit à voix haute évite une dispute ; zéro en est un aussi.',
    },
    others: {
      en: 'From nothing at all to half an hour; few leave it unsaid.',
      fr: 'De rien du tout à une demi-heure ; peu n’en disent rien.',
    },
  },
  {
    id: 'quiet-hours',
    concern: 2,
    kind: 'choice',
    title: {
      en: 'May colleagues be asked for something outside their hours?',
      fr: 'Peut-on solliciter des collègues en dehors de leurs heures ?',
    },
    why: {
      en: 'A scheduled post disturbs nobody; a request on a Sunday night does.',
      fr: 'Un message programmé ne dérange personne ; une demande un dimanche soir, si.',
    },
    others: {
      en: 'French employers must respect a right to disconnect; many small teams only advise it.',
      fr: 'Les employeurs français doivent un droit à la déconnexion ; bien des petites équipes le conseillent.',
    },
    options: [
      { value: 'advise', title: { en: 'Better not', fr: 'Mieux vaut éviter' }, sets: {} },
      {
        value: 'wait',
        title: { en: 'The request waits', fr: 'La demande attend' },
        sets: { 'time/quiet-hours': { effect: 'require' } },
      },
    ],
    default: 'advise',
  },
  {
    id: 'donor-connections',
    concern: 3,
    kind: 'choice',
    title: {
      en: 'A donor sends a colleague a friend request. What then?',
      fr: 'Un donateur invite un collègue à se connecter. Que faire ?',
    },
    why: {
      en: 'The tie grows on a personal account, and leaves with the person.',
      fr: 'Le lien se noue sur un compte personnel, et part avec la personne.',
    },
    others: {
      en: 'Some record it so that it can be handed over; some forbid it; some leave it free.',
      fr: 'Certains l’enregistrent pour pouvoir le transmettre ; d’autres l’interdisent ; d’autres laissent libre.',
    },
    options: [
      { value: 'advise', title: { en: 'Say so to the team', fr: 'Le dire à l’équipe' }, sets: {} },
      {
        value: 'record',
        title: { en: 'Record it before accepting', fr: 'L’enregistrer avant d’accepter' },
        sets: { 'relations/donor-connection': { effect: 'require' } },
      },
      {
        value: 'forbid',
        title: { en: 'Decline', fr: 'Refuser' },
        sets: { 'relations/donor-connection': { effect: 'forbid' } },
      },
      {
        value: 'free',
        title: { en: 'That is the colleague’s own affair', fr: 'C’est l’affaire du collègue' },
        sets: { 'relations/donor-connection': { effect: 'off' } },
      },
    ],
    default: 'advise',
  },
]
