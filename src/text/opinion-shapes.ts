import type { ActShape } from './act-shape.js'

const HOW =
  "(?:(?:personally|really|honestly|truly|do|firmly|strongly|just|totally|completely|fully|still|absolutely|genuinely|sincerely|also|don't|do not|dont|never|wholeheartedly|respectfully) ){0,3}"
const MATTER =
  '(?:bill|law|motion|proposal|plan|idea|strike|ban|decision|policy|reform|move|project|measure|protest|campaign|vote|amendment|cuts?|war|deal|boycott)'
const QUE = "(?:que(?![\\p{L}])|qu')"
const FORT =
  '(?:(?:tout a fait|totalement|pas|absolument|entierement|plutot|completement|resolument|fermement|clairement|pas du tout|assez|vraiment|toujours|tellement) ){0,2}'

/** The author says that this is an opinion. */
export const OPINION_SHAPES: ActShape = {
  said: [
    "in my (?:humble |honest |personal |own |considered )?(?:opinion|view|book)|imh?o|if you ask me|from my point of view|to my mind|from where i (?:stand|sit)|(?:as|the way|how) i see it|as far as i(?:'m| am) concerned|it seems to me|to me,? (?:this|it|that|the|these)(?![\\p{L}])|it(?:'s| is) my (?:belief|view|opinion|feeling|conviction)|call me (?:cynical|old-?fashioned) but",
    'my (?:humble |honest |personal |own )?(?:opinion|view|take|verdict|two cents|2 cents|hot take)(?=\\s?[:=?,…–]| (?:is|on|about)(?![\\p{L}])| - )',
    '(?:un)?popular opinion|hot take|just my (?:opinion|two cents|2 cents)|controversial (?:opinion|take)',
    "personally(?:,| i(?![\\p{L}])| i')",
    `i ${HOW}(?:think|thnk|thik)(?! (?:of|about|back|twice)(?![\\p{L}]))(?= |$)`,
    `i ${HOW}believe(?! (?:in|you|him|her)(?![\\p{L}]))(?= )`,
    `i ${HOW}reckon|i ${HOW}feel (?:that|like (?:we|they|it|this|the)|this|it's|it is|strongly|(?:we|they|people|the [\\p{L}]{3,20}) (?:is|are|should|need|must|have))`,
    `i ${HOW}find (?:it|this|that|these|those|the [\\p{L}]{3,20}|him|her|them) (?!(?:on|in|at|here|under|out)(?![\\p{L}]))(?:\\p{L}{2,12} )?\\p{L}{4,20}(?<!where|later|again|there|when)`,
    `i(?:'m| am) (?:really |just |definitely )?not (?:a (?:big |huge )?fan of|sold on)|i (?:can't|cannot|can not|couldn't) (?:agree|support|accept|help (?:but )?think|see (?:the point|why|how))|i (?:don't|do not|fail to) see (?:the point|why|how|what)|i(?:'m| am) with (?:the|them|her|him|you) (?:\\p{L}{2,20} )?on (?:this|that)|(?:i'm|i am) ${HOW}(?:sceptical|skeptical|doubtful|appalled|outraged|dismayed|disgusted|ashamed of|disappointed (?:in|by|with|that)|shocked (?:by|that|at))`,
    `i ${HOW}(?:disagree|agree with|oppose|deplore|condemn|applaud)`,
    `i ${HOW}(?:support|welcome|back|reject) (?:this|that|the|these|a|his|her|their) (?:[\\p{L}'-]{2,20} ){0,2}${MATTER}`,
    'i (?:suspect|guess) (?:that|it|they|we|so|this|he|she|most|the \\p{L}{3,20} (?:is|are|will|has|have))(?![\\p{L}])',
    "i(?:'d| would) (?:argue|rather say|go as far|say (?:it|that|this|we|they|the|he|she|so|there|most))",
    `(?:i'm|i am|im) ${HOW}(?:against (?!the (?:wall|clock|odds|door))(?:it|this|that|the|these|any|all|more|a|his|her|their)(?![\\p{L}])|of the opinion|convinced|persuaded|in favou?r of|opposed to|(?:all )?(?:for|against) (?:it|this|that|these|any|all|${MATTER}|the (?:[\\p{L}-]{2,20} )?${MATTER})|not (?:convinced|sure this is right))`,
    `(?:a|de) mon (?:humble |tres humble )?(?:avis|sens|point de vue)|selon moi|d'apres moi|m'est avis|j'opine`,
    "mon (?:humble |simple )?(?:avis|opinion|point de vue|ressenti)(?=\\s?[:=,?…]| (?:c'est|est|sur|la-dessus|perso)(?![\\p{L}]))",
    "pour ma part,? (?:je|j'|c'est|on|il)|a mes yeux(?!\\s?(?:bleus|verts))|j'ai du mal a (?:croire|comprendre|accepter|imaginer)|je ne suis pas (?:tout a fait |vraiment |du tout |completement )?(?:convaincue?|d'accord|favorable|fan (?:de|du|des)|sure? que|certaine? que)",
    "pour moi,? (?:c'est|ce n'est|ca|il (?:faut|est|n)|elle (?:est|n)|on (?:doit|a|ne|est)|la|le|les|cette|cela|rien|tout|aucun)(?![\\p{L}])",
    "(?:perso|personnellement|franchement|honnetement),? (?:je|j'|moi|ca|c'est)|personnellement,",
    `je (?:ne |n')?(?:pense|crois|trouve|considere|estime|juge|dis|maintiens|persiste a (?:penser|croire)|me dis|doute|suis convaincue?|suis persuadee?|suis d'avis|suis certaine?) (?:pas |bien |vraiment |sincerement |aussi |quand meme |toujours |franchement |honnetement |moi ?aussi ){0,3}${QUE}`,
    "je (?:ne )?(?:le |la |les )?trouve (?:pas |vraiment |franchement |tellement |juste ){0,3}(?:ca|cela|cette|ces|ce|c'est|dommage|inadmissible|scandaleu\\p{L}{1,3}|honteu\\p{L}{1,3}|injuste|normal|important|essentiel|regrettable)(?! (?:ici|la|ou)(?![\\p{L}]))",
    'je (?:le|la|les) trouve (?:tres |trop |vraiment |plutot |assez )?\\p{L}{4,20}',
    "je ne crois pas (?:un mot|une seconde|a |au |aux |en )|je (?:n'y )?crois (?:pas|plus)(?=\\s?(?:[.!,…]|$))",
    `j'(?:estime|imagine|approuve|ose dire) (?:pas )?${QUE}|j'approuve|j'ai (?:bien |vraiment |comme )?l'impression ${QUE}|j'en pense ${QUE}`,
    `(?:il|ca) me (?:semble|parait) (?:${QUE}|bien ${QUE}|(?:tres |vraiment |trop |plutot )?(?:evident|injuste|important|essentiel|normal|excessi|dangereu|utile|inutile|clair|juste))`,
    `je (?:suis|reste) ${FORT}(?:d'accord (?:avec|sur|pour dire)|contre (?!(?:le|un) mur|la (?:montre|vitre))(?:l[ea]s? |l'|cette |ce |ces |tout |toute )|pour (?:l'|la (?!semaine a|journee|soiree|nuit)|le (?!week|moment)|les (?!vacances)|que )|favorable|opposee?|partisane?)`,
    'je (?:desapprouve|deplore|condamne|denonce|conteste|soutiens (?:cette|ce|la (?:greve|loi|mesure|proposition))|rejette|salue (?:cette|la) (?:decision|mesure))',
    'meiner meinung nach|meines erachtens|aus meiner sicht|ich (?:finde|denke|glaube|meine),? (?:das|es|dass|diese\\p{L}{0,2}|wir|man)(?![\\p{L}])|ich bin (?:gegen|fur|dafur|dagegen|der meinung|uberzeugt)|ich halte (?:das|es|diese\\p{L}{0,2})',
    'en mi opinion|a mi (?:juicio|parecer)|(?:creo|pienso|opino|considero) que|me parece (?:que|un|una|muy|bien|mal)|estoy (?:en contra|a favor|de acuerdo|convencid[oa])|desde mi punto de vista',
    'secondo me|a mio (?:parere|avviso)|(?:penso|credo|trovo|ritengo) che|sono (?:contro|a favore)',
    'naar mijn (?:mening|idee)|volgens mij|ik vind (?:dat|dit|het|deze|die|van)(?![\\p{L}])|ik (?:denk|geloof) dat|ik ben (?:tegen|voor|het (?:niet )?eens)',
    'na minha opiniao|(?:acho|penso|creio) que|a meu ver',
  ],
}
