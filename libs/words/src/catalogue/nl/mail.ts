import type { Translation } from '../index.js';

export const mail: Translation = {
  'mail.signIn.subject': 'Uw link om u bij Caucus aan te melden',
  'mail.signIn.body':
    'Open deze link binnen {minutes} minuten om u aan te melden:\n\n{link}\n\nHebt u er niet om gevraagd, dan hoeft u niets te doen.',
  'mail.appointed.subject': 'Uw rol bij {conference}',
  'mail.appointed.body': 'U neemt deel aan {conference} als {role}. Open deze link om u aan te melden:\n\n{link}',
};
