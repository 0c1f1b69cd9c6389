import type { Piece } from '../model/index.js'
import { unfold } from './fold.js'
import { matches } from './matches.js'

/** A word by which a text speaks of its author. */
export interface PersonHit {
  readonly at: string
  readonly start: number
  readonly end: number
  /** `i`: one person; `we`: several. */
  readonly kind: 'i' | 'we'
}

const AFTER = "(?<![\\p{L}\\p{N}@#'’-])"
const OUT = '(?![\\p{L}\\p{N}])'
/** What is numbered with a Roman one. */
const NUMBERED =
  '(?<!\\b(?:phase|part|type|class|chapter|section|volume|war|act|stage|title|grade|level|book|annex|tome|partie|titre|article|acte|livre|elizabeth|charles|napoleon|francois|pie|paul|division|schedule|figure|table)\\s)'
const SHAPES: readonly (readonly [PersonHit['kind'], RegExp])[] = [
  [
    'i',
    new RegExp(
      `${AFTER}(?:${[
        `[jm]'(?=\\p{L})`,
        `(?:idk|idc|ily|iirc)${OUT}`,
        `${NUMBERED}i(?=\\s\\p{Ll}|'(?:m|ve|ll|d)\\b)`,
        // Typed without an apostrophe.
        `(?:im(?=\\s(?:so|not|an?|the|just|going|really|very|sorry|sure|glad|happy|tired|done|still|back|here|too|also|always|from|\\p{L}{2,12}ing)\\b)|ive(?=\\s(?:been|got|had|never|just|seen|done|always|lost|\\p{L}{2,12}ed)\\b)|id(?=\\s(?:love|like|say|be|go|rather|never|have|hate|want|do|give)\\b)|j(?:e\\s)?(?:suis|peux|veux|sais|vais|crois|pense|ai)|j\\s(?:ai|suis|aime|arrive|espere)|chuis?|chu(?=\\s))${OUT}`,
        `(?<!\\b(?:gold|coal|land|diamond|copper|iron|tin|salt|silver|a|the|une|la|cette|bonne|sale|grise|de|of)\\s)mine${OUT}(?!\\s(?:clearance|fields?|workers?|shafts?|owners?|sites?|rescue|clos\\p{L}{2,4})\\b)`,
        `(?<!\\ble\\s)moi${OUT}`,
        `(?:me|my|myself|je|mon|ma|mes|mien(?:ne)?s?|ich|mein\\p{L}{0,2}|mich|mir|yo|mi(?!-)|mis|conmigo|io|mio|mia|miei|mie|ik|mijn|eu|meus?|minhas?)${OUT}`,
      ].join('|')})|(?<=\\p{L}{3}-)moi${OUT}`,
      'gu',
    ),
  ],
  [
    'we',
    new RegExp(
      `${AFTER}(?:${[
        `(?:we(?:'(?:re|ve|ll|d))?|let's|weve|us|our|ours|ourselves|nous|notre|nos|notres|wir|uns|unser\\p{L}{0,2}|nosotr[oa]s|nuestr[oa]s?|noi|nostr[oaie]|wij|ons|onze|nossos?|nossas?)${OUT}`,
        // The French “on” of speech; not that of “on sale”.
        `on(?=\\s(?:est|etait|sera|va|ira|vous|se|s'est|ne|y|peut|pourra|doit|fait|fera|veut|voudrait|avait|aura|lance|ouvre|ferme|cherche|recherche|recrute|attend|organise|compte|vit|voit|sait|prend|part|reste|remercie|continue|espere|aime|adore|propose|prepare|commence|termine|lache|recolte|manque|en|te|l'a|les|a\\s(?:besoin|hate|fini|servi|ete|eu|fait|mis|pris|vu|recu|tous?|bien|deja|encore|enfin|\\p{L}{3,12}(?:e|i|u)(?=\\s?[!.,]|\\s(?:le|la|les|un|une|des|\\d)\\b)))${OUT}|\\s(?:s'|n'|l')\\p{L})`,
      ].join('|')})|(?<=\\p{L}{2}-)nous${OUT}`,
      'gu',
    ),
  ],
]

/** Finds first persons, one and several, in seven languages. Whose words they are in a quotation is not told apart: see `text.quotes`. */
export const findPersons = (piece: Piece): readonly PersonHit[] => {
  const { folded, at, text } = piece
  const hits = SHAPES.flatMap(([kind, shape]) =>
    [...matches(shape, folded)]
      .filter(({ 0: found, index }) => found !== 'us' || text.slice(piece.offsets[index]).startsWith('us'))
      .map(({ 0: found, index }) => ({ at, ...unfold(piece, index, index + found.length, text.length), kind })),
  )
  return hits.sort((a, b) => a.start - b.start)
}
