import type { Words } from './phrase.js'

/** The languages in which disclaimers are read. */
export type DisclaimerLanguage = 'en' | 'fr' | 'de' | 'es' | 'it' | 'nl' | 'pt'

/**
 * The words of disclaimers, folded. `said`: what one says · `view`: what one thinks · `mine` · `my` · `personal` ·
 * `privately` · `act`: to say · `surely`: what strengthens · `is`: what joins, with its spaces · `work`: for whom one
 * works · `not` · `speak`: what words do for somebody · `liable`: what an employer is not · `fill` and `whose`: with what is said, all the words of a clause that does nothing else · `stop`: a clause ends.
 */
export const DISCLAIMER_WORDS: Readonly<Record<DisclaimerLanguage, Words>> = {
  en: {
    fill: "all|any|the|these|this|that|those|my|i|i'm|im|am|is|are|r|it|here|there|on|in|of|app|site|platform|page|account|feed|profile|bio|timeline|blog|and|but|or|so|as|just|only|also|purely|strict?ly|solel?y|entirely|simply|always|really|obviously|clearly|expressed|shared|stated|posted|written|made|say|post|write|tweet|share|see|read|find|you|we|what|whatever|everything|anything|too|though|tho|lol|haha|obvs|ofc|etc|x|alone|disclaimer|reminder|remain|both|hot|cold|bad|silly|random|unless|otherwise|nothing (but|more)|(nobody|no one|noone) else",
    saying:
      'views|opinions?|viewpoints|thoughts|posts|tweets|toots|skeets|comments|takes|musings|ramblings|rants|observations|reflections|perspectives|beliefs|ideas|statements',
    whose: "mine|(?<!on )my own|own|personal|yours truly|(only|just) me|me (only|alone)|(nobody|no one|noone) else's",
    as: 'for (just |only )?(me|myself)|as (just |only )?(me|myself|an individual|a (private )?citizen|a private (individual|person))|on my own behalf|in my own name|in (an?|my) (own )?(personal|private|individual) capacity|(just|only) me',
    said: 'views?|veiws?|viewpoints?|opp?ini?ons?|opnions?|thoughts?|posts?|tweets?|toots?|skeets?|reposts?|stories|captions|comments?|commentary|musings?|ramblings?|rants?|rambles|mutterings|moans|whinges?|grumbles|observations|reflections|perspectives?|sentiments|beliefs|statements?|words|takes|ideas|content|stuff|nonsense|drivel|waffle|rubbish|bollocks|everything|anything|all (of )?(it|this)|retweets?|rts?|likes|typos|jokes|puns|mistakes|swearing|sarcasm',
    view: 'views?|veiws?|viewpoints?|opp?ini?ons?|opnions?|thoughts?|takes?|interests?|thinking|words|beliefs|perspectives?|musings?|ramblings|reflections|observations|rants|predictions|conclusions',
    where:
      'expressed|shared|stated|posted|made|written|voiced|aired|heard|held|contained|given|offered|presented|and|any|are|it|out|there|put|may|might|online|over|at|within|social media|here|herein|above|below|on|in|by|of|this|these|my|the|me|i|you|we|that|which|what|post|have|read|see|find|hear|write|share|say|tweet|personal|account|page|site|blog|profile|feed|website|twitter|x|linkedin|bluesky',
    and: ' ?[,&/] ?(and )?| and | or ',
    is: ' ?[=:,(–—-] ?| (are|is|r|remain|stay) | ',
    surely:
      'all|only|also|strict?ly|solel?y|entirely|purely|just|exclusively|simply|always|mostly|definitely|totally|wholly|completely|absolutely|very much|very|obviously|clearly|certainly|100%|of course|just that:',
    mine: "mine|just me|yours truly('?s)?|(nobody|no one|noone)( else)?'s but (mine|my own)|my own(?! (?!(and|not|but|only|alone|here|obviously|like|lol|x|etc|so|btw|obvs|unless|except|views?|opinions?|thoughts?|words|work|as|folks)(?!\\p{L}))\\p{L})",
    act: '(speak|tweet|post|write|toot|comment)(s|ing)?|writing|written|posted|tweeted|said',
    one: '(anyone|anybody|any one|no one|no-one|noone|nobody|others)',
    self: "(i|i'm|im|only|just|solely|here|ever|am)",
    work: 'employers?|company|companies|corporation|business|organi[sz]ations?|associations?|institutions?|university|college|faculty|lab|firm|agency|agencies|charity|charities|workplace|place of work|work|jobs?|employment|profession|day job|boss(es)?|management|managers?|board|trustees|colleagues|co-?workers|clients|funders|department|dept|division|branch|service|ministry|authority|force|police|uni|institute|office|orgs?|organi[sz]er|non-?profit|trust|government|party|team|group|club|federation|network|community|ngo|school|hospital|bank|church|parish|foundation|council|union|nhs|society',
    not: "not|no|none|nowhere|nothing|never|nor|cannot|without|neither|least of all|in no way|\\p{L}{2,6}n't|dont|doesnt|isnt|arent",
    speak:
      '(speak|spoke|tweet|post|represent|reflect|endors|affiliat|associat|connect|link|relat|approv|vet|responsib|behalf|attribut|constru|tak|read|treat|consider|mistak|quot|hold|blam|accountab|shar|tied)\\p{L}{0,6}|views?|opinions?|thoughts?|positions?|policy|policies|stance|line|account|do w(ith|/)|official|spokes\\p{L}{3,6}|mouthpiece|voice',
    theirs: '(views?|opinions?|positions?|polic(y|ies)|those|that|thoughts?|stance|line)',
    stop: "(?! ?[\\p{L}\\p{N}':?]|-\\p{L})",
  },
  fr: {
    fill: "mes|mon|ma|les?|la|ces?|cet|cette|ici|sont|est|c'est|et|que|ne|on|je|j'ecris|j'exprime|dis|ecris|poste|publie|tweete|lis|lit|lirez|trouve|trouverez|vous|tout|toute|tous|toutes|de|du|des|sur|par|compte|page|profil|fil|strictement|purement|seulement|uniquement|exclusivement|juste|rien|plus|donc|aussi|evidemment|exprimee?s?|emis(es)?|publiee?s?|partagee?s?|donnee?s?|ecrits?|bien|totalement|bref|attention|disclaimer|rappel|propres|seule?s?|subjecti(f|ve)s?",
    saying:
      'avis|opinions?|propos|tweets|posts|idees|points? de vue|pensees|reflexions|publications|paroles|mots|convictions|humeurs|positions|prises de position|commentaires|billets',
    whose: '(le |la |les )?mien(ne)?s?|personnel(le)?s?|persos?|(a|de|que) moi(-meme)?',
    said: 'opinions?|propos|avis|tweets?|points? de vue|idees|posts?|pouets?|publications?|messages?|vues|pensees|commentaires|rt|partages|ecrits|paroles?|reflexions?|prises? de position|mots|gazouillis|skeets?|threads?|reposts?|statuts|stories|billets?|humeurs?|coups? de (gueule|coeur|sang)|gueulantes|delires|divagations|elucubrations|blagues|remarques|contenus?|reactions?|ressentis?|convictions|betises|aneries|conneries|fautes|expression',
    view: 'opinions?|propos|avis|points? de vue|idees|vues|pensees|mots|reflexions|convictions|ressentis?|humeurs?',
    surely:
      'uniquement|strictement|purement|seulement|exclusivement|bien|tous|toutes|tres|entierement|simplement|evidemment|donc|que|juste|totalement|completement|absolument|rien que|toujours|et|ici|subjecti(f|ve)s?|en vrac',
    personal: 'personnel(le)?s?|persos?|privee?s?|individuel(le)?s?',
    act: 'tweet(e|er|s)?|twitte|poste|publie|commente|parle|exprime|ecris|intervien[st]|ici|compte|partage|propos|avis|opinions?|posts?|publications?|emis(es)?|tenus',
    no: "(pas|aucunement|nullement|jamais|point|en rien|en aucun cas|en aucune (facon|maniere|sorte)|d'aucune (facon|maniere)|ni)",
    me: '(moi|ma (seule |petite |pauvre |propre )?(personne|pomme|tronche)|mon nom|ma responsabilite|bibi|mes (doigts|neurones))',
    author: "(leurs? |son |l'|leurs seuls )aut(eur|rice)e?s?",
    work: 'employeu(r|se)s?|entreprise|association|asso|organisation|structure|institution|ministere|parti|groupe|societe|boite|ong|collectivite|mairie|universite|ecole|hopital|fondation|redaction|etablissement|administration|collegues|patron(ne)?|direction|travail|service|boulot|job|taf|organisme|boss|cheffe?|compagnie|federation|antenne|fede|commune|ville|centre|reseau|hierarchie|profession|metier|syndicat|croix-rouge|activite|fonctions?|emploi|mandat|club|equipe|conseil|bureau|ca|departement|region|agence|labo(ratoire)?|fac|lycee|college|paroisse|eglise|police|armee|etat|employee|comite|cabinet|maison|chefs?|president(e)?|superieure?s?',
    not: "n'?e?|pas|non|ni|aucune?|aucunement|rien|jamais|sans|nullement",
    speak:
      '(engage|represent|refle|exprim|traduis|traduit|parl|ecri|tweet|post|lien|rapport|responsab|comptable|affili|caution|valid|relu|relie)\\p{L}{0,6}|liee?s?|au nom|porte-parole|a voir|celles?|ceux|celui|avis|opinions?|positions?|points? de vue',
    theone:
      "(la structure|l'organisme|l'asso(ciation)?|l'entreprise|l'employeur) (qui m'emploie|ou je (travaille|bosse)|pour (qui|laquelle))",
    stop: "(?! ?[\\p{L}\\p{N}':?]|-\\p{L})",
  },
  de: {
    fill: 'alles?|meine|die|diese|hier|sind|ist|nur|rein|ganz|und|auf|diesem|kanal|account|profil|ich|schreibe|poste|sage|was|geausserten?|ausschliesslich|allein|immer|naturlich|stets',
    saying: 'meinung(en)?|ansichten|tweets|beitrage|posts|gedanken|inhalte|aussagen|kommentare',
    whose: '(meine )?(eigenen?|private?|personlich|personlicher?)|von mir|(nur|allein) meine',
    said: 'meinung(en)?|ansicht(en)?|tweets?|beitrage|posts?|gedanken|inhalte|worte|aussagen|kommentare|alles( hier)?',
    mine: 'meine? (eigene|private|personliche|ganz eigene)n?|(allein|nur|ausschliesslich)? meine',
    my: '(nur|rein|allein)? meine( (eigene|private|personliche)n?)?|eigene|private|personliche',
    view: 'meinung(en)?|ansicht(en)?|gedanken',
    personal: 'privat(e|er)?|personlich(er?)?',
    privately:
      'privat|fur (mich|sich)( selbst| allein| ganz allein)?|im eigenen namen|in (meinem|eigenem) (eigenen )?namen|als privatperson',
    act: 'hier|twittert|schreibt|postet|spricht|twittere?|poste|schreibe|spreche|tweets? sind|tweete|unterwegs',
    surely: 'nur|ganz|ausdrucklich|naturlich|rein|allein|ausschliesslich|hier|sind|ist|ich',
    work: 'arbeitgebers?|arbeitgeberin|unternehmens?|organisation|firma|vereins?|dienstherrn|verbands?|stiftung|partei|behorde|schule|uni|universitat|klinik|krankenhaus(es)?|chefs?|chefin|amts?|tragers?|ngo|jobs?|arbeit|gemeinde|stadt|kirche|redaktion|gesellschaft|instituts?|institution|vorstands?|gewerkschaft|bundeswehr|polizei|kollegen',
    not: 'nicht|keine?|nie|weder|nichts',
    of: '((die |der |fur |im namen |unbedingt |zwingend |fur den |fur die )(meinung |ansicht(en)? |position |haltung |offizielle stellungnahme )?meine|(die |der |fur |im namen |unbedingt |zwingend |fur den |fur die )?(meinung |ansicht(en)? |position |haltung |offizielle stellungnahme )?(meine[rsnm]|des|der))',
    speak:
      'meinungen|meinung|vertret\\p{L}{0,3}|vertritt|reprasent\\p{L}{0,6}|gib\\p{L}{0,2}|gebe|zusammenhang|ansicht(en)?|position|namen|fur|zu tun|stellungnahme|verantwort\\p{L}{0,6}|wider|spiegel\\p{L}{0,3}|entspr\\p{L}{0,6}|sprech\\p{L}{0,2}',
    ofmine: '(meine[rsnm]?|des|der|dem)',
  },
  es: {
    fill: 'tod[ao]s|las|los|mis|aqui|son|es|solo|y|en|esta|este|cuenta|perfil|lo|que|digo|escribo|publico|estrictamente|exclusivamente|unicamente|expresad[ao]s|vertid[ao]s|publicad[ao]s|de|siempre',
    saying: 'opinion(es)?|tuits|tweets|comentarios|puntos de vista|ideas|palabras|publicaciones',
    whose: 'mi[ao]s|propi[ao]s|personal(es)?|cosa mia',
    said: 'opiniones?|tuits?|tweets?|comentarios|puntos de vista|ideas|palabras|publicaciones|lo que (digo|escribo|publico)( aqui)?',
    mine: 'mi[ao]s?( y (solo|solamente|unicamente) mi[ao]s?)?|propi[ao]s?|cosa mia',
    my: 'mis?( propi[ao]s?)?|propi[ao]s',
    view: 'opinion(es)?|ideas',
    personal: 'personal(es)?',
    privately:
      '(solo )?me represento (solo )?a mi( mism[oa])?|a titulo (estrictamente )?(personal|propio|individual)|(solo )?por mi(?= ?[^\\p{L},]| cuenta|$)|en mi (propio )?nombre',
    act: 'opino|tuiteo|hablo|escribo|escrito|documento|texto|articulo|publico|tuits?|opiniones|aqui|cuenta|comento',
    surely: 'son|es|solo|unicamente|exclusivamente|solamente|estrictamente|solamente|todas|todos|aqui',
    work: 'empleador|empresa|institucion|organizacion|universidad|partido|ong|entidad|trabajo|jefe|asociacion|fundacion|jefa|escuela|colegio|hospital|ayuntamiento|sindicato|centro|compania|curro|gobierno|administracion|equipo|club|iglesia|(lugar|sitio|empresa) (donde|en (el|la) que) trabajo',
    not: 'no|ni|nada|ningun[ao]?|nunca|tampoco|sin',
    speak:
      'represent\\p{L}{1,3}|reflej\\p{L}{1,3}|compromet\\p{L}{1,3}|hablo|opino|tuiteo|nombre|son|es|que ver|relacion|vincul\\p{L}{1,4}|expres\\p{L}{1,3}|postura|portavoz|respons\\p{L}{2,5}|opinion(es)?|posicion',
    ofmine: '(mi|mis|la|el)',
  },
  it: {
    fill: 'tutt[ie]|le|i|mi[eo]|miei|qui|sono|solo|soltanto|e|in|questo|su|profilo|account|quello|cio|che|scrivo|dico|pubblico|strettamente|esclusivamente|espress[ei]|del tutto|sempre',
    saying: 'opinion[ei]|tweet|post|commenti|pareri|pensieri|idee|parole',
    whose: 'mie|miei|personal[ei]|mie personali',
    said: 'opinioni|idee|tweet|pareri|pensieri|post|(quello|cio) che (scrivo|dico|pubblico)( qui)?',
    mine: 'mie|miei|mio|solo mie',
    my: '(le |i )?(mie|miei|mia)( sole| proprie)?',
    view: 'opinion[ie]|idee|pareri|pensieri',
    personal: '(mie )?personal[ei]',
    privately:
      '(rappresento )?solo me stess[oa]|in prima persona|a titolo (strettamente )?personale|a nome mio|solo per me',
    act: 'parlo|scrivo|twitto|tweet|opinioni|posto|qui|account|riflette|esprime',
    surely: 'sono|solo|soltanto|esclusivamente|strettamente|espress[ei]|qui|tutte',
    work: 'datore( di lavoro)?|azienda|organizzazione|ente|istituzione|universita|partito|associazione|ong|fondazione|lavoro|capo|ditta|scuola|ospedale|comune|sindacato|cooperativa|onlus|societa|squadra|ufficio|chiesa|ministero|governo|posto dove lavoro',
    not: 'non|niente|senza|ne|nessuna?|nulla|mai',
    speak:
      'rappresent\\p{L}{1,4}|rifletto?n?o?|impegn\\p{L}{1,4}|coinvolg\\p{L}{1,4}|parlo|scrivo|nome|sono|a che (fare|vedere)|responsabil\\p{L}{1,2}|opinion[ei]|legam[ei]|collegat[oaie]|relazione|vincola\\p{L}{0,2}|posizion[ei]|portavoce',
    ofmine: "(mi[oa]|mie|del|della|dell'|il|la|l')",
  },
  nl: {
    fill: 'alle|alles|mijn|de|deze|hier|zijn|is|alleen|uitsluitend|puur|strikt|en|op|dit|account|profiel|ik|schrijf|post|zeg|wat|geuite|altijd|natuurlijk',
    saying: 'mening(en)?|tweets|berichten|posts|gedachten|uitspraken|reacties',
    whose: 'persoonlijke?|van (mij|mijzelf|mezelf)|(mijn )?eigen|prive',
    said: 'mening(en)?|tweets?|berichten|posts?|alles( hier)?|uitspraken|uitingen|gedachten|meningen|twitter',
    mine: 'van (mezelf|mijzelf|mij)( alleen)?|alleen van (mezelf|mijzelf|mij)|mijn eigen( mening)?',
    my: '(alleen )?mijn( eigen| persoonlijke)?|eigen|persoonlijke',
    view: 'mening(en)?',
    personal: 'persoonlijke?|prive',
    privately:
      '(alleen |enkel )?voor (mezelf|mijzelf)|als prive-?persoon|op (persoonlijke|eigen) titel|namens (mezelf|mijzelf)',
    act: 'tweets?|twitter|mening(en)?|berichten|ik|spreek|schrijft?|post|praat|posts?|hier|account|deelt?',
    surely: 'zijn|is|alleen|strikt|geheel|allemaal|uitsluitend|puur|enkel|hier',
    work: 'werkgever|organisatie|bedrijf|werk|baas|stichting|vereniging|school|gemeente|partij|ziekenhuis|universiteit|club|instelling|ngo|team|vakbond|kerk|ministerie|politie|kantoor',
    not: 'niet|geen|nooit|niets|los',
    speak:
      'meningen|mening|vertegenwoordig\\p{L}{0,3}|weerspiegel\\p{L}{0,3}|spreekt|verband|gelieerd|namens|standpunt|door|spreek|tweet|die|van|staat|verantwoordelijk',
    ofmine: '(mijn|de|het)',
  },
  pt: {
    fill: 'tod[ao]s|as|os|minhas|meus|aqui|sao|so|apenas|e|nesta|neste|conta|perfil|o|que|digo|escrevo|publico|estritamente|exclusivamente|unicamente|expressas|publicad[ao]s|sempre',
    saying: 'opinia?o(es)?|opinioes|tweets|posts|comentarios|ideias|palavras|publicacoes',
    whose: 'minhas|meus|proprias|pessoais',
    said: 'opinioes|tweets?|ideias|posts|comentarios|o que (digo|escrevo|publico)( aqui)?',
    mine: 'minhas?|meus?|proprias',
    my: '(as )?(minhas|minha|meus)( proprias?)?|proprias',
    view: 'opiniao|opinioes|ideias',
    personal: 'pessoa(l|is)',
    privately:
      '(so )?me represento (so |apenas )?a mim( mesm[oa])?|(so|apenas) por mim( mesm[oa])?|a titulo (estritamente )?pessoal|em (meu )?nome proprio|em meu nome|so por mim',
    act: 'falo|escrevo|publico|tweeto|opinioes|aqui|conta|tweets',
    surely: 'sao|e|so|apenas|exclusivamente|estritamente|aqui|todas',
    work: 'empregador|empresa|instituicao|organizacao|universidade|partido|entidade|associacao|ong|fundacao|trabalho|chefe|patrao|escola|hospital|sindicato|camara|prefeitura|equipa|equipe|clube|igreja|orgao',
    not: 'nao|nem|nada|nunca|sem|nenhuma?',
    speak:
      'representam?|refletem?|vinculam?|falo|escrevo|nome|sao|a ver|relacao|ligacao|represento|posicao|porta-voz|expressam?|respons\\p{L}{2,5}|opiniao|opinioes',
    ofmine: '(minha|meu|a|o|da|do)',
  },
}
