import { describe, expect, it } from 'vitest'
import { findCredentials, findPersonalData, readString } from '../../src/text/index.js'

const personal = (text: string) =>
  findPersonalData(readString('/text', text)).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)
const secrets = (text: string) =>
  findCredentials(readString('/text', text)).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)

describe('findPersonalData', () => {
  it('finds telephone numbers as people write them', () => {
    for (const written of [
      '06 12 34 56 78',
      '06.12.34.56.78',
      '06/12/34/56/78',
      '06 · 12 · 34 · 56 · 78',
      '0612345678',
    ])
      expect(personal(`Appelez le ${written} !`)).toEqual([`mobile ${written}`])
    expect(personal('06\u202f12\u202f34\u202f56\u202f78')).toEqual(['mobile 06\u202f12\u202f34\u202f56\u202f78'])
    expect(personal('+33 6 12 34 56 78 75011 Paris')).toEqual(['mobile +33 6 12 34 56 78'])
    expect(personal('01 23 45 67 89 / 06 12 34 56 78')).toEqual(['landline 01 23 45 67 89', 'mobile 06 12 34 56 78'])
    expect(personal('call (415) 555-2671')).toEqual(['phone (415) 555-2671'])
  })

  it('leaves dates, round figures, lists of numbers and mentions alone', () => {
    for (const ordinary of [
      'Rendez-vous le 06/12/2026 14:30 à la mairie',
      'Le 06/12/26 18.30',
      '2026-11-24 04:34:22',
      '+10 000 000 de repas servis',
      '+150 000 000 € collectés',
      'Loto : 01 02 03 04 05 06',
      'SIRET 384 345 678 00012',
      'Association W751234567',
      'Merci @alice@example.org',
    ])
      expect(personal(ordinary), ordinary).toEqual([])
  })

  it('finds what invisible and full-width characters hide', () => {
    expect(personal('jean\u200b@example.org')).toEqual(['email jean\u200b@example.org'])
    expect(personal('４２４２ ４２４２ ４２４２ ４２４２')).toEqual(['card ４２４２ ４２４２ ４２４２ ４２４２'])
  })

  it('checks what can be checked', () => {
    expect(personal('IBAN FR76 3000 6000 0112 3456 7890 189')).toEqual(['iban FR76 3000 6000 0112 3456 7890 189'])
    expect(personal('IBAN FR76 3000 6000 0112 3456 7890 188')).toEqual([])
    expect(personal('4242 4242 4242 4242 12/27')).toEqual(['card 4242 4242 4242 4242'])
    expect(personal('4242 4242 4242 4243')).toEqual([])
  })
})

describe('findCredentials', () => {
  it('finds a password that is told', () => {
    expect(secrets('Mot de passe wifi : Soleil2026!')).toEqual(['password Soleil2026!'])
    expect(secrets('code wifi : lesamis / Soleil2026')).toEqual(['password Soleil2026'])
  })

  it('leaves talk about passwords alone', () => {
    for (const ordinary of [
      'Wifi : 24h/24 et 7j/7',
      'Mot de passe oublié ? Une question : contact@exemple.fr',
      'Atelier mots de passe : #cybersécurité',
      'Mot de passe : attention !',
      'Password tips: https://example.org/p1',
      'Wi-Fi 7 : 802.11be',
      'https://exemple.sk/sk-nejaky-dlhy-nazov-clanku-o-psoch',
    ])
      expect(secrets(ordinary), ordinary).toEqual([])
  })

  it('takes a private key whole', () => {
    const key = '-----BEGIN PRIVATE KEY-----\nAbCd\n-----END PRIVATE KEY-----'
    expect(secrets(`Voici : ${key}.`)).toEqual([`private-key ${key}`])
  })
})
