import type { Words } from './phrase.js'

/** Who speaks, as a text itself says: one person; a team; a team where people sign, or a person and a team; the organisation; somebody who has nothing to do with it. */
export type Speaker = 'personal' | 'team' | 'mixed' | 'official' | 'unofficial'

/** The words of those who keep an account, in the shorthand of `phrases`. */
export const SPEAKER_WORDS: Words = {
  said: '(tweets?|posts?|messages?|publications?|toots?|pouets?|twitts?|billets?|tuits?|beitrage)',
  account:
    '(account|acct|twitter|page|feed|site|profile|channel|handle|home|presence|instagram|facebook|bluesky|mastodon|linkedin|blog|insta|ig|tiktok|threads|tumblr|x account)',
  compte: '(compte|profil|page|fil|chaine|site|blog|twitter|instagram|facebook|bluesky|mastodon|linkedin)',
  run: '(run|managed|maintained|operated|administered|staffed|curated|updated|handled|moderated|written|looked after|kept|monitored)',
  gere: '(geree?s?|animee?s?|tenue?s?|administree?s?|alimentee?s?|redigee?s?|suivie?s?|moderee?s?)',
  people:
    '(equipes?|salarie[\\p{L}·.()-]{0,6}|collaborat\\p{L}{1,6}|cabinet|staff|service|attachee?s?|bureau|stagiaires?|benevoles?|volontaires|jeunes|etudiant[\\p{L}·.()-]{0,5}|membres|communication|com|secretariat|permanents?|assistante?s?)',
  team: '(team|staff|office|students?|volunteers?|campaign|interns?|comms|communications|committee|aides?|supporters|press office|secretariat|members|leadership|employees|moderators|admins?|board|crew|department)',
  myself: '(moi((-| )meme)?|me|myself)',
  selves: '(moi((-| )meme)?|me|myself|lui(-| )meme|elle(-| )meme|himself|herself)',
  my: '(my|mon|ma|her|his|son|sa|mes|ses|their)',
  initials:
    '[\\^([–-]{0,2} ?(?!(the|by|up|for|off|it|in|on|our|my|his|her|and|to|an?|at|out|as|two|six|ten|all|new|us|yet|guy|par|le|la|les|une?|des?|du|ce|et|en|sur|ici|au|ma|mon|sa|son|ses|nos|ou|mit|con|una|das|del|den|die)(?!\\p{L}))[a-z]{2,3}(?!\\p{L})',
}

/** In this order: the first that is found is who speaks. */
export const SPEAKER_PHRASES: readonly (readonly [Speaker, readonly string[]])[] = [
  [
    'unofficial',
    [
      'unofficial|non[- ]?officiel(le)?|inoffi[cz]iel\\p{L}{0,3}|no oficial|niet officieel|non ufficiale',
      "(not|in no way) (officially )?(affiliated|associated|connected|linked) (with|to)(?! (my|any) )|not (the|an) (official|real)|not official(?= ?([.!,|]|(?![^])))|non affiliee? (a|au|aux)|(aucun|sans) lien avec (la|le|les|l') ?(vraie?|veritable|mairie|ville|asso\\p{L}{0,8})",
      "(pas|n'est) (le |un |la |une )?(vrai|<compte> officiel)(le)?|<compte> (fan|parodique|de fans?|pas officiel(le)?)|parodique",
      '^(a |this is a |just a )?parod(y|ie|ia)( (account|page|profile|feed))?(?= ?([.!|,;)]|(?![^]))| (obviously|account))|parody (account|page|profile|feed)|(compte|page|cuenta|account) (de )?parod(ie|ia)',
      'fan[- ]?(page|account|club|site)|fake account',
    ],
  ],
  [
    'mixed',
    [
      '<said> [^.!?|]{0,60}?\\bsign(e|es|ee|ees|ed)(?! (petition|copies|yet))(?!\\p{L})',
      'tweets? perso(nnels?)? ?[:=] ?[a-z]{2,3}(?!\\p{L})|signs? (her|his|their|my) (own )?<said>|(je|i) signe? (mes|my|<initials>|de|avec)|^(je|i) signe?$|sign(e?s?|ed) (de mes initiales|<initials>)|partage la gestion|gezeichnet mit',
      "par ([\\p{L}'-]{2,20} ){1,3}(et|&) <my> <people>|(par|by|from) <myself> ?(et|&|and|\\+|,) ?((mon|ma|my|the|son|l') ?)?(<people>|<team>)",
      '(<people>|<team>) ?(et|&|and|\\+) ?(parfois |aussi |sometimes |occasionally )?(par |by )?<selves>',
      '<said> [^.!?|\\n]{0,60}?(end|finish|mit|con|avec|firmad[oa]s|gezeichnet|initial\\p{L}{0,4}|mark(ed|es?)) (with |by |in |por |as )?<initials>',
      "((with|avec) (a little |a bit of |un peu d'|l')?(the )?(help|aide) (of|from|de)|aidee? (par|de)) <my> (<team>|<people>)",
      "((<said>|run|managed|account|updates) by|by) (?!the )([\\p{L}'-]{2,20} ){1,3}(and|&) (her|his|their) <team>",
      '<said> (by|from|par|de) (\\p{L}{2,15} ){0,3}(are|sont) (signed|signes|marked|initialled)',
      '\\^[a-z]{2,3} ?(=|:|pour|for) ',
      '(und|&) (sein|ihr|mein) (\\p{L}{2,12})?(team|buro|stab)',
    ],
  ],
  [
    'team',
    [
      "(^|(?<=(<compte>|elle|il|et|est) ([\\p{L}'·-]{1,20} ){0,5}))<gere> par ((mon|ma|mes|son|sa|ses|notre|nos|l'|la|le|les|une?|des) ?)?(\\p{L}{3,15} )?<people>",
      "ne (tweete?|poste|publie|gere) (pas|jamais) (en personne|personnellement|<selves>)|does ?(not|n't) (tweet|post) (personally|himself|herself|here)|not (run|managed) by (him|her|them)",
      "ici l'equipe|compte (de (l'|mon |son )?<people>|d'equipe|collectif|de campagne)|^<said> de (l'|notre |la |son )<people>",
      '<run> (and \\w{3,12} )?by (the|my|his|her|our|a|their|its|some|your)? ~4 <team>',
      "(we|us) ~6 (run|manage|keep|look after) this (account|page|feed)|^(the )?([\\p{L}-]{2,15} )?(team|staff|office|campaign) account|<said> (are )?(sent|written|posted|run) by |(<said>|updates?) (by|from) ((the|my|his|her|our|a) ~3 )?<team>|^(your|the|hi,? it's the) ~3 (team|comms) here",
      '(betreut|gefuhrt) vom (\\p{L}{2,15} )?team|hier (twittert|postet) (das|unser) (\\p{L}{2,15})?team|hier (twittern|posten|tooten|schreiben)(?! (wir|ich)(?!\\p{L}))|gestionad[oa] por (su|mi|el|nuestro) equipo|(beheerd|bijgehouden) door (het |ons |de )?(team|vrijwilligers|medewerkers|communicatie)|gestito (dal|da) (\\p{L}{2,12} )?(team|staff|volontari)',
    ],
  ],
  [
    'personal',
    [
      "<compte> (a moi,? )?(strictement |purement |100 ?% )?(perso(nnel(le)?)?|privee?)(?! (de (formation|prevention)|d'activite|formation|epargne))|tweets? (strictement )?perso(nnels?)?|(mon|ceci est mon) (<compte> )a moi|^perso(nnel)?(?= ?[^\\p{L}\\p{N} '-])",
      '(my |this is my )?(own |private |non-?work )?(personal|non-?work) <account>|(just|only|this is) my (own )?(\\p{L}{3,10} )?account|my own (\\p{L}{3,10} )?(account|page)|private (account|citizen)',
      '(?<=hier )(twittert|tootet) (?!(d[aei][srmen]|unser|eine?|ihr|man|wer|auch|immer|nur|noch|nicht)(?!\\p{L}))|privater? (account|kanal)|cuenta personal|account personale|profilo personale|persoonlijk account|conta pessoal',
    ],
  ],
  [
    'official',
    [
      '(?<!\\b(there|no|an other|another|get an|need an?) (an? )?)(<compte> (\\p{L}{2,12} )?officiel(le)?|(the )?official (~3 <account>(?! ((for|of) (this|that|these)|api|app|clients?|widgets?|data)\\b)|(tweets|posts|updates) (from|of|by)))|^(twitter|x|instagram|facebook|bluesky) official|^(this is |welcome to )?the official(?= \\p{L})',
      '(?<!\\b(nuestra|nuestro) )(cuenta|pagina|perfil|canal|twitter|tuiter|instagram|facebook) oficial|conta oficial|(account|profilo|pagina) ufficiale|offizieller? (account|kanal|seite|auftritt)|officieel account|this account is (not )?(monitored|staffed)',
    ],
  ],
]
