import type { Piece } from '../model/index.js'
import { unfold } from './fold.js'
import { matches } from './matches.js'

/** Something that a text does with words. */
export interface ActHit {
  readonly at: string
  readonly start: number
  readonly end: number
  /** `affiliation`: says for whom the author works or volunteers. `appeal`: asks readers to give, sign, come, share, vote. `opinion`: says that this is one. `announcement`: says that this is news of one's own. `marking`: says that this is not for everybody. */
  readonly kind: 'affiliation' | 'appeal' | 'opinion' | 'announcement' | 'marking'
}

const SHAPES: readonly (readonly [ActHit['kind'], string])[] = [
  [
    'affiliation',
    "i (?:(?:also|now|currently|proudly) )?(?:work|volunteer|intern) (?:for|at|with)|(?:i am|i'm|am) (?:an? |the )?(?:proud |former |longtime )?(?:employee|staff member|volunteer|trustee|board member|member of staff|intern|director|chair|spokesperson|ambassador) (?:of|at|for|with)|(?:as|speaking as) (?:an? )?(?:employee|volunteer|staff member|trustee|board member) (?:of|at|for)|my (?:employer|colleagues|workplace)|(?:our|my) team at",
  ],
  [
    'affiliation',
    "je (?:travaille|suis benevole|milite|bosse) (?:chez|pour|a|au|aux|dans)|(?:je suis|en tant que?|comme) (?:salariee?|benevole|stagiaire|administrat(?:eur|rice)|president[e]?|direct(?:eur|rice)|membre|porte-parole|employee?) (?:chez|a|au|aux|de|du|des|d'|de l')|mon (?:employeur|asso|association)|mes collegues|ich arbeite (?:bei|fur)|trabajo (?:en|para)|lavoro (?:per|presso|in)|ik werk (?:bij|voor)",
  ],
  [
    'appeal',
    '(?:please |pls )?(?:donate|give now|chip in|sign (?:the|our|this) petition|sign up|join (?:us|our)|share (?:this|widely)|spread the word|retweet|rt if|vote (?:for|yes|no|against)|register (?:now|here|today)|book (?:now|your)|apply (?:now|by|here)|volunteer with us|call (?:on )?your (?:mp|senator|representative)s?|write to your (?:mp|senator|representative)s?|support (?:us|our (?:work|appeal|campaign))|become a (?:member|donor|volunteer)|help us|make a (?:gift|donation)|text \\p{L}{2,12} to \\d{4,6})',
  ],
  [
    'appeal',
    '(?:faites|faire) (?:un |vos )?dons?|donnez|je donne|soutenez(?:-nous| notre| nos)?|rejoignez(?:-nous| notre| nos| les)?|signez (?:la|notre|cette)|partagez (?:ce|cet|cette|autour|largement|massivement)|merci de (?:partager|relayer|diffuser)|a (?:partager|relayer)|inscrivez-vous|adherez|devenez (?:benevole|membre|donat(?:eur|rice)|adherente?)|votez (?:pour|contre|oui|non)|reservez (?:votre|vos|vite)|participez|aidez-nous|engagez-vous|interpellez (?:votre|vos)|spenden sie|jetzt spenden|spendet|unterschreib\\p{L}{0,3}|macht mit|mach mit|dona (?:ahora|hoy)|firma (?:la|esta) peticion|unete|comparte|dona ora|firma (?:ora|la petizione)|unisciti|doneer|teken de petitie|doe mee|doe agora|assine a peticao|junte-se',
  ],
  [
    'opinion',
    "in my (?:humble |honest |personal )?(?:opinion|view)|imh?o|i (?:personally |really |honestly |truly |do )?(?:think|believe|feel|reckon|guess|suspect|find it)(?= )|if you ask me|from my point of view|as far as i(?:'m| am) concerned|my (?:two cents|2 cents|take)|personally,|unpopular opinion|hot take|a mon (?:humble )?(?:avis|sens)|selon moi|d'apres moi|pour moi,|personnellement|de mon point de vue|je (?:pense|crois|trouve|considere|estime|suis convaincue?|suis persuadee?)(?: |que|qu)|je me dis que|meiner meinung nach|ich (?:finde|denke|glaube),? |meines erachtens|en mi opinion|creo que|pienso que|a mi juicio|secondo me|a mio (?:parere|avviso)|penso che|credo che|naar mijn mening|volgens mij|ik vind|na minha opiniao|acho que",
  ],
  [
    'announcement',
    "(?:we|i) (?:are|am|'re|'m) (?:so |very |really )?(?:pleased|proud|delighted|happy|thrilled|excited|honou?red|glad) to (?:announce|share|introduce|present|welcome|launch|reveal)|(?:announcing|introducing|just announced|breaking|official statement|press release|for immediate release|it's official|big news|save the date)|we (?:are launching|have launched|announce)|nous (?:avons le plaisir|avons la joie|sommes (?:heureux|heureuses|fiers|fieres|ravi[e]?s|tres heureux)) (?:de |d')(?:vous )?(?:annoncer|presenter|accueillir|partager|lancer)|(?:j'ai le plaisir|je suis (?:heureux|heureuse|fier|fiere|ravie?)) (?:de |d')(?:vous )?(?:annoncer|presenter|partager)|communique de presse|c'est officiel|grande nouvelle|nous annoncons|nous lancons|wir freuen uns,? .{0,20}(?:anzukundigen|bekannt)|pressemitteilung|nos complace anunciar|comunicado de prensa|siamo lieti di annunciare|comunicato stampa|persbericht|comunicado de imprensa",
  ],
  [
    'marking',
    '(?:strictly )?(?:confidential|private and confidential)(?=\\s?(?:[:\\]|)–-]|$))|(?:for )?internal (?:use )?only|for internal use|not for (?:public(?:ation)?|(?:public )?release|distribution|sharing|broadcast)|do not (?:share|forward|distribute|publish|circulate|repost|quote)(?=\\s?(?:[:.!\\])|–-]|$|outside|externally|publicly|before|until))|under (?:strict )?embargo|embargo(?:ed)? until|off the record|staff only|members only|draft(?=\\s?(?:[:\\]|)–-]))|tlp ?: ?(?:red|amber|green)|need to know basis|eyes only',
  ],
  [
    'marking',
    "confidentiel(?:le)?(?=\\s?(?:[:\\]|)–-]|$))|(?:a )?usage (?:strictement )?interne|document interne|ne pas (?:diffuser|transferer|publier|partager|communiquer|relayer)(?=\\s?(?:[:.!\\])|–-]|$|hors|en dehors|a l'exterieur|avant))|diffusion (?:restreinte|interdite|limitee)|sous embargo|embargo (?:jusqu|au )|reserve (?:aux|a nos) (?:membres|adherents|salaries|benevoles)|projet de (?:communique|note)(?= ?:)|brouillon(?=\\s?[:\\])])|vertraulich(?=\\s?(?:[:\\]|)–-]|$))|nur (?:fur den|zum) (?:internen|dienst)\\p{L}{0,12}|nicht (?:weitergeben|veroffentlichen|weiterleiten)|sperrfrist|confidencial(?=\\s?(?:[:\\]|)–-]|$))|(?:de )?uso interno|no difundir|riservato(?=\\s?(?:[:\\]|)–-]|$))|uso interno|non diffondere|vertrouwelijk(?=\\s?(?:[:\\]|)–-]|$))|alleen (?:voor )?intern|niet verspreiden",
  ],
]
const READY = SHAPES.map(
  ([kind, body]) => [kind, new RegExp(`(?<![\\p{L}\\p{N}#@-])(?:${body})(?![\\p{L}\\p{N}])`, 'gu')] as const,
)

/** Finds what a text does: states an affiliation, appeals, gives an opinion, announces, marks itself as internal. English and French first; the plainest forms in German, Spanish, Italian, Dutch and Portuguese. */
export const findActs = (piece: Piece, kinds: readonly string[]): readonly ActHit[] => {
  const { folded, at, text } = piece
  const hits: ActHit[] = []
  for (const [kind, shape] of READY)
    if (kinds.includes(kind))
      for (const { 0: found, index } of matches(shape, folded))
        hits.push({ at, ...unfold(piece, index, index + found.trimEnd().length, text.length), kind })
  return hits.sort((a, b) => a.start - b.start || b.end - a.end)
}
