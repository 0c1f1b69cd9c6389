// A pack of one's own, as files, with a fact that the host supplies and one that code computes.
import { compilePolicy, defineFact, evaluate, extendCatalog, packFromFiles, standardCatalog } from 'charte'
import { checkExamples } from 'charte/testing'

const catalog = extendCatalog(standardCatalog, {
  facts: [
    defineFact({
      id: 'acme.exclamations',
      title: { en: 'exclamation marks', fr: 'points d’exclamation' },
      kind: { type: 'number' },
      reads: ['text'],
      observe: ({ post }) => ({ value: [...(post.text ?? '')].filter((character) => character === '!').length }),
    }),
  ],
})
const pack = packFromFiles({
  'acme/pack.json': {
    format: 1,
    id: 'acme',
    version: '1.0.0',
    title: 'Acme',
    facts: { 'acme.campaign': { kind: 'text', title: 'The campaign it belongs to' } },
  },
  'acme/shouting.json': {
    title: 'Limit exclamation marks',
    effect: 'advise',
    params: { most: { kind: 'number', default: 2 } },
    message: 'More than {most} exclamation marks. Keep the best one.',
    conditions: { fact: 'acme.exclamations', operator: 'greaterThan', value: { param: 'most' } },
    examples: [
      { post: { text: 'Come!!!' }, fires: true },
      { post: { text: 'Come!' }, fires: false },
    ],
  },
  'acme/campaign-named.json': {
    title: 'Require a campaign',
    effect: 'require',
    message: 'No campaign is named. Choose one.',
    conditions: { fact: 'acme.campaign', operator: 'equal', value: '' },
    examples: [
      { post: {}, context: { facts: { 'acme.campaign': '' } }, fires: true },
      { post: {}, context: { facts: { 'acme.campaign': 'spring' } }, fires: false },
    ],
  },
})
const policy = compilePolicy(
  {
    policy: { format: 1, id: 'acme', version: '1.0.0', packs: { acme: '1' }, knows: ['acme.campaign'] },
    packs: [pack],
  },
  catalog,
)
const judge = (post, facts) => evaluate(post, { policy, facts, now: '2026-11-24T09:30:00Z' })

console.log(checkExamples(pack, { catalog }).map(({ rule, passed }) => `${rule} ${passed ? 'ok' : 'failed'}`))
const [finding] = judge({ text: 'Come!!!' }, { 'acme.campaign': 'spring' }).findings
console.log(finding.rule, finding.evidence[0].value)
const unknown = judge({ text: 'Come.' }, {})
console.log(unknown.outcome, unknown.needs)
