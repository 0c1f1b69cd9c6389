import type { ActPhrases } from './act-phrases.js'

/** Readers are asked to give, sign, come, share, vote. */
export const APPEAL: ActPhrases = {
  words: {
    count: '\\d{1,6}|two|three|four|five|ten|a few|many|several|one',
    wanted:
      'volunteers?|donations?|drivers?|signatures?|helpers?|hands|blankets?|coats?|funds|donors?|trustees?|cooks?|tutors?|mentors?|foster \\p{L}{3,10}|fosterers?|toys|books|nappies|duvets|tins|supporters|members|people|homes?|help|support',
    voulu:
      "benevoles?|volontaires?|chauffeurs?|cuisini\\p{L}{2,5}|bras|renforts?|dons?|signatures?|couvertures?|manteaux|duvets|lait|vetements|jouets|familles? d'accueil|famille|parrains?|mentors?|tuteurs?|mains|aide|local|materiel|donneurs?",
    ask: "((please|pls|plz|kindly|so|now|today|just|then|and|or|can you|could you|will you|would you|won't you|why not|let's all) (do |also |all |just |please )?)",
    end: '(?= ?([^\\p{L}\\p{N} ]|(?![^]))| (and|now|today|here|this|to|for|by|with|before|svp|stp)(?![\\p{L}]))',
    mp: '(mps?|senators?|representatives?|reps?|councillors?|deput(y|ies)|mayor|local candidates?|member of parliament|congress\\p{L}{0,6}|employer|union)',
    giver: '(member|donor|volunteer|friend|supporter|patron|partner|mentor|trustee|fundraiser|giver)',
    order:
      '(give (what you can|now|today|generously|blood|a little|if you can|whatever)|give(?= ?([.!👉🙏❤]|(?![^])))|donate|chip in|share (this|our|widely|far|with (your|a)|and|if)|share(?= ?([^\\p{L}\\p{N} ,]|(?![^])))|rt(?! ?=)<end>|retweet|repost|boost this|sign (the|our|this|up|and|here|now|today)|add your (name|voice)|join (us|our|the (march|movement|fight|campaign|protest|team|call|rally|walk|crowd)|in|now)|come (along|and (help|join|see|support|meet)|join|help|down to|to (our|the)|celebrate|say hello)|register (now|here|today|by|before|at|for|your)|book (now|your|a (place|ticket|seat|table)|here|tickets)|apply (now|by|here|before|today|to join)|subscribe|volunteer (with us|for us|this|today|at (our|the))|become an? ([\\p{L}-]{2,15} )?<giver>|(tell|email|e-mail|write to|call( on)?|contact|ask|lobby|phone|message|urge|tweet) your <mp>|pledge|stand (with|up for|by) (us|our|them|\\p{L}{4,20})|vote (for|yes|no|against|remain|leave|early)|get (your )?(tickets?|involved)|drop off|bring (a|an|your|some|along) |tag (a|your|someone|somebody|three|two|\\d)|boycott (?!was|of|is)|take action|act now|speak up|support (us|our (\\p{L}{3,12} )?(work|appeal|campaign|petition|call|fundraiser|team|strike|fund|cause|projects?))|help us|spread the (word|news)|make a (gift|donation|difference|pledge)|sponsor (me|us|an? )|bring (?!back|up|on|down)\\p{L}|follow us|text \\p{L}{2,12} to \\d{4,6}|consider (donating|giving|joining|volunteering|signing|sharing|supporting)|spare (a|an|what)|pass it on|show up|call for)',
    verb: '(give|help|donate|share|lend|buy|show (your|us|them)|turn up|write|tell|ask|email|call|phone|wear|drop|pop|visit|fund|back|pledge|add|send|click|tap|grab|let|try|use|choose|check|read|watch|listen to|like|nominate|reply|download|be (the|a|part)|keep|boost|raise|demand|attend|foster|adopt|nominate|order|sign|save|stop|protect|defend|fight|feed|warm|wrap|knit|cook|bake|run|walk|cycle|march|fill|sort|swap|offer|host|hire|cheer|light|celebrate|plant|clean|come)',
    object:
      '(an?|this|these|our|us|it|them|me|someone|somebody|something|two|three|some|what you|now|today|tonight|here|along|generously|hungry|your (mp|mps|support|name|voice|coats?|old|spare|unwanted|time|local|neighbou?rs?|friends?|community|van|change|\\p{L}{3,12}(?! own)))',
    vous: '(?!(lopez|gomez|ramirez|rodriguez|gonzalez|martinez|hernandez|alvarez|perez|sanchez|fernandez|trugarez|chez|assez|nez|rez|avez|savez|voulez|pouvez|allez|etes|connaissez|imaginez|sachez|notez|rappelez|excusez|pardonnez|voyez|regardez|attendez|dites|tenez|ayez|soyez|ecoutez|croyez|devinez|mefiez|bougez pas|evitez|retrouvez|decouvrez|oubliez|comprenez|pensez-vous|souvenez|rendez|venez de|appelez-moi)(?![\\p{L}]))',
    toi: '(aide|donne|signe|partage|viens|rejoins|ecris|inscris|envoie|apporte|vote|adhere|participe|soutiens|engage|like|abonne)',
    not: "(?<!\\bne |\\bn'|\\bvous |\\bqui |\\bjamais )",
    ordre:
      "(donnez|(faites|faire) (un |une |vos |des |de |votre )?(petits? )?(dons?|gestes?|tourner|passer|circuler|signer|suivre|du bruit)|faites-le savoir|partagez(?!-vous la)|diffusez|relayez|signez|rejoignez|inscrivez-vous|inscris-toi|reservez (votre|vos|vite|des|ici|en|maintenant)|ecrivez (a|au|aux) (vo(tre|s)|la|l'|le)|interpell?ez|mobilis(ez|ons)|engagez-vous|devenez|soutenez|participez|adherez|votez|abonnez-vous|apportez|deposez|boycott(ez|ons)|aidez|contribuez|parrainez|cotisez|manifest(ez|ons)|agiss(ez|ons)|appelez (votre|vos)|suivez(-nous| notre| nos)|likez|prenez part|offrez|venez (nombreu\\p{L}{1,4}|tou(s|tes)|avec|nous|participer|decouvrir|donner|soutenir|rencontrer|aider|faire|vous|manifester|partager|marcher|voir|en)|levons-nous|unissons-nous|battons-nous|pensez a (donner|reserver|signer|vous inscrire|adherer)|envoyez \\p{L}{2,12} au \\d{4,6}|donne ton sang|signe la|partage( en)? (ce |cette |un max|stp|svp)|viens nous|rejoins(-nous| nous))",
  },
  said: [
    "(can|could|will|would) (you|anyone|anybody|somebody) (please |possibly )?(<verb>|spare|join|volunteer|drive|collect|adopt|rehome)(?= (an?|our|us|this|your|some|the|from|for|\\d|with|to)(?!\\p{L}))|(don't|do not|dont|never) forget to (<verb>|vote|register|book|join|share|rsvp)|remember to (vote|register|sign|donate|book)|please consider \\p{L}{4,12}ing",
    '(we|they) (really |urgently |still |desperately |badly |just )?need (your |some |about |at least |around )?(<count> )?(more )?(<wanted>)|^(urgently |still |we are |also )?(looking|searching|hunting) for ~3 (<wanted>)|short of (<wanted>)',
    "have you (signed|donated|registered|voted|shared|joined|booked|bought|given|rsvp'?d)[^.!?\\n]{0,40}\\?|have you \\p{L}{4,10}ed yet|pick up the phone|show your support|turn up,|be the reason",
    "je fais un don|(il (nous|leur) (manque|faut)|manque) (encore |toujours |plus que |juste )?(\\d{1,4} |une? |des |quelques |de )?(<voulu>)|who (can|could|wants to|fancies|is able to|will) (?!(blame|forget|say|know|believe|tell)\\b)\\p{L}{3,12} (an?|the|us|our|some|on|for|with)(?=[^.!\\n]{0,60}\\?)|^(got|have you got|any) (any|some|an?|old|spare|unused)? ~3 \\p{L}{3,12} ?\\?|allez (donner|voter|signer|voir|soutenir|liker|lire)|qui (peut|pourrait|veut|veut bien|pour) (nous |m'|me |l'|leur )?(aider|preter|donner|accueillir|depanner|venir|heberger|adopter|nous rejoindre)",
    "(tous|toutes|tou(te)?s?[·.-](te)?s|tout le monde) (a|au|aux|en|dans|devant) (la |l'|le )?(manif\\p{L}{0,8}|rue|marche|rassemblement|urnes|collecte|greve|mairie|prefecture)|^appel (a|aux|au) (dons?|benevoles|volontaires|temoins|candidatures|contributions|l'aide|la mobilisation|solidarite)",
    "besoin urgent (de |d')|^besoin (de |d')(<voulu>)|^(on |nous )?(re)?cherch(e|ons) (urgemment |toujours |encore )?(des |du |une? )?(<voulu>)|rt appreci\\p{L}{1,3}|(on|nous) vous atten(d|dons) (tou|nombreu)\\p{L}{0,5}",
    '(^|^<ask>|(?<=(please|pls|plz|kindly|can you|could you|will you|would you|and|or|to|then|so|,|now|today|also) ))<order>',
    '^(so )?<verb>( (a \\p{L}{3,10},?)?)? ?(?<= )<object>',
    "let's (get|make|do|reach|save|stop|raise|help|show|fill|keep|end|all|hit|send|stand|march|go)(?! (lunch|home|see))|don't miss|fancy (helping|joining|volunteering|coming|a)|drop us a|everyone('s| is)? welcome|all welcome|(we're|we are|still) (looking|searching|hunting) for (\\p{L}{2,12} )?(volunteers|helpers|drivers|donations|people|someone|hands|cooks)|if you can,? (please )?(donate|give|help|share|come)|show up",
    '(please|pls|plz) (do )?(share|rt|retweet|repost|give|donate|sign|help|come|join|register|vote|volunteer|support|spread|tag|bring)(?! (your (password|location|address)|us alone|up))',
    '(we|they) (really |urgently |still |desperately )?need (your (help|support|voice|signature|donations?)|you(?! to know)|more (volunteers|hands|donations|drivers)|volunteers|donations|drivers|blankets|coats)',
    'your (donation|gift|support|signature|vote|voice|help|money) (will|can|could|makes|helps|counts|matters|would)',
    '(can|could|will|would) (you|anyone|anybody) (spare|help|donate|give|join|share|come|lend|volunteer|sign)',
    '(?<!\\bno )(volunteers|donations|drivers|helpers|coats|blankets) (are )?(urgently |still |badly )?(needed|wanted)',
    '(every|each|just) ?([£$€] ?\\d{1,6}|\\d{1,6} ?[£$€]|penny|pound|euro|dollar|donation|signature|gift) (feeds|helps|buys|pays|counts|provides|saves|keeps|gives)',
    '<not><ordre>',
    '^(alors |ensemble,? |vite,? |svp,? )?<vous>[\\p{L}]{3,14}ez(-(vous|nous|le|la|les))?(?= (?!que(?![\\p{L}]))\\p{L}| ?([!.,]|(?![^])))(?<!vous avez|\\?)',
    '(?<=(et|,|puis|ou|\\d|place [\\p{L} ]{2,20},) )venez(?= ?([!.,]|(?![^])))',
    '(^|(?<=ensemble,? ))(sauvons|mobilisons|agissons|soutenons|defendons|exigeons|refusons|luttons|aidons|donnons|partageons|signons|marchons|votons|protegeons|faisons|restons|disons non|batissons|construisons|levons)',
    '^<toi>(-(nous|toi|moi|les|la|le)| (a|au|et|la|le|ton|ta|tes|nos|notre|cette|pour|si|vite|avec))(?![\\p{L}])',
    "(tous|toutes|tout le monde) (a|au|aux|en|dans) (la |l'|le )?(manif\\p{L}{0,8}|rue|marche|rassemblement|urnes|collecte|greve)|(on|nous) vous (attend|attendons) (tou|nombreu|samedi|dimanche|avec|a |au |des|le )|un (petit )?(partage|rt|don|geste|coup de main)(?= ?\\?)",
    "(merci de |svp |s'il vous plait |stp |pensez a |n'hesitez pas a |pour |faut |a )(bien )?(partager|relayer|diffuser|faire tourner|rt|retweeter|repartager)(?![\\p{L}])",
    "(rt|partage[rz]?|relaye[rz]?|a diffuser) (svp|stp|s'il|massif|en masse|max)",
    "n'hesitez pas a (donner|signer|venir|vous inscrire|nous rejoindre|participer|adherer|reserver)",
    "(on|nous) (a|avons|aurait|aurions|ont) (encore |vraiment |urgemment |toujours |grand )?besoin (de |d')(\\d{1,3} |quelques |plus de )?(vous|bras|benevoles|chauffeurs|cuisini\\p{L}{2,5}|renforts?|dons|aide|monde|volontaires|votre|vos|toi|couvertures|manteaux|mains)",
    '(on|nous|je) compt(e|ons) sur (vous|toi|votre|ta)',
    "(on|nous|l'asso(ciation)?) (re)?cherch(e|ons) (encore |toujours |activement )?(des |du |un |une )?(benevoles?|volontaires?|renforts?|dons|parrains|chauffeurs?|bras|couvertures|monde)",
    '(votre|ton) (don|soutien|signature|voix|aide) (permet|compte|fait|change|aide|peut|sera|nous)',
    'inscriptions? (ouvertes?(?! hier)|ici|en ligne|obligatoires?|gratuites?|par mail|au \\d)',
    'je donne(?= (ici|en ligne|a|maintenant)(?![\\p{L}]))',
    'spenden sie|jetzt spenden|spendet|spende jetzt|unterschreib\\p{L}{0,3}|macht mit|helft (mit|uns)|mach mit|kommt (alle )?(vorbei|mit|zahlreich)|helft uns|teilt (diesen|bitte)|bitte teilen|werde mitglied|meldet euch',
    'dona (ahora|hoy|aqui)|haz (tu |una )?(donacion|donativo)|firma (aqui|ya|ahora|(la|esta|nuestra) peticion)|unete|apuntate|uniros|comparte(lo)?|participa|inscribete|hazte soci[oa]|colabora|ayudanos|difunde',
    'dona (ora|adesso)|firma (ora|la petizione)|unisciti|unitevi|condividi(te)?|aiutaci|iscriviti|partecipa',
    'doneer|teken (de|onze|nu)|doe (nu )?mee|meld je aan|help ons|steun ons|kom (ook|langs)|word (lid|vrijwilliger|donateur)|deel dit',
    'doe agora|assine a peticao|junte-se|ajude-nos|partilhe|compartilhe|inscreva-se|participe',
  ],
}
