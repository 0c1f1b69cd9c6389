import type { Piece } from '../model/index.js'
import { DISSOCIATION_PHRASES, OWNERSHIP_PHRASES } from './disclaimer-phrases.js'
import { DISCLAIMER_WORDS, type DisclaimerLanguage } from './disclaimer-words.js'
import { unfold } from './fold.js'
import { lazily } from './lazily.js'
import { foldedLines } from './lines.js'
import { matches } from './matches.js'
import { phrases } from './phrase.js'
import { talkIn } from './talk.js'

/** A sentence or scrap that says whose views these are, or whose they are not. */
export interface DisclaimerHit {
  readonly at: string
  readonly start: number
  readonly end: number
  /** `ownership`: the views are mine. `dissociation`: they are not my employer's. */
  readonly kind: 'ownership' | 'dissociation'
  readonly language: DisclaimerLanguage
}

type Kind = DisclaimerHit['kind']
/** Without one of these words nothing is said, in a language, of whose views these are, or are not. */
const TRIGGERS: readonly (readonly [Kind, DisclaimerLanguage, RegExp])[] = [
  [
    'ownership',
    'en',
    /\b(?:own|mine|myself|personal|private|just me|me alone|belongs?|sole|those of|else's|individual|citizen|yours truly|(?:for|as|but|only|just|only|is|are|blame|represents?|reflects?|from|=|:) ?me|responsible for|what i (?:think|believe)|my (?:views?|opinions?|thoughts?|takes?|words|beliefs?|perspectives?|musings?|ramblings|reflections|observations|rants))\b/,
  ],
  [
    'dissociation',
    'en',
    /employer|represent|capacity|official|(?:org|company|charity|corporate|work) (?:account|channel|page|feed|profile)|affiliat|endors|unrelated|unconnected|disconnected|nothing to do|reflect|behalf|independent|distinct|separate|spokes|\bi work\b|pays me|blame|day job|\b(?:views?|opinions?|thoughts?|tweets?|posts?|mine|my own|personal|myself|those of|(?:speak|tweet|post|writ)(?:ing|s|e)? for|my (?:\p{L}{2,12} )?(?:compan|organi|insti|univ|firm|agency|charity|work|job|day|boss|dep|uni|off|org|non-?prof|trust|gov|party|team|comm|ngo|school|hosp|bank|church|found|council|union|business|assoc|coll|fac|lab|agenc|place|employ|profess|manage|colleag|co-?work|client|funder|div|branch|serv|minist|auth|force|police|group|club|fed|net|parish))/u,
  ],
  [
    'ownership',
    'fr',
    /engage|\bmien|\bperso|titre|\brefl[ae]t|mon (?:seul |propre )?nom|propres?\b|prive|individuel|\bmoi\b|responsab|simple citoyen|j'assume|qu[e'] ?m(?:on|es|a)\b|appartien|m(?:on|es) (?:avis|opinion|idee|vues|propos|pensee|mots|point|reflexion|conviction|ressenti|humeur)/,
  ],
  [
    'dissociation',
    'fr',
    /engage|represent|refl[ae]t|employeu|au nom|responsable|comptable|porte-parole|a voir|liens?\b|rapport avec|\bcelles|\bceux|\bcelui|independan|distinct|dissocie|cautionn|\b(?:mon|ma|mes|notre|l'avis)\b/,
  ],
  ['ownership', 'de', /meine|privat|personlich|eigene|fur mich|fur sich/],
  ['dissociation', 'de', /arbeitgeb|\bmeine[rsnm]?\b/],
  ['ownership', 'es', /\bmi[ao]s?\b|propi[ao]|titulo|personal|por mi\b|en mi |\bmis? (?:opinion|ideas)/],
  ['dissociation', 'es', /\bmis? |empresa|organizacion|entidad|empleador|institucion|donde trabajo/],
  ['ownership', 'it', /\bmi[eo]\b|\bmiei\b|\bmia\b|titolo|personali|per me\b|me stess|mio nome|prima persona/],
  ['dissociation', 'it', /\bmi[oa]\b|datore|azienda|organizzazione|istituzione|\bente\b|governo/],
  ['ownership', 'nl', /mijn|\bmij\b|mezelf|titel|persoonlijk|eigen/],
  ['dissociation', 'nl', /mijn|werkgever|organisatie|bedrijf|waar ik/],
  ['ownership', 'pt', /minha|\bmeus?\b|propri[ao]|titulo|pessoa|por mim/],
  ['dissociation', 'pt', /minha|\bmeu\b|empresa|organizacao|instituicao|entidade|empregador/],
]
const PHRASES = { ownership: OWNERSHIP_PHRASES, dissociation: DISSOCIATION_PHRASES }
/** In two halves: an engine does not compile a pattern of more than some twenty thousand characters, and reads it ten times slower. */
const READY = TRIGGERS.flatMap(([kind, language, trigger]) => {
  const list = PHRASES[kind][language]
  const half = Math.ceil(list.length / 2)
  return [list.slice(0, half), list.slice(half)].map((part) => ({
    kind,
    language,
    trigger,
    shape: lazily(() => phrases(part, DISCLAIMER_WORDS[language])),
  }))
})
/** “Sponsored, but all opinions are my own” speaks of honesty, not of an employer. */
const SPONSOR =
  /(?:\bad[:.|]|\bpaid for by\b|\bsponsored\b|\bsponsoris[ée]|\bpatrocinad|\bgifted\b|#ad\b|\bpaid (?:partnership|post|promotion|ad)\b|\baffiliate links?\b|\bcommission on\b|\bofferte? par\b|\bpartenariat r[ée]mun|\bcollaboration commerciale\b)[^.!?\n]{0,80}$/iu
/** Finds the sentences that say whose views these are (`ownership`) or whose they are not (`dissociation`), in seven languages. */
export const findDisclaimers = (piece: Piece): readonly DisclaimerHit[] => {
  const { at, text } = piece
  const lines = foldedLines(piece)
  const isTalk = talkIn(piece, lines)
  const hits: DisclaimerHit[] = []
  for (const { kind, language, trigger, shape } of READY)
    for (const { 0: found, index } of trigger.test(lines) ? matches(shape(), lines) : []) {
      const end = index + found.trimEnd().length
      const span = unfold(piece, index, end, text.length)
      if (kind === 'ownership' && SPONSOR.test(text.slice(Math.max(0, span.start - 120), span.start))) continue
      if (isTalk(index, span)) continue
      hits.push({ at, ...span, kind, language })
    }
  hits.sort((a, b) => a.start - b.start || b.end - a.end)
  return hits.filter(
    (hit, i) => !hits.slice(Math.max(0, i - 8), i).some((other) => other.kind === hit.kind && other.end > hit.start),
  )
}
