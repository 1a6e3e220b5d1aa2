/** The drafting room: how what was typed stands, and why a copy was ended. */
export const live = {
  'live.connecting': 'Connecting …',
  'live.saved': 'Everything you typed is stored.',
  'live.saving': 'Storing …',
  'live.offline': 'No connection. What you type is kept here and sent when the connection is back.',
  'live.readOnly': 'You are reading. Members of the drafting group write here.',
  'live.ended': 'Your part in this draft has ended.',
  'live.other': 'The drafting room did not take the last words ({kind}). They are kept below for you.',
} as const;
