import type { Language } from '../model/index.js'

/** At the start of a bio, a line, a bracket, or after a full stop, a bar, an emoji; and its mirror. */
const HEAD = "(?<![\\p{L}\\p{N}',]\\s?)"
const TAIL = "(?!\\s?[\\p{L}\\p{N}'])"
const IN = '(?<![\\p{L}\\p{N}])'
const OUT = '(?![\\p{L}\\p{N}])'
/** Up to some words in between. */
const words = (most: number): string => `(?:[\\p{L}\\p{N}'/,&-]{1,20}\\s){0,${most}}`

const EN_WORK =
  '(?:employers?|company|companies|organi[sz]ations?|institutions?|university|firm|agency|charity|workplace|work|job|boss|department|government|party|team|community|ngo|school|hospital|bank|church|foundation|council)'
const EN_SAID =
  '(?:views?|opinions?|thoughts?|posts?|tweets?|toots?|skeets?|comments?|musings?|ramblings?|rants?|statements?|words|takes|ideas|content|everything|retweets?|rts?|likes)'
const EN_VERB = '(?:(?:are|is|r|remain|stay)\\s|[=:,–-]\\s?)?'
const ADVERB =
  '(?:(?:all|only|also|strictly|solely|entirely|purely|just|exclusively|simply|always|mostly|definitely|100%)\\s){0,2}'
const FR_WORK =
  '(?:employeurs?|entreprise|association|asso|organisation|structure|institution|ministere|parti|groupe|societe|boite|ong|collectivite|mairie|universite|ecole|hopital|fondation|redaction|etablissement|administration|collegues|patron|direction|travail|service)'
const FR_SAID =
  '(?:opinions?|propos|avis|tweets?|points? de vue|idees|posts?|pouets?|publications?|messages?|vues|pensees|commentaires|rt|partages|ecrits)'
const FR_ONLY = '(?:(?:uniquement|strictement|purement|seulement|exclusivement|bien|tous|toutes)\\s){0,2}'
const ES_SAID = '(?:opiniones?|tuits?|tweets?|comentarios|puntos de vista|ideas|palabras|publicaciones)'
const ES_WORK = '(?:empleador|empresa|institucion|organizacion|universidad|partido|ong|entidad|trabajo|jefe)'

/** What a disclaimer looks like in a folded text: kind, language, pattern. */
export const DISCLAIMER_SHAPES: readonly (readonly ['ownership' | 'dissociation', Language, string])[] = [
  // Opinions mine. All views expressed here are solely my own.
  [
    'ownership',
    'en',
    `${IN}(?:all\\s|any\\s|my\\s|the\\s)?${EN_SAID}\\s?(?:(?:,|and|&|/|or|,\\sand)\\s?${EN_SAID}\\s?){0,3}[:=(–-]?\\s?(?:(?:expressed|shared|stated|posted|made|written|here|herein|above|below|on|in|by|this|these|my|the|me|i|post|have|personal|account|page|site|blog|profile|feed|website|twitter|x|linkedin)\\s){0,6}${EN_VERB}${ADVERB}(?:my\\sown|mine)${OUT}(?!\\s(?:business|boss|way|fault))`,
  ],
  [
    'ownership',
    'en',
    `${HEAD}(?:all\\s|any\\s)?${EN_SAID}\\s?(?:(?:and|&|/)\\s?${EN_SAID}\\s)?(?:expressed\\s|here\\s){0,2}(?:are|is)\\s${ADVERB}(?:his|her|their)\\sown${OUT}`,
  ],
  [
    'ownership',
    'en',
    `${HEAD}(?:all\\s)?${EN_SAID}\\s?(?:(?:and|&|/)\\s?${EN_SAID}\\s)?(?:(?:expressed|shared|here|on|in|this|account|blog)\\s){0,4}${EN_VERB}${ADVERB}personal${TAIL}`,
  ],
  // Tweets represent my own views. This post reflects my personal views.
  [
    'ownership',
    'en',
    `${IN}(?:represent|reflect|express|voice|contain|are|is)s?\\s${ADVERB}my\\s(?:own|personal)\\s(?:personal\\s)?(?:views?|opinions?|thoughts?|interests?|thinking|words)${OUT}`,
  ],
  [
    'ownership',
    'en',
    `${IN}(?:(?:represent|reflect|express|voice)s?\\s|are\\s|is\\s)?${ADVERB}my\\s(?:views?|opinions?|thoughts?)\\s(?:only|alone)${OUT}`,
  ],
  [
    'ownership',
    'en',
    `${IN}(?:solely|only|strictly|purely|just)\\smy\\s(?:own\\s|personal\\s)?(?:views?|opinions?|thoughts?)${OUT}`,
  ],
  [
    'ownership',
    'en',
    `${HEAD}(?:all\\s)?(?:my\\s)?(?:own|personal)\\s(?:views?|opinions?|thoughts?|tweets?|posts?)(?:\\s(?:only|here|expressed))?${TAIL}|${HEAD}${EN_SAID}\\s?(?:[:=]\\s?)?own${TAIL}|${IN}${EN_SAID}\\s?[:=]\\s?my\\s(?:own\\s|personal\\s)?(?:views?|opinions?)${OUT}`,
  ],
  // In a personal capacity.
  [
    'ownership',
    'en',
    `${IN}(?:written|writ(?:e|ing)|tweet(?:s|ing)?|post(?:s|ed|ing)?|speak(?:ing)?|made|here|views?|opinions?|account|comment(?:s|ing)?|shared?)\\s${words(3)}in\\s(?:a|my)?\\s?(?:purely\\s|strictly\\s)?(?:personal|private|individual)\\scapacity${OUT}`,
  ],
  [
    'ownership',
    'en',
    `${HEAD}(?:here\\s)?in\\s(?:a|my)?\\s?(?:purely\\s|strictly\\s)?(?:personal|private|individual)\\scapacity${TAIL}`,
  ],
  [
    'ownership',
    'en',
    `${IN}speak(?:ing|s)?\\s(?:only|solely|just)\\sfor\\smyself${OUT}|${IN}(?:only|solely|just)\\s(?:speak|tweet|post)(?:ing)?\\sfor\\s(?:myself|me)${OUT}|${HEAD}i\\sspeak\\sfor\\s(?:myself|me)${TAIL}|${IN}(?:speak|tweet|post)(?:ing)?\\sfor\\smyself\\s(?:only|alone|here)${OUT}|${HEAD}speaking\\sfor\\smyself${TAIL}(?!,)`,
  ],
  // Not those of my employer.
  [
    'dissociation',
    'en',
    `${IN}(?:not|nor|never)\\s(?:necessarily\\s)?(?:to\\sbe\\s(?:taken|construed)\\sas\\s)?(?:(?:represent|reflect|express|represent(?:ing|ative)|endors)\\w{0,5}\\s(?:of\\s)?)?(?:the\\s)?(?:(?:views?|opinions?|positions?|policy|policies|those|that|thoughts?)\\s?(?:(?:,|or|and|,\\sor)\\s?(?:views?|opinions?|positions?|policies)\\s?){0,3}(?:of|by)\\s)(?:my|any|our|the|his|her|their)?\\s?(?:of\\smy\\s)?${words(3)}${EN_WORK}`,
  ],
  ['dissociation', 'en', `${IN}(?:not|nor)\\s(?:of\\s)?(?:my|any|our)\\s${words(2)}${EN_WORK}(?:'?s'?)?${OUT}`],
  [
    'dissociation',
    'en',
    `${IN}(?:do|does|did|should)\\s?(?:not|n't)\\s(?:necessarily\\s)?(?:represent|reflect|express|state|mirror)\\s(?:or\\s\\w{3,12}\\s)?(?:the\\s|those\\s|any\\s)?(?:(?:official\\s)?(?:views?|opinions?|positions?|policy|policies|stance|of)\\s?(?:,|or|and|of)?\\s?){1,5}`,
  ],
  [
    'dissociation',
    'en',
    `${IN}(?:(?:do|does)\\s?(?:not|n't)\\s(?:speak|tweet|post)|not\\s(?:speaking|tweeting|posting))\\s(?:for|on\\sbehalf\\sof)\\s(?:my|any|the|our)\\s${words(2)}${EN_WORK}${OUT}`,
  ],
  [
    'dissociation',
    'en',
    `${IN}(?:do|does)\\s?(?:not|n't)\\s(?:necessarily\\s)?(?:represent|reflect)\\s(?:(?:my|our|any|the)\\s)?${words(2)}${EN_WORK}${OUT}`,
  ],
  [
    'dissociation',
    'en',
    `${IN}nothing\\sto\\sdo\\swith\\s(?:my\\s|where\\si\\swork|any\\s|the\\s)?${words(3)}(?:${EN_WORK})?(?<=work|employers?|company|job|organi[sz]ation|boss|institution)${OUT}`,
  ],

  // Mes propos n’engagent que moi.
  [
    'ownership',
    'fr',
    `${IN}(?:(?:mes|mon|les|ces|ce|cet|tous|tout)\\s)?(?:${FR_SAID}\\s)?${words(3)}n?\\s?'?\\s?engage(?:nt|ant)?\\s(?:ici\\s)?(?:bien\\s)?(?:que|qu'a|qu')\\s?(?:moi|ma\\s(?:seule\\s)?personne|mon\\snom|ma\\sresponsabilite)${OUT}`,
  ],
  [
    'ownership',
    'fr',
    `${IN}${FR_SAID}\\s(?:et\\s${FR_SAID}\\s)?${words(7)}(?:sont|=|:)\\s?${FR_ONLY}(?:les\\smiens|les\\smiennes|miens|miennes|a\\smoi|personnel(?:le)?s)${OUT}`,
  ],
  [
    'ownership',
    'fr',
    `${HEAD}(?:mes\\s|mon\\s)?(?:opinions?|propos|avis|points?\\sde\\svue|vues|expression|paroles?|pensees|reflexions|prises?\\sde\\sposition)\\s${FR_ONLY}(?:tres\\s)?(?:personnel(?:le)?s?|perso|privee?s?)${TAIL}`,
  ],
  [
    'ownership',
    'fr',
    `${IN}(?:tweets?|posts?|pouets?|messages)\\s${FR_ONLY}(?:personnels|persos?|prives)${OUT}(?!\\s?(?:sont\\s)?sign)`,
  ],
  [
    'ownership',
    'fr',
    `${IN}(?:sont|c'est|ce\\ssont|suit\\ssont)\\s${FR_ONLY}mes\\spropres\\s(?:pensees|opinions|idees|mots|propos|vues)${OUT}`,
  ],
  [
    'ownership',
    'fr',
    `${IN}(?:tweets?|tweete|poste|publie|propos|avis|opinions?|parle|exprime|ecris|intervien[st]|ici|compte|posts?|publications?|partage)\\s${words(3)}(?:a\\stitre\\s${FR_ONLY}(?:personnel|perso|prive|individuel)|(?:qu')?en\\smon\\snom(?:\\spropre|\\spersonnel)?)${OUT}`,
  ],
  [
    'ownership',
    'fr',
    `${HEAD}(?:ici\\s)?(?:a\\stitre\\s${FR_ONLY}(?:personnel|perso|prive)|(?:ne\\s)?(?:parle|tweete|s'exprime)\\squ'en\\s(?:son|mon)\\snom|en\\smon\\snom\\spropre)${TAIL}`,
  ],
  [
    'dissociation',
    'fr',
    `${IN}n?e?\\s?'?\\s?(?:represente|reflete|engage|concerne|traduise|exprime)(?:nt|ant)?\\s(?:pas|aucunement|nullement|en\\srien|ni|en\\saucun\\scas)\\s${words(5)}(?:l'|d')?${FR_WORK}${OUT}`,
  ],
  [
    'dissociation',
    'fr',
    `${IN}ne?\\s(?:represente|reflete|engage)(?:nt)?\\s(?:pas|aucunement|nullement|en\\srien)\\s(?:necessairement\\s|forcement\\s)?(?:celles?|ceux|celui|l'opinion|l'avis|la\\sposition|le\\spoint\\sde\\svue|les\\s(?:opinions|positions|vues|avis))\\s(?:de|du|d'|des)`,
  ],
  [
    'dissociation',
    'fr',
    `${IN}(?:et\\snon|ni|pas)\\s(?:les\\s\\w{3,12}\\s|celles?\\s|ceux\\s|celui\\s|l'avis\\s)?(?:de|du|a)\\s(?:mon|mes|ma|notre|l')\\s?${words(2)}${FR_WORK}${OUT}`,
  ],
  [
    'dissociation',
    'fr',
    `${IN}(?:rien\\sa\\svoir|aucun\\slien)\\savec\\s(?:mon|ma|mes|l')\\s?${words(1)}${FR_WORK}${OUT}`,
  ],
  ['dissociation', 'fr', `${IN}(?:je\\s)?ne\\s(?:parle|tweete|poste|m'exprime)\\spas\\sau\\snom\\s(?:de|du|d')`],

  [
    'ownership',
    'de',
    `${IN}meine\\s(?:eigenen?|privaten?|personlichen?)\\s(?:meinung|ansicht|ansichten|meinungen|gedanken)${OUT}(?!\\snach)|${HEAD}(?:eigene|private|personliche)\\s(?:meinung|ansicht)${TAIL}`,
  ],
  [
    'ownership',
    'de',
    `${IN}(?:hier\\s(?:nur\\s|rein\\s)?privat|privat\\shier|privater\\s(?:account|kanal)|tweets?\\s(?:sind\\s)?(?:rein\\s)?privat|(?:twittere|poste|schreibe|spreche)\\s(?:hier\\s)?(?:nur\\s|rein\\s|ausschliesslich\\s)?(?:privat|fur\\smich))${OUT}`,
  ],
  [
    'ownership',
    'de',
    `${IN}(?:meinungen|ansichten|tweets|beitrage)\\s${words(3)}(?:sind\\s)?(?:allein\\s|ausschliesslich\\s|nur\\s)?(?:meine\\s(?:eigenen|privaten)|meine)${TAIL}`,
  ],
  [
    'dissociation',
    'de',
    `${IN}nicht\\s(?:unbedingt\\s)?(?:die\\s|der\\s|fur\\s|im\\snamen\\s|zwingend\\s)?(?:meinung|ansicht|ansichten|position)?\\s?(?:meine[sn]?|des|der)\\s${words(1)}(?:arbeitgebers?|unternehmens|organisation|firma|vereins)${OUT}`,
  ],
  [
    'ownership',
    'es',
    `${IN}${ES_SAID}\\s${words(4)}(?:son\\s)?(?:solo\\s|unicamente\\s|exclusivamente\\s|solamente\\s)?(?:mias|mios|propias|propios)${OUT}|${HEAD}(?:mis\\s)?${ES_SAID}\\s(?:son\\s)?(?:estrictamente\\s)?personales${TAIL}`,
  ],
  [
    'ownership',
    'es',
    `${IN}(?:opino|tuiteo|hablo|escribo|publico|tuits?|opiniones|aqui|cuenta|comento)\\s${words(2)}a\\stitulo\\s(?:estrictamente\\s)?(?:personal|propio)${OUT}|${HEAD}a\\stitulo\\spersonal${TAIL}`,
  ],
  [
    'dissociation',
    'es',
    `${IN}no\\s(?:representan?|reflejan?|comprometen?|hablo\\spor)\\s(?:necesariamente\\s)?${words(6)}${ES_WORK}${OUT}|${IN}ningun[ao]?\\s${words(3)}${ES_WORK}\\sresponde`,
  ],
  [
    'ownership',
    'it',
    `${HEAD}(?:le\\s|tutte\\sle\\s|i\\smiei\\s)?(?:opinioni|idee|tweet|pareri|pensieri|post)\\s(?:espresse\\s|qui\\s|espressi\\s){0,2}(?:sono\\s)?(?:solo\\s|esclusivamente\\s|strettamente\\s)?(?:mie|miei|personali|mie\\spersonali)${TAIL}`,
  ],
  [
    'ownership',
    'it',
    `${IN}(?:parlo|scrivo|twitto|tweet|opinioni|posto|qui|account)\\s${words(2)}a\\stitolo\\s(?:strettamente\\s)?personale${OUT}|${HEAD}a\\stitolo\\spersonale${TAIL}`,
  ],
  [
    'dissociation',
    'it',
    `${IN}non\\s(?:rappresentano|riflettono|impegnano|coinvolgono)\\s${words(6)}(?:datore\\sdi\\slavoro|azienda|organizzazione|ente|istituzione|universita|partito)${OUT}`,
  ],
  [
    'ownership',
    'nl',
    `${IN}(?:tweets?|twitter|meningen|berichten|ik|posts?|hier|account)\\s${words(3)}op\\s(?:persoonlijke|eigen)\\stitel${OUT}|${HEAD}op\\s(?:persoonlijke|eigen)\\stitel${TAIL}|${HEAD}(?:eigen|persoonlijke)\\s(?:mening|meningen)${TAIL}`,
  ],
  [
    'ownership',
    'nl',
    `${IN}(?:meningen|tweets|berichten)\\s(?:zijn\\s)?(?:van\\smijzelf|mijn\\seigen|alleen\\svan\\smij)${OUT}`,
  ],
  [
    'dissociation',
    'nl',
    `${IN}niet\\s(?:noodzakelijk\\s|per\\sse\\s)?(?:die|de\\smening|namens|het\\sstandpunt)\\s(?:van\\s)?(?:mijn\\s|de\\s)?(?:werkgever|organisatie|bedrijf)${OUT}`,
  ],
  [
    'ownership',
    'pt',
    `${IN}(?:opinioes|tweets|ideias|posts)\\s${words(3)}(?:sao\\s)?(?:so\\s|apenas\\s|exclusivamente\\s)?(?:minhas|meus|proprias)${OUT}|${HEAD}(?:as\\sminhas\\s|minhas\\s)?opinioes\\s(?:sao\\s)?(?:estritamente\\s)?pessoais${TAIL}|${HEAD}a\\stitulo\\spessoal${TAIL}`,
  ],
  [
    'dissociation',
    'pt',
    `${IN}nao\\s(?:representam|refletem|vinculam)\\s(?:necessariamente\\s)?${words(6)}(?:empregador|empresa|instituicao|organizacao|universidade|partido)${OUT}`,
  ],
]
