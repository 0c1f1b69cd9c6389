import type { Figure } from './figures.js'
import { matches } from './matches.js'
import { TELLS } from './telling.js'
import { isWordBefore } from './word-borders.js'

/** A date of birth, a number plate or coordinates, found in a folded text. */
export interface Whereabouts {
  readonly kind: 'birth-date' | 'plate' | 'coordinates'
  readonly start: number
  readonly end: number
  readonly value: string
}

const MONTHS =
  'jan(?:uary|vier)?|feb(?:ruary)?|fev(?:rier)?|mar(?:ch|s)?|apr(?:il)?|avr(?:il)?|may|mai|june?|juin|july?|juil(?:let)?|aug(?:ust)?|aout|sept?(?:ember|embre)?|oct(?:ober|obre)?|nov(?:ember|embre)?|dec(?:ember|embre)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|januari?|februari?|marz|maart|mei|juni|juli|augustus|oktober|dezember|januar|februar|janeiro|fevereiro|marco|maio|junho|julho|setembro|outubro|novembro|dezembro'
const DAY = `(?:[0-3]?\\d[./-][0-3]?\\d[./-](?:19|20)?\\d\\d|[0-3]?\\d [01]?\\d (?:19|20)\\d\\d|(?:19|20)\\d\\d-[01]\\d-[0-3]\\d|[0-3]?\\d(?:st|nd|rd|th|er|\\.)? (?:of |de )?(?:${MONTHS})\\.?,? (?:de )?(?:19|20)\\d\\d|(?:${MONTHS})\\.? [0-3]?\\d(?:st|nd|rd|th)?,? (?:19|20)\\d\\d)`
/** The birth of a thing: `naissance du projet`. */
const OF = " (?:de la |de l'|du |des |d'une? |del |della |dell'|do |da |of the |of our |van de )"
/** The word, and at most a few characters between it and the day. */
const BORN = new RegExp(
  `(?<![a-z0-9])(?:born|d\\.?o\\.?b\\.?|date of birth|birth ?date|birthday|ne\\(?e?\\)?|nee|nes|naissance|d\\.?d\\.?n\\.?|anniversaire|vu le jour|geb(?:oren)?|geburtsdatum|geb(?:oorte)?\\.?dat(?:um)?|nacid[oa]|nacio|nacimiento|f\\.? ?nac|nat[oa](?= (?:il|a|in) )|nascita|nascid[oa]|nasceu|nascimento|(?<=\\()\\*)(?![\\p{L}\\p{N}])(?!${OF})(?:[^\\p{L}\\p{N}\\n]{1,4}(?:(?:on|le|un|the|am|el|il|em|op|a|is|est|:) ){0,2}|[ ,]{1,2}(?:(?!(?:died|mort|morte|decede|decedee|depuis|since|until|et|and|pour|for)(?![\\p{L}]))[\\p{L}'-]{1,15},? ){1,3}(?:on|le|am|el|il|em|op) )(${DAY})(?![\\p{N}])`,
  'gu',
)
/** France since 2009, the UK since 2001; the older British ones and those of others only after the word. */
const PLATE =
  /(?<![\p{L}\p{N}#@-])(?:[a-hj-np-tv-z]{2}-\d{3}-[a-hj-np-tv-z]{2}|[a-z]{2}\d{2} [a-hj-pr-z]{3})(?![\p{L}\p{N}-])/uy
const PLATE_TOLD =
  /(?<![\p{L}\p{N}])(?:plate|number ?plate|licence plate|license plate|reg(?:istration)?|immat(?:ricul(?:e{1,2}s?|er|ations?))?|plaque|kennzeichen|matricula|targa|kenteken)(?![\p{L}\p{N}])[^\p{L}\p{N}\n]{1,4}(?:(?:number|no|is|est|numero|n°|:) ?){0,2}(?=[a-z0-9 -]{0,8}\d)(?!(?<![:=] ?)(?:of|in|for|with|to|de|du|di|et|and|au|a|aux|sous|par|en|le|la) )([a-z0-9]{1,4}(?:[ -][a-z0-9]{1,4}){1,3}|[a-z]{1,3}\d{1,4}[a-z]{0,3}|\d{1,4}[a-z]{1,3}\d{0,4})(?![\p{L}\p{N}])/gu
const DEGREES = "\\d{1,3}° ?\\d{1,2}(?:\\.\\d{1,4})?['′](?: ?\\d{1,2}(?:[.,]\\d{1,4})?(?:\"|″|''))?"
const DECIMALS = '-?\\d{1,2}\\.\\d{4,10}'
const COORDINATES = new RegExp(
  `(?<![\\p{L}\\p{N}.,-])(?:${DECIMALS}(?:°? ?[ns][,;]? ?|°? ?[,;/] ?)(?:(?:lon(?:g(?:itude)?)?|lng)[:=]? ?)?-?\\d{1,3}\\.\\d{4,10}°?(?: ?[ewo])?|-?\\d{1,2},\\d{4,10} ?[;/] ?-?\\d{1,3},\\d{4,10}|${DEGREES} ?[ns][,; ]{0,2} ?${DEGREES} ?[ewo]|[ns] ?${DEGREES}[,; ]{0,2} ?[ewo] ?${DEGREES})(?![\\p{L}\\p{N}])`,
  'uy',
)

/** What is born without being a person, unless a person of it is spoken of. */
const THINGS =
  '(?:asso(?:ciation)?|ong|ngo|charity|fondation|foundation|collectif|collective|club|projet|project|idee|idea|organi[sz]ation|company|entreprise|groupe|group|mouvement|movement|band|party|parti|revue|journal|magazine|compagnie|federation|ligue|league|union|syndicat|reseau|network|festival|initiative|cooperative|chorale|choir|theatre|podcast|site|antenne|delegation|structure|trust|refuge|shelter|bank|kitchen|garden|cent(?:re|er)|school|ecole|library|ressourcerie|recyclerie|epicerie|verein|stiftung|initiativ|stichting|vereniging|asociacion|associazione|associacao|fundacion|fondazione|fundacao|proyecto|progetto|projeto|cooperativa)'
const FOUNDED = new RegExp(
  `(?<!(?:de l'|du |de la |d'une? |of the |of our |at the |at our |au |a l'|a la |dans l'|in the |for the ))(?<![\\p{L}])${THINGS}(?: [\\p{L}'-]{1,20}){0,3},? ?$`,
  'u',
)
const OF_A_THING = new RegExp(`(?<![\\p{L}])${THINGS}(?![\\p{L}])`, 'u')
/** What has a number like a plate's, or figures like a place's. */
const NO_PLATE =
  /(?:modele?|model|ref\p{L}{0,7}|serie|series|type|produit|product|sku|lot|article|item|version)[.:]? ?$/u
const NO_PLACE = /(?:ratio|indice|index|scored?|coefficient|taux|moyenne|mean|rate|cours|valeurs?|values?)s?[.:]? ?$/u
/** Words that a British plate would end in. */
const WORDS =
  / (?:bus|bar|car|van|set|fun|run|gig|war|era|hub|lab|map|won|was|and|for|the|but|had|has|her|his|kid|men|new|not|now|our|out|per|pub|red|she|two|who|you|day|art|act|all|any|are|bag|ban|big|box|boy|can|cup|cut|dad|did|dog|end|far|get|got|gym|him|how|its|job|key|law|let|lot|low|mum|net|off|old|one|own|pay|put|ran|say|see|sun|tax|tea|ten|too|top|try|use|via|way|yes)$/

const SPACE = 32
const COMMA = 44
const DASH = 45
const DOT = 46
const DEGREE = 0xb0
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57
const isLetter = (unit: number): boolean => unit >= 97 && unit <= 122

const inRange = (found: string): boolean => {
  if (found.includes("'") || found.includes('′')) return true
  const [lat = 91, lon = 181] = (found.match(/-?\d{1,4}[.,]\d{1,12}/g) ?? []).map((n) => Number(n.replace(',', '.')))
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180
}

/** Where a plate would begin whose first digits begin at a place; -1 if no plate is written so. */
const plateStart = (text: string, digit: number): number => {
  const unit = (at: number): number => text.charCodeAt(digit + at)
  if (unit(-1) === DASH) return unit(3) === DASH && isLetter(unit(-2)) ? digit - 3 : -1
  return isLetter(unit(-1)) && isLetter(unit(-2)) && unit(2) === SPACE ? digit - 2 : -1
}

/** Where coordinates would begin whose first digits begin at a place; -1 if none are written so. */
const coordinatesStart = (text: string, digit: number): number => {
  let past = digit + 1
  while (past < digit + 3 && isDigit(text.charCodeAt(past))) past += 1
  const after = text.charCodeAt(past)
  if (after === DEGREE) {
    const letter = text.charCodeAt(digit - 1) === SPACE ? digit - 2 : digit - 1
    if (/[ns]/.test(text[letter] ?? '') && !isLetter(text.charCodeAt(letter - 1))) return letter
  } else if ((after !== DOT && after !== COMMA) || !isDigit(text.charCodeAt(past + 4))) return -1
  return text.charCodeAt(digit - 1) === DASH ? digit - 1 : digit
}

/**
 * Finds dates of birth after a word for birth, number plates, and coordinates fine enough to name a house, in a folded text.
 * `told`: what its words tell.
 */
export const findWhereabouts = (folded: string, figures: readonly Figure[], told: number): readonly Whereabouts[] => {
  const hits: Whereabouts[] = []
  const add = (kind: Whereabouts['kind'], value: string, start: number) =>
    hits.push({ kind, start, end: start + value.length, value })
  const last = (whole: string, part: string, index: number) => index + whole.length - part.length
  const tryAt = (pattern: RegExp, start: number): string => {
    pattern.lastIndex = start
    return (start >= 0 && pattern.exec(folded)?.[0]) || ''
  }
  const before = (at: number): string => folded.slice(Math.max(0, at - 60), at)
  if (told & TELLS.birth)
    for (const { 0: whole, 1: day = '', index } of matches(BORN, folded))
      if (!isWordBefore(folded, index) && !FOUNDED.test(before(index)) && !OF_A_THING.test(whole))
        add('birth-date', day, last(whole, day, index))
  if (told & TELLS.plate)
    for (const { 0: whole, 1: plate = '', index } of matches(PLATE_TOLD, folded))
      add('plate', plate, last(whole, plate, index))
  let [plates, coordinates] = [0, 0]
  for (const { starts } of figures)
    for (const digit of starts) {
      const plate = plateStart(folded, digit)
      const registered = plate >= plates ? tryAt(PLATE, plate) : ''
      if (registered && !WORDS.test(registered) && !NO_PLATE.test(before(plate))) add('plate', registered, plate)
      plates = Math.max(plates, plate + registered.length)
      const place = coordinatesStart(folded, digit)
      const found = place >= coordinates ? tryAt(COORDINATES, place) : ''
      if (found && inRange(found) && !NO_PLACE.test(before(place))) add('coordinates', found, place)
      coordinates = Math.max(coordinates, place + found.length)
    }
  return hits
}
