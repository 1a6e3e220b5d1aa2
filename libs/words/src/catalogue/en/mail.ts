/** Letters the server sends. */
export const mail = {
  'mail.signIn.subject': 'Your link to sign in to Caucus',
  'mail.signIn.body':
    'Open this link within {minutes} minutes to sign in:\n\n{link}\n\nIf you did not ask for it, you need do nothing.',
  'mail.appointed.subject': 'Your part in {conference}',
  'mail.appointed.body': 'You take part in {conference} as {role}. Open this link to sign in:\n\n{link}',
  'mail.callOpened.subject': '{conference}: a call is open – {title}',
  'mail.callOpened.body':
    'A call asks your delegation about {provisions}: “{title}”.\n\nIt ends on {dueAt} ({local}, {zone}).\n\nPlease confirm that you received it, and say how your delegation stands:\n\n{link}',
  'mail.callExtended.subject': '{conference}: more time to answer – {title}',
  'mail.callExtended.body': 'The call “{title}” now ends on {dueAt} ({local}, {zone}).\n\nReason: {reason}\n\n{link}',
  'mail.callReminded.subject': '{conference}: your delegation has not answered yet – {title}',
  'mail.callReminded.body':
    'The call “{title}” ends on {dueAt} ({local}, {zone}). Your delegation has said nothing yet on {provisions}.\n\n{link}',
  'mail.stancesUncleared.subject': '{conference}: stances to clear – {title}',
  'mail.stancesUncleared.body':
    'Members of your delegation have drafted what it says on {provisions}. Until you clear it, it counts as silence. The call “{title}” ends on {dueAt} ({local}, {zone}).\n\n{link}',
  'mail.rulingsAwaited.subject': '{conference}: the call waits for your rulings – {title}',
  'mail.rulingsAwaited.body':
    'The deadline of the call “{title}” has passed. It ends when you have ruled on the objections by {delegations}.\n\n{link}',
  'mail.callClosed.subject':
    '{conference}: {outcome, select, adopted {adopted} failed {not adopted} broken {objected to} settled {an option to take} kept {the brackets are kept} other {the call has ended}} – {title}',
  'mail.callClosed.body':
    'The call “{title}” on {provisions} has ended: {outcome, select, adopted {adopted} failed {support or quorum was missing} broken {an objection was maintained} settled {one option of each bracket is acceptable to all, which the chair may take} kept {the brackets are kept} other {{outcome}}}. What became of each provision:\n\n{link}',
  'mail.callWithdrawn.subject': '{conference}: the call was withdrawn – {title}',
  'mail.callWithdrawn.body': 'The call “{title}” was withdrawn.\n\nReason: {reason}\n\n{link}',
  'mail.notices.subject': '{conference}: {count, plural, one {# notice} other {# notices}} for you',
  'mail.notices.waits': 'Waits for you:',
  'mail.notices.more': 'And {count, plural, one {# more} other {# more}}, on your page of notices.',
  'mail.notices.foot':
    'Choose what you are told of, and when:\n{choices}\n\nNo more of these letters, without signing in:\n{stop}',
} as const;
