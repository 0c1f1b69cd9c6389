import { describe, expect, it } from 'vitest'
import { ID_WAYS } from '../../src/text/id-ways.js'
import { findPersonalData, hasUnplacedPhone, isOwn, readString } from '../../src/text/index.js'

const hits = (text: string, ...countries: string[]) => findPersonalData(readString('/text', text), countries)
const personal = (text: string, ...countries: string[]) =>
  hits(text, ...countries).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)
const ids = (text: string) =>
  hits(text).flatMap(({ ids: found, start, end }) => (found ? [`${found.join()} ${text.slice(start, end)}`] : []))
const full = (text: string) => text.replace(/[!-~]/g, (c) => String.fromCodePoint((c.codePointAt(0) ?? 0) + 0xfee0))

describe('findPersonalData finds e-mail addresses', () => {
  it.each([
    'lea.martin@asso.example',
    'lea.martin (at) asso (dot) example',
    'lea [dot] martin [at] asso [dot] example',
    'lea . martin @ asso . org',
    'lea.martin[at]asso[dot]example',
    'lea.martin[@]asso.example',
    'lea.martin {at} asso.example',
    'lea.martin arobase asso point org',
    'lea.martin AT asso DOT org',
    'lea.martin @ asso.org',
    'lea.martin＠asso．org',
    full('lea.martin@asso.org'),
    'lea.martin\u200b@\u2060asso.org',
    'l\u0435a.martin@asso.org',
    'le\u0301a@asso.org',
  ])('written %s', (written) => {
    const text = `Écrivez à ${written}, merci.`
    expect(personal(text)).toEqual([`email ${written}`])
    expect(hits(text)[0]?.value).toMatch(/^le?a(?:\.martin)?@asso\.(?:example|org)$/)
  })

  it('of a role apart', () => {
    expect(personal('contact (at) asso.example ou benevoles@asso.example')).toEqual([
      'role-email contact (at) asso.example',
      'role-email benevoles@asso.example',
    ])
  })

  it('and leaves mentions, places and talk alone', () => {
    for (const ordinary of [
      'Merci @alice@example.org',
      'Find us at example.org',
      'Rendez-vous chez Lucie. Org. par le bureau',
      'Meet us at noon dot on the hour',
      'L’arobase point faible du clavier',
      'Price: 5 € @ the door',
      'Il travaille chez asso.org',
    ])
      expect(personal(ordinary), ordinary).toEqual([])
  })
})

describe('findPersonalData finds telephone numbers', () => {
  it('as people write them', () => {
    for (const written of [
      '06 12 34 56 78',
      '06.12.34.56.78',
      '06/12/34/56/78',
      '06 · 12 · 34 · 56 · 78',
      '06•12•34•56•78',
      '0612345678',
      '06-12-34-56-78',
      '06\u202f12\u202f34\u202f56\u202f78',
      full('0612345678'),
      '06 12\u200b34 56 78'.replace('\u200b', '\u200b '),
    ])
      expect(personal(`Appelez le ${written} !`)).toEqual([`mobile ${written}`])
    expect(personal('+33 6 12 34 56 78 75011 Paris')).toEqual(['mobile +33 6 12 34 56 78'])
    expect(personal('01 23 45 67 89 / 06 12 34 56 78')).toEqual(['landline 01 23 45 67 89', 'mobile 06 12 34 56 78'])
    expect(personal('Tel 06 12 34 56 78 12 rue Haute')).toEqual(['mobile 06 12 34 56 78'])
    expect(personal('06 12 34 56 78/79')).toEqual(['mobile 06 12 34 56 78'])
    expect(personal('tel.0612345678')).toEqual(['mobile 0612345678'])
    expect(personal('call (415) 555-2671')).toEqual(['phone (415) 555-2671'])
  })

  it('in links that open a chat', () => {
    const value = '+33612345678'
    for (const link of [
      'https://wa.me/33612345678',
      'wa.me/+33612345678',
      'api.whatsapp.com/send?phone=33612345678&text=x',
    ])
      expect(
        hits(link).map((hit) => hit.value),
        link,
      ).toEqual([value])
    expect(hits('wa.me/message/33612345678 example.org/?q=33612345678 example.org/33612345678')).toEqual([])
  })

  it('in the plan of a country that is given, and in no other', () => {
    expect(personal('Ruf mich an: 030 901820', 'DE')).toEqual(['landline 030 901820'])
    expect(personal('Ruf mich an: 030 901820', 'FR')).toEqual([])
    expect(personal('Ruf mich an: 030 901820')).toEqual([])
    expect(personal('Ring 0161 496 0123 ext 12', 'GB')).toEqual(['landline 0161 496 0123 ext 12'])
    expect(personal('04 78 00 00 00', 'AU')).toEqual(['landline 04 78 00 00 00'])
    expect(personal('0478 000 000', 'AU')).toEqual(['mobile 0478 000 000'])
    expect(personal('Bel 06-12345678', 'NL')).toEqual(['mobile 06-12345678'])
    expect(personal('Mi teléfono: 612 345 678', 'ES')).toEqual(['mobile 612 345 678'])
    expect(personal('Recaudamos 612 345 678 pesos', 'ES')).toEqual([])
    expect(personal('Appelle le 77 123 45 67', 'SN')).toEqual(['mobile 77 123 45 67'])
    expect(personal('Ligue ‪(11) 91234-5678‬', 'BR')).toEqual(['mobile (11) 91234-5678'])
  })

  it('and says when only the country would tell', () => {
    expect(hasUnplacedPhone('ruf mich an: 030 901820', [])).toBe(true)
    expect(hasUnplacedPhone('ruf mich an: 030 901820', ['DE'])).toBe(false)
    expect(hasUnplacedPhone('06 12 34 56 78, +49 30 901820', [])).toBe(false)
    expect(hasUnplacedPhone('1 234 567 repas le 06/12/2026 14:30', [])).toBe(false)
  })

  it('and leaves dates, round figures, lists of numbers, prices and links alone', () => {
    for (const ordinary of [
      'Rendez-vous le 06/12/2026 14:30 à la mairie',
      'Le 06/12/26 18.30',
      '2026-11-24 04:34:22',
      '+10 000 000 de repas servis',
      '+150 000 000 € collectés',
      'Loto : 01 02 03 04 05 06',
      'SIRET 384 345 678 00012',
      'Association W751234567',
      'Vol AF0612345678',
      'https://asso.example/0612345678 ou ?tel=0612345678',
      '2 345 678 901 personnes',
      '$415-555-2671',
      'Horaires : 10-12 14-18 20-22',
    ])
      expect(personal(ordinary, 'FR', 'US', 'GB'), ordinary).toEqual([])
  })
})

describe('findPersonalData finds what is typed to slip through', () => {
  it.each([
    ['FR', 'mobile', '06 trente-neuf quatre-vingt-dix-huit 12 trente-quatre'],
    ['FR', 'mobile', 'zéro six 39 98 12 34'],
    ['FR', 'mobile', 'zéro six, quarante-cinq, soixante-sept, zéro un, vingt-trois'],
    ['FR', 'mobile', '06 quarante cinq 67 01 23'],
    ['US', 'phone', 'two one two, five five five, oh one two three'],
    ['US', 'email', 'tomlee99 AT gmail'],
    ['US', 'phone', 'three one two five five five zero one four eight'],
    ['GB', 'mobile', 'oh seven seven double oh 900461'],
    ['FR', 'mobile', 'O6 39 98 l2 34'],
    ['FR', 'mobile', '06💙39💙98💙12💙34'],
    ['FR', 'mobile', '06*39*98*12*34'],
    ['FR', 'mobile', '06,39,98,12,34'],
    ['FR', 'mobile', '٠٦ ٣٩ ٩٨ ١٢ ٣٤'],
    ['FR', 'mobile', '⓿❻ ❸❾ ❾❽ ❶❷ ❸❹'],
    ['FR', 'mobile', '06&nbsp;39&nbsp;98&nbsp;12&nbsp;34'],
    ['US', 'card', '4532 1234 OOOO 9873'],
    ['FR', 'iban', 'F R 1 4 2 0 0 4 1 0 1 0 0 5 0 5 0 0 0 1 3 M 0 2 6 0 6'],
    ['FR', 'email', 'awa&#64;gmx&#x2e;fr'],
    ['US', 'email', 't o m l e e @ g m a i l . c o m'],
    ['US', 'ip', '73[.]44[.]120[.]8'],
  ])('in %s a %s: %s', (country, kind, written) => {
    expect(personal(`Nour ${written} merci`, country)).toEqual([`${kind} ${written}`])
  })

  it('and knows a number of the organisation in it', () => {
    const [hit] = hits('zéro six 39 98 12 34', 'FR')
    expect(hit && isOwn(hit, ['06 39 98 12 34'])).toBe(true)
  })

  it('and leaves what is counted, listed, dated or numbered alone, wherever it is written', () => {
    for (const ordinary of [
      'one two three four five six seven eight nine ten',
      'un, deux, trois, quatre, cinq, six, sept, huit, neuf',
      'from five to six 2026-05-27',
      'on 15.05.26. seven, eight, nine, ten',
      'we met at gmail',
      'Immatriculée au RCS 484 721 390',
      'L’école, née le 3 mai 1999, fête ses ans',
      'score 21-15 | 21-18 | 18-21',
      '06 - 12 - 00 - 02 - 24 - 36 - 32',
      '57 - 45 - 45 - 48 - 26',
      'bus 12 | 2024-2027',
      '12❤️15❤️20',
      'page 227, 2027-2008',
      'dossier AB-8355-66',
      'grant no. 3125550148',
      '3125550148 views',
      '2,5l de lait, 10l de jus, 30 l de soupe',
      '10-06-55-44-37-09',
    ])
      for (const country of ['FR', 'US', 'GB', 'DE', 'ES', 'IT', 'PT', 'NL', 'BE', 'CH'])
        expect(personal(ordinary, country), `${country}: ${ordinary}`).toEqual([])
  })

  it('a call that costs nothing rings at nobody in particular', () => {
    expect(personal('Call 1-800-555-0199', 'US')).toEqual(['landline 1-800-555-0199'])
  })
})

describe('findPersonalData finds cards and accounts', () => {
  it('that pass their check', () => {
    expect(personal('IBAN FR76 3000 6000 0112 3456 7890 189')).toEqual(['iban FR76 3000 6000 0112 3456 7890 189'])
    expect(personal('IBAN FR76 3000 6000 0112 3456 7890 188')).toEqual([])
    expect(personal('4242 4242 4242 4242 12/27')).toEqual(['card 4242 4242 4242 4242'])
    expect(personal('4242 4242 4242 4243')).toEqual([])
    expect(personal('ma carte : 3056 930902 5904')).toEqual(['card 3056 930902 5904'])
    expect(personal('3056 930902 5904')).toEqual(['card 3056 930902 5904'])
    expect(personal('le colis 30569309025904 est arrivé')).toEqual([])
  })

  it.each([
    full('4242424242424242'),
    '4242.4242.4242.4242',
    '4242/4242/4242/4242',
    '4242 · 4242 · 4242 · 4242',
    '4 2 4 2 4 2 4 2 4 2 4 2 4 2 4 2',
    '4242\u200b4242\u200b4242\u200b4242',
    '4242_4242_4242_4242',
  ])('written to evade: %s', (written) => {
    expect(personal(`Voici ${written} merci`)).toEqual([`card ${written}`])
  })

  it('each of several, whatever stands before it', () => {
    const [fr, de] = ['FR76 3000 6000 0112 3456 7890 189', 'DE89370400440532013000']
    for (const between of [' ', '\n', ' / ', ', '])
      expect(personal(`${fr}${between}${de}`)).toEqual([`iban ${fr}`, `iban ${de}`])
    expect(personal(`LA51 ABC-2 ${de}`)).toEqual([`iban ${de}`])
  })

  it('the longest span where several overlap', () => {
    expect(personal('GB82 WEST 1234 5698 7654 32')).toEqual(['iban GB82 WEST 1234 5698 7654 32'])
  })
})

describe('findPersonalData finds identifiers by their check', () => {
  it.each([
    ['ssn 536-90-4399', 'us-ssn 536-90-4399'],
    ['Sécu : 1 85 05 78 006 084 91', 'fr-nir 1 85 05 78 006 084 91'],
    ['SIRET 732 829 320 00074', 'fr-siret 732 829 320 00074'],
    ['TVA FR 44 732 829 320', 'fr-tva FR 44 732 829 320'],
    ['Rijksregister 85.07.30-033.28', 'be-nn 85.07.30-033.28'],
    ['AVS 756.1234.5678.97', 'ch-ahv 756.1234.5678.97'],
    ['DNI 12345678Z', 'es-nif 12345678Z'],
    ['NIE X1234567L', 'es-nie X1234567L'],
    ['CF RSSMRA85T10A562S', 'it-cf RSSMRA85T10A562S'],
    ['NI number AB 12 34 56 C', 'uk-nino AB 12 34 56 C'],
    ['NHS 943 476 5919', 'uk-nhs 943 476 5919'],
    ['Steuer-ID 86 095 742 719', 'de-tax-id 86 095 742 719'],
    ['meu cpf 529.982.247-25', 'br-cpf 529.982.247-25'],
    ['Aadhaar 2341 2341 2346', 'in-aadhaar 2341 2341 2346'],
  ])('%s', (text, found) => {
    expect(ids(text)).toEqual([found])
    // Wherever it stands, and whatever figures stand around.
    expect(ids(`Le 3 mai 2026, 12 000 repas ; ${text}, 18 h 30`)).toEqual([found])
    // One digit further, and the check fails.
    const wrong = text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10))
    if (!/ssn|NI number/.test(text)) expect(ids(wrong)).toEqual([])
  })

  it('and none without its word where any number could be one', () => {
    for (const ordinary of [
      'Dossier 86095742719 classé',
      'Lot 943 476 5919',
      'Commande 2341 2341 2346',
      'RDV 07-30-0332',
    ])
      expect(ids(ordinary), ordinary).toEqual([])
  })

  it('after its word or before it', () => {
    expect(ids('85071412330, numéro national de Lien')).toEqual(['be-nn 85071412330'])
    expect(ids('NIF 219384754')).toEqual(['pt-nif 219384754'])
    expect(ids('219384754')).not.toContain('passport 219384754')
    expect(ids('passeport n° 18AB34567')).toEqual(['passport 18AB34567'])
    expect(ids('carte d’identité : 880692310285')).toEqual(['fr-cni 880692310285'])
    expect(ids('titre de séjour n° 7512345678')).toEqual(['fr-residence-permit 7512345678'])
    expect(ids('permis de conduire : 18AB34567')).toEqual(['driving-licence 18AB34567'])
    expect(ids('numéro fiscal 30 23 217 600 053')).toEqual(['fr-tax-id 30 23 217 600 053'])
    expect(ids('numéro fiscal 30 23 217 600 054')).toEqual([])
    expect(ids('PESEL 44051401359, PESEL 00000000000')).toEqual(['pl-pesel 44051401359'])
  })

  it('in no more ways than an integer has bits', () => {
    expect(ID_WAYS.forms.length).toBeLessThanOrEqual(32)
  })

  it('alone in the text, naming all that it may be', () => {
    expect(ids('86095742719')[0]).toMatch(/^de-tax-id/)
  })
})

describe('findPersonalData finds machines and whereabouts', () => {
  it.each([
    ['blocked 203.0.113.7.', 'ip 203.0.113.7'],
    ['server 2001:db8::8a2e:370:7334', 'ip 2001:db8::8a2e:370:7334'],
    ['::ffff:192.0.2.1', 'ip ::ffff:192.0.2.1'],
    ['mac 01:23:45:67:89:AB', 'mac 01:23:45:67:89:AB'],
    ['née le 12/03/1984 à Lyon', 'birth-date 12/03/1984'],
    ['Léa, date de naissance : 12 mars 1984', 'birth-date 12 mars 1984'],
    ['DOB: March 12, 1984', 'birth-date March 12, 1984'],
    ['une Clio AB-123-CD', 'plate AB-123-CD'],
    ['number plate: LA 51 ABC', 'plate LA 51 ABC'],
    ['ici 45.764043, 4.835659', 'coordinates 45.764043, 4.835659'],
    ['48°51\'24"N 2°21\'07"E', 'coordinates 48°51\'24"N 2°21\'07"E'],
    ["N 48° 51.400' E 2° 21.130'", "coordinates N 48° 51.400' E 2° 21.130'"],
    ['au refuge, 8FW4V75V+8Q', 'coordinates 8FW4V75V+8Q'],
    ['V75V+8Q Paris', 'coordinates V75V+8Q'],
    ['///filled.count.soap', 'coordinates filled.count.soap'],
    ['https://w3w.co/filled.count.soap', 'coordinates filled.count.soap'],
  ])('%s', (text, found) => {
    expect(personal(text)).toEqual([found])
  })

  it('and leaves hours, versions, days and sizes alone', () => {
    for (const ordinary of [
      'De 10:30:00 à 12:00',
      'std::cout et a::b',
      'version 1.2.3',
      'Le 12/03/1984, notre association est née',
      'Née en 1984',
      'Loi 1901, art. 12.34',
      'Score 45.7, 4.8',
      '2345+67, C+V et GHJM+22',
      'Formule 2C2C+H2, example.org/?q=c2c2+c2 et #C2C2+H2',
      'récépissé de don n° 202400123',
      '4G+5G partout, 2024+2025',
      'file:///a.bc.de et https://example.org/ab.cd.ef',
    ])
      expect(personal(ordinary), ordinary).toEqual([])
  })
})

describe('isOwn', () => {
  const [phone, mail] = [hits('04 78 00 00 00')[0], hits('lea@asso.example')[0]]
  it('knows a number in both its forms, an address and a domain', () => {
    if (!phone || !mail) throw new Error('nothing found')
    for (const own of ['04 78 00 00 00', '+33 4 78 00 00 00', '0478000000']) expect(isOwn(phone, [own])).toBe(true)
    for (const own of ['lea@asso.example', 'asso.example', '@asso.example']) expect(isOwn(mail, [own])).toBe(true)
  })
  it('takes no other for its own', () => {
    if (!phone || !mail) throw new Error('nothing found')
    expect(isOwn(phone, ['04 78 00 00 01', '78'])).toBe(false)
    expect(isOwn(mail, ['example', 'sso.example', 'lea'])).toBe(false)
  })
})
