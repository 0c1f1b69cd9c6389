// Generated from rules/ by scripts/build-packs.mjs. Do not edit.
import type { Pack } from '../model/index.js'

/** Region file: Sweden. */
export const se: Pack = {
  "format": 1,
  "id": "se",
  "version": "1.0.0",
  "title": {
    "en": "Sweden",
    "fr": "Suède"
  },
  "zone": "Europe/Stockholm",
  "overrides": {
    "regions/labour-savings": {
      "effect": "protect",
      "reason": {
        "en": "Everybody may inform the media; charities honour it for their own staff.",
        "fr": "Chacun peut informer les médias ; les organisations le respectent pour leur personnel."
      },
      "sources": [
        {
          "title": "SE, Freedom of the Press Act, chapter 1, section 7, as presented to state employees",
          "url": "https://www.forvaltningskultur.se/statliga-vardegrunden/fri-asiktsbildning/mer-om-fri-asiktsbildning/?cookie=policy",
          "asOf": "2026-11-24",
          "verified": true
        }
      ]
    },
    "regions/reports-of-wrongdoing": {
      "effect": "protect",
      "reason": {
        "en": "Nobody may look for the source or take reprisals.",
        "fr": "Nul ne peut rechercher la source ni exercer de représailles."
      },
      "sources": [
        {
          "title": "SE, freedom to inform the media and ban on reprisals, as presented by University West",
          "url": "https://admin.hv.se/om-oss/kontakta-och-besoka/visselblasning/meddelarfrihet-och-ansvarsfrihet/",
          "asOf": "2026-11-24",
          "verified": true
        }
      ]
    }
  },
  "notes": [
    {
      "text": {
        "en": "The ban on reprisals binds public employers; private ones are bound by the law on whistle-blowing only.",
        "fr": "L’interdiction des représailles lie les employeurs publics ; les privés ne le sont que par la loi sur les lanceurs d’alerte."
      },
      "sources": [
        {
          "title": "SE, freedom to inform the media and ban on reprisals, as presented by University West",
          "url": "https://admin.hv.se/om-oss/kontakta-och-besoka/visselblasning/meddelarfrihet-och-ansvarsfrihet/",
          "asOf": "2026-11-24",
          "verified": true
        },
        {
          "title": "SE, Act 2021:890 on the protection of persons who report wrongdoing (from general knowledge; have it checked)",
          "asOf": "2026-11-22",
          "verified": false
        }
      ]
    },
    {
      "text": {
        "en": "A child consents alone to online services from 13.",
        "fr": "Un enfant consent seul à un service en ligne à partir de 13 ans."
      },
      "sources": [
        {
          "title": "EU, General Data Protection Regulation 2016/679, article 8, with the ages of the member states",
          "url": "https://www.twobirds.com/en/capabilities/practices/privacy-and-data-protection/general-data-protection-regulation/gdpr-tracker/children",
          "asOf": "2026-11-24",
          "verified": false
        }
      ]
    }
  ]
}
