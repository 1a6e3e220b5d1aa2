import type { Translation } from '../../index.js';

export const locks: Translation = {
  'lock.AGREED': 'Convenue. Fermée par {person}, {at}.',
  'lock.CALL': 'En consultation. Fermée par {person}, {at}.',
  'lock.GROUP': 'Seul {group} écrit ici. Fermée aux autres par {person}, {at}.',
  'lock.other': 'Fermée par {person}, {at}.',
  'lock.yours': 'Vous continuez à y écrire.',
  'lock.attempt': 'Rien ne s’écrit ici : la disposition est fermée.',
  'lock.proposeInstead': 'Proposer un amendement',
  'lock.close': 'Fermer …',
  'lock.closeTitle': 'Fermer {provision} à la rédaction',
  'lock.closeMeans':
    'En deux secondes, elle est fermée sur toutes les pages ouvertes. Qui y écrit continue partout ailleurs, et ce qui n’a pas été enregistré à temps lui est conservé.',
  'lock.why': 'Motif',
  'lock.why.AGREED': 'Convenue',
  'lock.why.agreedMeans': 'Personne n’y écrit avant qu’elle soit rouverte.',
  'lock.why.CALL': 'En consultation',
  'lock.why.callMeans': 'Qui est consulté lit le texte tel qu’il est.',
  'lock.why.GROUP': 'À rédiger par un groupe',
  'lock.why.groupMeans': 'Ses membres au groupe de rédaction continuent ; les autres lisent.',
  'lock.group': 'Groupe qui continue à écrire',
  'lock.closeAct': 'La fermer',
  'lock.open': 'Rouvrir …',
  'lock.openTitle': 'Rouvrir {provision} ?',
  'lock.openMeans': 'Le groupe de rédaction peut y écrire aussitôt.',
  'lock.openAct': 'La rouvrir',
  'lock.isClosed': '{provision} : fermée.',
  'lock.isOpen': '{provision} : rouverte.',
  'lock.undo': 'Annuler',
  'kept.propose': 'Proposer comme amendement …',
  'kept.became': 'Déposés comme amendement.',
  'kept.see': 'Voir ce qu’il devient',
  'kept.dismiss': 'Écarter …',
  'kept.done': 'Ranger',
  'kept.dismissTitle': 'Écarter ces mots ?',
  'kept.dismissMeans': 'Ils ne se trouvent nulle part ailleurs.',
  'kept.dismissAct': 'Écarter',
  'kept.takenOut': 'Vous avez retiré des mots.',
  'kept.elsewhere':
    '{count, plural, one {Des mots de vous n’ont pas été acceptés. Ils sont conservés à} other {Des mots de vous n’ont pas été acceptés à # endroits. Ils sont conservés à}}',
  'kept.here': 'Vos mots sur cet appareil',
  'kept.hereLead':
    'Ce qui n’a pas été accepté dans un projet et ce qui attend d’être envoyé. Cela n’est que sur cet appareil, jusqu’à ce que vous en ayez fini.',
  'kept.nothing': 'Rien de vous n’attend sur cet appareil.',
  'kept.waiting':
    '{waiting, plural, one {# modification attend d’être envoyée.} other {# modifications attendent d’être envoyées.}}',
  'kept.openDraft': 'Ouvrir le projet',
  'kept.draft': 'Un projet',
  'kept.prefilled':
    'Voici le texte tel qu’il est, avec ce que vous aviez écrit dans le projet. Modifiez-le à votre gré ; rien n’est déposé avant votre envoi.',
  'kept.prefilledApart':
    'Ce que vous aviez écrit dans le projet figure à la fin dans un paragraphe à part, car on ne sait plus où cela se trouvait. Rien n’est déposé avant votre envoi.',
};
