import type { ActShape } from './act-shape.js'

/** At the start of a text, a line, a bracket, or after a mark. */
const HEAD = "(?<![\\p{L}\\p{N}',]\\s?)"
const STOP = '(?=\\s?(?:[:.!,\\])|–—/]|-|$|\\n)|\\s(?:please|svp|stp)(?![\\p{L}]))'
const CLOSED =
  '(?=\\s?(?:[:.!?,;\\])|–—]|-|$|\\n)|\\s(?:outside|externally|publicly|before|until|till|beyond|further|yet|with anyone|to anyone|or \\p{L}{4,10}|please|pls|under)(?![\\p{L}]))'
const CLOS =
  "(?=\\s?(?:[:.!,;\\])|–—]|-|$|\\n)|\\s(?:hors|en dehors|a l'exterieur|avant|jusqu|svp|stp|merci|s'il|pour (?:le moment|l'instant)|publiquement|encore|sans accord|ni \\p{L}{4,12}|ou \\p{L}{4,12}|sur les reseaux)(?![\\p{L}]))"

/** The text says that it is not for everybody. */
export const MARKING_SHAPES: ActShape = {
  said: [
    `${HEAD}(?:strictly |highly |company |private (?:and|&) |commercially )?confidential${STOP}`,
    `(?:marked|is|this is|(?:this|these) (?:document|memo|note|figures|numbers|message|post|email) (?:is|are)) (?:strictly |highly )confidential(?=\\s?(?:[:!]|[–—-] ))|confidential (?:memo|draft|document|until|till|and not for)`,
    '(?:for )?internal (?:use |eyes |circulation |distribution |purposes )?only|for internal (?:use|circulation|eyes|distribution|purposes)|internal (?:memo|draft|email|e-mail|circulation)',
    `${HEAD}internal(?=\\s?[:–—]|\\s-\\s|\\])`,
    'not for (?:(?:external|public|wider|general|outside|onward) )?(?:use|publication|release|distribution|sharing|broadcast|attribution|circulation|quotation|public|publishing|posting)(?<!not for (?:public|use))|not for public(?=\\s?[:.!\\])–-]|$)',
    '(?:must|should|has to|needs to|to|will|let this|let it|please let this) (?:stay|remain|be kept) (?:strictly )?(?:between (?:us|ourselves)|internal|in(?:side)? the team|private|secret|confidential)',
    "(?:don't|do not|dont|never) (?:tell|mention (?:it|this)|breathe a word|say (?:anything|a word)|talk about (?:it|this))(?: to)?(?: anyone| anybody| a soul)? ?(?:yet|before|until|till|outside|for now|about (?:it|this)|but we)(?![\\p{L}])|keep (?:quiet|schtum|mum)(?= (?:about|until|till|for now)|\\s?(?:[.!,]|$))|(?:not|isn't) (?:yet )?(?:announced|public|official)(?: yet)?,? (?:so|please|keep|don't|do not)",
    `${HEAD}(?:restricted|sensitive|private|secret)(?=\\s?[:–—]|\\s-\\s)(?!\\s?[:–—-]\\s?(?:parking|garden))`,
    'not to be (?:shared|forwarded|published|distributed|circulated|quoted|posted|copied|disclosed|released)',
    `(?:do not|don't|dont|never|no) (?:share|forward|distribute|publish|circulate|repost|quote|post|leak|screenshot|copy|disclose|sharing|forwarding)(?: (?:this|it|these|any of this|anything|on))?${CLOSED}(?<!never share)`,
    "(?<!n't |not |never )keep (?:this|it|that|these) (?:all )?(?:between (?:us|ourselves|you and me)|to yoursel(?:f|ves)|secret|quiet|internal|confidential|under wraps|private|off (?:social|the record)|in(?:side)? the team)",
    '(?:under (?:strict |an )?)embargo(?:ed)?|embargo(?:ed)?(?= (?:until|till|to|lifts|\\d)(?![\\p{L}])|\\s?:)',
    `off the record|top[- ]secret|hush[- ]hush|(?<!no )secret (?:until|till)|under nda|tlp ?: ?(?:red|amber|green)|need[- ]to[- ]know basis|(?:your|staff|team|management|board|internal) eyes only`,
    `(?:staff|team|board(?: members?)?|members|trustees|volunteers|employees|committee) only${STOP}`,
    "(?:restricted|limited) (?:circulation|distribution)|not yet public|not public yet|before (?:it is|it's) public",
    `draft(?=\\s?[:\\])–—]|\\s-\\s)|draft (?:v\\d|version|only)|draft,? not (?:final|for)|${HEAD}work in progress,? (?:do not|don't|not)`,
    `${HEAD}(?:strictement |tres |hautement |document |note |info |information |dossier |message |mail |c'est |personnel et ){0,3}confidentiel(?:le)?s?${STOP}`,
    "(?:a )?usage (?:strictement |exclusivement |purement )?interne|(?:note|document|diffusion|message|mail|memo|courrier|compte[- ]rendu|doc)(?: (?:de|d') ?\\p{L}{3,12})? (?:strictement |purement )?interne(?! (?:de|a|au|du))|en interne (?:uniquement|seulement)|interne (?:uniquement|seulement)",
    `${HEAD}interne(?=\\s?[:–—]|\\s-\\s|\\])`,
    `(?:ne|n'|a ne|de ne|ne surtout) (?:surtout )?pas (?:encore )?(?:(?:le|la|les|en|l') ?)?(?:diffuser|transferer|publier|partager|communiquer|relayer|divulguer|ebruiter|circuler|faire circuler|poster|repartager|copier|forwarder|rediffuser|devoiler)${CLOS}`,
    `ne (?:diffusez|partagez|publiez|transferez|relayez|divulguez|communiquez|repetez) (?:surtout )?(?:pas|rien)(?: encore)?(?: (?:ce|cette|cet|ces|cela|ca|l'info)(?![\\p{L}])|${CLOS})|ne dites rien|n'en (?:parlez|dites) (?:pas|rien|a personne)|pas un mot (?:a|avant|dehors)|chut(?=\\s?(?:[!.,…]|$))|${HEAD}hors micro(?=\\s?:)|pas encore (?:public|officiel|annonce)(?:le|e|que|s)?(?=\\s?(?:[.!,;)]|$))`,
    `${HEAD}info(?:rmation)?s? internes?|a garder (?:pour (?:nous|vous|toi)|entre nous|secret|en interne|confidentiel)|gard(?:er|ez) (?:cette |ce |cet |ces |l'|la |les )?(?:\\p{L}{3,12} )?(?:confidentiel|secr[ei]t)\\p{L}{0,3}`,
    'diffusion (?:restreinte|interdite|limitee|interne|confidentielle)|sous embargo|embargo(?= (?:jusqu|au|levee?|\\d|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|demain)|\\s?:)',
    "(?:que (?:ca|cela)|ca|doit|ceci|cela) (?:doit )?reste(?:r)? (?:bien |strictement )?entre nous|entre nous,? (?:hein|ne l|n'en|pas un mot|chut|motus|svp)|(?:ne |n')?(?:le |l'|la |en )?(?:repet|ebruit)ez(?:-le)? (?:surtout )?(?:pas|a personne)|motus et bouche|secret jusqu|top[- ]secret|garde[rz]? (?:ca|cela|le|l'info) (?:pour (?:vous|toi|nous)|secret)|gardez[- ]le pour vous",
    `${HEAD}off\\s?:|${HEAD}en off(?=\\s?[:,])`,
    `${HEAD}(?:message |info |document |mail |strictement )?reserve(?:e)? (?:aux|a nos|a l'|au|a la|a nos seuls) (?:seule?s )?(?:membres du (?:bureau|ca|conseil)|membres|adherents|salaries|benevoles|equipe|bureau|ca|permanents|administrateurs)`,
    `(?:brouillon|projet)(?=\\s?[:\\]–—])|version (?:de travail|provisoire|non definitive|non validee)|document (?:provisoire|de travail)|non (?:definitif|valide)(?=\\s?(?:[:.!,\\])–—]|$))|projet de (?:communique|note|discours|post|courrier|tribune)(?=\\s?[:–—]| -)`,
    `${HEAD}(?:streng )?vertraulich(?=\\s?[:.!\\])|–—-]|\\s?$)|nur (?:fur den|zum|fur) (?:internen|dienst|interne)\\p{L}{0,12}|nicht (?:weitergeben|weiterleiten|veroffentlichen|weitersagen|teilen)|sperrfrist|${HEAD}intern(?=\\s?[:–—]|\\s-\\s)|${HEAD}entwurf(?=\\s?[:–—])`,
    `${HEAD}(?:estrictamente )?confidencial(?=\\s?[:.!\\])|–—-]|\\s?$)|(?:de |para )?uso interno|no difundir|no (?:compartir|publicar)(?=\\s?[:.!\\])–—-]|$| (?:hasta|fuera|antes))|embargado hasta|borrador(?=\\s?:)`,
    `${HEAD}(?:strettamente )?riservato(?=\\s?[:.!\\])|–—-]|\\s?$)|non diffondere|bozza(?=\\s?:)`,
    `${HEAD}(?:strikt )?vertrouwelijk(?=\\s?[:.!\\])|–—-]|\\s?$)|alleen (?:voor )?intern|niet (?:verspreiden|delen|publiceren)(?=\\s?[:.!\\])–—-]|$| (?:voor|buiten))|onder embargo|concept(?=\\s?:)`,
  ],
}
