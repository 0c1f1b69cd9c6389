import type { Duty } from '../model/index.js'
import type { Inline } from './document.js'
import { type Rendering, roleName } from './naming.js'
import { textIn } from './words.js'

/** What an obligation asks, in a few words. */
export const dutyName = ({ kind, title, text, roles }: Duty, { words }: Pick<Rendering, 'words'>): string => {
  // The author confirms it in person; where roles are named, somebody else has to.
  const known = kind === 'attestation' && roles ? 'confirmation' : kind
  const what = textIn(title, words.language) || (words.duties[known] ?? kind)
  const add = textIn(text, words.language)
  return add ? words.pair(what, words.quote(add)) : what
}

/** An obligation: what to do, who may, how soon, whom to ask, and what did not count. */
export const describeDuty = (duty: Duty, rendering: Omit<Rendering, 'policy'>): readonly Inline[] => {
  const { words } = rendering
  const names = (roles: readonly string[]) => roles.map((role) => roleName(role, rendering))
  const { roles, need = 'any', then = [], within, contact, refused = [] } = duty
  const parts = [
    [
      dutyName(duty, rendering),
      roles && words.say.roles(names(roles), need),
      ...then.map((stage) => words.say.then(words.say.roles(names(stage.roles), stage.need))),
      within && words.say.within(within),
    ]
      .filter(Boolean)
      .join(' '),
    contact && !roles ? words.say.contact(roleName(contact, rendering)) : '',
    ...refused.map(({ by, why }) => words.say.refused(by, words.refusals[why])),
  ]
  return [parts.filter(Boolean).join(' · ')]
}
