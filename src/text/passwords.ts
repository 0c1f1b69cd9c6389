import { matches } from './matches.js'

/** A password found in a folded text by the words before it: UTF-16 units of that text. */
export interface Password {
  readonly start: number
  readonly end: number
}

/** The words for a password in seven languages, with the signs that some write for letters. */
const WORD =
  "p[a@4][s$5]{2} ?w[o0]rd|pass ?phrase|pass ?code|(?<![\\p{L}\\p{N}])(?:ps?wd|pw|m ?d ?p|pass(?= ?[:=]))|m[o0]t[s5]? d[e3] p[a@4][s$5]{2}[e3]|code (?:wi-?fi|d'acces|secret)|wi-?fi|wlan|passwor[dt]|kennwort|contrasena|senha|palavra[ -]passe|wachtwoord"
const IS = ":|=| [–—-] |\\bis\\b|\\best\\b|c'est\\b|\\bist\\b|\\bes\\b| e(?= )"
/** The word, a separator, then what may be a password; after `wifi` a network and a slash. */
const TOLD = new RegExp(
  `(?:${WORD})(?:[^:=]{0,30}?(?:${IS}) {0,3}(?:[^\\s/]{1,40} ?/ ?)?)[«"“'\`]? ?([^\\s,;]{6,64})`,
  'gu',
)
/** No separator: only after what is said of nothing else. */
const BARE =
  /(?<![\p{L}\p{N}])(?:mdp|cle (?:wi-?fi|wpa|wep))(?: (?:du|de la|de|pour|of) [^\s:=]{1,20}| de l'[^\s:=]{1,20})? (?=[^\s\d]{0,60}\d)(?=[^\sa-z]{0,60}[a-z])([^\s,;:=]{6,64})/gu
/** A line of its own, or no separator: what no word is. */
const NEXT =
  /(?:password|mot de passe|passwort|contrasena|senha|wachtwoord) (?=[^\s\d]{0,60}\d)(?=[^\sa-z]{0,60}[a-z])(?=[^\s!#$%^&*_]{0,60}[!#$%^&*_])([^\s,;:=]{8,64})/gu
/** A login and its password, one after the other. */
const PAIR =
  /(?<![\p{L}\p{N}])(?:(?:login|log-in|id|identifiant|user|username|utilisateur|compte|account)\s?:?\s[^\s/|,]{2,40}\s?[/|,–-]?\s?(?:pass(?:word)?|mdp|mot de passe|pw|pwd|code)\s?:?\s?|(?:identifiants?|logins?|credentials|zugangsdaten|acces)\s?:\s?[^\s/|,:]{2,40}\s?[/|]\s?)([^\s,;]{6,64})/gu
/** What opens a door or a card: few digits, perhaps a letter. */
const CODE =
  /(?<![\p{L}\p{N}])(?:digicode|(?:code pin|pin code|codigo pin)|pin(?= ?(?:is|est|=|:))|code (?:du (?:portail|garage|coffre|casier|portillon)|de la porte|de l'(?:immeuble|alarme|entree)|d'entree)|(?:door|gate|alarm|entry|safe|locker|building|keypad|garage) ?code|turcode)(?:[^\p{L}\p{N}\n]{1,3}(?:is|est)(?= ))?[^\p{L}\p{N}\n]{1,4}(\d{4,8}[a-z#*]?|[a-z]\d{3,6}|\d{2,4}[a-z]\d{1,4})(?![\p{L}\p{N}]|[.,:/-]\d)/gu

/** An address, a tag, a mention, an hour or a measure is no password; one has a digit, a mark between letters, or several words with dashes. */
const isPassword = (word: string): boolean => {
  const core = word.replace(/[.!?…»")\]'’`]{1,20}$/, '')
  return (
    core.length >= 6 &&
    !/^[@#/<{$%]|\/\/|@[\w-]{1,60}\.|[\w-]\.[a-z]{2,10}(?:\/|$)/i.test(core) &&
    !/^\d{1,6}(?:[.,:h/]\d{1,6}){0,4}(?:\p{L}{1,5}|[%€])(?:\/.*)?\d?$|^\d{1,2}h\d{0,2}/iu.test(core) &&
    (/\d/.test(core) ||
      /[\p{L}][!@#$%^&*_][\p{L}]/u.test(core) ||
      /^[a-z]{4,20}-[a-z]{5,20}$|^[a-z]{3,20}(?:-[a-z]{3,20}){2,5}$/.test(core))
  )
}

/** Without one of these no password is told: to look for them costs next to nothing. */
const NAMED =
  'pass|p@ss|pa$$|p4ss|pw|pswd|mdp|m d p|wi-fi|wifi|wlan|code|pin|kennwort|contrasena|senha|wachtwoord|login|identif|credential|zugang'.split(
    '|',
  )

/** Finds passwords and door codes by the words before them, in a folded text. */
export const findPasswords = (folded: string): readonly Password[] => {
  if (!NAMED.some((word) => folded.includes(word))) return []
  const hits: Password[] = []
  const add = (pattern: RegExp, holds: (secret: string) => boolean): void => {
    for (const { 0: found, 1: secret = '', index } of matches(pattern, folded)) {
      const end = index + found.length
      if (holds(secret)) hits.push({ start: end - secret.length, end })
    }
  }
  for (const pattern of [TOLD, BARE, NEXT, PAIR]) add(pattern, isPassword)
  add(CODE, () => true)
  return hits
}
