import type { ActShape } from './act-shape.js'

const ROLE =
  '(?:employee|staff member|member of staff|volunteer|trustee|(?:board|committee|founding) member|intern|director|head|chair|chairperson|president|treasurer|secretary|spokesperson|ambassador|patron|founder|co-?founder|(?:[\\p{L}-]{2,20} )?(?:manager|officer|coordinator|co-ordinator|adviser|advisor|caseworker|organi[sz]er|fundraiser|assistant|lead|worker|specialist|supervisor))'
const ROLE_FR =
  "(?:salarie|benevole|stagiaire|volontaire|administrat(?:eur|rice)|president|vice-president|tresori(?:er|ere)|secretaire|direct(?:eur|rice)|membre(?= (?:du (?:bureau|ca|conseil)|de l'(?:equipe|asso)))|porte-parole|employe|permanent|coordinat(?:eur|rice)|animat(?:eur|rice)|educat(?:eur|rice)|intervenant|travailleu(?:r|se) sociale?|responsable(?: [\\p{L}-]{3,20})?|chargee? (?:de|d')\\s?[\\p{L}-]{2,20}|apprenti|alternant|militant)(?:[·.(-]{0,2}e\\)?|e)?"
const ORG =
  '(?:charity|ngo|non-?profit|trust|foundation|shelter|food ?bank|hospice|association|council|agency|organi[sz]ation|org|red cross|committee|youth club|refuge|union|federation|network|church|hospital|clinic|helpline|campaign)'
const ORG_FR =
  '(?:asso|association|ong|fondation|antenne|delegation|section|comite|collectif|federation|ligue|refuge|centre|foyer|equipe|structure|organisme|organisation|mission locale|croix-rouge|banque alimentaire|syndicat|mairie)'
const NOT_A_PLACE =
  '(?!(?:night|home|weekends?|all|dawn|noon|least|the (?:moment|weekend|same)|free|a (?:living|while|change)|myself|years|hours|it|months|pleasure|fun|peanuts|\\d)(?![\\p{L}]))'
const HEAD = "(?<![\\p{L}\\p{N}',]\\s?)"
const ADVERBS = '(?:(?:also|now|currently|proudly|still|previously|actually|happen to|used to) ){0,2}'

/** The author works, volunteers or sits somewhere. */
export const AFFILIATION_SHAPES: ActShape = {
  said: [
    `(?:i|i've|i have) ${ADVERBS}(?:work|volunteer|intern|worked|volunteered) (?:for|at) ${NOT_A_PLACE}`,
    `i ${ADVERBS}volunteer with(?! my)`,
    `i ${ADVERBS}work (?:in|with) (?:[\\p{L}'-]{2,20} ){0,3}(?:for|at|with) (?:an? |the )?(?:[\\p{L}'-]{2,20} ){0,2}${ORG}`,
    `i ${ADVERBS}work (?:with|in) (?:an? |the )?(?:[\\p{L}'-]{2,20} )?${ORG}`,
    `(?:i've been|i have been|been|i'm|i am|started) (?:working|volunteering|interning) (?:for|at|with) ${NOT_A_PLACE}`,
    'as (?:someone|somebody|a person) who (?:works|volunteers|worked|volunteered) (?:for|at|in|with)',
    `(?:i am|i'm) (?:(?:also|now|currently|proudly|still|one of the|proud to be) ){0,2}on the (?:board|committee|staff|council|leadership team) (?:of|at)`,
    'i (?:also |now )?sit on the (?:board|committee|council)',
    `(?:i am|i'm|i've been|i have been|(?:speaking )?as) (?!not |no )(?:an? |the |one of the )(?:(?!not )[\\p{L}-]{2,20} ){0,3}(?:volunteer|employee|staffer|trustee|fundraiser|caseworker)s?(?!'| of (?:a|my))|speaking as an? (?:[\\p{L}'-]{2,20} ){0,2}(?:worker|nurse|manager|officer)`,
    "i (?:still |also )?(?:work|volunteer) there|i (?:help|give my time|help out|lend a hand) (?:run |at |to )(?:the |a |our )?(?:[\\p{L}'-]{2,20} ){0,2}(?:charity|shelter|food ?bank|hospice|club|clinic|helpline|refuge|soup kitchen)",
    `(?:i am|i'm|am|i was) (?!not |no |never )(?:(?!not )(?:an?|the|also|now|currently|proud|former|longtime|still|senior|junior|part-time|new|current|acting|deputy|incoming|interim|national|regional|local|\\p{L}{4,14}ed) ){0,4}${ROLE} (?:of|at|for|with|in|here)(?! (?:a family|my own|my family|us\\b|you\\b))`,
    `(?:speaking )?as (?:an? |the )?(?:(?:proud|former|longtime|senior) )?${ROLE} (?:of|at|for|with) (?!your|us\\b)`,
    `(?:i am|i'm|i was|i've been) employed (?:by|at)`,
    'in my (?:role|capacity|job|work) (?:as|at|with|for)|my (?:role|job) (?:as|at|with)',
    'my (?:own )?(?:employer|colleagues?|co-?workers?|workplace|charity|ngo|org|organi[sz]ation|non-?profit|foundation)(?!\\s(?:single|shops?|run|walk|event|gig|bet|case|box|tin|fundraiser)(?![\\p{L}]))',
    '(?:my|our) (?:boss|line manager|manager|team|colleagues|director|ceo) (?:at|here at)',
    'proud(?:ly)? (?:to be )?(?:part of|on|a member of) (?:the|this) (?:team|staff|board) (?:at|of)',
    `i(?:'ve| have)? (?:just |recently |have )?joined (?:the )?(?:team|board|staff|committee) (?:at|of)`,
    `i (?:run|lead|head|manage|chair|coordinate|co-ordinate|represent|direct) (?:the |an? |our |my )?(?:[\\p{L}'-]{1,20} ){0,4}?${ORG}`,
    `(?:we|here|us|over here) at (?:the |our )?(?:[\\p{L}'-]{2,20} )?${ORG}`,
    `${HEAD}(?:proud )?(?:employee|staff|member of staff|trustee) (?:at|of|for|with|here)(?! (?:your|us\\b|the (?:shop|store)))`,
    `(?:je |j')(?:travaille|bosse|interviens|taffe|suis en (?:stage|alternance|service civique|mission)|fais (?:un|mon) stage|fais mon service civique) (?:(?:comme|en tant que?) [\\p{L}-]{3,25} )?(?:chez|pour|a|au|aux|dans|avec|a l') ?(?!(?:la maison|domicile|nouveau|distance|plein|temps|mi-temps|mon|ma|mes|que|ca|la chaine|cote|fond)(?![\\p{L}]))`,
    'je milite (?:chez|a|au|aux|dans|avec)|je fais (?:du|mon) benevolat (?:chez|pour|a|au|aux|dans|avec)|moi qui (?:travaille|bosse|milite|suis benevole) (?:chez|pour|a|au|aux|dans)',
    "je m'occupe (?:de la|du|des|de l') ?(?:com\\p{L}{0,12}|compta|reseaux(?: sociaux)?|benevoles|accueil|maraudes?|dons|collecte) (?:de |du |des |d'|a |au |aux |chez )",
    'au sein de (?:mon|ma|notre) (?:asso|association|ong|structure|organisation|fondation)',
    `(?:je suis|je reste|en tant que?|comme|moi,) (?:aussi |egalement |une? |la |le |l')?(?:(?:simple|fier|fiere|nouveau|nouvelle|ancien|ancienne|jeune) )?${ROLE_FR} (?:et [\\p{L}-]{3,20} )?(?:chez |a |au |aux |de |du |des |d'|pour |dans )(?!(?:votre|vos|temps|plein|la retraite|nouveau)(?![\\p{L}]))`,
    `je (?:dirige|preside|represente|coordonne|anime|gere|pilote|codirige|copreside) (?:l'|le |la |notre |une? |les )(?:[\\p{L}-]{3,20} (?:de |d'|du )?)?${ORG_FR}`,
    "je (?:suis|siege|suis elue?) (?:au|dans le) (?:ca|conseil d'administration|bureau) (?:de |du |d')",
    "je fais partie (?:de l'equipe|du bureau|du ca|du conseil|des benevoles|de l'asso|des salarie|du personnel|de la direction)",
    "j'ai rejoint (?:l'equipe|le bureau|les equipes|les benevoles|l'asso)",
    'mon (?:employeur|employeuse|asso|association|ong|organisation|organisme)|ma (?:structure|fondation)|mes collegues',
    'mon (?:boulot|travail|job|taf|poste|stage|service civique) (?:a |au |aux |chez |dans )(?!la maison|domicile|mi-temps|temps|plein)',
    "(?:benevole|salariee?|stagiaire|employee?) (?:a|au|aux|chez) (?:la |l')?(?:asso|association|fondation|ong|croix-rouge|banque alimentaire|resto[s]? du coeur) (?=[\\p{L}\\s]{0,30},? j)",
    'ich (?:arbeite|jobbe|engagiere mich|helfe) (?:[\\p{L}]{3,20} ){0,2}(?:bei|fur)|als (?:mitarbeiter(?:in)?|freiwillige[r]?|ehrenamtliche[r]?) (?:der|des|von|bei|im)|ich bin (?:[\\p{L}]{3,20} ){0,2}(?:mitarbeiter(?:in)?|freiwillige[r]?|vorstand) (?:bei|der|des|vom|im)',
    'trabajo (?:en|para|con) (?:la |el |una? )?|soy (?:voluntari[oa]|emplead[oa]|trabajador[a]?|coordinador[a]?|director[a]?) (?:de|en)',
    'lavoro (?:per|presso|in)|sono (?:volontari[oa]|dipendente) (?:di|presso|della|del)|trabalho (?:na|no|para a|em)|sou voluntari[oa] (?:na|no|da|do)',
    'ik werk (?:bij|voor)|ik ben (?:vrijwillig\\p{L}{1,4}|medewerk\\p{L}{1,4}) (?:bij|van)',
  ],
  named: [
    `i ${ADVERBS}work with (?:the )?`,
    `i(?:'ve| have)? (?:just |recently )?(?:joined|started (?:work |working )?at) (?:the )?`,
    '(?:my|our) (?:office|desk|shifts?|team|job|work|stall) (?:at|with) (?:the )?',
    `${HEAD}(?:benevole|salariee?|employee?|stagiaire) (?:de |du |des |d')(?:la |l')?`,
    `i (?:represent|lead|chair|run) (?:the )?`,
    `i (?:run|lead|head|manage|chair|coordinate) (?:[\\p{L}'-]{2,20} ){1,3}(?:of|for|at) (?:the )?`,
    '(?:we|here|us|over here) at (?:the )?',
    `${HEAD}(?:proud |former )?(?:volunteer|trustee|employee|staff|intern|fundraiser|caseworker) (?:at|for|with|@) ?(?:the )?`,
    `${HEAD}(?:ancien |ancienne |fiere? )?${ROLE_FR} (?:chez |a |au |aux |@)(?:la |le |les |l')?`,
    "(?:chez nous|nous),? (?:a |au |aux )(?:la |l')?",
    "j'ai rejoint (?:la |le |les |l')?",
    `${HEAD}${ROLE_FR} depuis (?:[\\p{L}\\p{N}]{1,12} ){1,3}(?:chez |a |au |aux )(?:la |le |les |l')?`,
    "j(?:'ai ete|e suis|e viens d'etre) (?:embauche|recrute|engage)e? (?:par|chez|a|au|aux) (?:la |le |les |l')?",
    "je (?:donne|file|donne souvent) un coup de main (?:a|au|aux|chez) (?:la |le |les |l')?",
    `(?:i am|i'm) (?!not )(?:an? |the )?(?:[\\p{L}-]{2,20} ){0,2}(?:nurse|doctor|teacher|midwife|carer|lawyer|engineer|social worker|cook|driver) (?:with|at|for) (?:the )?`,
    "je (?:represente|dirige|preside) (?:la |le |les |l')?",
  ],
}
