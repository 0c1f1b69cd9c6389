import type { Language, Piece } from '../model/index.js'
import { DISSOCIATION_SHAPES } from './dissociation-shapes.js'
import { unfold } from './fold.js'
import { matches } from './matches.js'
import { OWNERSHIP_SHAPES } from './ownership-shapes.js'

/** A sentence or scrap that says whose views these are, or whose they are not. */
export interface DisclaimerHit {
  readonly at: string
  readonly start: number
  readonly end: number
  /** `ownership`: the views are mine. `dissociation`: they are not my employer's. */
  readonly kind: 'ownership' | 'dissociation'
  readonly language: Language
}

const ready = (kind: DisclaimerHit['kind'], shapes: typeof OWNERSHIP_SHAPES) =>
  shapes.map(([language, shape]) => [kind, language, new RegExp(shape, 'gu')] as const)
const READY = [...ready('ownership', OWNERSHIP_SHAPES), ...ready('dissociation', DISSOCIATION_SHAPES)]
/** Without one of these no disclaimer stands in a text. */
const TRIGGER =
  /\bown\b|\bmy (?:views?|opinions?)\b|\bson nom\b|\bmine\b|\bpersonal|\bmyself\b|\b(?:only|alone)\b|represent|reflect|express|employ|\bspeak|nothing to do|engage|\bmien|\bperso|\bprive|\btitre\b|\bmon nom\b|\bpropres\b|\ba moi\b|meinung|ansicht|privat|\bmi[ao]s\b|propi[ao]s|titulo|personali|\bmi[ei]{1,2}\b|\btitel\b|mening|mijn|minhas|pessoa|meus|empresa|organis|\bcapacity\b|arbeitgeber|werkgever|responde|opinion|views? |behalf|account (?:holder|owner)|author|auteur|autrice|private (?:individual|person|citizen)|posts? ?[=:]|affiliat|associat|independan|caution|not (?:tweet|post|speak|writ)|not as my|en mon |lien avec|a voir avec|ne suis pas|au nom|fur mich|me?ijzelf|mezelf|boulot|organisme|structure|ce(?:lles|ux|lui) d|pour moi|appartien|my (?:boss|work|job)/
/** “Sponsored, but all opinions are my own” speaks of honesty, not of an employer. */
const SPONSOR =
  /(?:\bad[:.|]|\bpaid for by\b|\bsponsored\b|\bsponsoris[ée]|\bpatrocinad|\bgifted\b|#ad\b|\bpaid (?:partnership|post|promotion|ad)\b|\baffiliate links?\b|\bcommission on\b|\bofferte? par\b|\bpartenariat r[ée]mun|\bcollaboration commerciale\b)[^.!?\n]{0,80}$/iu
/** “Say that your views are your own” asks others for one. */
const ASKED =
  /\b(?:preciser|precisez|indiquer|indiquez|mentionner|mentionnez|rappeler|rappelez|ajouter|ajoutez|ecrivez|signaler|signalez|make (?:it )?clear|must state|should (?:say|state)|add|include|specify) (?:bien )?(?:que|qu'|that)[^.!?\n]{0,50}$/

/** Finds the sentences that say whose views these are (`ownership`) or whose they are not (`dissociation`), in seven languages. */
export const findDisclaimers = (piece: Piece): readonly DisclaimerHit[] => {
  const { folded, at, text } = piece
  if (!TRIGGER.test(folded)) return []
  const hits: DisclaimerHit[] = []
  for (const [kind, language, shape] of READY)
    for (const { 0: found, index } of matches(shape, folded)) {
      const end = index + found.trimEnd().length
      const span = unfold(piece, index, end, text.length)
      if (kind === 'ownership' && SPONSOR.test(text.slice(Math.max(0, span.start - 120), span.start))) continue
      if (ASKED.test(folded.slice(Math.max(0, index - 80), index + 12))) continue
      hits.push({ at, ...span, kind, language })
    }
  hits.sort((a, b) => a.start - b.start || b.end - a.end)
  return hits.filter(
    (hit, i) => !hits.slice(Math.max(0, i - 8), i).some((other) => other.kind === hit.kind && other.end > hit.start),
  )
}
