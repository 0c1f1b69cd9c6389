import { AFFILIATION_SHAPES } from './affiliation-shapes.js'
import { ANNOUNCEMENT_SHAPES } from './announcement-shapes.js'
import { APPEAL_SHAPES } from './appeal-shapes.js'
import { MARKING_SHAPES } from './marking-shapes.js'
import { OPINION_SHAPES } from './opinion-shapes.js'

/** What each act looks like in a folded text: alternatives that begin at a word; `named` ones only where a name in capitals follows. */
export const ACT_SHAPES = {
  affiliation: AFFILIATION_SHAPES,
  appeal: APPEAL_SHAPES,
  opinion: OPINION_SHAPES,
  announcement: ANNOUNCEMENT_SHAPES,
  marking: MARKING_SHAPES,
} as const
