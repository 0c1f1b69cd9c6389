import { describe, expect, it } from 'vitest'
import { findCredentials, readString } from '../../src/text/index.js'

const secrets = (text: string) =>
  findCredentials(readString('/text', text)).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)
/** Built in pieces, so that no whole token stands in this file. */
const token = (...parts: string[]) => parts.join('')
const R = 'q7Zt2Lm9Xv4Kp1Rw8Bn3'

describe('findCredentials', () => {
  it.each([
    ['api-key', token('AK', 'IAQ7ZT2LM4XV4KP2RW')],
    ['api-key', token('sk', '_live_', R)],
    ['api-key', token('sk-', 'proj-', R, 'T3Blb', 'kFJ', R)],
    ['token', token('gh', 'p_', R, R.slice(4))],
    ['token', token('gl', 'pat-', R)],
    ['token', token('xo', 'xb-123456789012-', R)],
    ['token', token('123456789', ':AA', R, R.slice(0, 13))],
    ['token', token('ey', 'JhbGciOiJIUzI1NiJ9.', 'eyJzdWIiOiIxMjM0NTY3ODkwIn0.', R, R)],
    ['token', token('hf', '_', 'abcdefghijABCDEFGHIJabcdefghijKLMN')],
    ['url-login', token('https://', 'lea:', 'Soleil26', '@asso.example')],
  ] as const)('finds a %s by its shape: %s', (kind, secret) => {
    expect(secrets(`Pour mémoire ${secret} merci`)).toEqual([`${kind} ${secret}`])
  })

  it('finds a password that is told', () => {
    expect(secrets('Mot de passe wifi : Soleil2026!')).toEqual(['password Soleil2026!'])
    expect(secrets('code wifi : lesamis / Soleil2026')).toEqual(['password Soleil2026'])
    expect(secrets('The password is Tournesol42!')).toEqual(['password Tournesol42!'])
    expect(secrets('contraseña: Girasol2026')).toEqual(['password Girasol2026'])
    expect(secrets('MDP du drive Oural2027!')).toEqual(['password Oural2027!'])
    expect(secrets('mot de passe\nMarguerite#31')).toEqual(['password Marguerite#31'])
    expect(secrets('p@ssw0rd: Crocus_4410')).toEqual(['password Crocus_4410'])
    expect(secrets('WLAN-Passwort ist suppe-fuer-alle')).toEqual(['password suppe-fuer-alle'])
    expect(secrets('identifiants : compta / Perle.908')).toEqual(['password Perle.908'])
  })

  it('finds what opens a door', () => {
    expect(secrets('Digicode : 48A27, 2e étage')).toEqual(['password 48A27'])
    expect(secrets('the door code is 4417#')).toEqual(['password 4417#'])
    expect(secrets('Digicode posé en 2026, code PIN oublié, code promo 4417')).toEqual([])
  })

  it('finds a setting and a header', () => {
    expect(secrets(`API_KEY="${R}"`)).toEqual([`token ${R}`])
    expect(secrets(`Authorization: Bearer ${R}`)).toEqual([`token ${R}`])
  })

  it('leaves talk about passwords and what stands for one alone', () => {
    for (const ordinary of [
      'Wifi : 24h/24 et 7j/7',
      'Mot de passe oublié ? Une question : contact@exemple.fr',
      'Atelier mots de passe : #cybersécurité',
      'Mot de passe : attention !',
      'Password tips: https://example.org/p1',
      'Wi-Fi 7 : 802.11be',
      'https://exemple.sk/sk-nejaky-dlhy-nazov-clanku-o-psoch',
      'api_key=YOUR_API_KEY_HERE1',
      'token: xxxxxxxxxxxxxxxxxxxx1a2b',
      'ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      'Notre secret : la soupe de Ruth, servie à 100 personnes',
    ])
      expect(secrets(ordinary), ordinary).toEqual([])
  })

  it('takes a private key whole', () => {
    const key = '-----BEGIN PRIVATE KEY-----\nAbCd\n-----END PRIVATE KEY-----'
    expect(secrets(`Voici : ${key}.`)).toEqual([`private-key ${key}`])
  })
})
