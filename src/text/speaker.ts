import type { Piece } from '../model/index.js'
import { findDisclaimers } from './disclaimers.js'
import { unfold } from './fold.js'
import { foldedLines } from './lines.js'
import { matches } from './matches.js'
import { phrases } from './phrase.js'
import { SPEAKER_PHRASES, SPEAKER_WORDS, type Speaker } from './speaker-phrases.js'

export type { Speaker } from './speaker-phrases.js'

/** Who speaks, and where the text says so. */
export interface SpeakerHit {
  /** Undefined: it does not say. */
  readonly speaker: Speaker | undefined
  readonly at: string
  readonly start: number
  readonly end: number
}

const SHAPES = SPEAKER_PHRASES.map(([speaker, list]) => ({ speaker, shape: phrases(list, SPEAKER_WORDS) }))

/** Without one of these words a text does not say who speaks. */
const TRIGGER =
  /official|officiel|oficial|ufficial|offiziell|affili|associated|connected|linked|account|accounts|compte|konto|kanal|cuenta|conta\b|profil|\bpages?\b|parod|\bfan|fake|not the |pas le |vrai|team|equipe|equipo|staff|\bsign|tweet|tuit|\bposts?\b|postet|beitrag|\bby |\bpar |geree?|help of|aide|gestion|gezeichnet|\^[a-z]{2}|run |managed|updates|\bthis |\bfil |chaine|privat|\bperso|beheerd|bijgehouden|betreut|gefuhrt|hier /

const find = (piece: Piece): SpeakerHit | undefined => {
  const { at, text } = piece
  const lines = foldedLines(piece)
  for (const { speaker, shape } of SHAPES) {
    const [match] = matches(shape, lines)
    if (match)
      return { speaker, at, ...unfold(piece, match.index, match.index + match[0].trimEnd().length, text.length) }
  }
  return undefined
}

/** Who speaks in a bio or a post, if it says so. A disclaimer speaks for one person, where no account calls itself official. */
export const readSpeaker = (piece: Piece): SpeakerHit => {
  const said = TRIGGER.test(piece.folded) ? find(piece) : undefined
  if (said) return said
  const own = findDisclaimers(piece)[0]
  return { speaker: own && 'personal', at: piece.at, start: own?.start ?? 0, end: own?.end ?? 0 }
}
