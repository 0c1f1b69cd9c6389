// Generated from rules/ by scripts/build-packs.mjs. Do not edit.
import type { Pack } from '../model/index.js'

/** Region file: Wallis and Futuna. */
export const frWf: Pack = {
  "format": 1,
  "id": "fr-wf",
  "version": "1.0.0",
  "title": {
    "en": "Wallis and Futuna",
    "fr": "Wallis-et-Futuna"
  },
  "within": "FR",
  "zone": "Pacific/Wallis",
  "overrides": {
    "regions/election-silence": {
      "params": {
        "local": true
      },
      "reason": {
        "en": "From midnight on the eve by the local clock, hours before mainland France.",
        "fr": "De la veille à zéro heure à l’heure locale, des heures avant l’Hexagone."
      },
      "sources": [
        {
          "title": "FR, Electoral Code, article L49",
          "url": "https://www.doctrine.fr/l/texts/codes/LEGITEXT000006070239/articles/LEGIARTI000006353094",
          "asOf": "2026-11-24",
          "verified": true
        },
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
        "en": "Votes on the same Sunday as mainland France. Polls and results wait for the clock of Paris.",
        "fr": "Vote le même dimanche que l’Hexagone. Sondages et résultats attendent l’heure de Paris."
      },
      "sources": [
        {
          "title": "FR, law 62-1292 of 6 November 1962, article 3: voting on Saturday overseas, as explained by the Constitutional Council",
          "url": "https://www.conseil-constitutionnel.fr/conseil-constitutionnel/francais/publications/dossiers-thematiques/2012-Election-presidentielle/faq/organisation-et-procedures/quelles-sont-les-consequences-dans-les-departements-et-collectivites-d-outre-mer-concernes-de-la-tenue-du-scrutin-le-samedi-au-lieu-du-dimanche.103876.html",
          "asOf": "2026-11-24",
          "verified": true
        },
        {
          "title": "FR, law 77-808 of 19 July 1977, article 11, as read by the Commission des sondages",
          "url": "https://commission-des-sondages.fr/hist/communiques/portee-interdiction-publication-diffusion-sondages-resultats-mars07.htm",
          "asOf": "2026-11-24",
          "verified": true
        }
      ]
    }
  ]
}
