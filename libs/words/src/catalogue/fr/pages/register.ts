import type { Translation } from '../../index.js';

export const register: Translation = {
  'register.title': 'Inscription',
  'register.body': 'Votre organisation',
  'register.organisation': 'Organisation',
  'register.participants': 'Nombre estimé de participants',
  'register.participantsHint': 'Toutes les personnes présentes ou à distance. Les noms peuvent suivre.',
  'register.focal': 'Point de contact',
  'register.focalHint':
    'La personne à qui nous écrivons au sujet de cette inscription. Elle n’a pas à venir elle-même.',
  'register.focalName': 'Nom du point de contact',
  'register.focalEmail': 'Courriel du point de contact',
  'register.delegation': 'Délégation',
  'register.delegationHint': 'Qui vient, autant que vous le savez. L’une de ces personnes dirige la délégation.',
  'register.person': 'Personne {number}{name, select, none {} other { – {name}}}',
  'register.name': 'Nom complet',
  'register.role': 'Fonction dans la délégation',
  'register.email': 'Courriel',
  'register.emailHint': 'Pour son propre lien de connexion.',
  'register.post': 'Fonction',
  'register.postHint': 'Par exemple ministre, directrice, conseil.',
  'register.attendance': 'Participe',
  'register.hasNeeds': 'A des besoins pour les repas ou l’accès',
  'register.diet': 'Repas',
  'register.access': 'Accès',
  'register.accessHint': 'Rampe, boucle auditive, langue des signes, gros caractères …',
  'register.needsConsent':
    'Le secrétariat peut garder ceci pour organiser les repas et l’accès. C’est effacé le {until}.',
  'register.wantsVisa': 'A besoin d’une lettre pour un visa',
  'register.visa.nameInPassport': 'Nom comme au passeport',
  'register.visa.nationality': 'Nationalité',
  'register.visa.passportNumber': 'Numéro de passeport',
  'register.visa.bornOn': 'Date de naissance',
  'register.visaConsent':
    'Le secrétariat peut garder ceci pour écrire une lettre pour le visa, et pour rien d’autre. C’est effacé le {until}.',
  'register.add': 'Ajouter une personne',
  'register.drop': 'Retirer',
  'register.dropWho': 'Retirer la personne {number}',
  'register.send': 'Envoyer l’inscription',
  'register.sendChanges': 'Envoyer les changements',
  'register.keep': 'La garder et revenir plus tard',
  'register.until': 'On peut s’inscrire jusqu’au {closes}.',
  'register.linkEndedTitle': 'Ce lien ne mène nulle part',
  'register.linkEnded': 'Il est arrivé à son terme, a été remplacé par un plus récent, ou n’a pas été copié en entier.',
  'register.linkEndedWhat':
    'Ce que vous avez envoyé est conservé. Cherchez une lettre plus récente, ou demandez un nouveau lien au secrétariat.',
  'register.state.DRAFT': 'Gardée, pas encore envoyée',
  'register.state.SUBMITTED': 'Envoyée : inscription no {number}',
  'register.state.APPROVED': 'Approuvée : inscription no {number}',
  'register.state.DECLINED': 'Pas approuvée',
  'register.state.MERGED': 'Réunie avec une autre inscription',
  'register.approvedWhat':
    '{organisation} participe. Chaque personne ayant un courriel a reçu un lien de connexion. Pour un changement, écrivez au secrétariat.',
  'register.declinedWhat':
    'Le secrétariat a écrit : {reason} Vous pouvez corriger le formulaire ci-dessous et le renvoyer.',
  'register.mergedWhat':
    'Votre organisation s’était inscrite deux fois. Les personnes que vous avez nommées sont dans l’autre inscription.',
  'register.linkWhat':
    'Le lien ci-dessous ramène ici jusqu’au {until} ; nous l’avons aussi envoyé à {address}. Quiconque l’a peut changer le formulaire : gardez-le pour vous.',
  'register.link': 'Votre lien privé',
};
