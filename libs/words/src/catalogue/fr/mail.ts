import type { Translation } from '../index.js';

export const mail: Translation = {
  'mail.signIn.subject': 'Votre lien de connexion à Caucus',
  'mail.signIn.body':
    'Ouvrez ce lien dans les {minutes} minutes pour vous connecter :\n\n{link}\n\nSi vous ne l’avez pas demandé, vous n’avez rien à faire.',
  'mail.appointed.subject': 'Votre fonction à {conference}',
  'mail.appointed.body':
    'Vous participez à {conference} en qualité de {role}. Ouvrez ce lien pour vous connecter :\n\n{link}',
};
