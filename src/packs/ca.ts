// Generated from rules/ by scripts/build-packs.mjs. Do not edit.
import type { Pack } from '../model/index.js'

/** Region file: Canada. */
export const ca: Pack = {
  "format": 1,
  "id": "ca",
  "version": "1.0.0",
  "title": {
    "en": "Canada",
    "fr": "Canada"
  },
  "overrides": {
    "regions/commercial-message": {
      "effect": {
        "official": "require",
        "representative": "require",
        "personal": "off"
      },
      "reason": {
        "en": "A commercial electronic message needs consent; appeals for gifts by registered charities are exempt.",
        "fr": "Un message électronique commercial demande un accord ; les appels aux dons des organismes enregistrés en sont dispensés."
      },
      "sources": [
        {
          "title": "CA, Canada’s anti-spam legislation (S.C. 2010, c. 23) (from general knowledge; have it checked)",
          "asOf": "2026-11-22",
          "verified": false
        }
      ]
    },
    "regions/election-silence": {
      "effect": {
        "official": "require",
        "representative": "require",
        "personal": "off"
      },
      "params": {
        "eveDays": 0
      },
      "reason": {
        "en": "No election advertising on polling day before all polling stations of the district have closed.",
        "fr": "Aucune publicité électorale le jour du scrutin avant la fermeture de tous les bureaux de la circonscription."
      },
      "sources": [
        {
          "title": "CA, Canada Elections Act, section 323",
          "url": "https://laws.justice.gc.ca/eng/acts/E-2.01/page-30.html",
          "asOf": "2026-11-24",
          "verified": true
        }
      ]
    },
    "regions/partisan": {
      "effect": {
        "official": "forbid",
        "representative": "forbid"
      },
      "reason": {
        "en": "A registered charity never supports or opposes a party or candidate, directly or not.",
        "fr": "Un organisme de bienfaisance ne soutient ni ne combat jamais un parti ou un candidat, directement ou non."
      },
      "sources": [
        {
          "title": "CA, Canada Revenue Agency, guidance CG-027, Public policy dialogue and development activities by charities",
          "url": "https://www.canada.ca/en/revenue-agency/services/charities-giving/charities/policies-guidance/public-policy-dialogue-development-activities.html",
          "asOf": "2026-11-24",
          "verified": true
        }
      ]
    },
    "regions/poll-blackout": {
      "effect": {
        "official": "require",
        "representative": "require",
        "personal": "advise"
      },
      "params": {
        "eveDays": 0
      },
      "reason": {
        "en": "No new election survey on polling day before the polls close.",
        "fr": "Aucun nouveau sondage électoral le jour du scrutin avant la fermeture."
      },
      "sources": [
        {
          "title": "CA, Elections Canada, election day reminders for the media",
          "url": "https://www.elections.ca/content.aspx?section=med&document=oct1515&dir=pre&lang=e",
          "asOf": "2026-11-24",
          "verified": true
        }
      ]
    }
  },
  "notes": [
    {
      "text": {
        "en": "On a policy that serves its purpose a charity may say as much as it likes.",
        "fr": "Sur une politique qui sert sa mission, un organisme peut s’exprimer autant qu’il veut."
      },
      "sources": [
        {
          "title": "CA, Canada Revenue Agency, guidance CG-027, Public policy dialogue and development activities by charities",
          "url": "https://www.canada.ca/en/revenue-agency/services/charities-giving/charities/policies-guidance/public-policy-dialogue-development-activities.html",
          "asOf": "2026-11-24",
          "verified": true
        }
      ]
    },
    {
      "text": {
        "en": "What stood on the internet before polling day may stay, unchanged. Early results may be told.",
        "fr": "Ce qui était en ligne avant le jour du scrutin peut y rester, sans changement. Les premiers résultats peuvent se dire."
      },
      "sources": [
        {
          "title": "CA, Elections Canada, election day reminders for the media",
          "url": "https://www.elections.ca/content.aspx?section=med&document=oct1515&dir=pre&lang=e",
          "asOf": "2026-11-24",
          "verified": true
        }
      ]
    },
    {
      "text": {
        "en": "Partisan comments of the public on your own pages are removed, and posts of the staff are clearly personal.",
        "fr": "Les commentaires partisans du public sur vos pages sont retirés, et les messages du personnel sont clairement personnels."
      },
      "sources": [
        {
          "title": "CA, Canada Revenue Agency, advisory on partisan political activities (2015)",
          "url": "https://www.millerthomson.com/en/insights/social-impact/policing-fake-news-and-other-updates-cra-finalizes-cg-027-public-policy-dialogue-and-development-activities-by-charities/",
          "asOf": "2026-11-24",
          "verified": false
        }
      ]
    }
  ]
}
