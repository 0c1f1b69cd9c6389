/** A word for a telephone or a call, near before a number. */
export const CALL =
  /(?:\b(?:tel|telephone|telefon\w{0,2}|telefoon\w{0,6}|phone|mobile|movil|mobiel|mobil\w{0,6}|handy\w{0,6}|cellulare|celular|portable|fax|whatsapp|sms|call|call me|ring|text|appel\w{0,5}|joign\w{0,6}|numero|number|anruf\w{0,3}|llam\w{0,4}|cell)\b\W{0,3}|[☎📞📱]\s?)(?:\p{L}{1,12}\W{1,2}){0,3}$/u

/** What is numbered like a telephone and is none, right before a number. */
const NUMBERED =
  'isbn(?:-1[03])?|issn|ean|siren|siret|tva|btw|vat|bce|kbo|be|p\\.? ?iva|nipc|cnpj|nif|cif|rsin|kvk|vin|upc|sku|commande|facture|fatura|fattura|factura|factuur|rechnung|invoice|order|bestellung|bestelling|pedido|encomenda|ordine|dossier|expediente|aktenzeichen|processo|suivi|tracking|lot|tirage|entreprise|onderneming|ref(?:erence|erenz|erencia)?(?:\\.? (?:client|commande|dossier|interne))?'
/** What has a number too, where the word for one stands between. */
const WITH_NUMBER =
  "(?:agrement|convention|contrat|contract|vertrag|adherent|adhesion|inscription|licence|license|permit|recu|receipt|quittung|\\p{L}{2,14}quittung|recibo|ricevuta|ticket|case|claim|grant|award|project|projet|programme|don|donation|spende|member|membre|client|customer|kunden|account|compte|serial|serie|article|artikel|art|item|model|modele|colis|parcel|patient|record|registration|registre|register|vereinsregister|company|charity|enterprise|d'entreprise|permis|police|policy|cheque|check|bib|dossard|ballot|bulletin)\\p{L}{0,2}"
/** The word for a number. */
const NUMBER = '(?:n°|nos?\\.|no|nr|num(?:ero|mer|ber)?|#)'
/** What stands before figures that are no telephone. */
export const NO_CALL = new RegExp(
  `(?<![\\p{L}])(?:(?:${NUMBERED})[^\\p{L}\\p{N}]{0,4}(?:be ?|${NUMBER}[.:]{0,2} ?)?|${WITH_NUMBER}[^\\p{L}\\p{N}]{0,3}${NUMBER}[^\\p{L}\\p{N}]{0,3}|(?:n°|numero|number|nr\\.?) d'entreprise ?:? ?|(?:art\\.|page|bus|train|ticket|§) ?)$`,
  'u',
)

/** What is counted: right after figures that begin with no `0` or `+`. */
export const COUNTED =
  /^ ?(?:[€$£%]|(?:euros?|eur|dollars?|pounds?|francs?|pesos?|reais|views?|vues|visitas|visite|personn?es?|people|personas?|personen|persone|pessoas|seconds?|secondes?|vacunas|votes?|voix|votos|steps|km|kg|g|t|m|meals|repas|comidas|pasti|maaltijden|refeicoes|tonnes?|litres?|metres?|habitants?|inhabitants|signatures?|firmas|clics|clicks)(?![\p{L}]))/u
