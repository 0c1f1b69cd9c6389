import type { Piece } from '../model/index.js'
import { findDisclaimers } from './disclaimers.js'
import { unfold } from './fold.js'

/** Who speaks, as a text itself says: one person; a team; a team where people sign, or a person and a team; the organisation; somebody who has nothing to do with it. */
export type Speaker = 'personal' | 'team' | 'mixed' | 'official' | 'unofficial'

/** Who speaks, and where the text says so. */
export interface SpeakerHit {
  /** Undefined: it does not say. */
  readonly speaker: Speaker | undefined
  readonly at: string
  readonly start: number
  readonly end: number
}

const SAID = '(?:tweets?|posts?|messages?|publications?|toots?|pouets?|twitts?|billets?)'
const PEOPLE =
  '(?:equipes?|salarie[\\p{L}·.()-]{0,6}|collaborat\\p{L}{1,6}|cabinet|staff|service|attachee?s?|bureau|stagiaires?|benevoles?|volontaires|jeunes|communication|com|secretariat|permanents?|assistante?s?)'
const TEAM =
  '(?:team|staff|office|students?|volunteers?|campaign|interns?|comms|communications|committee|aides?|supporters|press\\soffice|secretariat|members|leadership|employees|moderators|admins?|board|crew|department)'

/** In this order: the first that is found is who speaks. */
const SHAPES: readonly (readonly [Speaker, RegExp])[] = [
  [
    'unofficial',
    /(?<![\p{L}\p{N}])(?:unofficial|non[- ]?officiel(?:le)?|inofficiel\p{L}{0,3}|no oficial|(?:not|in no way) (?:officially )?(?:affiliated|associated|connected|linked) (?:with|to)(?! (?:my|any) )|not (?:the|an) (?:official|real)|(?:pas|n'est) (?:le |un |la |une )?(?:vrai|(?:compte|page|site|twitter) officiel)(?:le)?|non affiliee? (?:a|au|aux)|parody(?! (?:films?|songs?|videos?|of|night|show)(?![\p{L}]))|(?<=^|[.!|(\n]\s?|compte |page )parodie(?= |$|[.!|)])|parodique|fan[- ]?(?:page|account|club|site)|fake account|(?:compte|page) (?:fan|parodique|de fans?|pas officiel(?:le)?)|niet officieel|non ufficiale|parodia)(?![\p{L}\p{N}])/u,
  ],
  [
    'mixed',
    new RegExp(
      [
        `(?:mes\\s|les\\s|my\\s)?${SAID}\\s[^.!?|]{0,60}?\\bsign(?:es?|ees?|ed|és?)(?![\\p{L}])`,
        `\\b(?:tweets?\\sperso(?:nnels?)?\\s?[:=]\\s?[a-z]{2,3}(?![\\p{L}])|signs?\\s(?:her|his|their|my)\\s(?:own\\s)?${SAID}|par\\s(?:[\\p{L}'-]{2,20}\\s){1,3}(?:et|&)\\s(?:son|sa|mon|ses)\\s${PEOPLE}|je\\ssigne|i\\ssign|signe(?:e?s)?\\s(?:de\\smes\\sinitiales|[\\^(-]?(?!(?:par|le|la|les|un|une|des|de|du|ce|et|en|sur|ici|au|a|un|ma|mon|son|sa|ses|nos|ou)(?![\\p{L}]))[a-z]{2,3}(?![\\p{L}]))|signed\\s[\\^(-]?\\s?(?!(?:the|by|up|for|off|it|in|on|our|my|his|her|and|to|an|at|out|as|two|six|ten|all|new|us)(?![\\p{L}]))[a-z]{2,3}(?![\\p{L}])|partage\\sla\\sgestion|gezeichnet\\smit)`,
        `(?:par|by|from)\\s(?:moi(?:-|\\s)?meme|moi|me|myself)\\s?(?:et|&|and|\\+|,)\\s?(?:mon\\s|ma\\s|my\\s|the\\s|son\\s|l')?\\s?(?:${PEOPLE}|${TEAM})`,
        `(?:${PEOPLE}|${TEAM})\\s?(?:et|&|and|\\+)\\s?(?:parfois\\s|aussi\\s|sometimes\\s|occasionally\\s)?(?:par\\s|by\\s)?(?:moi(?:-|\\s)?meme|moi|me|myself|lui(?:-|\\s)meme|elle(?:-|\\s)meme|himself|herself)(?![\\p{L}])`,
        `(?:tweets?|posts?|tuits?|beitrage)\\s[^.!?|\\n]{0,60}?(?:end|finish|mit|con|avec|firmad[oa]s|gezeichnet|initial\\p{L}{0,4}|mark(?:ed|es?))\\s(?:with\\s|by\\s|in\\s|por\\s|as\\s)?[\\^(–-]?\\s?[a-z]{2,3}(?![\\p{L}])(?<!the|and|les|des|mon|una|das|del|den|die)`,
        `(?:with\\sthe\\shelp\\sof|avec\\sl'aide\\sde|aidee?\\s(?:par|de))\\s(?:my|mon|ma|her|his|son|sa)\\s(?:${TEAM}|${PEOPLE})(?![\\p{L}])`,
        `(?:(?:tweets?|posts?|run|managed|account|updates)\\sby|by)\\s(?!the\\s)(?:[\\p{L}'-]{2,20}\\s){1,3}(?:and|&)\\s(?:her|his|their)\\s${TEAM}(?![\\p{L}])`,
        `(?:tweets?|posts?)\\s(?:by|from|par|de)\\s(?:\\p{L}{2,15}\\s){0,3}(?:are|sont)\\s(?:signed|signes|marked|initialled)`,
        `\\^[a-z]{2,3}\\s?(?:=|:|pour|for)\\s`,
      ].join('|'),
      'u',
    ),
  ],
  [
    'team',
    new RegExp(
      [
        `(?:(?<![\\p{L}\\p{N}',]\\s?)|(?<=(?:compte|page|profil|fil|chaine|blog|site|twitter|instagram|facebook|elle|il|et|est|bluesky|mastodon|linkedin)\\s(?:[\\p{L}'·-]{1,20}\\s){0,5}))(?:geree?s?|animee?s?|tenue?s?|administree?s?|alimentee?s?|redigee?s?|suivie?s?|moderee?s?)\\spar\\s(?:(?:mon|ma|mes|son|sa|ses|notre|nos|l'|la|le|les|une?|des)\\s?)?(?:\\p{L}{3,15}\\s)?${PEOPLE}(?![\\p{L}])`,
        `\\bne\\s(?:tweete?|poste|publie|gere)\\s(?:pas|jamais)\\s(?:en\\spersonne|personnellement|lui(?:-|\\s)meme|elle(?:-|\\s)meme|moi(?:-|\\s)meme)`,
        `ici\\sl'equipe(?![\\p{L}])|\\bcompte\\s(?:de\\s(?:l'|mon\\s|son\\s)?${PEOPLE}|d'equipe|collectif|de\\scampagne)(?![\\p{L}])`,
        `(?:run|managed|maintained|operated|administered|staffed|curated|updated|handled|moderated|written|looked\\safter|kept)\\s(?:and\\s\\w{3,12}\\s)?by\\s(?:(?:the|my|his|her|our|a|their|its|some|your)\\s)?(?:[\\p{L}'-]{2,20}\\s){0,4}${TEAM}(?![\\p{L}])`,
        `(?:^|[.!|\\n]\\s?)(?:the\\s)?(?:[\\p{L}-]{2,15}\\s)?(?:team|staff|office|campaign)\\saccount(?![\\p{L}])|(?:tweets?|posts?|updates?)\\s(?:are\\s)?(?:sent|written|posted|run)\\sby\\s|(?:tweets?|posts?|updates?)\\s(?:by|from)\\s(?:(?:the|my|his|her|our|a)\\s(?:[\\p{L}'-]{2,20}\\s){0,3})?${TEAM}(?![\\p{L}])`,
        `\\bdoes\\s?(?:not|n't)\\s(?:tweet|post)\\s(?:personally|himself|herself|here)|\\bnot\\s(?:run|managed)\\sby\\s(?:him|her|them)`,
        `(?:betreut|gefuhrt)\\svom\\s(?:\\p{L}{2,15}\\s)?team|hier\\s(?:twittert|postet)\\s(?:das|unser)\\s(?:\\p{L}{2,15})?team|gestionad[oa]\\spor\\s(?:su|mi|el|nuestro)\\sequipo|(?:beheerd|bijgehouden)\\sdoor\\s(?:het\\s|ons\\s|de\\s)?(?:team|vrijwilligers|medewerkers|communicatie)|gestito\\s(?:dal|da)\\s(?:\\p{L}{2,12}\\s)?(?:team|staff|volontari)`,
      ].join('|'),
      'u',
    ),
  ],
  [
    'personal',
    /(?<![\p{L}\p{N}])(?:(?:compte|profil|page) (?:strictement |purement |100 ?% )?(?:perso(?:nnel(?:le)?)?|privee?)|tweets? (?:strictement )?perso(?:nnels?)?|(?:my |this is my )?(?:own |private )?personal (?:account|page|profile|twitter|feed|blog)|(?:just|only|this is) my (?:own )?(?:\p{L}{3,10} )?account|my own (?:\p{L}{3,10} )?(?:account|page)|private (?:account|citizen)|privater? (?:account|kanal)|cuenta personal|account personale|profilo personale|persoonlijk account|conta pessoal)(?![\p{L}\p{N}])/u,
  ],
  [
    'official',
    /(?<![\p{L}\p{N}])(?:(?:compte|page|profil|fil|chaine|site|twitter|instagram|facebook) (?:\p{L}{2,12} )?officiel(?:le)?|(?:the )?official (?:\p{L}{1,15} ){0,3}(?:account|twitter|page|feed|site|profile|channel|handle|home|presence|instagram|facebook|bluesky|mastodon|linkedin)|the official|official (?:twitter|account|page)|(?:cuenta|pagina|perfil) oficial|conta oficial|(?:account|profilo|pagina) ufficiale|offizieller? (?:account|kanal|seite|auftritt)|officieel account|this account is (?:not )?(?:monitored|staffed))(?![\p{L}\p{N}])/u,
  ],
]

/** Without one of these words a text does not say who speaks. */
const TRIGGER =
  /official|officiel|oficial|ufficial|offiziell|affili|associated|connected|linked|account|accounts|compte|konto|kanal|cuenta|conta\b|profil|\bpages?\b|parod|\bfan|fake|not the |pas le |vrai|team|equipe|equipo|staff|\bsign|tweet|tuit|\bposts?\b|postet|beitrag|\bby |\bpar |geree?|help of|aide|gestion|gezeichnet|\^[a-z]{2}|run |managed|updates|\bfil |chaine|privat|beheerd|bijgehouden|betreut|gefuhrt/

const find = (piece: Piece, shapes: typeof SHAPES): SpeakerHit | undefined => {
  const { folded, at, text } = piece
  for (const [speaker, shape] of shapes) {
    const match = shape.exec(folded)
    if (match)
      return { speaker, at, ...unfold(piece, match.index, match.index + match[0].trimEnd().length, text.length) }
  }
  return undefined
}

/** Who speaks in a bio or a post, if it says so. A disclaimer speaks for one person, where no account calls itself official. */
export const readSpeaker = (piece: Piece): SpeakerHit => {
  const said = TRIGGER.test(piece.folded) ? find(piece, SHAPES) : undefined
  if (said) return said
  const own = findDisclaimers(piece)[0]
  return { speaker: own && 'personal', at: piece.at, start: own?.start ?? 0, end: own?.end ?? 0 }
}
