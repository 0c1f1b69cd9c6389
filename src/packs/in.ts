// Generated from rules/ by scripts/build-packs.mjs. Do not edit.
import type { Pack } from '../model/index.js'

/** Region file: India. */
export const inRegion: Pack = {
  "format": 1,
  "id": "in",
  "version": "1.0.0",
  "title": {
    "en": "India",
    "fr": "Inde"
  },
  "zone": "Asia/Kolkata",
  "overrides": {
    "regions/election-silence": {
      "effect": {
        "official": "forbid",
        "representative": "forbid",
        "personal": "advise"
      },
      "params": {
        "eveDays": 0,
        "hours": 48
      },
      "reason": {
        "en": "No election matter in electronic media during the 48 hours that end with the close of the poll.",
        "fr": "Aucun contenu électoral dans les médias électroniques durant les 48 heures qui finissent avec le vote."
      },
      "sources": [
        {
          "title": "IN, Election Commission of India, press note of 26 March 2021 on sections 126(1)(b) and 126A of the Representation of the People Act 1951",
          "url": "https://www.webnewswire.com/2021/03/26/general-elections-to-the-legislative-assemblies-of-assam-kerala-tamil-nadu-west-bengal-puducherry-and-bye-elections-to-the-house-of-the-people-and-legislative-assemblies-of-various-states/",
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
        "en": "An organisation that receives foreign contributions stays out of party politics.",
        "fr": "Une organisation qui reçoit des fonds étrangers reste hors de la politique des partis."
      },
      "sources": [
        {
          "title": "IN, Foreign Contribution (Regulation) Act 2010, section 3 (from general knowledge; have it checked)",
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
        "eveDays": 0,
        "hours": 48
      },
      "reason": {
        "en": "No opinion poll in the last 48 hours, and no exit poll in the period that the Election Commission announces.",
        "fr": "Aucun sondage dans les 48 dernières heures, et aucun sondage de sortie des urnes dans la période annoncée par la Commission électorale."
      },
      "sources": [
        {
          "title": "IN, Election Commission of India, press note of 26 March 2021 on sections 126(1)(b) and 126A of the Representation of the People Act 1951",
          "url": "https://www.webnewswire.com/2021/03/26/general-elections-to-the-legislative-assemblies-of-assam-kerala-tamil-nadu-west-bengal-puducherry-and-bye-elections-to-the-house-of-the-people-and-legislative-assemblies-of-various-states/",
          "asOf": "2026-11-24",
          "verified": true
        }
      ]
    }
  },
  "notes": [
    {
      "text": {
        "en": "Everybody under 18 is a child, and a parent’s consent must be verifiable.",
        "fr": "Toute personne de moins de 18 ans est un enfant, et l’accord d’un parent doit être vérifiable."
      },
      "sources": [
        {
          "title": "IN, Digital Personal Data Protection Act 2023, section 9",
          "url": "https://www.lawweb.in/2025/11/digital-guardianship-in-motion-indias.html",
          "asOf": "2026-11-24",
          "verified": false
        }
      ]
    },
    {
      "text": {
        "en": "Each phase of a vote is an election of its own, with its `closes`; the ban on exit polls runs over all phases: write it as one election with `lastDay`.",
        "fr": "Chaque phase d’un vote est une élection, avec son `closes` ; l’interdiction des sondages de sortie court sur toutes les phases : écrivez-la comme une élection avec `lastDay`."
      },
      "sources": [
        {
          "title": "IN, Election Commission of India, press note of 26 March 2021 on sections 126(1)(b) and 126A of the Representation of the People Act 1951",
          "url": "https://www.webnewswire.com/2021/03/26/general-elections-to-the-legislative-assemblies-of-assam-kerala-tamil-nadu-west-bengal-puducherry-and-bye-elections-to-the-house-of-the-people-and-legislative-assemblies-of-various-states/",
          "asOf": "2026-11-24",
          "verified": true
        }
      ]
    },
    {
      "text": {
        "en": "Name, address, school or picture of a child in conflict with the law, in need of care, victim or witness are never published.",
        "fr": "Le nom, l’adresse, l’école ou l’image d’un enfant en conflit avec la loi, à protéger, victime ou témoin ne sont jamais publiés."
      },
      "sources": [
        {
          "title": "IN, Juvenile Justice Act 2015, section 74",
          "url": "https://www.apnilaw.com/bare-act/juvenile-justice-act/section-74-the-juvenile-justice-care-and-protection-of-children-act-prohibition-on-disclosure-of-identity-of-children",
          "asOf": "2026-11-24",
          "verified": true
        },
        {
          "title": "IN, Protection of Children from Sexual Offences Act 2012, section 23 (from general knowledge; have it checked)",
          "asOf": "2026-11-22",
          "verified": false
        }
      ]
    }
  ]
}
