// Seventeen questions, a policy, and the page that a volunteer signs. At a terminal it asks you; elsewhere it answers for Riverbank.
import { createInterface } from 'node:readline/promises'
import { compilePolicy } from 'charte'
import * as all from 'charte/packs'
import { policyFromAnswers, questionnaire } from 'charte/questionnaire'
import { en, fr, renderPolicy } from 'charte/render'

const words = process.env.LANG?.startsWith('fr') && process.stdin.isTTY ? fr : en
const say = (text) => text[words.language]
const riverbank = {
  children: 'two',
  'personal-minutes': 30,
  approval: 'second-pair',
  countries: ['FR', 'GB'],
  disclaimer: 'profile',
}

const ask = async () => {
  const line = createInterface({ input: process.stdin, output: process.stdout })
  const answers = {}
  for (const question of questionnaire) {
    console.log(`\n${question.concern}. ${say(question.title)}\n   ${say(question.why)}\n   ${say(question.others)}`)
    const options = question.kind === 'choice' ? question.options : []
    options.forEach(({ title }, i) => console.log(`   ${i + 1} ${say(title)}`))
    const given = (await line.question(`   [${question.default}] `)).trim()
    if (given === '') continue
    if (question.kind === 'choice') answers[question.id] = options[Number(given) - 1]?.value ?? given
    else answers[question.id] = question.kind === 'number' ? Number(given) : given.toUpperCase().split(/[\s,]+/)
  }
  line.close()
  return answers
}

const answers = process.stdin.isTTY && process.stdout.isTTY ? await ask() : riverbank
const policy = policyFromAnswers(answers, { id: 'riverbank', title: 'Riverbank' })
const packs = Object.values(all).filter((one) => one.id in policy.packs)
console.log(JSON.stringify(policy.rules, null, 1))
const page = renderPolicy(compilePolicy({ policy, packs }), {
  words,
  scopes: ['FR'],
  kinds: ['personal'],
  roles: ['volunteer'],
  short: true,
})
console.log(page.split('\n').slice(0, 40).join('\n'))
