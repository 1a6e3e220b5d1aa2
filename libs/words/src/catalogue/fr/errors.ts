import type { Translation } from '../index.js';

export const errors: Translation = {
  'error.FORBIDDEN': 'Ceci ne vous revient pas. Connectez-vous avec une autre fonction ou demandez au secrétariat.',
  'error.INTERNAL':
    'Une erreur s’est produite de notre côté. Rien n’a été enregistré. Si elle persiste, donnez ce numéro à l’exploitant : {requestId}.',
  'error.BAD_USER_INPUT': 'La page et le serveur ne se comprennent pas. Rechargez la page.',
  'error.unreachable':
    'Le serveur est injoignable. Ce que vous avez écrit est toujours ici ; réessayez dans un instant.',
  'error.tooManyRequests': 'Trop de demandes sont venues d’ici. Attendez une minute et réessayez.',
  'error.tooLarge':
    'Ces mots sont trop nombreux pour être envoyés d’un coup. Ils sont toujours là : abrégez-les, ou déposez-les en plusieurs parties.',
  'error.other': 'Une erreur s’est produite ({kind}).',
};
