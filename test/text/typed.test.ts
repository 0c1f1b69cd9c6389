import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  findActs,
  findCapitals,
  findCredentials,
  findDisclaimers,
  findDisguises,
  findPersonalData,
  findPersons,
  findQuotes,
  findSponsorship,
  guessLanguage,
  inOneSentence,
  readSpeaker,
  readString,
} from '../../src/text/index.js'

type Labelled = Readonly<Record<string, readonly string[]>>
const load = <T>(name: string): T => JSON.parse(readFileSync(new URL(`typed/${name}.json`, import.meta.url), 'utf8'))
const read = (text: string) => readString('/text', text)
const NONE = '-'

/** What each detector answers to a whole text: one of the labels of its file, or `-`. */
const ANSWERS: Readonly<Record<string, (text: string) => string>> = {
  ownership: (text) => (findDisclaimers(read(text)).some(({ kind }) => kind === 'ownership') ? 'yes' : NONE),
  dissociation: (text) => (findDisclaimers(read(text)).some(({ kind }) => kind === 'dissociation') ? 'yes' : NONE),
  speaker: (text) => readSpeaker(read(text)).speaker ?? NONE,
  sponsorship: (text) => {
    const kinds = findSponsorship(read(text)).map(({ kind }) => kind)
    return kinds.includes('disclosed') ? 'disclosed' : (kinds[0] ?? NONE)
  },
  ...Object.fromEntries(
    (['affiliation', 'appeal', 'opinion', 'announcement', 'marking'] as const).map((kind) => [
      kind,
      (text: string) => (findActs(read(text), [kind]).length ? 'yes' : NONE),
    ]),
  ),
  disguise: (text) => (findDisguises(read(text)).length ? 'yes' : NONE),
  person: (text) => [...new Set(findPersons(read(text)).map(({ kind }) => kind))].sort().join('+') || NONE,
  sentences: (text) => {
    const at = (word: string) => [{ start: text.indexOf(word), end: text.indexOf(word) + 2 }]
    return inOneSentence(text, at('A1'), at('B2')).length ? 'one' : 'two'
  },
  language: (text) => guessLanguage(text, read(text).folded) ?? NONE,
  capitals: (text) => (findCapitals(read(text)).some(({ words }) => words > 1) ? 'yes' : NONE),
}

describe('texts as people type them', () => {
  it.each(Object.keys(ANSWERS))('%s', (name) => {
    let [right, wrong, missed] = [0, 0, 0]
    const mistakes: string[] = []
    for (const [label, texts] of Object.entries(load<Labelled>(name)))
      for (const text of texts) {
        const answer = (ANSWERS[name] as (text: string) => string)(text)
        if (answer === label) right += Number(label !== NONE)
        else {
          if (answer !== NONE) wrong += 1
          if (label !== NONE) missed += 1
          mistakes.push(`${label} → ${answer}: ${JSON.stringify(text)}`)
        }
      }
    const [precision, recall] = [right / (right + wrong), right / (right + missed)]
    console.log(`${name}: precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} (${right}/${wrong}/${missed})`)
    if (process.env.SHOW?.split(',').includes(name)) console.log(mistakes.join('\n'))
    expect(0).toBe(0)
  })
  it('quotes', () => {
    let [right, wrong, missed] = [0, 0, 0]
    for (const [text, ...expected] of load<readonly (readonly string[])[]>('quotes')) {
      const found = findQuotes(read(text as string)).map(({ start, end }) => (text as string).slice(start, end))
      right += expected.filter((one) => found.includes(one)).length
      missed += expected.filter((one) => !found.includes(one)).length
      wrong += found.filter((one) => !expected.includes(one)).length
      if (process.env.SHOW?.split(',').includes('quotes') && JSON.stringify(found) !== JSON.stringify(expected))
        console.log(text, '→', found)
    }
    console.log('quotes', right / (right + wrong), right / (right + missed), right, wrong, missed)
  })
  it('personal', () => {
    const PHONES = ['phone', 'mobile', 'landline']
    let [right, wrong, missed] = [0, 0, 0]
    for (const [country, label, text] of load<readonly (readonly [string, string, string])[]>('personal')) {
      const found = findPersonalData(read(text), [country]).flatMap(({ kind }) =>
        kind === 'organisation-id' ? [] : [PHONES.includes(kind) ? 'phone' : kind === 'role-email' ? 'email' : kind],
      )
      if (findCredentials(read(text)).length) found.push('credential' as never)
      const kinds: string[] = [...new Set(found)]
      if (label === '-' ? kinds.length === 0 : kinds.length === 1 && kinds[0] === label) right += Number(label !== '-')
      else {
        if (kinds.some((kind) => kind !== label)) wrong += 1
        if (label !== '-' && !kinds.includes(label)) missed += 1
        else if (label !== '-') right += 1
        if (process.env.SHOW?.split(',').includes('personal'))
          console.log(country, label, '→', kinds.join(), JSON.stringify(text))
      }
    }
    console.log(
      `personal: precision ${right / (right + wrong)} recall ${right / (right + missed)} ${right}/${wrong}/${missed}`,
    )
  })
})
