import { MARKS, type Piece } from '../model/index.js'
import { unfold } from './fold.js'
import { foldedLines } from './lines.js'
import { matches } from './matches.js'
import { phrases } from './phrase.js'
import { DISCLOSED_PHRASES, GIVEN_PHRASES, SPONSOR_WORDS } from './sponsorship-phrases.js'

/** A word that tells readers that something was paid or given. */
export interface SponsorHit {
  readonly at: string
  readonly start: number
  readonly end: number
  /** `disclosed`: a marker that regulators accept. `weak`: `gifted`, `collab`, a code, thanks to a brand. */
  readonly kind: 'disclosed' | 'weak'
  /** `first`: nothing but tags and emoji before it; `early`: before the 125th character, where networks fold; `buried`: later, or behind two other tags. */
  readonly placement: 'first' | 'early' | 'buried'
}

/** After a word, no word and no hyphen. */
const OUT = '(?:(?<![\\p{L}\\p{N}])|(?![\\p{L}\\p{N}-]))'

const TAGS = `#(?:sponso|ads?|advert|advertisement|advertising|anuncio|spon|sponsored\\w{0,12}|sponsoredby\\w{1,20}|sponsorise\\w{0,4}|paid|paidad|paidpartner\\w{0,40}|paidpromotion|pub|publicite|partenariatremunere|collaborationcommerciale|collabcommerciale|collabremuneree|anzeige|werbung|publicidad|patrocinad[oa]s?|publi|pubblicita|adv|sponsorizzat\\w|reclame|advertentie|betaaldesamenwerking|gesponsord|publicidade|parceriapaga|iklan|aff(?:link|iliate)\\w{0,6}|afiliad\\w|commissions?earned|brandambassador|brandpartner)`
const BRAND =
  /#(?!(?:life|business|dance|training|gym|workout|accountability|community|implementing|ngo|media|travel|study|lab|tech|our|my|official|proud|strategic|delivery|knowledge|social|local|national|global|youth|peace|goodwill|eu|un|sdg|climate|education|trading|learning|corporate|crime|prayer|hiking|running|walking|sales|research|funding|project|channel|silent|civil|safe|health|student|parent|volunteer|food|refugee|development|aid|trusted|key|valued|founding|premier|charity|sister|domestic|ex|co)(?:partner|ambassador))[a-z0-9]{2,30}(?:partner|ambassador)s?(?![\p{L}\p{N}])|#[a-z0-9]{2,30}(?<=\w\w)_?ad(?![\p{L}\p{N}])/gu

const DISCLOSED_TAG = new RegExp(`(?<![\\p{L}\\p{N}#])${TAGS}(?![\\p{L}\\p{N}_])`, 'gu')
const DISCLOSED = phrases(DISCLOSED_PHRASES, SPONSOR_WORDS, OUT)
const WEAK_TAG =
  /#(?:gifted|gift|collab|collaboration|partner|prproduct|prgift|ambassador|ambassadrice|ambassadeur|invited|invitation|offert|partenariat|kooperation|unbezahltewerbung|giftedbybrand|thanksto\w{2,20})(?![\p{L}\p{N}_])/gu
const WEAK = phrases(GIVEN_PHRASES, SPONSOR_WORDS, OUT)
const NEGATED =
  /(?:\b(?:not?|isn't|wasn't|aren't|never|nobody|noone|nothing|personne|without|non|pas|aucune?|jamais|sans|ni|kein\w{0,2}|nicht|ohne|sin|ningun\w?|nao|sem|geen|niet|zonder|senza|nessun\w?)\b|n't)[^.!?\n]{0,30}$|\b(?:not (?:affiliated|associated|connected|endorsed)|free (?:of|from))\b[^.!?\n]{0,70}$/
/** Speaking of advertising in general, or offering to make some. */
const TALK =
  /(?:\b(?:any|every|each|all|on|for|about|of|in a|for a|seeking|looking for|interested in|open to|how to|your|their|what is|une?|toute?|chaque|la|les|des|de|d'|pour|aux|vos|votre|nos|leurs?|tu|jede|fur|eine|una|cualquier|cada|ogni)\s?(?:a |an |une? )?)$/
const STATED =
  /\b(?:this is an?|is an?|ceci est une?|c'est une?|il s'agit d'une?|est une?|dans le cadre d'une?|cadre d'un|as part of an?|contains|contient des|sont des|avec des|with|in)\s?$/
/** Telling others what to write. */
const TOLD =
  /\b(?:must|should|ha(?:s|ve) to|needs? to|doit|doivent|devrai(?:t|ent)|faut) [^.!?\n]{0,12}\b(?:write|say|put|add|label|mark|tag|disclose|ecrire|mettre|ajouter|mentionner|indiquer|marquer|signaler)\b[^.!?\n]{0,25}$/
/** Naming the tags that others shall use. */
const NAMED =
  /\b(?:labels?|(?:hash)?tags?|disclosures?|without|sans|ohne|such as|etiquettes?|connections?)\b[^.!?\n#]{0,40}(?:#\w{2,14}(?:, ?| (?:or|ou|oder|and|et) )){0,3}$/
/** Two words whose letters follow in brackets. */
const INITIALS = /\ba\p{L}{1,20} d\p{L}{1,20} \($/u
const DIRECTORY =
  /\b(?:azure|entra|ldap|kerberos|windows|sysadmin|active directory|domain controller|gpo|microsoft|login|sso)\b/

/** Without one of these words nothing is said to be paid for. */
const MAY_DISCLOSE =
  /paid|paying|pagad|publicid|compensat|spons|qualifying|\bads?\b|\badv|\bpub\b|une annonce|placement|partenariat|\bpaye|remuner|ambassad|brought to|made possible|publi(?:cit|report|com|-|\b)|commandit|de marque|promo|anzeige|werbung|reclame|affili|afiliad|commission|collab|colabor|commercial|bezahlte|patrocin|betaald|parceria/
/** Without one of these words nothing is said to be given. */
const MAY_BE_GIVEN =
  /gift|c\/o @|\bfree\b|\bcopy\b|complimentary|\bsent\b|\bgave\b|offered|loaned|provided|invit|bezahlt|unpaid|offert|cadeau|recue?s? |press|\bpr sample|\bcode|(?:thanks?|thank you|merci)(?: so much)?(?: to| a)? @|envoye |merci a [^.!?\n]{3,31} pour /

const placementOf = (folded: string, index: number): SponsorHit['placement'] => {
  const before = folded.slice(0, index)
  const tags = (before.match(/#[\p{L}\p{N}_]{1,100}/gu) ?? []).length
  if (!/[\p{L}\p{N}]/u.test(before.replace(/#[\p{L}\p{N}_]{1,100}/gu, ''))) return tags > 1 ? 'buried' : 'first'
  return index > 125 || tags >= 2 ? 'buried' : 'early'
}

/** Finds where a post says that something was paid or given; what is denied, offered or only spoken of is left out. */
export const findSponsorship = (piece: Piece): readonly SponsorHit[] => {
  const { at, text, seen } = piece
  const folded = foldedLines(piece)
  const hits: SponsorHit[] = []
  const add = (kind: SponsorHit['kind'], index: number, found: string) => {
    const before = folded.slice(Math.max(0, index - 60), index)
    const tag = found.startsWith('#')
    if (TOLD.test(before) || INITIALS.test(before)) return
    if ((tag ? NAMED : NEGATED).test(before)) return
    if (!tag && TALK.test(before) && !STATED.test(before)) return
    if (found === '#ad' && DIRECTORY.test(folded) && /#AD/.test(text)) return
    const span = unfold(piece, index, index + found.trimEnd().length, text.length)
    hits.push({ at, ...span, kind, placement: placementOf(folded, index) })
  }
  for (const { 0: found, index } of matches(DISCLOSED, folded, MAY_DISCLOSE)) add('disclosed', index, found)
  for (const { 0: found, index } of matches(WEAK, folded, MAY_BE_GIVEN)) add('weak', index, found)
  if (seen.marks & MARKS['#']) {
    for (const { 0: found, index } of matches(DISCLOSED_TAG, folded)) add('disclosed', index, found)
    for (const { 0: found, index } of matches(BRAND, folded)) {
      const { start, end } = unfold(piece, index, index + found.length, text.length)
      // `#OvensCoAd` is one, `#salad` and `#baghdad` are none.
      if (!/ad$/.test(found) || /(?:_ad|[a-z0-9]A[dD])$/.test(text.slice(start, end))) add('disclosed', index, found)
    }
    for (const { 0: found, index } of matches(WEAK_TAG, folded)) add('weak', index, found)
  }
  return hits.sort((a, b) => a.start - b.start || b.end - a.end)
}
