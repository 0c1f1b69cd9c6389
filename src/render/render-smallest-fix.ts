import { compiledOf } from '../model/compiled-of.js'
import type { Remedy, SmallestFix } from '../model/index.js'
import { must } from '../model/must.js'
import { clockAt, parseInstant } from '../time/index.js'
import { describeDuty, dutyName } from './describe-duty.js'
import { plain } from './document.js'
import { fieldName, type Rendering, valueName } from './naming.js'
import type { Writing } from './render-decision.js'
import { wordsOf } from './words.js'
import { write } from './write.js'

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

const step = (remedy: Remedy, rendering: Rendering): string => {
  const { words, policy, post } = rendering
  switch (remedy.kind) {
    case 'fix':
      return lower(
        remedy.fix.text === undefined
          ? (words.duties.remove as string)
          : words.pair(words.duties.label as string, words.quote(remedy.fix.text.trim())),
      )
    case 'record':
      return lower(plain(describeDuty(remedy.duty, rendering)).split(' · ')[0] as string)
    case 'answer':
      return words.say.answer(
        fieldName(remedy.need.field, rendering),
        // Which author it is makes no difference, as long as somebody is named.
        remedy.need.field === 'author.id' ? '' : valueName(remedy.value, words),
      )
    case 'wait': {
      const zone = post?.account?.zone ?? rendering.context?.organisation?.zone ?? 'UTC'
      const clock = clockAt(compiledOf(policy).zones, zone, parseInstant(remedy.until) ?? 0)
      if (!clock) return words.say.wait(remedy.until.slice(0, 10), `${remedy.until.slice(11, 16)} UTC`)
      const [hour, minute] = [Math.floor(clock.minute / 60), clock.minute % 60].map((n) => String(n).padStart(2, '0'))
      return words.say.wait(clock.day, `${hour}:${minute}`)
    }
  }
}

/** What would let a post out, as one sentence; and as another what only a person can mend. */
export const renderSmallestFix = (smallest: SmallestFix, writing: Writing): string => {
  must(Array.isArray(smallest?.remedies) && smallest.left, 'smallest', 'what `smallestFix` gives')
  const { outcome, remedies, left } = smallest
  const words = wordsOf(writing)
  const steps = [...new Set(remedies.map((remedy) => step(remedy, writing)))]
  const byHand = [...new Set(left.map((duty) => lower(dutyName(duty, writing))))]
  const sentences = [
    ...(steps.length > 0 ? [words.say.smallest(steps)] : []),
    ...(byHand.length > 0 ? [words.say.byHand(byHand)] : []),
  ]
  const line = sentences.join(' ') || (outcome === 'allow' ? words.say.nothing : words.say.rewrite)
  return write({ language: words.language, title: line, blocks: [{ type: 'paragraph', line: [line] }] }, writing.format)
}
