import type { Question } from './question.js'

/** What to settle about offices, disclaimers, accounts and training. */
export const aboutPeople: readonly Question[] = [
  {
    id: 'countries',
    concern: 8,
    kind: 'countries',
    options: ['AU', 'BR', 'CA', 'CA-QC', 'CH', 'DE', 'ES', 'EU', 'FR', 'GB', 'IN', 'IT', 'NO', 'PT', 'SE', 'US'],
    default: [],
    title: { en: 'In which countries do we publish?', fr: 'Dans quels pays publions-nous ?' },
    why: {
      en: 'Election silence, languages and the image of a child are matters of law, and laws differ.',
      fr: 'Silence électoral, langues, image des enfants : c’est affaire de loi, et les lois diffèrent.',
    },
    others: {
      en: 'One policy that says what differs by country is easier to maintain than one policy per country.',
      fr: 'Une charte avec ses différences par pays se tient mieux qu’une charte par pays.',
    },
  },
  {
    id: 'disclaimer',
    concern: 9,
    kind: 'choice',
    title: {
      en: 'Should personal accounts say that the views are their own?',
      fr: 'Les comptes personnels doivent-ils dire que les avis n’engagent qu’eux ?',
    },
    why: {
      en: 'It tells the public who is speaking; it does not make a harmful post harmless.',
      fr: 'Elle dit au public qui parle ; elle ne rend pas inoffensif un message blessant.',
    },
    others: {
      en: 'Most ask for it; a few forbid it, for it suggests that everything else speaks for us.',
      fr: 'La plupart la demandent, quelques-uns l’interdisent : elle dirait que le reste est à nous.',
    },
    options: [
      { value: 'advise', title: { en: 'Preferably, in the post', fr: 'C’est mieux, dans le message' }, sets: {} },
      {
        value: 'profile',
        title: { en: 'Yes, in the post or in the profile', fr: 'Oui, dans le message ou dans le profil' },
        sets: {
          'disclaimer/personal-account': {
            effect: { representative: 'require', personal: 'require' },
            params: { where: 'post-or-profile' },
          },
        },
      },
      {
        value: 'forbidden',
        title: { en: 'No: we do not want such lines', fr: 'Non : nous ne voulons pas de ces mentions' },
        sets: {
          'disclaimer/personal-account': { params: { mode: 'forbidden' } },
          'disclaimer/profile': { params: { mode: 'forbidden' } },
        },
      },
      {
        value: 'free',
        title: { en: 'As each person likes', fr: 'Comme chacun voudra' },
        sets: { 'disclaimer/personal-account': { effect: 'off' }, 'disclaimer/profile': { effect: 'off' } },
      },
    ],
    default: 'advise',
  },
  {
    id: 'leavers',
    concern: 10,
    kind: 'number',
    rule: 'relations/handover',
    param: 'days',
    unit: 'days',
    min: 0,
    max: 180,
    default: 30,
    title: {
      en: 'How many days before somebody leaves are accounts and contacts handed over?',
      fr: 'Combien de jours avant un départ transmet-on les comptes et les contacts ?',
    },
    why: {
      en: 'What nobody handed over is lost on the last day. Personal accounts stay theirs.',
      fr: 'Ce que personne n’a transmis se perd le dernier jour. Les comptes personnels restent à eux.',
    },
    others: { en: 'Two weeks to two months.', fr: 'De deux semaines à deux mois.' },
  },
  {
    id: 'administrators',
    concern: 10,
    kind: 'number',
    rule: 'continuity/two-admins',
    param: 'least',
    unit: 'people',
    min: 1,
    max: 6,
    default: 2,
    title: {
      en: 'How many people must be able to administer each of our accounts?',
      fr: 'Combien de personnes doivent pouvoir administrer chacun de nos comptes ?',
    },
    why: {
      en: 'With one, an illness is enough to lose the account.',
      fr: 'Avec une seule, une maladie suffit à perdre le compte.',
    },
    others: {
      en: 'Two is usual, three where people work in shifts.',
      fr: 'Deux le plus souvent, trois quand les équipes tournent.',
    },
  },
  {
    id: 'training',
    concern: 11,
    kind: 'choice',
    title: {
      en: 'Must people be trained before they publish for us?',
      fr: 'Faut-il être formé avant de publier pour nous ?',
    },
    why: {
      en: 'Most mistakes are made in the first week.',
      fr: 'La plupart des erreurs se font la première semaine.',
    },
    others: {
      en: 'Many train once; children’s charities train every two years.',
      fr: 'Beaucoup forment une fois ; l’enfance forme tous les deux ans.',
    },
    options: [
      { value: 'require', title: { en: 'Yes, every two years', fr: 'Oui, tous les deux ans' }, sets: {} },
      {
        value: 'advise',
        title: { en: 'We invite everybody to it', fr: 'Nous y invitons tout le monde' },
        sets: { 'training/before-publishing': { effect: { official: 'advise', representative: 'advise' } } },
      },
      {
        value: 'none',
        title: { en: 'No', fr: 'Non' },
        sets: { 'training/before-publishing': { effect: 'off' } },
      },
    ],
    default: 'require',
  },
]
