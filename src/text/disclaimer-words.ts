/** At the start of a bio, a line, a bracket, or after a full stop, a bar, an emoji; and its mirror. */
export const HEAD = "(?<![\\p{L}\\p{N}',]\\s?)"
/** At the end of one. */
export const TAIL = "(?!\\s?[\\p{L}\\p{N}'])"
/** Where a word begins. */
export const IN = '(?<![\\p{L}\\p{N}])'
/** Where a word ends. */
export const OUT = '(?![\\p{L}\\p{N}])'
/** Up to some words in between. */
export const words = (most: number): string => `(?:[\\p{L}\\p{N}'/,&-]{1,20}\\s){0,${most}}`

/** For whom one works, English. */
export const EN_WORK =
  '(?:employers?|company|companies|organi[sz]ations?|institutions?|university|firm|agency|charity|workplace|work|jobs?|day job|boss|department|uni|institute|office|org|organi[sz]er|non-?profit|trust|government|party|team|community|ngo|school|hospital|bank|church|foundation|council)'
/** What one says, English. */
export const EN_SAID =
  '(?:views?|opinions?|thoughts?|posts?|tweets?|toots?|skeets?|comments?|musings?|ramblings?|rants?|statements?|words|takes|ideas|content|everything|retweets?|rts?|likes)'
/** What joins the two, English. */
export const EN_VERB = '(?:(?:are|is|r|remain|stay)\\s|[=:,–-]\\s?)?'
/** What strengthens it, English. */
export const ADVERB =
  '(?:(?:all|only|also|strictly|solely|entirely|purely|just|exclusively|simply|always|mostly|definitely|100%)\\s){0,2}'
/** For whom one works, French. */
export const FR_WORK =
  '(?:employeurs?|entreprise|association|asso|organisation|structure|institution|ministere|parti|groupe|societe|boite|ong|collectivite|mairie|universite|ecole|hopital|fondation|redaction|etablissement|administration|collegues|patron(?:ne)?|direction|travail|service|boulot|job|taf|organisme|employeuses?|boss|cheffe?|compagnie|federation|antenne|centre|reseau|hierarchie|profession|metier)'
/** What one says, French. */
export const FR_SAID =
  '(?:opinions?|propos|avis|tweets?|points? de vue|idees|posts?|pouets?|publications?|messages?|vues|pensees|commentaires|rt|partages|ecrits)'
/** What strengthens it, French. */
export const FR_ONLY = '(?:(?:uniquement|strictement|purement|seulement|exclusivement|bien|tous|toutes)\\s){0,2}'
/** What one says, Spanish. */
export const ES_SAID = '(?:opiniones?|tuits?|tweets?|comentarios|puntos de vista|ideas|palabras|publicaciones)'
/** For whom one works, Spanish. */
export const ES_WORK = '(?:empleador|empresa|institucion|organizacion|universidad|partido|ong|entidad|trabajo|jefe)'
