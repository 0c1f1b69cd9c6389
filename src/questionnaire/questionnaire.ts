import { aboutCare } from './about-care.js'
import { aboutPeople } from './about-people.js'
import { aboutSpeech } from './about-speech.js'
import type { Question } from './question.js'

/** The questions that an organisation has to settle, concern by concern. */
export const questionnaire: readonly Question[] = [...aboutCare, ...aboutSpeech, ...aboutPeople].sort(
  (a, b) => a.concern - b.concern,
)
