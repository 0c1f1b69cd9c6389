/** The acts that put words out: what a rule judges unless it says otherwise. */
export const SPEECH = [
  'publish',
  'repost',
  'quote',
  'reply',
  'comment',
  'message',
  'check-in',
  'edit',
  'update-profile',
] as const

/** Every act that a post can be. `audit` judges an account as it stands. */
export const ACTIONS = [
  ...SPEECH,
  'react',
  'connect',
  'accept',
  'decline',
  'follow',
  'unfollow',
  'mute',
  'restrict',
  'report',
  'join',
  'leave',
  'delete',
  'hide',
  'block-user',
  'open-account',
  'monitor',
  'audit',
] as const

/** One act on a social network. */
export type Action = (typeof ACTIONS)[number]
