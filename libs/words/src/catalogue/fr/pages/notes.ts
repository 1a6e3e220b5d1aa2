import type { Translation } from '../../index.js';

export const notes: Translation = {
  'notes.means': 'Personne hors de votre délégation ne peut les lire, secrétariat compris.',
  'notes.count': '{count, plural, =0 {Notes de votre délégation} other {Notes de votre délégation (#)}}',
  'notes.write': 'Une note',
  'notes.keep': 'Conserver',
  'notes.edit': 'Modifier',
  'notes.remove': 'Retirer',
  'notes.by': '{person}, {at}',
};
