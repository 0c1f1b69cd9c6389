// Generated from rules/ by scripts/build-packs.mjs. Do not edit.
import type { Pack } from '../model/index.js'

/** Region file: Martinique. */
export const fr972: Pack = {
  "format": 1,
  "id": "fr-972",
  "version": "1.0.0",
  "title": {
    "en": "Martinique",
    "fr": "Martinique"
  },
  "within": "FR",
  "zone": "America/Martinique",
  "overrides": {
    "regions/election-silence": {
      "params": {
        "earlier": [
          "presidential"
        ],
        "local": true
      },
      "reason": {
        "en": "The presidential vote is held on Saturday here, and the silence begins on Friday, by the local clock.",
        "fr": "L’élection présidentielle se tient le samedi ici, et la trêve commence le vendredi, à l’heure locale."
      },
      "sources": [
        {
          "title": "FR, law 62-1292 of 6 November 1962, article 3: voting on Saturday overseas, as explained by the Constitutional Council",
          "url": "https://www.conseil-constitutionnel.fr/conseil-constitutionnel/francais/publications/dossiers-thematiques/2012-Election-presidentielle/faq/organisation-et-procedures/quelles-sont-les-consequences-dans-les-departements-et-collectivites-d-outre-mer-concernes-de-la-tenue-du-scrutin-le-samedi-au-lieu-du-dimanche.103876.html",
          "asOf": "2026-11-24",
          "verified": true
        }
      ]
    }
  },
  "notes": [
    {
      "text": {
        "en": "Other national votes are held on Saturday here as well: their own laws were not read, so name their kinds in `earlier`.",
        "fr": "D’autres scrutins nationaux se tiennent ici aussi le samedi : leurs lois n’ont pas été lues, nommez leurs types dans `earlier`."
      },
      "sources": [
        {
          "title": "FR, Electoral Code, on Saturday voting for the National Assembly and the European Parliament (from general knowledge; have it checked)",
          "asOf": "2026-11-22",
          "verified": false
        }
      ]
    }
  ]
}
