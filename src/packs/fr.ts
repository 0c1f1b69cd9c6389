// Generated from rules/ by scripts/build-packs.mjs. Do not edit.
import type { Pack } from '../model/index.js'

/** Region file: France. */
export const fr: Pack = {
  "format": 1,
  "id": "fr",
  "version": "1.0.0",
  "title": {
    "en": "France",
    "fr": "France"
  },
  "zone": "Europe/Paris",
  "overrides": {
    "disclaimer/paid-or-gifted": {
      "effect": {
        "official": "require",
        "representative": "require",
        "personal": "require"
      },
      "reason": {
        "en": "Paid or gifted praise must say so, on any account.",
        "fr": "Un éloge payé ou offert doit le dire, sur tout compte."
      },
      "sources": [
        {
          "title": "FR, law 2023-451 of 9 June 2023, as amended on 6 November 2024",
          "url": "https://nomosparis.com/la-loi-n-2023-451-du-9-juin-2023-relative-a-linfluence-commerciale-fait-lobjet-dadaptations-par-ordonnance/",
          "asOf": "2026-11-24",
          "verified": false
        }
      ]
    },
    "regions/election-silence": {
      "effect": {
        "official": "forbid",
        "representative": "forbid",
        "personal": "advise"
      },
      "params": {
        "eveDays": 1
      },
      "reason": {
        "en": "From midnight on the eve to the last closing. The law binds individuals too; on their own accounts we only advise.",
        "fr": "De la veille à zéro heure à la dernière fermeture. La loi vise aussi les particuliers ; sur leurs comptes, nous conseillons seulement."
      },
      "sources": [
        {
          "title": "FR, Electoral Code, article L49",
          "url": "https://www.doctrine.fr/l/texts/codes/LEGITEXT000006070239/articles/LEGIARTI000006353094",
          "asOf": "2026-11-24",
          "verified": true
        },
        {
          "title": "FR, Electoral Code, article L89 (fine)",
          "url": "https://www.publicsenat.fr/actualites/politique/municipales-2026-quest-ce-qui-est-interdit-a-partir-de-minuit-ce-vendredi",
          "asOf": "2026-11-24",
          "verified": false
        }
      ]
    },
    "regions/labour-savings": {
      "effect": "protect",
      "reason": {
        "en": "Employees may speak about their work, and limits must be justified.",
        "fr": "Les salariés s’expriment sur leur travail, et toute limite doit être justifiée."
      },
      "sources": [
        {
          "title": "FR, Labour Code, articles L1121-1, L2281-1 and L2281-3 (from general knowledge; have it checked)",
          "asOf": "2026-11-22",
          "verified": false
        }
      ]
    },
    "regions/poll-blackout": {
      "effect": {
        "official": "forbid",
        "representative": "forbid",
        "personal": "advise"
      },
      "params": {
        "eveDays": 1
      },
      "reason": {
        "en": "No poll on the eve and the day, no result before the last closing, in the whole country on the clock of Paris.",
        "fr": "Ni sondage la veille et le jour, ni résultat avant la dernière fermeture, dans tout le pays à l’heure de Paris."
      },
      "sources": [
        {
          "title": "FR, law 77-808 of 19 July 1977, article 11, as read by the Commission des sondages",
          "url": "https://commission-des-sondages.fr/hist/communiques/portee-interdiction-publication-diffusion-sondages-resultats-mars07.htm",
          "asOf": "2026-11-24",
          "verified": true
        },
        {
          "title": "FR, Electoral Code, article L52-2, as explained by the Constitutional Council",
          "url": "https://www.conseil-constitutionnel.fr/conseil-constitutionnel/francais/publications/dossiers-thematiques/2012-Election-presidentielle/faq/le-controle-du-bon-deroulement-des-operations-de-vote/des-resultats-partiels-ou-des-indications-sur-l-issue-du-scrutin-peuvent-ils-etre-communiques-au-public-avant-la-cloture-du-dernier-bureau-de-vote.104273.html",
          "asOf": "2026-11-24",
          "verified": true
        }
      ]
    },
    "regions/public-body-reserve": {
      "effect": {
        "official": "require",
        "representative": "advise",
        "personal": "off"
      },
      "params": {
        "months": 6
      },
      "reason": {
        "en": "No campaign that shows off what a local authority has done, from the first day of the sixth month before.",
        "fr": "Aucune campagne qui vante les réalisations d’une collectivité, dès le premier jour du sixième mois."
      },
      "sources": [
        {
          "title": "FR, Electoral Code, article L52-1",
          "url": "https://www.doctrine.fr/l/texts/codes/LEGITEXT000006070239/articles/LEGIARTI000006353102",
          "asOf": "2026-11-24",
          "verified": true
        }
      ]
    },
    "regions/regulated-period": {
      "effect": {
        "official": "require",
        "representative": "require",
        "personal": "off"
      },
      "params": {
        "days": 0,
        "months": 6
      },
      "reason": {
        "en": "Six months before the month of the vote, no commercial advertising for electoral ends.",
        "fr": "Six mois avant le mois du vote, aucune publicité commerciale à des fins électorales."
      },
      "sources": [
        {
          "title": "FR, Electoral Code, article L52-1",
          "url": "https://www.doctrine.fr/l/texts/codes/LEGITEXT000006070239/articles/LEGIARTI000006353102",
          "asOf": "2026-11-24",
          "verified": true
        }
      ]
    },
    "regions/reports-of-wrongdoing": {
      "effect": "protect",
      "reason": {
        "en": "Reports made in good faith are protected from reprisals.",
        "fr": "Les signalements de bonne foi sont protégés contre les représailles."
      },
      "sources": [
        {
          "title": "FR, law 2022-401 of 21 March 2022 on whistle-blowers (from general knowledge; have it checked)",
          "asOf": "2026-11-22",
          "verified": false
        }
      ]
    },
    "sensitivity/child-image": {
      "params": {
        "guardians": 2
      },
      "reason": {
        "en": "Parents protect their child’s image together.",
        "fr": "Les parents protègent en commun l’image de leur enfant."
      },
      "sources": [
        {
          "title": "FR, Civil Code, article 372-1 (law 2024-120 of 19 February 2024)",
          "url": "https://www.actu-juridique.fr/breves/personnes-famille/protection-du-droit-a-limage-de-lenfant-publication-de-la-loi/",
          "asOf": "2026-11-24",
          "verified": true
        }
      ]
    },
    "time/quiet-hours": {
      "effect": "require",
      "reason": {
        "en": "The right to disconnect.",
        "fr": "Le droit à la déconnexion."
      },
      "sources": [
        {
          "title": "FR, Labour Code, article L2242-17",
          "url": "https://lagbd.org/Droit_%C3%A0_la_d%C3%A9connexion:_le_point_sur_l%27article_2242-17_du_code_du_travail_(fr)",
          "asOf": "2026-11-24",
          "verified": false
        }
      ]
    }
  },
  "notes": [
    {
      "text": {
        "en": "From 00:00 on the eve of a vote, no electoral message may go out by electronic means. Fine: 3,750 euros.",
        "fr": "Dès la veille du vote à zéro heure, aucun message de propagande électorale par voie électronique. Amende : 3 750 euros."
      },
      "sources": [
        {
          "title": "FR, Electoral Code, article L49",
          "url": "https://www.doctrine.fr/l/texts/codes/LEGITEXT000006070239/articles/LEGIARTI000006353094",
          "asOf": "2026-11-24",
          "verified": true
        },
        {
          "title": "FR, Electoral Code, article L89 (fine)",
          "url": "https://www.publicsenat.fr/actualites/politique/municipales-2026-quest-ce-qui-est-interdit-a-partir-de-minuit-ce-vendredi",
          "asOf": "2026-11-24",
          "verified": false
        }
      ]
    },
    {
      "text": {
        "en": "Give national elections their kind and the zone of Paris: the files of the overseas territories turn them into the local clock, and into the Saturday where the vote is held a day earlier.",
        "fr": "Donnez aux élections nationales leur type et le fuseau de Paris : les fichiers d’outre-mer les convertissent à l’heure locale, et au samedi là où l’on vote la veille."
      },
      "sources": [
        {
          "title": "FR, law 62-1292 of 6 November 1962, article 3: voting on Saturday overseas, as explained by the Constitutional Council",
          "url": "https://www.conseil-constitutionnel.fr/conseil-constitutionnel/francais/publications/dossiers-thematiques/2012-Election-presidentielle/faq/organisation-et-procedures/quelles-sont-les-consequences-dans-les-departements-et-collectivites-d-outre-mer-concernes-de-la-tenue-du-scrutin-le-samedi-au-lieu-du-dimanche.103876.html",
          "asOf": "2026-11-24",
          "verified": true
        }
      ]
    },
    {
      "text": {
        "en": "The child takes part in the choice, by age and maturity.",
        "fr": "L’enfant est associé au choix, selon son âge et sa maturité."
      },
      "sources": [
        {
          "title": "FR, Civil Code, article 372-1 (law 2024-120 of 19 February 2024)",
          "url": "https://www.actu-juridique.fr/breves/personnes-famille/protection-du-droit-a-limage-de-lenfant-publication-de-la-loi/",
          "asOf": "2026-11-24",
          "verified": true
        }
      ]
    },
    {
      "text": {
        "en": "A minor consents alone to online services from 15.",
        "fr": "Un mineur consent seul à un service en ligne à partir de 15 ans."
      },
      "sources": [
        {
          "title": "FR, law 78-17 on data protection, article 45 (from general knowledge; have it checked)",
          "asOf": "2026-11-22",
          "verified": false
        }
      ]
    },
    {
      "text": {
        "en": "An association may neither finance nor support a candidate.",
        "fr": "Une association ne peut ni financer ni soutenir un candidat."
      },
      "sources": [
        {
          "title": "FR, Electoral Code, article L52-8 (from general knowledge; have it checked)",
          "asOf": "2026-11-22",
          "verified": false
        }
      ]
    },
    {
      "text": {
        "en": "“Réserve” has two meanings: the two days of silence for everybody, and the weeks in which public bodies, by custom, keep silent on policy; associations that carry a public service are usually asked to follow.",
        "fr": "La « réserve » a deux sens : les deux jours de silence de tous, et les semaines où les organismes publics, par usage, se taisent ; les associations chargées d’un service public sont souvent priées de suivre."
      },
      "sources": [
        {
          "title": "FR, circulars on the period of reserve (from general knowledge; have it checked)",
          "asOf": "2026-11-22",
          "verified": false
        }
      ]
    }
  ]
}
