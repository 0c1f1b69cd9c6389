import type { Words } from './phrase.js'

/** The words of sponsorship, in the shorthand of `phrases`. */
export const SPONSOR_WORDS: Words = {
  content:
    'posts?|videos?|reel|story|episode|content|stream|article|trip|stay|newsletter|thread|podcast|message|link|review|contenus?|publications?|billet|contenido|contenuto|conteudo',
  sponsored:
    'sponsored|sponsorise(e|s|es)?|sponso|commandite(e|s|es)?|patrocinad[oa]s?|sponsorizzat[oaie]|gesponsert|gesponsord',
  by: 'by|par|por|da|von|durch|door',
  deal: 'partnership|promotion|promo|collaboration|collab|partenariat|operation|kooperation|(werbe)?partnerschaft|werbung|publicidad|colaboracion|collaborazione|samenwerking|partnerschap|parceria|advert\\w{0,8}|ad|anzeige|reclame|post',
  paid: 'paid|commerciale?|remuneree?|payee?|publicitaire|sponsorisee?|bezahlte|remunerada|paga(da|ta)?|retribuita|pubblicitaria|betaalde',
  say: 'write|post|say|make|test|try|share|promote|talk',
  code: '["«“]?[\\p{L}\\p{N}]{3,20}["»”]?',
  dated: '["«“]?(?=\\p{L}{0,18}\\d)[\\p{L}\\p{N}]{3,20}["»”]?',
  hosts: 'hotel|resort|brand|restaurant|spa|airline',
  kindness:
    '(follow|lift|photos?|pics?|rt|retweet|support|help|mention|tip|reminder|info|link|heads|shout|share|love|kind|great|memories|ride|update|welcome|chat|tour|advice|words|feedback|inspiration|opportunity|company|correction|laugh|vote|add)',
  gentillesse:
    '(photos?|partage|soutien|coup|aide|info|accueil|suivi|rt|relais|message|lien|mention|confiance|conseil|visite|rappel|idee|correction|ecoute|travail|echange|moment)',
  ours: "(la (mairie|ville|maison|commune|region|metropole)|l'(asso|ecole|equipe|eglise)|le (club|comite|centre|collectif|quartier|maire)|les|des|nos|notre|mon|ma|mes|une?)(?!\\p{L})",
}

/** A marker that regulators accept. */
export const DISCLOSED_PHRASES: readonly string[] = [
  '(in )?<paid> <deal>(?! (enquir|inquir|request|opportunit|polic|offer|rate))|<deal> <paid>',
  '<content> (is |was |has been |est |es |e )?(kindly |proudly )?<sponsored>|(?<!\\b(bill|motion|amendment|act|law|resolution|legislation|refugees?|visa) (was|were|is|are|being) )<sponsored> (<content>|<by>)(?! (nobody|no one|none|god|the (state|government))|\\p{L})',
  "(was|were|been|being|am|are|i|we|i'm|we're) (got |was |were |being |have been )?(paid|compensated) (by [@\\p{L}\\p{N}&'-]{2,30} )?(to <say>|for th(is|e post|e video|e review))|(paid|paying) me (to|for)",
  "remuneree?s? pour ce(tte|t)?|(j'ai ete|je suis|on m'a|m'a|m'ont) (paye|remunere)(e|s|es)? (par|pour)",
  "(this|it|<content>)('s| is) an? (ad|advert|advertisement|paid \\p{L}{2,13}|sponsored \\p{L}{2,10})|(ceci|ce \\p{L}{3,12}|c') ?est (une (pub|publicite|annonce)|un (placement|partenariat remunere))",
  "(sponsorise|sponsorisent|parraine) (cet|cette|ce) (<content>|episode|live)|for sponsoring (this|the|today|my|our)|sponsors? (of|for) (this|today's|the) (<content>)|(this|today's) (<content>)('s sponsor| sponsor)|(<content>) is (brought to you|made possible) by (?!(our|the|you|people|volunteers)(?!\\p{L}))",
  'brand ambassador (for|of)|ambassad(rice|eur|or) (de la marque|for the brand)',
  '^[\\[(]?(ad|adv|advert|advertisement|advertising|advertorial|sponsored|promoted|promo|publicite|sponsorise|anzeige|werbung|publicidad|pubblicita|reclame|advertentie|publicidade) ?([:|.\\])*–-]|/ |(?![^]))',
  '^[\\[(]?publi(reportage|-reportage|communique)?( ?[:\\]|)*]| [–-]|(?<=publireportage|publicommunique)(?= |(?![^])|[.!]))|[\\[(*]pub[\\])*]|^pub ?[:|]',
  '^(advertisement|publicite|annonce publicitaire) (for|pour|fur)|(advertising|advertisement|advertorial|promotional) feature|placement de produit|communication commerciale|publi-?redactionnel|contenus? (publicitaires?|de marque)',
  "affiliate[ -]links?|earn from qualifying purchases|(?<!\\b(you|they|to|and|partners|affiliates) ((can|could|will|may|also) )?)(earn|receive|get) (a )?(small )?commissions?|(?<=(diese|dieser|dieses) \\p{L}{3,12} )enthalt (bezahlte |unbezahlte )?(werbung|produktplatzierung)|liens? (d')?affili(es?|ation)|enlaces? de afiliad[oa]s?|link (di affiliazione|affiliat[oi])",
]

/** What tells that something was given, and no more. */
export const GIVEN_PHRASES: readonly string[] = [
  '^gifted\\*?( by)?$|^gifted (by|from)|gifted (me|us|(by|from) (the brand|@))|(?<=[^\\p{L}\\p{N}.,] )gifted(?![^])|(?<!\\b(is|are|was|were|very|so|and|be|both|really|truly|highly) )gifted(?= ?[^\\p{L}\\p{N} .,?!-])|(this|these) ~3 (was|were) (all |kindly |very kindly )?gifted',
  '(kindly|generously) (sent|gave|gifted|offered|loaned|provided) (me|us)|(sent|gave|gifted|loaned) (me|us) ~5 (for free|free of charge|to (try|test|review))',
  "(free|gratis) (from|by) [@\\p{L}\\p{N}&'-]{2,30} (to|for) (try|test|review|an? honest)|(i|we|i've|we've|have) (was |were )?(received|got|given|sent) (an? |this |it |these |my )?(~1 )?(free|complimentary|advance|review) (review |advance )?(copy|copies|sample|product|in exchange|for (an?|my) honest)|thanks? to (\\p{L}{2,20} ){1,4}for (a|the|my) (free|review|advance|complimentary) |invited by (the ~2 (<hosts>)|@[\\p{L}\\p{N}_.]{2,30})|c/o(?= @)",
  "invitee?s? par (l'hotel|la marque|@[\\p{L}\\p{N}_.]{2,30})|produits? offerts?|offerte?s? par(?! <ours>)|cadeau de la marque|recue?s? (gratuitement|en cadeau)|invitation presse|#cadeau (de )?(?=@)",
  'unbezahlte werbung|werbung unbezahlt|unpaid ad|press trip|(pr|press) (sample|gift)',
  '(use|with|avec) (my |our |the |mon |notre |le )?(discount |promo )?code (promo )?<dated>|use <dated> (for|to get) (an? )?(extra )?[£$€]?\\d{1,2}|use (my |our |the )?(discount )?code <code>|code promo ?:? ?<code>|(my|our|mon|notre|discount|referral|coupon) ((discount|promo|referral|coupon) )?code( promo)? ?:? ?<dated>',
  'code <dated> ((for|pour|gets?|gives?) (you )?-?\\d{1,2} ?%|at (the )?checkout)|\\d{1,2} ?% (off |de reduction )?(avec|with) (le |mon |my |the )?code',
  "(thanks?|thank you) (so much )?(to )?@[\\p{L}\\p{N}_.]{2,30} for (sending|gifting|inviting|hosting|(the|this|these|my) (?!<kindness>)\\p{L}{2,20})|merci (a )?@[\\p{L}\\p{N}_.]{2,30} pour (cet envoi|(l'|le |la |ce |les |ces |mon )(?!<gentillesse>)\\p{L}{2,20})|(?<!\\b(mari|mere|pere|femme|soeur|frere|amie?|fille|fils|copain|copine|elle|il|on|voisine?) )(m'a|m'ont) (gentiment )?(offert|envoye) (ce|cet|cette|ces|le|la|les)( ~3 gratuitement)?",
  "merci a (?!(la|le|les|tous|toutes|nos|vous|toi|l')(?!\\p{L}))[\\p{L}\\p{N}&'-]{3,30} pour (l'envoi|ce (beau )?cadeau|ces? produits?|le cadeau)(?!\\p{L})(?! (de|des|du))",
]
