/** Letters the server sends. */
export const mail = {
  'mail.signIn.subject': 'Your link to sign in to Caucus',
  'mail.signIn.body':
    'Open this link within {minutes} minutes to sign in:\n\n{link}\n\nIf you did not ask for it, you need do nothing.',
  'mail.appointed.subject': 'Your part in {conference}',
  'mail.appointed.body': 'You take part in {conference} as {role}. Open this link to sign in:\n\n{link}',
} as const;
