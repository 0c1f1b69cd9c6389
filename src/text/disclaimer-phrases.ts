import type { DisclaimerLanguage } from './disclaimer-words.js'

type Phrases = Readonly<Record<DisclaimerLanguage, readonly string[]>>

/** What is said alike in languages that put these words in one order. */
const OWN = [
  '<said> ~5 (<surely> ){0,4}<mine>(?! ?\\p{L})',
  '^(<my> )?<said> (<surely> ){0,3}<personal>(?! ?\\p{L})',
  '<act> ~3 (<surely> ){0,2}<privately>',
  '^<privately>$',
  '(que|che|wat) (\\p{L}{1,12} ){1,3}(e|es|is) (<surely> ){0,2}(<my> )?<view> <personal>',
  '^(<surely> ){0,3}<my> <view>$',
  '<said> ~3 <my> (<personal>e? )?<view>(?= (wieder|weer)|$)',
]
const NOT_WORK = [
  "<not> ~6 <speak> ~6 (\\p{L}{1,5}')?<work>",
  '<not> die (der|des) ~1 <work>',
  '<not> (de |da |di |van |fur |von )?(la |las |el |le |die )?(de |van |der )?<ofmine> ~1 <work>',
  '<ofmine> <work> ~2 <not> ~3 (<speak>)',
]

/** Whose views these are. */
export const OWNERSHIP_PHRASES: Phrases = {
  en: [
    '(all|any|my|the)? <said>(<and>[\\p{L}-]{3,15}){0,3}( <where>){0,7}<is>(<surely> ){0,2}<mine>(?! (business|boss|way|fault|workers?|shaft|closed?|too\\b))',
    '^(all)? <said>(<and>[\\p{L}-]{3,15})?( <where>){0,4}<is>(<surely> ){0,2}personal( ?(and|&|,) ?(not|my|mine|nobody|no one)(?!\\p{L})|<stop>)',
    '^(all)? <said>(<and><said>)?( (expressed|here)){0,2} (are|is) (<surely> ){0,2}(his|her|their) own<stop>',
    '^(all|any)? <said> ?[:=]? ?own<stop>',
    '^(<surely>|these are|this is|nothing but|but|here){0,2} (mine|my own|mine own|my personal|own|personal|private|my) (own|personal|private)? <view>( (<where>|only|alone)){0,3}(<stop>|(?=[;,] ?(not|and not|my)(?!\\p{L})))',
    '(?<=, ?)(all)? (my own|own|my personal|personal) <view><stop>',
    '(represent|reflect|express|voice|contain|are|is|nothing but)s? (<surely> ){0,2}my (own|personal)( personal)? <view>',
    '(represent|reflect|express|are|is|=)?s? ?(<surely> ){0,2}my <view> (only|alone)',
    '(only|solely|strictly|purely|just|nothing but) my (own|personal)? <view>',
    '(<act>|made|here|views?|opinions?|account|shared?|page|this is me|me) ~3 in (a|my)? (purely|strictly)? (personal|private|individual) capacity',
    '^(here)? (in)? (a|my)? (purely|strictly)? (personal|private|individual) capacity$',
    '(^|<self> )(<self> ){0,2}<act> (<self> ){0,2}((here )?as me, ?not|for (me|myself)( (only|alone|here)|, (not|and no)[^.!?\\n]{3,30}|(?![,?] ?\\p{L}| ?[\\p{L}?]))|in my own name|as (myself|a private (individual|person|citizen))|on my own behalf)',
    '<said> (<where>){0,4} (belong to|(are|is) (<surely> ){0,2}those of) (me|myself|the (author|account (holder|owner)|owner|writer|poster))',
    "<said>[^.!?\\n]{0,50} (nobody|no one|noone) else's",
    'mine are the only <view>',
    '(<said>|account|what i \\p{L}{3,8})( <where>){0,5}(<is>(<surely> ){0,2}|, ?)my (own|personal)? <view>(?! ?\\p{L}(?<! [abno])|(of|on|about) )',
  ],
  fr: [
    "((mes|mon|les|ces|cette|ce|cet|tout) ~6 )?n?'? ?engage(nt|ant|) (ici)? (bien|\\p{L}{4,12}ment)? qu(e|'a|') ?<me>",
    '(mes|les|toutes les)? <said> (et <said> )?~7 (sont|=|:) ?(<surely> ){0,2}(les miens|les miennes|miens|miennes|[ad]e? moi|<personal>)',
    '^(ici,?|mes|mon){0,2} <said> (exprimee?s|emise?s|tenus)? (<surely> ){0,3}<personal>(?! ?:)( (<surely>)|, [^.!?\\n]{3,20}|)$',
    '(?<=, ?)(mes|mon)? (<view>|tweets?) (<surely> ){0,2}<personal>$',
    "<said> ((<surely> ){0,1}(miennes|miens)|~4 (m'appartiennent|me sont propres?))",
    '(tweets?|posts?|pouets?|messages) (<surely> ){0,2}<personal>(?! ?(sont )?sign)',
    "(sont|est|c'est|ce sont|reflet(ent)?( de)?|reflete(nt)?|=) (<surely> ){0,2}(mes|mon) (propres?|seule?s?)? <view>( personnel(le)?s?)?(?= ?[^\\p{L} ]| (et|personnel)|$)(?<!\\?)(?<=(propres?|seule?s?|=) \\p{L}{4,9}|personnel(le)?s?|(tweets?|posts?|ici) .{0,20})",
    "<act> ~6 ((qu')?a titre (<surely> ){0,2}<personal>|(qu')?en mon (seul|propre)? nom( propre| personnel)?)",
    "^(ici)? (a titre (<surely> ){0,2}<personal>|(ne)? (parle|tweete|s'exprime) qu'en (son|mon) nom|en mon nom propre)$",
    'en mon (nom (propre|personnel)|seul nom|propre nom)',
    '(^|je le (dis|fais|poste|ecris) )en mon nom$',
    '^(ici,? )?(mes|mon) <view> a moi',
    '<said> ?([=:]|sont|est|,) ?(<surely> ){0,2}(mes|mon) <view>(?! ?\\p{L})',
    "(je (ne )?|m')(parle|tweete|poste|exprime|ecris) (ici)? (que|qu'|uniquement|seulement|juste|seule?)? pour moi((-| )meme)?(?= (et|uniquement|seule?|seulement)(?!\\p{L})| ?([.!|,)]|(?![^])))",
  ],
  de: [
    ...OWN,
    'privater (account|kanal)',
    'tweets? (sind )?(rein )?privat',
    '(^|alles |nur )meine? (eigene|private)? meinung$',
  ],
  es: OWN,
  it: [...OWN, '(riflett\\p{L}{1,3}|esprim\\p{L}{1,3}) (<surely> ){0,2}<my> <view>'],
  nl: OWN,
  pt: OWN,
}

/** Whose they are not. First person, so that nobody else’s denial is one. */
export const DISSOCIATION_PHRASES: Phrases = {
  en: [
    "(?<!(we|they|you|he|she|who|which) ((do|does|did|can|will|could) ?)?)<not> ~6 <speak> ~5 ((my|any) ~1 <work>|where i work|the day job|(the|an?) (<work>|people|place)( that)? i work|anyone who pays me)('s|s')?(?! (team|colleagues|lunch)\\b)",
    "<not> ~4 <speak> ~2 (employer('s|s'|s)?( <theirs>)?|for work)<stop>",
    "(not|n't|nor) (necessarily)? (to be (taken|construed) as)? (<speak> of )?(the|an)? (official)? <theirs>( (or|and) <theirs>|,( (or|and))? <theirs>){0,3} (of|by) (my|any|our|the|his|her|their)? ~3 <work>",
    "(?<!(our|his|her|their|'s|no) )<said> ~5 (?<!, )(\\p{L}{2,5}n't|not) ~4 <theirs>( (or|and) <theirs>|,( (or|and))? <theirs>){0,3} of ((my|our) ~1 <work>|the|any|an?|\\p{L}{3,20})",
    "^((all|my|these|the)? <said> ~3 )?(does|do)(n't| not) (necessarily)? (represent|reflect|express|mirror) ((the|any|those)? (official)? (<theirs> )?of|(my|any|an) ~1 <work>)",
    "(not|nor) (those of|that of|as|for)? (my|the) ~1 <work>('s|s')(?= ?(<theirs>|or|nor|and|[^\\p{L} ]|(?![^])))|not (as|for) my ~1 <work>(?! ?['\\p{L}])",
    "(?<!(we|they|you|he|she|who|which) )((i|and|but|here|^) ?(do not|don't|dont|never)|i'm not|im not|i am not|^not) (here )?<act> (here)? (for|on behalf of) (?!(everyone|everybody|all|women|men|long|free|fun|you|a)\\b)@?\\p{L}{2,30}",
    "(i'm|i am|im) not (here|speaking|tweeting|posting|writing){0,2} (here)? ((for|on behalf of) (?!(long|free|fun|you|a)\\b)|as an? (spokes\\p{L}{3,6}|representative))",
    '(^|and |, ?)not (here )?(speaking|tweeting|posting|writing|here|representing|on behalf of)( (for|on behalf of))? (any|my|the|an?|work)',
    "my ~1 <work> (\\p{L}{2,5}n't|\\p{L}{2,5} not|\\p{L}{2,5} (nothing|no|in no way|never)) ~3 (responsib\\p{L}{2,4}|liable|endors\\p{L}{1,3}|to do with|approv\\p{L}{1,3}|vet|share|agree|say|part|role|control|influence) ~3 (this|that|my|what|anything|any|them|these|in)",
    'employers? (is|are)? (not|in no way) (responsible|liable) for (my|what|anything|this)',
    "<said> ?[!=]=? ?((those|that) of )?(my)? <work>('s)?|[!=]= ?((those|that) of )?my ~1 <work>|= ?((those|that) of )?my (employer|boss|company|work)('s)?",
    "(do not|don't|dont|never|no need to) (@|tag|contact|e-?mail|call|bother|blame|cc|tell|ring|write to) my ~1 <work>",
    '(independent|separate|distinct) (of|from) (those of)? my ~1 <work>',
    "(mine|my own( name)?|personal|myself) ?(,|&|and|;|but|-)? ?not (those of)? (the)? (\\p{L}{2,20} ){0,3}[\\p{L}.&-]{2,20}'s?",
    '(blame|ask|quote|judge) me,? not my ~1 <work>|<not> what my ~1 <work> (think|say|believe|want)s?',
  ],
  fr: [
    "<not> ?~6 <speak> ~5 ((de|d'|du|avec|a|au|ni|que) ?){0,2}((mon|ma|mes|notre) ~1 <work>|<theone>)",
    "(<said>|compte|page|profil|ceci|cela|contenus?|dis|ecris|partage|publie|poste) ~6 (n'?e? ?)?(represente|reflete|engage|concerne|traduise|exprime)(nt|ant|) (pas|aucunement|nullement|en rien|ni|que moi,? (et )?(certainement |surtout )?pas) ~5 (l'|d'|la |les? )?~1 <work>",
    "<said> ~6 ne sont (pas|en rien|ni) (necessairement|forcement|toujours)? (celles|ceux|celui) (du|de|des|d'|defendue?s)",
    "^ne? ?(represente|reflete|engage|concerne)(nt|) (pas|en rien|aucunement|nullement|ni) ~4 ((mon|ma|mes|notre) |l'|la )~1 <work>",
    "n'?e? ?(represente|reflete|engage)(nt|) (pas|aucunement|nullement|en rien) (necessairement|forcement)? (celles?|ceux|celui|l'opinion|l'avis|la position|le point de vue|les (opinions|positions|vues|avis)) (de|du|d'|des)",
    "(moi|miens?|miennes?|perso\\p{L}{0,7}),? (et |mais )?(surtout |certainement )?(pas|non) (celles |ceux )?((de )?(mon|ma|mes|notre|l')|de l'|du|de la) ?~1 <work>",
    "(et non|ni|pas) (les \\p{L}{3,12}|celles?|ceux|celui|l'avis)? (de|du|a) (mon|mes|ma|notre|l') ?~2 <work>",
    "(^|je )ne (parle|tweete|poste|ecris|m'exprime|represente) (pas|jamais|ici pas) (ici)? ((pour|au nom de) (mon|ma|mes|l') ?~1 <work>|au nom (de|du|des|d')|(mon|ma|mes|l') ?~1 <work>)|je ne (parle|m'exprime|tweete) (pas|jamais) au nom d'\\p{L}{2,20}|je n'ecris pas (ici)? au nom|je ne represente (personne|que moi|aucun\\p{L}{0,2} <work>)",
    'je ne suis (pas|ni|en rien) (ici )?((le |la |une? )?porte-parole|au nom (de|du|des) )',
    "(mon|ma|mes) ~1 <work> (n'est|n'a|ne|n') ?(pas|en rien|rien|aucun\\p{L}{0,2}|saurait|nullement|partage|valide|cautionne|relit|approuve|controle|soutient|repond|lit)(nt|) ~3 (responsable|comptable|redevable|a voir|caution\\p{L}{1,3}|engagee?|valid\\p{L}{1,3}|partag\\p{L}{1,3}|lien|mes|mon|ce|ces|cette|ici|tout)",
    "ni (mon|ma) ~1 <work> ~5 (ne sont|n'est|n'ont) ~3 (responsables?|lies?|a voir|concernes?|engages?)|n'est (pas|en rien) (responsable|comptable) de mes (<said>)",
    "(independante?s?|distincte?s?|dissociee?s?|detachee?s?) (de|d') ?(ceux de|celles de)? ?(mon|ma|mes) ~1 <work>",
  ],
  de: [...NOT_WORK, '<not> <of> ~1 <work>', 'mein arbeitgeber hat ~3 nichts (damit )?zu tun'],
  es: NOT_WORK,
  it: NOT_WORK,
  nl: NOT_WORK,
  pt: NOT_WORK,
}
