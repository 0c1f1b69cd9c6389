import type { ActShape } from './act-shape.js'

const HEAD = "(?<![\\p{L}\\p{N}',]\\s?)"
const SIGN = '(?=\\s?(?:[:!|\\]–—…🎉🚨📢👉]|- |$|\\n))'
const GLAD =
  '(?:pleased|proud|delighted|happy|thrilled|excited|honou?red|glad|humbled|chuffed|over the moon|stoked|ecstatic|sad|saddened|sorry|heartbroken)'
const TELL =
  '(?:announc\\p{L}{1,3}|share (?:that|our|the|some|with you|this|my)|introduc\\p{L}{1,3}|present(?:ing)?|welcom\\p{L}{1,3}|launch(?:ing)?|reveal(?:ing)?|unveil(?:ing)?|confirm(?: that)?|report(?: that)?|tell you|let you know|publish|open (?:our|the)|join (?:the|as)|say|be \\p{L}{3,12}ing|have (?:been|just|won|reached)|inform you|bring you)'
const THING =
  '(?:report|guide|website|site|shop|podcast|book|film|programme|program|centre|center|newsletter|magazine|app|album|video|survey|toolkit|map|charter|cafe|hub|shelter)'
const JOIE =
  "(?:le (?:grand |immense )?plaisir|la (?:grande |tres grande )?joie|l'honneur|l'immense (?:joie|plaisir|honneur)|plaisir|joie|(?:tres |super |si |trop |vraiment |particulierement |hyper |tellement ){0,3}(?:heureu[xs]\\p{L}{0,2}|fiere?s?|ravie?s?|emue?s?|honoree?s?|contente?s?|enchantee?s?)(?:[·.(-]{1,2}\\p{L}{1,4}\\)?){0,2}|(?:grande |immense |beaucoup d')?(?:tristesse|emotion|fierte|regret))"
const DIRE =
  '(?:annonc|present|accueill|partag|lanc|devoil|confirm|inform|rejoindre|inaugur|souhaiter la bienvenue|faire (?:part|savoir)|reveler|ouvrir|publi)\\p{L}{0,5}'

/** News of the author's own. */
export const ANNOUNCEMENT_SHAPES: ActShape = {
  said: [
    `(?:(?:we|i)(?:'re|'m| are| am| were)? (?:(?:so|very|really|super|absolutely|incredibly|extremely|all) ){0,2})?${GLAD} (?:and \\p{L}{4,9} )?to (?:finally |be able to |now |officially |formally ){0,3}${TELL}`,
    `(?:it is|it's) with (?:great |deep |huge |much )?(?:pleasure|pride|joy|sadness|regret|excitement) that`,
    `today,? (?:we're|we are|we|i'm|i) (?:open|launch|start|celebrat|releas|publish|present|inaugurat|unveil)(?:s|e|es|ing|ed)?|(?:went|goes|going|gone) live|(?:big |major |important |special |exciting )?announcement(?=\\s?:| (?:coming|time|tomorrow|soon)(?![\\p{L}]))|(?:please |a warm |give a warm )?welcome to our (?:brand )?new|hot off the press|${HEAD}we did it(?=\\s?!)|${HEAD}just (?:published|released|launched|out|landed)|${HEAD}open letter(?=\\s?:)|${HEAD}coming (?:in|this|next|on) \\p{L}{3,10}(?=\\s?:)`,
    `${HEAD}(?:announcing|introducing|presenting) (?!yourself)`,
    `(?:big|huge|exciting|great|amazing|wonderful|brilliant|fantastic|personal|sad|happy|good|important) (?:personal )?news(?=\\s?(?:[:!,…]|$)| (?:for (?:our|all|the|everyone)|from (?:the|our|us)|today|to share))(?<!\\b(?:no|is|not|any) (?:good )?news)`,
    `${HEAD}(?:some|a bit of|a little) (?:\\p{L}{3,10} )?news${SIGN}`,
    `${HEAD}breaking(?: news)?(?=\\s?[:|!🚨–—])|breaking news|just in(?=\\s?[:!])`,
    "just announced|official statement|press release|for immediate release|it's official|its official|save the dates?|(?:now|officially) (?:live|available|launched|open to)",
    `${HEAD}(?:it's here|its here|it's live)(?=\\s?[!:])|${HEAD}(?:coming soon|out now|new|now open|update|announcement|news|statement|notice)(?=\\s?[:🚨]|!|\\s[–—]\\s)`,
    `(?:our|the) (?:[\\p{L}\\p{N}'-]{2,20} ){0,4}${THING} is (?:now |finally |officially )?(?:out|live|here|online|now|open|available|ready)`,
    `meet (?:our|the) (?:brand )?(?:new|newest|next)`,
    '(?:our |a |joint )?statement (?:from (?:our|the|us)|on (?:the|today|our)|by our|regarding|about (?:the|our))',
    `(?:we|i)(?:'re|'ve|'m| are| have| am)? (?:(?:now|just|today|officially|finally|proudly|also|hereby) ){0,2}(?:launch(?:ing)?|announce|announcing|unveil(?:ing)?|introducing)(?![\\p{L}])|(?:we|i)(?:'ve| have) (?:just |now |finally |officially )?(?:launched|announced|unveiled|released|published|opened|moved to)|(?:we|i) just (?:launched|released|published|opened)`,
    'we can (?:finally |now |at last )?(?:reveal|announce|share|confirm|tell you)',
    `(?:we're|we are|i'm|i am) (?:now |finally |officially )?(?:moving (?:to|house|office)|moving(?=\\s?!)|hiring|expanding|merging|rebranding|stepping down|leaving (?:the|my role)|joining (?:the team|as))`,
    `(?:(?:nous (?:avons|sommes)|on (?:a|est)|j'ai|je suis|c'est avec) )?${JOIE} (?:de |d'|que (?:nous|je|j'|on) )(?:pouvoir |enfin |vous |l'){0,3}${DIRE}`,
    `(?:nouvelle|surprise|annonce|info) a vous (?:annoncer|partager|faire|donner)|(?:notre|nos|le|la|les|mon) (?:nouve(?:au|l|lle|aux)s?|premi\\p{L}{2,4}|prochain\\p{L}{0,2}) (?:[\\p{L}'-]{2,20} ){1,3}(?:sort|sortent|parait|ouvre|arrive|debarque|commence|demarre)(?![\\p{L}])|${HEAD}ouverture (?:d'|de |du |des )(?!porte|compte|esprit)|${HEAD}bienvenue a [\\p{L}' -]{2,40},? (?:notre|nos|la|le) (?:nouve|futur|premi)|${HEAD}on l'a fait(?=\\s?!)`,
    `(?:nous|on|je) (?:(?:vous|t'|l') ?)?(?:annon(?:ce|cons)|lan(?:ce|cons)|devoil(?:e|ons)|inaugur(?:e|ons))(?= )(?!\\s(?:un ballon|la balle|des pierres))`,
    "(?:peut|pouvons|puis|pourrai|est temps de|tenais a|tenons a) (?:enfin |maintenant )?(?:de )?vous (?:le dire|l'annoncer|annoncer|l'apprendre|faire part|devoiler|presenter|reveler)",
    'ca y est(?=\\s?[,:!…])',
    `${HEAD}(?:(?:grande|bonne|excellente|belle|triste|super|grosse|mauvaise|tres bonne) nouvelle|communique|annonce(?: importante)?|nouveau|nouveaute|du nouveau|officiel|derniere minute|breve|info|flash|actu|scoop|exclu)${SIGN}`,
    "communique de presse|communique officiel|c'est officiel|flash (?:info|special)|a vos agendas|(?:reservez|bloquez|notez|retenez|cochez) (?:bien |deja |des maintenant |vite ){0,3}(?:la|cette|votre|ces|les) dates?",
    '(?:decouvrez|voici|voila|venez decouvrir) (?:en exclusivite |enfin |vite )?(?:notre|nos|le|la|les|mon|ma) (?:tout[e]? )?(?:nouve(?:au|l|lle|aux)s?|premi\\p{L}{2,4}|prochain\\p{L}{0,2}|dernier|derniere|programme|rapport|calendrier|affiche)',
    "(?:notre|nos|le|la|les|mon) (?:[\\p{L}\\p{N}'-]{2,20} ){1,4}(?:est|sont) (?:enfin |desormais |maintenant )?(?:en ligne|sortie?s?|parue?s?|disponibles?|lancee?s?)|(?:vient|viennent) (?:de paraitre|de sortir|d'ouvrir|de lancer)",
    'wir freuen uns,? [^.!?\\n]{0,60}(?:zu (?:begru(?:ss|ß)en|verkunden|prasentieren|konnen|durfen|eroffnen)|anzukundigen|bekannt|vorzustellen|mitzuteilen)|pressemitteilung|eilmeldung|wir (?:starten|eroffnen|verkunden)',
    '(?:nos|me) (?:alegra|complace|enorgullece|llena de) (?:mucho )?(?:anunciar|presentar|compartir|informar|comunicar|dar la bienvenida)|tenemos el (?:gran )?(?:placer|honor|gusto) de|comunicado de prensa|comunicado(?=\\s?:)|ultima hora(?=\\s?:)',
    'siamo (?:lieti|felici|orgogliosi) di (?:annunciare|presentare|condividere)|comunicato stampa|e ufficiale',
    'met trots (?:presenteren|melden|kondigen)|(?:blij|trots|verheugd|blij om) (?:\\p{L}{1,8} )?te (?:kunnen )?(?:melden|mededelen|verwelkomen|aankondigen|presenteren|delen)|persbericht|groot nieuws',
    'temos (?:o prazer|a alegria) de (?:anunciar|apresentar)|comunicado de imprensa',
  ],
}
