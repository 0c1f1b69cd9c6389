import type { QuizWords } from './words.js'

/** The English words of a quiz. */
export const quiz: QuizWords = {
  title: 'May this go out?',
  intro: 'Each post stands on its own. Say what our policy says of it.',
  answers: 'Answers',
  account: {
    official: 'an official account',
    representative: 'an account that goes with a role',
    personal: 'a personal account',
  },
  on: (account) => `On ${account}:`,
  nothing: (rule) => `No rule has anything to say. “${rule}” comes close, but does not apply to this post.`,
}
