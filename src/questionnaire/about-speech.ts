import type { Question } from './question.js'

/** What to settle about sharing, voice, approval and tone. */
export const aboutSpeech: readonly Question[] = [
  {
    id: 'sources',
    concern: 4,
    kind: 'choice',
    title: { en: 'Does a figure need its source?', fr: 'Un chiffre doit-il avoir sa source ?' },
    why: {
      en: 'A figure without a source is the first thing that others take apart.',
      fr: 'Un chiffre sans source est la première chose que l’on nous conteste.',
    },
    others: {
      en: 'Research and health charities insist; others advise.',
      fr: 'La recherche et la santé y tiennent ; les autres le conseillent.',
    },
    options: [
      { value: 'advise', title: { en: 'Preferably', fr: 'C’est mieux' }, sets: {} },
      {
        value: 'require',
        title: { en: 'Always, on our own accounts', fr: 'Toujours, sur nos comptes' },
        sets: { 'publishing/figure-source': { effect: { official: 'require', representative: 'require' } } },
      },
    ],
    default: 'advise',
  },
  {
    id: 'speaking-for-us',
    concern: 5,
    kind: 'choice',
    title: { en: 'Who may speak in the organisation’s name?', fr: 'Qui peut parler au nom de l’organisation ?' },
    why: { en: 'One “we” too many, and it is our position.', fr: 'Un « nous » de trop, et c’est notre position.' },
    others: {
      en: 'Most keep it to spokespersons; some trust everybody and only advise.',
      fr: 'La plupart le réservent aux porte-parole ; certains font confiance à tous et conseillent.',
    },
    options: [
      { value: 'spokespersons', title: { en: 'Spokespersons only', fr: 'Les porte-parole seulement' }, sets: {} },
      {
        value: 'everybody',
        title: { en: 'Everybody, with care', fr: 'Tout le monde, avec soin' },
        sets: { 'authorship/speaks-for-org': { effect: { personal: 'advise' } } },
      },
    ],
    default: 'spokespersons',
  },
  {
    id: 'affiliation',
    concern: 5,
    kind: 'choice',
    title: {
      en: 'Somebody praises us on a personal account. Should they say that they belong to us?',
      fr: 'Quelqu’un nous loue depuis un compte personnel. Doit-il dire qu’il est des nôtres ?',
    },
    why: {
      en: 'Praise from within that does not say so looks like a trick once it is found out.',
      fr: 'Un éloge de l’intérieur, non dit, ressemble à une ruse quand on le découvre.',
    },
    others: {
      en: 'Most ask for it; where work is dangerous, the tie is kept hidden.',
      fr: 'La plupart le demandent ; là où le travail est dangereux, on cache le lien.',
    },
    options: [
      { value: 'shown', title: { en: 'Yes', fr: 'Oui' }, sets: {} },
      {
        value: 'hidden',
        title: { en: 'No: for their safety the tie stays hidden', fr: 'Non : pour sa sécurité, le lien reste caché' },
        sets: {
          'authorship/affiliation': { params: { mode: 'hidden' } },
          'authorship/profile-tie': { params: { mode: 'hidden' } },
        },
      },
    ],
    default: 'shown',
  },
  {
    id: 'approval',
    concern: 6,
    kind: 'choice',
    title: { en: 'Who reads a post before it goes out?', fr: 'Qui relit un message avant qu’il parte ?' },
    why: {
      en: 'Approval prevents mistakes, but each step of it adds silence.',
      fr: 'La relecture évite des erreurs, et chaque étape ajoute du silence.',
    },
    others: {
      en: 'Small teams trust initiative; large ones ask for a second pair of eyes; some ask for stages.',
      fr: 'Les petites équipes font confiance ; les grandes demandent une relecture ; certaines des étapes.',
    },
    options: [
      {
        value: 'initiative',
        title: { en: 'Nobody: initiative comes first', fr: 'Personne : l’initiative d’abord' },
        sets: {},
      },
      {
        value: 'second-pair',
        title: { en: 'A second pair of eyes on official accounts', fr: 'Une relecture sur les comptes officiels' },
        sets: {
          'publishing/second-pair': { effect: { official: 'require', representative: 'advise', personal: 'off' } },
        },
      },
      {
        value: 'stages',
        title: { en: 'One person after another', fr: 'Une personne après l’autre' },
        sets: {
          'publishing/staged-approval': { effect: { official: 'require', representative: 'off', personal: 'off' } },
        },
      },
    ],
    default: 'initiative',
  },
  {
    id: 'criticism',
    concern: 6,
    kind: 'choice',
    title: { en: 'May criticism under our posts be removed?', fr: 'Peut-on retirer une critique sous nos messages ?' },
    why: {
      en: 'What is removed here gets told everywhere else.',
      fr: 'Ce qui a été retiré se raconte partout ailleurs.',
    },
    others: {
      en: 'Most answer and leave it; public bodies must.',
      fr: 'La plupart répondent et laissent ; les organismes publics y sont tenus.',
    },
    options: [
      { value: 'advise', title: { en: 'Better to answer it', fr: 'Mieux vaut y répondre' }, sets: {} },
      {
        value: 'never',
        title: { en: 'Not on those grounds', fr: 'Pas pour ce motif' },
        sets: { 'publishing/criticism-removed': { effect: { official: 'forbid' } } },
      },
    ],
    default: 'advise',
  },
  {
    id: 'accessibility',
    concern: 7,
    kind: 'choice',
    title: { en: 'Must every picture be described?', fr: 'Chaque image doit-elle être décrite ?' },
    why: {
      en: 'Without a description, those who cannot see the picture get nothing from it.',
      fr: 'Sans description, qui ne voit pas l’image n’en reçoit rien.',
    },
    others: {
      en: 'More and more ask for it; beginners advise it first.',
      fr: 'De plus en plus le demandent ; on commence souvent par le conseiller.',
    },
    options: [
      { value: 'require', title: { en: 'Yes, on our own accounts', fr: 'Oui, sur nos comptes' }, sets: {} },
      {
        value: 'advise',
        title: { en: 'We begin with advice', fr: 'Nous commençons par le conseiller' },
        sets: { 'voice/alt-text': { effect: { official: 'advise', representative: 'advise' } } },
      },
    ],
    default: 'require',
  },
  {
    id: 'good-faith',
    concern: 7,
    kind: 'choice',
    title: {
      en: 'Is blunt criticism in good faith protected from our rules of tone?',
      fr: 'La critique franche et de bonne foi échappe-t-elle à nos règles de ton ?',
    },
    why: {
      en: 'A policy that silences people has failed.',
      fr: 'Une charte qui fait taire a échoué.',
    },
    others: {
      en: 'Campaigning organisations protect it; public services often do not.',
      fr: 'Les organisations militantes la protègent ; les services au public, souvent pas.',
    },
    options: [
      { value: 'no', title: { en: 'No', fr: 'Non' }, sets: {} },
      {
        value: 'yes',
        title: { en: 'Yes: then we only advise', fr: 'Oui : alors nous ne faisons que conseiller' },
        sets: { 'voice/good-faith': { effect: 'protect' } },
      },
    ],
    default: 'no',
  },
]
