import type { QuizWords } from './words.js'

const N = '\u202f'

/** The French words of a quiz. */
export const quiz: QuizWords = {
  title: `Est-ce que cela peut partir${N}?`,
  intro: 'Chaque message se juge seul. Dites ce qu’en dit notre charte.',
  answers: 'Réponses',
  account: {
    official: 'un compte officiel',
    representative: 'un compte lié à une fonction',
    personal: 'un compte personnel',
  },
  on: (account) => `Sur ${account}${N}:`,
  nothing: (rule) =>
    `Aucune règle n’y trouve à redire. «${N}${rule}${N}» n’en est pas loin, mais ne concerne pas ce message.`,
}
