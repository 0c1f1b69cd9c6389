import type { Language } from '../model/index.js'
import { EN_WORK, ES_WORK, FR_WORK, HEAD, IN, OUT, words } from './disclaimer-words.js'

/** What says whose views these are not, in a folded text: language, pattern. */
export const DISSOCIATION_SHAPES: readonly (readonly [Language, string])[] = [
  // Not those of my employer.
  [
    'en',
    `${IN}(?:not|nor|never)\\s(?:necessarily\\s)?(?:to\\sbe\\s(?:taken|construed)\\sas\\s)?(?:(?:represent|reflect|express|represent(?:ing|ative)|endors)\\w{0,5}\\s(?:of\\s)?)?(?:the\\s)?(?:(?:views?|opinions?|positions?|policy|policies|those|that|thoughts?)\\s?(?:(?:,|or|and|,\\sor)\\s?(?:views?|opinions?|positions?|policies)\\s?){0,3}(?:of|by)\\s)(?:my|any|our|the|his|her|their)?\\s?(?:of\\smy\\s)?${words(3)}${EN_WORK}`,
  ],
  [
    'en',
    `${IN}(?:not|nor)\\s(?:of\\s)?(?:my|any|our)\\s${words(2)}${EN_WORK}(?:'s|s')?${OUT}(?!'|\\s(?!(?:or|nor|and|but|the|views?|opinions?|positions?|policy|stance|responsibility|in|here|who|which|though)(?![\\p{L}]))\\p{L})`,
  ],
  [
    'en',
    `${IN}(?:do|does|did|should)\\s?(?:not|n't)\\s(?:necessarily\\s)?(?:represent|reflect|express|state|mirror)\\s(?:or\\s\\w{3,12}\\s)?(?:the\\s|those\\s|any\\s)?(?:(?:official\\s)?(?:views?|opinions?|positions?|policy|policies|stance|of)\\s?(?:,|or|and|of)?\\s?){1,5}`,
  ],
  [
    'en',
    `${IN}(?<!\\b(?:we|they|you|he|she|who|which)\\s)(?:(?:do|does)\\s?(?:not|n't)\\s(?:speak|tweet|post)|not\\s(?:speaking|tweeting|posting))\\s(?:for|on\\sbehalf\\sof)\\s(?:my|any|the|our)\\s${words(2)}${EN_WORK}${OUT}`,
  ],
  [
    'en',
    `${IN}(?<!\\b(?:we|they|you|he|she|who|which)\\s)(?:do|does)\\s?(?:not|n't)\\s(?:necessarily\\s)?(?:represent|reflect)\\s(?:(?:my|our|any|the)\\s)?${words(2)}${EN_WORK}${OUT}`,
  ],
  [
    'en',
    `${IN}nothing\\sto\\sdo\\swith\\s(?:my\\s|where\\si\\swork|any\\s|the\\s)?${words(3)}(?:${EN_WORK})?(?<=work|employers?|company|job|organi[sz]ation|boss|institution)${OUT}`,
  ],
  [
    'fr',
    `${IN}(?:opinions?|propos|avis|tweets?|posts?|publications?|messages?|vues|mots|idees|dis|ecris|partage|publie|poste|compte|page|profil|ceci|cela|contenus?)\\s${words(4)}n?e?\\s?'?\\s?(?:represente|reflete|engage|concerne|traduise|exprime)(?:nt|ant)?\\s(?:pas|aucunement|nullement|en\\srien|ni|en\\saucun\\scas)\\s${words(5)}(?:l'|d')?${FR_WORK}${OUT}`,
  ],
  [
    'fr',
    `${IN}ne?\\s(?:represente|reflete|engage)(?:nt)?\\s(?:pas|aucunement|nullement|en\\srien)\\s(?:necessairement\\s|forcement\\s)?(?:celles?|ceux|celui|l'opinion|l'avis|la\\sposition|le\\spoint\\sde\\svue|les\\s(?:opinions|positions|vues|avis))\\s(?:de|du|d'|des)`,
  ],
  [
    'fr',
    `${IN}(?:et\\snon|ni|pas)\\s(?:les\\s\\w{3,12}\\s|celles?\\s|ceux\\s|celui\\s|l'avis\\s)?(?:de|du|a)\\s(?:mon|mes|ma|notre|l')\\s?${words(2)}${FR_WORK}${OUT}`,
  ],
  ['fr', `${IN}(?:rien\\sa\\svoir|aucun\\slien)\\savec\\s(?:mon|ma|mes|l')\\s?${words(1)}${FR_WORK}${OUT}`],
  ['fr', `(?:${IN}je\\s|${HEAD})ne\\s(?:parle|tweete|poste|m'exprime)\\spas\\sau\\snom\\s(?:de|du|d')`],
  [
    'de',
    `${IN}nicht\\s(?:unbedingt\\s)?(?:die\\s|der\\s|fur\\s|im\\snamen\\s|zwingend\\s)?(?:meinung|ansicht|ansichten|position)?\\s?(?:meine[sn]?|des|der)\\s${words(1)}(?:arbeitgebers?|unternehmens|organisation|firma|vereins)${OUT}`,
  ],
  [
    'es',
    `${IN}no\\s(?:representan?|reflejan?|comprometen?|hablo\\spor)\\s(?:necesariamente\\s)?${words(6)}${ES_WORK}${OUT}|${IN}ningun[ao]?\\s${words(3)}${ES_WORK}\\sresponde`,
  ],
  [
    'it',
    `${IN}non\\s(?:rappresentano|riflettono|impegnano|coinvolgono)\\s${words(6)}(?:datore\\sdi\\slavoro|azienda|organizzazione|ente|istituzione|universita|partito)${OUT}`,
  ],
  [
    'nl',
    `${IN}niet\\s(?:noodzakelijk\\s|per\\sse\\s)?(?:die|de\\smening|namens|het\\sstandpunt)\\s(?:van\\s)?(?:mijn\\s|de\\s)?(?:werkgever|organisatie|bedrijf)${OUT}`,
  ],
  [
    'pt',
    `${IN}nao\\s(?:representam|refletem|vinculam)\\s(?:necessariamente\\s)?${words(6)}(?:empregador|empresa|instituicao|organizacao|universidade|partido)${OUT}`,
  ],
  // No, none, never, nothing … of what I say … is my employer's: first person, so that nobody else's denial is one.
  [
    'en',
    `${IN}(?:not|no|none|nothing|never|nor|cannot|without|neither|least\\sof\\sall|in\\sno\\sway|\\p{L}{2,6}n't|dont|doesnt)\\s${words(6)}(?:speak|tweet|post|represent|reflect|endors|affiliat|associat|connect|link|relat|approv|vet|responsib|behalf|views?|opinions?|thoughts?|positions?|policy|stance|taken|construed|attribut|shared?|account|hold|blame)\\p{L}{0,6}\\s${words(5)}(?:my|the\\s(?:charity|organi[sz]ation|company|place|people|ngo)\\si\\swork)\\s?${words(1)}(?:${EN_WORK}|for|at|with)(?:'s|s')?${OUT}(?!\\s(?:team|colleagues))`,
  ],
  [
    'en',
    `${IN}my\\s${words(1)}${EN_WORK}\\s(?:is|are|was|do|does|has|have|had|isn't|doesn't|don't|hasn't|can't|cannot|won't|neither)\\s?(?:not|n't|nothing|no|in\\sno\\sway|never|necessarily)?\\s${words(2)}(?:responsib\\p{L}{2,4}|liable|endors\\p{L}{1,3}|to\\sdo\\swith|approv\\p{L}{1,3}|vet|share|agree)\\s${words(3)}(?:this|that|my|what|anything|any|them|these)${OUT}(?<=(?:not|n't|nothing|no|never)\\s.{0,60})|${IN}employers?\\s(?:is\\s|are\\s)?(?:not|in\\sno\\sway)\\s(?:responsible|liable)\\sfor\\s(?:my|what|anything|this)${OUT}`,
  ],
  ['en', `(?:!|=)=?\\s?(?:those\\sof\\s|that\\sof\\s)?my\\s${words(1)}${EN_WORK}(?:'s)?${OUT}`],
  [
    'en',
    `${IN}(?:mine|my\\sown|personal)\\s?(?:,|&|and|;|but|-)?\\s?not\\s(?:those\\sof\\s)?(?:the\\s)?(?:[\\p{L}\\p{N}.&-]{2,20}\\s){0,3}[\\p{L}\\p{N}.&-]{2,20}'s?${OUT}`,
  ],
  [
    'en',
    `${IN}(?:i|and)\\s(?:do\\snot|don't|dont|never)\\s(?:speak|tweet|post|write)\\s(?:here\\s)?(?:for|on\\sbehalf\\sof)\\s(?!(?:everyone|everybody|all|women|men|long|free)${OUT})|${HEAD}not\\s(?:speaking|tweeting|posting|writing|here)\\s(?:for|on\\sbehalf\\sof)\\s(?!(?:everyone|long|free)${OUT})`,
  ],
  [
    'en',
    `${HEAD}(?:not\\s(?:officially\\s)?(?:representing|affiliated\\s(?:with|to|w/)|associated\\swith)|(?:does\\snot|doesn't|do\\snot|don't)\\s(?:necessarily\\s)?represent)\\s(?:any|my|an|the\\sviews)\\s?${words(2)}`,
  ],
  [
    'en',
    `${IN}(?:independent|separate|distinct)\\s(?:of|from)\\s(?:those\\sof\\s)?my\\s${words(1)}${EN_WORK}${OUT}|${IN}(?:views|opinions|thoughts|tweets|posts)\\s${words(4)}(?:are|is)\\s?(?:not|n't)\\s(?:necessarily\\s)?(?:the\\s|an?\\s)?(?:official\\s)?(?:views?|opinions?|positions?|policy|stance|line)\\sof\\s(?:the|any|an?)\\s`,
  ],
  // Mes mots ne sauraient engager ma structure.
  [
    'fr',
    `${IN}(?:n'?e?\\s?|pas|non|ni|aucun\\p{L}{0,3}|rien|jamais|sans|nullement)\\s?${words(6)}(?:engage|represent|reflet|reflete|exprim|traduis|parle|nom|liens?|voir|rapport|responsab|celles?|ceux|celui|avis|opinions?|positions?|points?\\sde\\svue|affili|caution|lie)\\p{L}{0,5}\\s${words(5)}(?:(?:de|d'|du|avec|a|au|ni|que)\\s?){0,2}(?:(?:mon|ma|mes)\\s${words(1)}${FR_WORK}|(?:la\\sstructure|l'organisme|l'asso(?:ciation)?|l'entreprise|l'employeur)\\s(?:qui\\sm'emploie|ou\\sje\\s(?:travaille|bosse)|pour\\s(?:qui|laquelle)))${OUT}`,
  ],
  [
    'fr',
    `${IN}(?:mon|ma)\\s${words(1)}${FR_WORK}\\s(?:n'est|n'a|ne|n')\\s?(?:pas|en\\srien|rien|aucun\\p{L}{0,2}|saurait|cautionne|valide|partage|nullement)\\s${words(3)}(?:responsable|comptable|redevable|a\\svoir|caution\\p{L}{1,3}|engagee?|valid\\p{L}{1,3}|partag\\p{L}{1,3}|lien)${OUT}|${IN}(?:independante?s?|distincte?s?|dissociee?s?|detachee?s?)\\s(?:de|d')\\s?(?:mon|ma|mes)\\s${words(1)}${FR_WORK}${OUT}`,
  ],
  [
    'fr',
    `${IN}(?:opinions?|propos|avis|positions?|idees|vues|tweets?|posts?|publications?|reflexions?)\\s${words(6)}ne\\ssont\\spas\\s(?:necessairement\\s|forcement\\s)?(?:celles|ceux|celui)\\s(?:du|de|des|d'|defendue?s)`,
  ],
  [
    'fr',
    `${IN}je\\sne\\s(?:parle|tweete|poste|m'exprime|represente)\\s(?:pas|jamais|ici\\spas)\\s(?:ici\\s)?(?:pour\\s(?:mon|ma)\\s|au\\snom\\s(?:de|du|des|d')|(?:mon|ma|mes|l')\\s?${words(1)}${FR_WORK})|${IN}je\\sne\\srepresente\\s(?:personne|que\\smoi|aucun\\p{L}{0,2}\\s${FR_WORK})`,
  ],
  [
    'fr',
    `${HEAD}ne\\s(?:represente|reflete|engage|concerne)(?:nt)?\\s(?:pas|en\\srien|aucunement|ni)\\s${words(4)}(?:(?:mon|ma|mes)\\s|l'|la\\s)${words(1)}${FR_WORK}${OUT}`,
  ],
  [
    'de',
    `${IN}nicht\\s${words(4)}(?:meine[rsn]?|des)\\s${words(1)}(?:arbeitgebers?|arbeitgeberin|unternehmens|organisation|firma|vereins|dienstherrn)${OUT}|${IN}mein\\sarbeitgeber\\shat\\s${words(3)}nichts\\s(?:damit\\s)?zu\\stun`,
  ],
  [
    'es',
    `${IN}no\\s(?:hablo|opino|tuiteo)\\s(?:aqui\\s)?(?:por|en\\snombre\\sde)\\s(?:mi|la|el)\\s${words(1)}${ES_WORK}${OUT}|${IN}nada\\sque\\sver\\scon\\smi\\s${ES_WORK}${OUT}`,
  ],
  [
    'nl',
    `${IN}(?:niet|geen)\\s${words(4)}(?:van|namens|door)\\s?(?:mijn|de|het)\\s${words(1)}(?:werkgever|organisatie|bedrijf|werk)${OUT}`,
  ],
  [
    'en',
    `${IN}(?:i'm|i\\sam|im)\\snot\\s(?:here\\s)?(?:speaking|tweeting|posting|writing|here)\\s(?:here\\s)?(?:for|on\\sbehalf\\sof)\\s(?!(?:long|free|fun|you)${OUT})|${IN}(?:not|n't|never)\\s(?:please\\s)?(?:take|read|treat|see|consider|quote|mistake|use)\\s${words(4)}(?:as|for)\\s(?:the\\s(?:views?|positions?|opinions?)\\sof\\s)?my\\s${words(1)}${EN_WORK}(?:'s)?${OUT}|${IN}not\\s(?:as|for)\\smy\\s${words(1)}${EN_WORK}${OUT}(?!'|\\s\\p{L})`,
  ],
  [
    'fr',
    `${IN}(?:mon|ma|mes)\\s${words(1)}${FR_WORK}\\sne\\s(?:partage|valide|cautionne|relit|approuve|controle|soutient|repond|lit)(?:nt)?\\s(?:pas|rien|ni|nullement|aucun)\\s?${words(3)}(?:mes|mon|ce|ces|cette|ici|tout)${OUT}|${IN}ni\\s(?:mon|ma)\\s${words(1)}${FR_WORK}\\s${words(5)}(?:ne\\ssont|n'est|n'ont)\\s${words(3)}(?:responsables?|lies?|a\\svoir|concernes?|engages?)${OUT}`,
  ],
  ['es', `${IN}no\\s(?:son|es|reflejan)\\s${words(3)}(?:de|con)\\s(?:mi|la)\\s${words(1)}${ES_WORK}${OUT}`],
  ['nl', `${IN}mijn\\swerkgever\\s(?:staat|is|heeft)\\s${words(3)}(?:los|niet|niets)${OUT}`],
  [
    'en',
    `${IN}my\\s${words(1)}${EN_WORK}\\shas\\sno\\s(?:say|part|role|control|influence)${OUT}|${IN}(?:views|opinions|thoughts|tweets|posts)\\s${words(4)}(?:are|is)\\s?(?:not|n't)\\s(?:necessarily\\s)?those\\sof\\s(?:the|any|an?)\\s`,
  ],
]
