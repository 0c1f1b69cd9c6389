import type { Operator } from '../model/index.js'
import { fold } from '../text/index.js'
import { known } from './known.js'
import { only } from './same-kind.js'

/** The words of right stand in left, whatever their case and accents; false for an empty right. */
export const containsText: Operator = {
  id: 'containsText',
  title: { en: 'contains the words of', fr: 'contient les mots de' },
  right: only('text'),
  grows: {},
  test: known((left: string, right: string) => right !== '' && fold(left).folded.includes(fold(right).folded)),
}
