import { readFileSync } from 'node:fs'
import { compilePolicy, contentDigest, evaluate, rulesInForce } from '../../dist/index.js'
import { recommended, starter, strict } from '../../dist/packs/index.js'
import { both, table } from './kinds.mjs'

const KINDS = ['official', 'representative', 'personal']
const FOR = {
  starter: {
    en: 'A small association. Little, friendly, mostly advice: it stops only what could harm somebody.',
    fr: 'Une petite association. Peu, amical, surtout des conseils : elle n’arrête que ce qui pourrait blesser quelqu’un.',
  },
  recommended: {
    en: 'An organisation with staff and volunteers. Every rule as its pack ships it.',
    fr: 'Une organisation avec des salariés et des bénévoles. Chaque règle telle que son recueil la donne.',
  },
  strict: {
    en: 'Work with children, patients, survivors. A second person reads, both guardians agree, and what is not known holds a post.',
    fr: 'Un travail auprès d’enfants, de patients, de victimes. Une autre personne relit, les deux responsables acceptent, et ce qui n’est pas su retient un message.',
  },
}
const now = '2026-11-24T09:30:00Z'
/** What a host answers that knows everything about a post in which there is nothing to say. */
const answered = {
  author: { id: 'lea', roles: ['editor'] },
  labels: { topic: [], sensitivity: [], genre: [], purpose: [] },
  ...{ people: [], media: [], live: false, ai: { mode: 'none' }, benefits: [], requests: [] },
}
const known = {
  organisation: { names: ['Les Lucioles'], protectedPlaces: [], registeredCampaigner: false },
  calendar: { elections: [], embargoes: [], regulated: [], reserve: [], mourning: [], holidays: [] },
  registers: { consents: [], donors: [], permissions: [] },
  ...{ pause: { state: 'none' }, activity: [] },
}

const ordinaryPosts = () => JSON.parse(readFileSync('test/packs/ordinary-posts.json', 'utf8'))
const names = (rules) =>
  rules.length === 0 ? 'none' : rules.map((rule) => `[\`${rule}\`](rules/${rule}.md)`).join(', ')
const share = (part, whole) => `${part} of ${whole} (${((100 * part) / whole).toFixed(part === 0 ? 0 : 1)} %)`

/** docs/presets.md: what each preset stops, and how many ordinary posts it stops with it. */
export const presetPages = () => {
  const posts = ordinaryPosts()
  const told = [starter, recommended, strict].map((bundle) => {
    const { id } = bundle.policy
    const policy = compilePolicy(bundle)
    const outcome = (post, context) => evaluate(post, { ...context, policy, now }).outcome
    const agreed = (post) => ({
      roles: ['editor'],
      by: 'max',
      at: now,
      verdict: 'approve',
      digest: contentDigest(post),
    })
    const nothing = posts.filter((post) => outcome(post, {}) !== 'allow')
    const all = posts.map((post) => ({ ...answered, ...post })).filter((post) => outcome(post, known) !== 'allow')
    const approved = all.filter((post) => outcome(post, { ...known, approvals: [agreed(post)] }) !== 'allow')
    const duties = rulesInForce(policy).filter(({ nature }) => nature === 'duty')
    const at = (level) => duties.filter(({ effect }) => KINDS.some((kind) => effect[kind] === level))
    const deny = at('forbid').map(({ rule }) => rule)
    const hold = at('require')
      .map(({ rule }) => rule)
      .filter((rule) => !deny.includes(rule))
    const { knows = [] } = bundle.policy
    return {
      row: [
        `\`${id}\``,
        String(duties.length),
        String(deny.length),
        String(hold.length),
        ...[nothing, all, approved].map((some) => share(some.length, posts.length)),
      ],
      text: `## ${both(bundle.policy.title)}

${both(FOR[id])}

It knows ${knows.length === 0 ? 'nothing but the post: no rule ever holds a post because something is not known' : `${knows.map((field) => `\`${field}\``).join(', ')}: connect them, or every post is held until somebody answers`}.

It may deny by ${names(deny)}.

It may hold by ${names(hold)}.
`,
    }
  })
  const page = `# Presets

Generated from \`rules/presets/\` by \`npm run build:docs\`. A preset is a ready bundle: \`compilePolicy(starter)\`. Take one, change what differs: \`{ policy: { ...starter.policy, id: 'les-amis', rules: { … } }, packs: starter.packs }\`.

Over-restriction is a defect with a number. Each preset judges the ${posts.length} ordinary posts of \`test/packs/ordinary-posts.json\`, half of them French, in which there is nothing to stop; a rule that stops one is wrong unless it says why.

*Trop interdire est un défaut, et ce défaut a un chiffre. Chaque modèle juge les ${posts.length} messages ordinaires de \`test/packs/ordinary-posts.json\`, où il n’y a rien à arrêter.*

${table(
  [
    'preset',
    'rules in force',
    'may deny',
    'may hold',
    'ordinary posts stopped, nothing known',
    '… all answered',
    '… and approved',
  ],
  told.map(({ row }) => row),
)}
\`strict\` stops every post of which it knows nothing: that is what its \`knows\` asks for. On official accounts it asks for a second pair of eyes (\`publishing/second-pair\`), which no answer replaces. What is still stopped once approved names a fixed line: give your own numbers to \`sensitivity/personal-data\` as \`own\`.

${told.map(({ text }) => text).join('\n')}`
  return new Map([['docs/presets.md', page]])
}
