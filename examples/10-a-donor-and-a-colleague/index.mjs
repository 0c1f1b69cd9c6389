// A colleague and a donor become friends: what that means for the record, for asks and for the day she leaves.
import { compilePolicy, contentDigest, evaluate } from 'charte'
import { recommended } from 'charte/packs'
import { fr, renderFinding } from 'charte/render'

const knows = ['target.role', 'recipients.role']
const policy = compilePolicy({ ...recommended, policy: { ...recommended.policy, id: 'les-lucioles', knows } })
const paul = { id: 'd7', role: 'donor', relation: 'friend', minor: false }
const grace = { id: 'grace', roles: ['volunteer'] }
const leaving = { ...grace, endsAt: '2026-11-27T17:00:00Z' }
const mine = { id: 'grace-perso', kind: 'personal' }
const page = { id: 'page', kind: 'official' }
const registers = { donors: [{ id: 'd7', named: true, tagged: false }] }
const step = (title, act, context = {}) => {
  const post = { language: 'fr', author: grace, account: mine, ...act }
  const decision = evaluate(post, { policy, now: '2026-11-24T09:30:00Z', registers, ...context })
  console.log(`${title} → ${decision.outcome}`)
  for (const finding of decision.findings)
    for (const line of renderFinding(finding, { policy, words: fr }).split('\n'))
      if (!line.startsWith('    ')) console.log(`  ${line}`)
}

step('Paul, donateur, demande Grace en ami', { action: 'accept', channel: 'linkedin', target: paul })
step('Elle le remercie', { action: 'message', text: 'Merci Paul, le poêle chauffe !', recipients: [paul] })

const labels = { campaign: [] }
const ask = { action: 'message', text: 'Paul, pourrais-tu donner à nouveau ?', recipients: [paul], labels }
step('Elle lui demande un don', ask)
const digest = contentDigest({ language: 'fr', author: grace, account: mine, ...ask })
const approvals = [{ by: 'omar', roles: ['fundraising'], at: '2026-11-24T09:00:00Z', digest }]
step('La collecte est d’accord', ask, { approvals })

const tagged = { text: 'Merci @paulg pour le poêle !', mentions: [{ ...paul, handle: 'paulg' }], people: [] }
step('La page l’identifie : il ne le souhaite pas', { account: page, ...tagged })
const named = { text: 'Merci à Paul pour le poêle !', people: [{ ...paul, named: 'first' }] }
step('La page le cite : il l’a voulu', { account: page, ...named })

const work = { id: 'grace-lucioles', kind: 'representative' }
step('Grace part vendredi : son compte de travail', { action: 'audit', account: work, author: leaving })
step('Son compte personnel', { action: 'audit', author: leaving })
