/** What a delegation notes for itself. */
export const notes = {
  'notes.means': 'Nobody outside your delegation can read them, the secretariat included.',
  'notes.count': '{count, plural, =0 {Notes of your delegation} other {Notes of your delegation (#)}}',
  'notes.write': 'A note',
  'notes.keep': 'Keep',
  'notes.edit': 'Edit',
  'notes.remove': 'Take out',
  'notes.by': '{person}, {at}',
} as const;
