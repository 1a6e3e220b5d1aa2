import type { Translation } from '../../index.js';

export const signingIn: Translation = {
  'signIn.title': 'Se connecter',
  'signIn.lead':
    'Les pages publiques se lisent sans compte. Connectez-vous pour déposer, commenter, amender et rédiger.',
  'signIn.byLink': 'Avec un lien par courriel',
  'signIn.email': 'Adresse électronique',
  'signIn.sendLink': 'M’envoyer un lien',
  'signIn.linkSent': 'Si l’adresse est connue ici, une lettre avec un lien est en route.',
  'signIn.linkSentHint': 'Le lien sert une fois. Ouvrez-le sur l’appareil que vous voulez utiliser.',
  'signIn.toOutbox': 'Lire la lettre dans la boîte d’envoi',
  'signIn.byPassword': 'Avec un mot de passe',
  'signIn.password': 'Mot de passe',
  'signIn.withPassword': 'Se connecter',
  'signIn.wrong': 'Cette adresse et ce mot de passe ne vont pas ensemble. Demandez un lien si vous l’avez oublié.',
  'signIn.badLink': 'Ce lien a déjà servi ou est trop ancien. Demandez-en un autre ci-dessous.',
  'signIn.following': 'Connexion avec le lien …',
  'signIn.asExample': 'En tant que personne de l’exemple',
  'signIn.asExampleHint': 'Un clic, sans mot de passe. Seul l’exemple sur cette machine l’offre.',
  'outbox.title': 'Boîte d’envoi',
  'outbox.lead':
    'Aucun serveur de courrier n’est configuré ; les lettres sont gardées ici au lieu d’être envoyées. Cette page n’existe que sur la machine elle-même.',
  'outbox.empty': 'Pas encore de lettre',
  'outbox.emptyHint': 'Les lettres avec liens de connexion apparaîtront ici à mesure des demandes.',
  'outbox.to': 'À {address}',
  'me.title': 'Vous',
  'me.parts': 'Vos fonctions',
  'me.noParts':
    'Vous ne participez encore à aucune conférence. Le secrétariat d’une conférence vous donne une fonction.',
  'me.part': '{role}{stakeholder, select, none {} other {, {stakeholder}}}',
  'me.draftingGroup': 'membre du groupe de rédaction',
  'me.password': 'Mot de passe',
  'me.passwordHas': 'Vous avez un mot de passe. Un nouveau le remplace.',
  'me.passwordNone':
    'Vous n’avez pas de mot de passe : vous vous connectez par liens. Avec un mot de passe, vous pouvez entrer là où le courrier n’arrive pas.',
  'me.newPassword': 'Nouveau mot de passe',
  'me.setPassword': 'Fixer le mot de passe',
  'me.passwordSet': 'Le mot de passe est fixé.',
  'me.signedOut': 'Vous n’êtes pas connecté.',
  'me.notices': 'Avis et courrier',
};
