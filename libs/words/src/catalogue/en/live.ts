/** The drafting room: how what was typed stands, and why words were not taken. */
export const live = {
  'live.DocumentFull': 'The draft has grown as large as a draft can be. Your last words are kept below for you.',
  'live.ProvisionFull':
    'This provision has grown as large as a provision can be. Your last words are kept below for you.',
  'live.ForeignClient':
    'This copy of the draft belongs to someone else. A fresh one is opened; your words are kept below.',
  'live.Locked': 'This provision was closed. What you wrote in it is kept below for you; the rest is taken.',
  'live.NotFound': 'This draft is not open to you any more. Your last words are kept below for you.',
  'live.NotForYou': 'Your part in this draft has ended. Your last words are kept below for you.',
  'live.ReadOnly': 'You may read here and not write. Your last words are kept below for you.',
  'live.TooManyCopies': 'Too many copies of the draft were opened from here. Reload the page.',
  'live.connecting': 'Connecting …',
  'live.saved': 'Everything you typed is stored.',
  'live.saving': '{waiting, plural, one {# change waiting} other {# changes waiting}}',
  'live.offline': 'Offline since {since}; your words are kept on this device.',
  'live.offlineHere': 'Offline since {since}. Keep this page open: your words are kept in it alone.',
  'live.slow': 'Slow connection: updates every second.',
  'live.readOnly': 'You are reading. Members of the drafting group write here.',
  'live.SignedOut': 'You signed out before these words were stored. They are kept below for you.',
  'live.ended': 'Your part in this draft has ended.',
  'live.Malformed': 'The last words came in a form the drafting room cannot read. They are kept below for you.',
  'live.TooLarge': 'The last change was too large to take at once. It is kept below for you; send it in parts.',
  'live.OutsideBody': 'The last change was outside the words of a provision. It is kept below for you.',
  'live.UnknownContent': 'The last change held something that is not text of a provision. It is kept below for you.',
  'live.UnknownOption': 'The last change touched a bracket that is not there. It is kept below for you.',
  'live.UnknownMessage': 'This page and the drafting room do not understand each other. Reload the page.',
  'live.other': 'The drafting room did not take the last words ({kind}). They are kept below for you.',
} as const;
