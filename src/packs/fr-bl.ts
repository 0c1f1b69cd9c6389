// Generated from rules/ by scripts/build-packs.mjs. Do not edit.
import type { Pack } from '../model/index.js'

/** Region file: Saint Barthélemy. */
export const frBl: Pack = {
  "format": 1,
  "id": "fr-bl",
  "version": "1.0.0",
  "title": {
    "en": "Saint Barthélemy",
    "fr": "Saint-Barthélemy"
  },
  "within": "FR",
  "zone": "America/St_Barthelemy",
  "overrides": {
    "regions/election-silence": {
      "params": {
        "earlier": [
          "presidential",
          "legislative",
          "european"
        ],
        "local": true
      },
      "reason": {
        "en": "National votes are held on Saturday here, and the silence begins on Friday, by the local clock.",
        "fr": "Les scrutins nationaux se tiennent le samedi ici, et la trêve commence le vendredi, à l’heure locale."
      },
      "sources": [
        {
          "title": "FR, law 62-1292 of 6 November 1962, article 3: voting on Saturday overseas, as explained by the Constitutional Council",
          "url": "https://www.conseil-constitutionnel.fr/conseil-constitutionnel/francais/publications/dossiers-thematiques/2012-Election-presidentielle/faq/organisation-et-procedures/quelles-sont-les-consequences-dans-les-departements-et-collectivites-d-outre-mer-concernes-de-la-tenue-du-scrutin-le-samedi-au-lieu-du-dimanche.103876.html",
          "asOf": "2026-11-24",
          "verified": true
        },
        {
          "title": "FR, decree 2022-648 of 25 April 2022, article 5: voting on Saturday overseas for the National Assembly",
          "url": "https://legal.tricoteuses.fr/articles/LEGIARTI000047067472",
          "asOf": "2026-11-24",
          "verified": true
        },
        {
          "title": "FR, law 77-729 of 7 July 1977, article 26: voting on Saturday overseas for the European Parliament (a version of 2003 was read)",
          "url": "https://www.legifrance.gouv.fr/affichTexteArticle.do?cidTexte=JORFTEXT000000338793&idArticle=LEGIARTI000006355519&dateTexte=20030412",
          "asOf": "2026-11-24",
          "verified": false
        }
      ]
    }
  },
  "notes": [
    {
      "text": {
        "en": "Give the vote the day of mainland France and its kind; municipal, departmental and regional votes are held on their own day. Polls and results wait for the clock of Paris.",
        "fr": "Donnez au scrutin le jour de l’Hexagone et son type ; municipales, départementales et régionales ont lieu à leur jour. Sondages et résultats attendent l’heure de Paris."
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
