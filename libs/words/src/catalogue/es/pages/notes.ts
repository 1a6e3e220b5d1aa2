import type { Translation } from '../../index.js';

export const notes: Translation = {
  'notes.means': 'Nadie fuera de su delegación puede leerlas, tampoco la secretaría.',
  'notes.count': '{count, plural, =0 {Notas de su delegación} other {Notas de su delegación (#)}}',
  'notes.write': 'Una nota',
  'notes.keep': 'Guardar',
  'notes.edit': 'Modificar',
  'notes.remove': 'Quitar',
  'notes.by': '{person}, {at}',
};
