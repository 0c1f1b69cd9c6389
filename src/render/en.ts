import type { Words } from './words.js'

/** English. */
export const en: Words = {
  language: 'en',
  outcome: { allow: 'May go out', hold: 'Wait', deny: 'Not like this' },
  status: { open: 'open', undetermined: 'not settled', met: 'met', lifted: 'lifted', waived: 'waived', capped: 'advice only' },
  kinds: {
    email: 'an e-mail address', 'role-email': 'a shared mailbox', phone: 'a phone number', mobile: 'a mobile number', landline: 'a landline number', iban: 'a bank account',
    card: 'a payment card', 'national-id': 'a personal identity number', password: 'a password', 'api-key': 'a key', token: 'a token', 'private-key': 'a private key',
    'url-login': 'a login in an address', term: 'these words', name: 'a protected name', organisation: 'the organisation’s name', embargo: 'news under embargo', media: 'a picture', people: 'a person', quotes: 'a quotation', requests: 'a request',
  },
  duties: {
    approval: 'Have it approved', attestation: 'Confirm', change: 'Change the post', remove: 'Take out what was found', mask: 'Mask what was found', disclaimer: 'Add the disclaimer', disclose: 'Say what ties you to the organisation',
    label: 'Add the label', imprint: 'Add the imprint', 'alt-text': 'Describe the picture', captions: 'Add captions', source: 'Give the source', credit: 'Give the credit', link: 'Add the link', translation: 'Add the translation', blur: 'Blur the face', crop: 'Crop the picture',
    'strip-metadata': 'Strip the file of its metadata', 'remove-geo': 'Take the place out', rename: 'Change or shorten the name', shorten: 'Shorten the text', split: 'Split the text', consent: 'Record the consent', delay: 'Publish it later',
    'move-channel': 'Move the conversation to the right channel', 'switch-account': 'Use the right account', sign: 'Sign it', training: 'Do the training', ask: 'Ask first', correct: 'Correct it in the open', 'record-keeping': 'Keep a record',
    'watch-replies': 'Watch the replies', 'take-down': 'Take it down in time', notify: 'Tell', report: 'Report it', 'keep-record': 'Keep a record',
  },
  refusals: { 'own-post': 'it is their own post', 'content-changed': 'the content has changed since', 'wrong-role': 'not one of the roles asked for', 'too-old': 'too old', 'not-yet': 'not in force yet', 'out-of-turn': 'out of turn', rejected: 'they refused' },
  errors: { 'no-now': 'the present time is missing', 'bad-date': 'a date that no calendar has', 'bad-zone': 'an unknown time zone', 'wrong-kind': 'a value of the wrong kind', 'unknown-scope': 'a scope that the policy does not declare', cyclic: 'a value that refers to itself', 'too-long': 'longer than can be read', 'fact-failed': 'an observation that failed' },
  places: { text: 'the text', title: 'the title', alt: 'the description of a picture', caption: 'a caption', bio: 'the profile' },
  fields: {
    'account.kind': 'whether the account is official, representative or personal', 'author.id': 'who the author is', 'author.roles': 'the author’s roles', minor: 'whether the person is a minor', identifiable: 'whether the person can be recognised', role: 'what the person is to the organisation',
    consent: 'whether the person agreed', consentChannel: 'whether the consent covers this channel', 'registers.consents': 'the register of consents', 'media.people': 'who is in the picture', people: 'who the text speaks of', 'labels.topic': 'the topic', 'calendar.embargoes': 'what is under embargo',
    'pause.state': 'whether publication is paused', live: 'whether it happens at this moment', 'organisation.names': 'the organisation’s names', activity: 'what was done before',
  },
  ask: { author: 'ask the author', host: 'the tool must supply it', organisation: 'ask the organisation' },
  quote: (text) => `“${text}”`,
  say: {
    found: (what, where) => `${what} in ${where}`, because: (names) => `by ${names}`, in: (scopes) => `in ${scopes}`, todo: 'To do', after: 'Afterwards', missing: 'Not known',
    need: (field, ask) => `${field}: ${ask}`, unjudged: (count) => (count === 1 ? '1 rule could not be judged: nothing is connected to what it asks' : `${count} rules could not be judged: nothing is connected to what they ask`),
    errors: 'Could not be read', roles: (roles, need) => (need === 'each' ? `by each of: ${roles}` : need === 'any' || need === 1 ? `by one of: ${roles}` : `by ${need} of: ${roles}`), contact: (name) => `ask ${name}`, refused: (who, why) => `${who} did not count: ${why}`,
    nothing: 'Nothing to say.',
  },
}
