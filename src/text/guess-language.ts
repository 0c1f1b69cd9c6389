/** Frequent small words of a language, folded. */
const WORDS: Readonly<Record<string, string>> = {
  en: "the and of to is are you for with this that we our your it was have be will from at on not they what who can all has his her by i he she but or if so just been were when why how their them us me my do did does don't can't it's i'm here there about up out now new week day today tomorrow yesterday night please thanks need any anyone everyone every some more than get got make see one very great back into over again never still lend bring come which would could should because while after before only let's we're what's friends your pls being these those an as two three four monday tuesday wednesday thursday friday saturday sunday near closed found lost looking big",
  fr: "le la les des et est une un du pour dans que qui nous vous pas avec sur au aux ce cette ces sont plus notre votre nos vos je il elle on ne a l d c j n s qu se son sa ses leur leurs mes mon ma tu te ton ta c'est qu'on mais ou si tout tous toutes toute tres bien merci ici chez sans par quel quelle quand comme fait faire avez avons etes ont etait sera demain hier aujourd'hui semaine jour soir quelqu'un n'est j'ai d'un d'une y en alors aussi encore deja vite dix ans voici svp moi toi lui samedi dimanche lundi mardi mercredi jeudi vendredi partent voit voir deux trois quatre cherche trouve ferme pluie soleil grand",
  de: 'der die das und ist nicht ein eine mit fur auf den von wir ihr sie zu im dem sich auch als am bei aus nach uber oder unser wird sind ich es danke alle gestern heute morgen haben hat war waren diese dieser dieses woche tag wer was wie kann konnen uns eure euch euren eurer einen einem einer um uhr bitte noch schon so hier seht gibt mehr sehr nur aber wenn dass zum zur vom ins habt seid werden jetzt immer keine kein jacken vergesst zwei drei vier montag dienstag mittwoch donnerstag freitag samstag wegen sucht geschlossen euer',
  es: 'el los las y es una por para con que del se en nuestro su lo como mas pero este esta son al nos muy todos hoy gracias un de la todas personas ayer semana dia noche nuestra nuestros nuestras sus no si ya hay tiene estan fue ser hace porque cuando donde quien alguien ustedes vosotros bonito buen buena manana tambien sin sobre desde hasta entre eso esto le les me te mi tu a las nueve olviden vinieron servimos abren dos tres cuatro lunes martes miercoles jueves viernes sabado domingo fin cerrado busca buscamos',
  it: 'il lo gli e una per con che del della di non sono si nel alla anche piu come questo questa noi un la i le da ci abbiamo oggi grazie tutti tutte quelli chi ieri settimana giorno giornata bella bello qualcuno voi vostri nostri nostra nostro ma se mi ti ha hanno era fa molto dove quando perche dei delle degli al allo dal nella sulla dimenticate pieno freddo venuti presta due tre quattro lunedi martedi mercoledi giovedi venerdi sabato domenica siamo chiusi cerca cerchiamo feste',
  pt: 'o os as e uma para com que do da em nao se no na dos das por mais nos um muito tambem hoje obrigado obrigada sao ao pelo voce voces todos todas ontem semana dia noite alguem quem quando onde porque nossa nosso nossos seu sua foi ser tem estao esta este isto esse cheio faz frio bonito pela a de vieram esquecam servimos casacos dois duas tres quatro segunda terca quarta quinta sexta sabado estamos ate procura procuramos fechado',
  nl: 'de het een en van is niet voor met op dat wij we ons onze zijn te in die ook aan bij naar ik je maar nog worden deze om bedankt iedereen gisteren vandaag morgen week dag wie wat hoe kan kunnen jullie jouw er was waren hebben heeft hier daar meer zeer alleen als dan toch wel geen of uit over door tot zo zondag zaterdag mooie vergeet vol kwam jassen twee drie vier maandag dinsdag woensdag donderdag vrijdag tijdens gesloten zoekt zoeken',
}
const LANGUAGES = Object.keys(WORDS)
/** Of each word, the languages that use it. */
const SPOKEN: ReadonlyMap<string, readonly number[]> = Object.values(WORDS).reduce((spoken, list, i) => {
  for (const word of new Set(list.split(' '))) spoken.set(word, [...(spoken.get(word) ?? []), i])
  return spoken
}, new Map<string, number[]>())
/** Letters that give a language away where its script does not; folded letters have lost their marks, so the text itself is read. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['uk', /[іїєґ]/giu],
  ['ru', /[ыэё]/giu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['fa', /[پچژگ]/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['ka', /\p{Script=Georgian}/gu],
]

/** Letters with marks that other languages of the list do not write. */
const HINTS: readonly (readonly [string, RegExp])[] = [
  ['fr', /[œêû]|\bà\b|ç[ao]|é[es]?\b|qu’|[cdjlnst]’[aeéiouhy]/giu],
  ['de', /[ßäöü]/giu],
  ['es', /[ñ¿¡]|ción\b/giu],
  ['it', /[òì]|[zs]ione\b|ità\b/giu],
  ['pt', /[ãõ]|ção\b|ções\b/giu],
  ['nl', /ij|[ae]{2}n\b|oo|sch/giu],
]
/** What tells another language that is written with the same small words. */
const ELSEWHERE =
  /[ąćęłńśźżčďěňřšťůžőűăâîșțğıİşåæøõāēģīķļņūėįųảạắằẳẵặấầẩẫậẻẽẹếềểễệỉĩịỏọốồổỗộớờởỡợủũụứừửữựỷỹỵđơư]|·l|\bamb\b|\btothom\b/iu

const LETTER = /\p{L}/gu
const LATIN = /\p{Script=Latin}/gu
const count = (text: string, shape: RegExp): number => text.match(shape)?.length ?? 0

/** How much each language of the list speaks through small words: one that several share counts for little. */
const weigh = (words: readonly string[], text: string): readonly (readonly [string, number])[] => {
  const weights = LANGUAGES.map(() => 0)
  const whole = LANGUAGES.map(() => false)
  for (const word of new Set(words)) {
    const languages = SPOKEN.get(word) ?? []
    for (const i of languages) {
      weights[i] = (weights[i] ?? 0) + 1 / languages.length
      whole[i] ||= word.length > 1
    }
  }
  return LANGUAGES.map((language, i) => {
    const hint = HINTS.find(([of]) => of === language)?.[1]
    const hints = whole[i] && hint ? count(text, hint) : 0
    return [language, whole[i] ? (weights[i] ?? 0) + Math.min(1.5, hints / 2) : 0] as const
  }).sort((a, b) => b[1] - a[1])
}

/** A guess at the language of a text from its small words or its script; undefined when a guess would be one: too short, mixed, or another language. */
export const guessLanguage = (text: string, folded: string): string | undefined => {
  if (!/\p{L}/u.test(text)) return undefined
  if (/[^\p{Script=Latin}\P{L}]/u.test(text) && count(text, LATIN) < count(text, LETTER) / 2) {
    if (/[қңғұһәөҳҷҡў]/iu.test(text)) return undefined
    const found = SCRIPTS.find(([language, script]) => count(text, script) >= (/^(?:ru|uk)$/.test(language) ? 1 : 2))
    return found?.[0]
  }
  // A hashtag, a handle and a link speak no language.
  const spoken = folded.replace(/[#@]\S{1,100}|https?:\S{1,200}/g, ' ')
  const words = spoken.match(/\p{L}{1,30}(?:'\p{L}{1,30})?/gu) ?? []
  const parts = words.flatMap((word) => (word.includes("'") ? [word, ...word.split("'")] : [word]))
  const [best, next] = weigh(parts, text)
  if (!best || !next || best[1] < 1.3 || best[1] < words.length / 10 || best[1] < next[1] * 1.4) return undefined
  return ELSEWHERE.test(text) && best[1] < words.length / 2.5 ? undefined : best[0]
}
