// Generated from rules/ by scripts/build-packs.mjs. Do not edit.
import type { Pack } from '../model/index.js'

/** Region file: United States. */
export const us: Pack = {
  "format": 1,
  "id": "us",
  "version": "1.0.0",
  "title": {
    "en": "United States",
    "fr": "États-Unis"
  },
  "overrides": {
    "disclaimer/paid-or-gifted": {
      "effect": {
        "official": "require",
        "representative": "require",
        "personal": "require"
      },
      "reason": {
        "en": "A material connection must be disclosed with the praise itself.",
        "fr": "Un lien matériel se dit avec l’éloge lui-même."
      },
      "sources": [
        {
          "title": "US, 16 CFR 255.5",
          "url": "https://www.law.cornell.edu/cfr/text/16/255.5",
          "asOf": "2026-11-24",
          "verified": true
        }
      ]
    },
    "regions/labour-savings": {
      "effect": "protect",
      "reason": {
        "en": "Section 7 protects talk among employees about pay and conditions, with or without a union.",
        "fr": "La section 7 protège les échanges des salariés sur le salaire et les conditions, avec ou sans syndicat."
      },
      "sources": [
        {
          "title": "US, National Labor Relations Act, section 7; Stericycle, 372 NLRB No. 113",
          "url": "https://www.mdjwlaw.com/newsroom/newsbriefs/implications-of-the-nlrbs-opinion-in-stericycle-on-non-union-employers",
          "asOf": "2026-11-24",
          "verified": false
        }
      ]
    },
    "regions/partisan": {
      "effect": {
        "official": "forbid",
        "representative": "forbid"
      },
      "reason": {
        "en": "No campaign intervention by a 501(c)(3) organisation, at any time.",
        "fr": "Aucune intervention électorale d’une organisation 501(c)(3), à aucun moment."
      },
      "sources": [
        {
          "title": "US, Internal Revenue Service, ban on political campaign intervention by 501(c)(3) organisations: frequently asked questions",
          "url": "https://www.irs.gov/charities-non-profits/charitable-organizations/frequently-asked-questions-about-the-ban-on-political-campaign-intervention-by-501c3-organizations-constitutional-considerations",
          "asOf": "2026-11-24",
          "verified": true
        },
        {
          "title": "US, letter of the Internal Revenue Service on prohibited political activity",
          "url": "https://www.fec.gov/updates/a-letter-from-the-irs-on-prohibited-political-activity/",
          "asOf": "2026-11-24",
          "verified": true
        }
      ]
    }
  },
  "notes": [
    {
      "text": {
        "en": "A 501(c)(3) organisation takes no part in any campaign for office, links and reposts included. Ballot measures are another matter.",
        "fr": "Une organisation 501(c)(3) ne prend part à aucune campagne, liens et partages compris. Les référendums sont autre chose."
      },
      "sources": [
        {
          "title": "US, Revenue Ruling 2007-41 on Internal Revenue Code 501(c)(3)",
          "url": "https://www.lexology.com/library/detail.aspx?g=778e1acf-ec66-41f9-91c3-6a9717b5e1cb",
          "asOf": "2026-11-24",
          "verified": false
        },
        {
          "title": "US, letter of the Internal Revenue Service on prohibited political activity",
          "url": "https://www.fec.gov/updates/a-letter-from-the-irs-on-prohibited-political-activity/",
          "asOf": "2026-11-24",
          "verified": true
        }
      ]
    },
    {
      "text": {
        "en": "Its leaders may speak for themselves, without its means and not in its name.",
        "fr": "Ses dirigeants parlent en leur nom, sans ses moyens et sans l’engager."
      },
      "sources": [
        {
          "title": "US, Internal Revenue Service, ban on political campaign intervention by 501(c)(3) organisations: frequently asked questions",
          "url": "https://www.irs.gov/charities-non-profits/charitable-organizations/frequently-asked-questions-about-the-ban-on-political-campaign-intervention-by-501c3-organizations-constitutional-considerations",
          "asOf": "2026-11-24",
          "verified": true
        }
      ]
    },
    {
      "text": {
        "en": "A flat ban on naming the employer, or on “negative comments”, is unlawful: keep such rules as advice on personal accounts.",
        "fr": "Interdire tout net de nommer l’employeur ou toute « critique » est contraire à la loi : gardez ces règles en conseil sur les comptes personnels."
      },
      "sources": [
        {
          "title": "US, National Labor Relations Act, section 7; Stericycle, 372 NLRB No. 113",
          "url": "https://www.mdjwlaw.com/newsroom/newsbriefs/implications-of-the-nlrbs-opinion-in-stericycle-on-non-union-employers",
          "asOf": "2026-11-24",
          "verified": false
        }
      ]
    },
    {
      "text": {
        "en": "A health organisation under HIPAA does not even confirm that somebody is a patient: a reply to a review can do so.",
        "fr": "Une structure de santé soumise à HIPAA ne confirme pas même qu’une personne est sa patiente : une réponse à un avis suffit à le faire."
      },
      "sources": [
        {
          "title": "US, HIPAA Privacy Rule, 45 CFR part 164 (from general knowledge; have it checked)",
          "asOf": "2026-11-22",
          "verified": false
        }
      ]
    },
    {
      "text": {
        "en": "Networks ask for 13 years at least, because of the law on children’s data.",
        "fr": "Les réseaux exigent 13 ans au moins, à cause de la loi sur les données des enfants."
      },
      "sources": [
        {
          "title": "US, Children’s Online Privacy Protection Act (from general knowledge; have it checked)",
          "asOf": "2026-11-22",
          "verified": false
        }
      ]
    }
  ]
}
