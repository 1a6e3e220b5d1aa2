import type { Translation } from '../../index.js';

export const notes: Translation = {
  'notes.means': 'Niemand buiten uw delegatie kan ze lezen, ook het secretariaat niet.',
  'notes.count': '{count, plural, =0 {Notities van uw delegatie} other {Notities van uw delegatie (#)}}',
  'notes.write': 'Een notitie',
  'notes.keep': 'Bewaren',
  'notes.edit': 'Bewerken',
  'notes.remove': 'Weghalen',
  'notes.by': '{person}, {at}',
};
