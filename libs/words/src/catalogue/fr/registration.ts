import type { Translation } from '../index.js';

export const registration: Translation = {
  'refusal.AlreadyHead': 'Cette personne dirige déjà la délégation.',
  'refusal.AlreadyJoined':
    '{by} a réuni ces deux inscriptions entre-temps, dans le no {into}. Rien n’est perdu et il ne reste rien à faire.',
  'refusal.HeadNeedsAddress':
    'Un chef reçoit un accès et doit donc avoir une adresse électronique. Choisissez quelqu’un qui en a une.',
  'refusal.LinkEnded':
    'Ce lien privé ne fonctionne plus. Demandez-en un autre au secrétariat ; ce que vous avez envoyé est conservé.',
  'refusal.NotInDelegation': 'Cette personne n’est pas dans la délégation, ou n’y est plus.',
  'refusal.RegistrationClosed':
    'Les inscriptions à cette réunion sont closes depuis le {closedOn}. Rien n’a été enregistré ; écrivez au secrétariat.',
  'refusal.RegistrationDecided': 'Une décision a été prise entre-temps. Voyez où elle en est.',
  'refusal.RegistrationIncomplete': 'Il manque quelque chose avant l’envoi. C’est indiqué ci-dessous.',
  'problem.ClosesAfterMeeting': 'les inscriptions se terminent au plus tard avec la réunion, le {endsOn}.',
  'problem.NotTwins': 'on ne réunit que deux inscriptions différentes à une même réunion.',
  'event.PersonAccessReset': 'L’accès d’un participant ({role}) a été rétabli',
  'event.RegistrationApproved': 'Inscription {number} approuvée : {organisation}',
  'event.RegistrationDeclined': 'Inscription {number} refusée : {organisation}',
  'event.RegistrationDeskOpened': '{meeting} : les inscriptions sont ouvertes jusqu’au {closesOn}',
  'event.RegistrationExtended': 'Inscription {number} : d’autres personnes admises pour {organisation}',
  'event.RegistrationHeadChanged': 'Inscription {number} : un autre chef pour {organisation}',
  'event.RegistrationMerged': 'Inscription {number} réunie avec {into} : {organisation}',
  'mail.accessReset.subject': 'Votre accès à {conference} a été rétabli',
  'mail.accessReset.body':
    'Le secrétariat a rétabli votre accès. Vous êtes déconnecté partout, et votre mot de passe, si vous en aviez un, ne fonctionne plus. Ouvrez ce lien pour vous connecter :\n\n{link}',
  'mail.registration.kept.subject': '{meeting} : votre inscription est conservée',
  'mail.registration.kept.body':
    'Une inscription à {meeting} a été commencée et vous désigne comme point de contact. Elle n’est pas encore envoyée. Quiconque a ce lien peut la poursuivre ; gardez-le pour vous :\n\n{link}\n\nSi vous n’êtes pas au courant, vous n’avez rien à faire.',
  'mail.registration.sent.subject': '{meeting} : votre inscription est arrivée',
  'mail.registration.sent.body':
    'Le secrétariat a reçu votre inscription à {meeting} et répondra. D’ici là vous pouvez la modifier ici ; quiconque a ce lien le peut, gardez-le donc pour vous :\n\n{link}',
  'mail.registration.approved.subject': '{meeting} : votre inscription est approuvée',
  'mail.registration.approved.body':
    'Votre inscription à {meeting} est approuvée. Chaque personne inscrite qui a une adresse électronique reçoit sa propre lettre avec un lien de connexion.',
  'mail.registration.declined.subject': '{meeting} : au sujet de votre inscription',
  'mail.registration.declined.body':
    'Le secrétariat n’a pas pu approuver votre inscription à {meeting}.\n\nMotif : {reason}\n\nVous pouvez la corriger et la renvoyer ici :\n\n{link}',
  'mail.registration.link.subject': '{meeting} : un nouveau lien vers votre inscription',
  'mail.registration.link.body':
    'Ce lien mène à votre inscription à {meeting}. Le précédent ne fonctionne plus :\n\n{link}',
  'delegationRole.HEAD': 'Chef de délégation',
  'delegationRole.DEPUTY': 'Chef adjoint',
  'delegationRole.DELEGATE': 'Délégué',
  'delegationRole.ADVISER': 'Conseiller',
  'delegationRole.other': '{kind}',
  'attendance.ROOM': 'Dans la salle',
  'attendance.REMOTE': 'À distance',
  'attendance.other': '{kind}',
  'takesPartAs.DELEGATION': 'Comme délégation',
  'takesPartAs.OBSERVER': 'Comme observateur',
  'takesPartAs.other': '{kind}',
  'registrationState.DRAFT': 'Pas encore envoyée',
  'registrationState.SUBMITTED': 'Attend une réponse',
  'registrationState.APPROVED': 'Approuvée',
  'registrationState.DECLINED': 'Refusée',
  'registrationState.MERGED': 'Réunie avec une autre',
  'registrationState.other': '{kind}',
  'lack.Organisation': 'Indiquez le nom de votre organisation.',
  'lack.Category': 'Dites de quel genre d’organisation il s’agit.',
  'lack.Country': 'Indiquez son pays.',
  'lack.FocalName': 'Désignez un point de contact.',
  'lack.FocalEmail': 'Donnez une adresse électronique du point de contact.',
  'lack.Participants': 'Estimez combien de personnes viendront.',
  'lack.Head': 'Dites qui dirige la délégation.',
  'lack.OneHead': 'Une délégation a un seul chef ; choisissez une autre fonction pour les autres.',
  'lack.MemberName': 'Personne {member} : le nom manque.',
  'lack.MemberEmail': 'Personne {member} : ce n’est pas une adresse électronique.',
  'lack.HeadEmail': 'Personne {member} : un chef a besoin d’une adresse électronique pour recevoir son accès.',
  'lack.SameEmail': 'Personne {member} : quelqu’un plus haut a la même adresse.',
  'lack.NeedsConsent':
    'Personne {member} : dites si nous pouvons garder ce que vous avez écrit sur les repas et l’accès, ou laissez vide.',
  'lack.VisaConsent': 'Personne {member} : pour une lettre de visa, il nous faut votre accord pour garder ces données.',
  'lack.VisaDetails': 'Personne {member} : une lettre de visa demande les quatre indications.',
  'lack.other': 'Il manque quelque chose ({kind}).',
};
