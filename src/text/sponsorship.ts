import { MARKS, type Piece } from '../model/index.js'
import { unfold } from './fold.js'
import { matches } from './matches.js'

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

const IN = '(?<![\\p{L}\\p{N}#@-])'
const OUT = '(?![\\p{L}\\p{N}-])'
const HEAD = "(?<![\\p{L}\\p{N}',#@-]\\s?)"
const TAIL = "(?!\\s?[\\p{L}\\p{N}'])"

const TAGS = `#(?:sponso|ads?|advert|advertisement|advertising|anuncio|spon|sponsored\\w{0,12}|sponsoredby\\w{1,20}|sponsorise\\w{0,4}|paid|paidad|paidpartner\\w{0,40}|paidpromotion|pub|publicite|partenariatremunere|collaborationcommerciale|collabcommerciale|collabremuneree|anzeige|werbung|publicidad|patrocinad[oa]s?|publi|pubblicita|adv|sponsorizzat\\w|reclame|advertentie|betaaldesamenwerking|gesponsord|publicidade|parceriapaga|iklan|aff(?:link|iliate)\\w{0,6}|afiliad\\w|commissions?earned|brandambassador|brandpartner)`
const BRAND =
  /#(?!(?:life|business|dance|training|gym|workout|accountability|community|implementing|ngo|media|travel|study|lab|tech|our|my|official|proud|strategic|delivery|knowledge|social|local|national|global|youth|peace|goodwill|eu|un|sdg|climate|education|trading|learning|corporate|crime|prayer|hiking|running|walking|sales|research|funding|project|channel|silent|civil|safe|health|student|parent|volunteer|food|refugee|development|aid|trusted|key|valued|founding|premier|charity|sister|domestic|ex|co)(?:partner|ambassador))[a-z0-9]{2,30}(?:partner|ambassador)s?(?![\p{L}\p{N}])|#[a-z0-9]{2,30}(?<=\w\w)_?ad(?![\p{L}\p{N}])/gu

const DISCLOSED_TAG = new RegExp(`(?<![\\p{L}\\p{N}#])${TAGS}(?![\\p{L}\\p{N}_])`, 'gu')
const DISCLOSED = new RegExp(
  [
    `${IN}(?:in\\s)?paid\\s(?:partnership|promotion|collaboration|collab|post|advert\\w{0,8}|ad)${OUT}(?!\\s(?:enquir|inquir|request|opportunit|polic|offer|rate))`,
    `${IN}(?:was|were|been|am|are)\\s(?:paid|compensated)\\s(?:to\\s(?:write|post|say|make|test|try|share)|for\\sth(?:is|e)\\s(?:post|video|review))|${IN}for\\ssponsoring\\s(?:this|the|today|my|our)${OUT}|${IN}earn\\sfrom\\squalifying\\spurchases${OUT}`,
    `${IN}(?:this|it|post|video|story|reel)(?:'s|\\sis)\\san?\\s(?:ad|advert|advertisement|paid\\s\\p{L}{2,13}|sponsored\\s\\p{L}{2,10})${OUT}|${IN}(?:ceci|ce\\s\\p{L}{3,12}|c')\\s?est\\s(?:une\\s(?:pub|publicite|annonce)|un\\s(?:placement|partenariat\\sremunere))${OUT}`,
    `${IN}(?:i|we|i'm|we're)\\s(?:got|was|were|am|are|have\\sbeen|being)?\\s?paid\\s(?:by\\s[@\\p{L}\\p{N}&'-]{2,30}\\s)?(?:for\\sthis|to\\s(?:write|post|say|make|test|try|share|promote|talk))${OUT}|${IN}(?:paid|paying)\\sme\\s(?:to|for)${OUT}|${IN}remuneree?s?\\spour\\sce(?:tte|t)?${OUT}|${IN}(?:j'ai\\sete|je\\ssuis|on\\sm'a|m'a|m'ont)\\s(?:paye|remunere)(?:e|s|es)?\\s(?:par|pour)${OUT}`,
    `${IN}brand\\sambassador\\s(?:for|of)${OUT}|${IN}ambassad(?:rice|eur|or)\\s(?:de\\sla\\smarque|for\\sthe\\sbrand)${OUT}|${IN}sponsors?\\s(?:of|for)\\s(?:this|today's|the)\\s(?:episode|video|post|stream|newsletter|podcast)${OUT}|${IN}(?:this|today's)\\s(?:episode|video|post|stream|newsletter|podcast)(?:'s\\ssponsor|\\ssponsor)${OUT}`,
    `${IN}(?:video|episode|post|stream|podcast|newsletter)\\sis\\s(?:brought\\sto\\syou|made\\spossible)\\sby\\s(?!(?:our|the|you|people|volunteers)${OUT})`,
    `${HEAD}(?:\\[|\\()?publi(?:reportage|-reportage|communique)?(?:\\s?[:\\]|)*]|\\s[–-]|(?<=publireportage|publicommunique)(?=\\s|$|[.!]))|[\\[(*]pub[\\])*]|${HEAD}pub\\s?[:|]|${IN}commandite(?:e|s|es)?\\spar${OUT}|${IN}contenus?\\s(?:commandites?|publicitaires?|de\\smarque)${OUT}`,
    `${IN}(?<!\\b(?:bill|motion|amendment|act|law|resolution|legislation|refugees?|visa)\\s(?:was|were|is|are|being)\\s)sponsored\\s(?:by|post|content|video|episode|story|message|link)${OUT}`,
    `${IN}(?:post|video|episode|content|stream|article|trip|stay|newsletter|thread)\\s(?:is|was|has\\sbeen)\\s(?:kindly\\s|proudly\\s)?sponsored${OUT}`,
    `${HEAD}(?:\\[|\\()?(?:ad|adv|advert|advertisement|advertising|advertorial|sponsored|promoted|promo|publicite|sponsorise|anzeige|werbung|publicidad|pubblicita|reclame|advertentie|publicidade)\\s?(?:[:|.\\])*–-]|/\\s|$|\\|)`,
    `${IN}affiliate\\slinks?${OUT}|${IN}(?:earn|receive|get)\\s(?:a\\s)?(?:small\\s)?commissions?${OUT}`,
    `${IN}(?:collaboration|collab|partenariat|operation)\\s(?:commerciale?|remuneree?|sponsorisee?|payee?|publicitaire)${OUT}`,
    `${IN}(?:contenu|article|post|video|publication|episode)\\s(?:est\\s)?sponsorisee?${OUT}|${IN}sponsorisee?\\spar${OUT}|${IN}(?:placement\\sde\\sproduit|communication\\scommerciale|publi-?redactionnel)${OUT}`,
    `${IN}liens?\\s(?:d')?affili(?:es?|ation)${OUT}`,
    `${IN}bezahlte\\s(?:werbung|partnerschaft|kooperation|anzeige)${OUT}|${IN}gesponsert\\s(?:von|durch)${OUT}`,
    `${IN}(?:contenido|post|video)\\s(?:es\\s)?patrocinado${OUT}|${IN}(?:es\\s)?patrocinad[oa]s?\\s(?:por|da)${OUT}|${IN}(?:publicidad|colaboracion)\\s(?:pagada|remunerada)${OUT}|${IN}enlaces?\\sde\\safiliad[oa]s?${OUT}`,
    `${IN}(?:contenuto|post|video)\\ssponsorizzato${OUT}|${IN}sponsorizzat[oa]\\sda${OUT}|${IN}link\\s(?:di\\saffiliazione|affiliat[oi])${OUT}|${IN}collaborazione\\s(?:retribuita|pagata|pubblicitaria)${OUT}`,
    `${IN}betaalde\\s(?:samenwerking|partnerschap|reclame)${OUT}|${IN}gesponsord\\sdoor${OUT}|${IN}parceria\\s(?:paga|remunerada)${OUT}|${IN}conteudo\\spatrocinado${OUT}`,
  ].join('|'),
  'gu',
)
const WEAK_TAG =
  /#(?:gifted|gift|collab|collaboration|partner|prproduct|prgift|ambassador|ambassadrice|ambassadeur|invited|invitation|offert|partenariat|kooperation|unbezahltewerbung|giftedbybrand|thanksto\w{2,20})(?![\p{L}\p{N}_])/gu
const WEAK = new RegExp(
  [
    `${HEAD}gifted\\*?(?:\\sby)?${TAIL}|${IN}gifted\\s(?:by|from)\\s(?:the\\sbrand|@)|${HEAD}gifted\\s(?:by|from)${OUT}|${IN}(?:kindly|generously)\\s(?:sent|gave|gifted|offered|loaned|provided)\\s(?:me|us)${OUT}|${IN}(?:sent|gave|gifted|loaned)\\s(?:me|us)\\s(?:[\\p{L}\\p{N}'-]{1,20}\\s){0,5}(?:for\\sfree|free\\sof\\scharge|to\\s(?:try|test|review))${OUT}|(?<=[^\\p{L}\\p{N}.,]\\s)gifted$`,
    `${IN}(?:gifted\\sme|(?:free|gratis)\\s(?:from|by)\\s[@\\p{L}\\p{N}&'-]{2,30}\\s(?:to|for)\\s(?:try|test|review|an?\\shonest)|invited\\sby\\s(?:the\\s(?:[\\p{L}'-]{2,20}\\s){0,2}(?:hotel|resort|brand|restaurant|spa|airline)|@[\\p{L}\\p{N}_.]{2,30})|invitee?s?\\spar\\s(?:l'hotel|la\\smarque|@[\\p{L}\\p{N}_.]{2,30})|unbezahlte\\swerbung|werbung\\sunbezahlt|unpaid\\sad|produits?\\sofferts?|offerte?s?\\spar(?!\\s(?:la\\s(?:mairie|ville|maison|commune|region|metropole)|l'(?:asso|ecole|equipe|eglise)|le\\s(?:club|comite|centre|collectif|quartier|maire)|les|des|nos|notre|mon|ma|mes|un|une)(?![\\p{L}]))|cadeau\\sde\\sla\\smarque|recue?s?\\s(?:gratuitement|en\\scadeau)|invitation\\spresse|press\\strip|(?:pr|press)\\ssample)${OUT}`,
    `${IN}(?:use|with)\\s(?:my\\s|our\\s|the\\s)?(?:discount\\s)?code\\s["«“]?[\\p{L}\\p{N}]{3,20}${OUT}|${IN}(?:my|our|mon|notre)\\s(?:(?:discount|promo|referral|coupon)\\s)?code(?:\\spromo)?\\s?:?\\s?["«“]?(?=\\p{L}{0,18}\\d)[\\p{L}\\p{N}]{3,20}${OUT}|${IN}(?:discount|referral|coupon)\\scode\\s?:?\\s?["«“]?(?=\\p{L}{0,18}\\d)[\\p{L}\\p{N}]{3,20}${OUT}|${IN}code\\s["«“]?(?=\\p{L}{0,18}\\d)[\\p{L}\\p{N}]{3,20}["»”]?\\s(?:for|pour|gets?|gives?)\\s(?:you\\s)?-?\\d{1,2}\\s?%|\\d{1,2}\\s?%\\s(?:off\\s|de\\sreduction\\s)?(?:avec|with)\\s(?:le\\s|mon\\s|my\\s|the\\s)?code${OUT}|#cadeau(?=\\sde\\s@)|${IN}code\\spromo\\s?:?\\s?["«“]?[\\p{L}\\p{N}]{3,20}${OUT}`,
    `${IN}(?:thanks?|thank\\syou|merci)\\s(?:so\\smuch\\s)?(?:to\\s|a\\s)?@[\\p{L}\\p{N}_.]{2,30}\\s(?:for|pour)\\s(?:the\\s|sending\\s|my\\s|this\\s|le\\s|la\\s|ce\\s|mon\\s|l')|${IN}merci\\sa\\s(?!(?:la|le|les|tous|toutes|nos|vous|toi|l')(?![\\p{L}]))[\\p{L}\\p{N}&'-]{3,30}\\spour\\s(?:l'envoi|ce\\s(?:beau\\s)?cadeau|ces?\\sproduits?|le\\scadeau)${OUT}(?!\\s(?:de|des|du))`,
  ].join('|'),
  'gu',
)
const NEGATED =
  /(?:\b(?:not?|isn't|wasn't|aren't|never|nobody|noone|nothing|personne|without|non|pas|aucune?|jamais|sans|ni|kein\w{0,2}|nicht|ohne|sin|ningun\w?|nao|sem|geen|niet|zonder|senza|nessun\w?)\b|n't)[^.!?\n]{0,30}$/
/** Speaking of advertising in general, or offering to make some. */
const TALK =
  /(?:\b(?:any|every|each|for|about|of|in a|for a|seeking|looking for|interested in|open to|how to|your|their|what is|une?|toute?|chaque|la|les|des|de|d'|pour|aux|vos|votre|nos|leurs?|tu|jede|fur|eine|una|cualquier|cada|ogni)\s?(?:a |an |une? )?)$/
const STATED =
  /\b(?:this is an?|is an?|ceci est une?|c'est une?|il s'agit d'une?|est une?|dans le cadre d'une?|cadre d'un|as part of an?|contains|contient des|avec des|with|in)\s?$/
const DIRECTORY =
  /\b(?:azure|entra|ldap|kerberos|windows|sysadmin|active directory|domain controller|gpo|microsoft|login|sso)\b/

/** Without one of these words nothing is said to be paid for. */
const MAY_DISCLOSE =
  /paid|compensat|spons|qualifying|\bads?\b|\badv|\bpub\b|une annonce|placement|partenariat|\bpaye|remuner|ambassad|brought to|made possible|publi(?:cit|report|com|-|\b)|commandit|de marque|promo|anzeige|werbung|reclame|affili|afiliad|commission|collab|colabor|commercial|bezahlte|patrocin|betaald|parceria/
/** Without one of these words nothing is said to be given. */
const MAY_BE_GIVEN =
  /gift|\bsent\b|\bgave\b|offered|loaned|provided|invit|bezahlt|unpaid|offert|cadeau|recue?s? |press|\bpr sample|\bcode|(?:thanks?|thank you|merci)(?: so much)?(?: to| a)? @|merci a [^.!?\n]{3,31} pour /

const placementOf = (folded: string, index: number): SponsorHit['placement'] => {
  const before = folded.slice(0, index)
  const tags = (before.match(/#[\p{L}\p{N}_]{1,100}/gu) ?? []).length
  if (!/[\p{L}\p{N}]/u.test(before.replace(/#[\p{L}\p{N}_]{1,100}/gu, ''))) return tags > 1 ? 'buried' : 'first'
  return index > 125 || tags >= 2 ? 'buried' : 'early'
}

/** Finds where a post says that something was paid or given; what is denied, offered or only spoken of is left out. */
export const findSponsorship = (piece: Piece): readonly SponsorHit[] => {
  const { folded, at, text, seen } = piece
  const hits: SponsorHit[] = []
  const add = (kind: SponsorHit['kind'], index: number, found: string) => {
    const before = folded.slice(Math.max(0, index - 60), index)
    const tag = found.startsWith('#')
    if (!tag && NEGATED.test(before)) return
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
