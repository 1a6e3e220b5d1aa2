import type { Translation } from '../index.js';

export const mail: Translation = {
  'mail.signIn.subject': 'Su enlace para entrar en Caucus',
  'mail.signIn.body':
    'Abra este enlace en los próximos {minutes} minutos para entrar:\n\n{link}\n\nSi no lo pidió, no tiene que hacer nada.',
  'mail.appointed.subject': 'Su función en {conference}',
  'mail.appointed.body': 'Usted participa en {conference} como {role}. Abra este enlace para entrar:\n\n{link}',
};
