import type { Translation } from '../index.js';

export const mail: Translation = {
  'mail.signIn.subject': 'Votre lien de connexion à Caucus',
  'mail.signIn.body':
    'Ouvrez ce lien dans les {minutes} minutes pour vous connecter :\n\n{link}\n\nSi vous ne l’avez pas demandé, vous n’avez rien à faire.',
  'mail.appointed.subject': 'Votre fonction à {conference}',
  'mail.appointed.body':
    'Vous participez à {conference} en qualité de {role}. Ouvrez ce lien pour vous connecter :\n\n{link}',
  'mail.callOpened.subject': '{conference} : consultation ouverte – {title}',
  'mail.callOpened.body':
    'Votre délégation est consultée sur {provisions} : « {title} ».\n\nLa consultation prend fin le {dueAt} ({local}, {zone}).\n\nVeuillez en accuser réception et indiquer la position de votre délégation :\n\n{link}',
  'mail.callExtended.subject': '{conference} : délai prolongé – {title}',
  'mail.callExtended.body':
    'La consultation « {title} » prend désormais fin le {dueAt} ({local}, {zone}).\n\nMotif : {reason}\n\n{link}',
  'mail.callReminded.subject': '{conference} : votre délégation n’a pas encore répondu – {title}',
  'mail.callReminded.body':
    'La consultation « {title} » prend fin le {dueAt} ({local}, {zone}). Votre délégation ne s’est pas encore prononcée sur {provisions}.\n\n{link}',
  'mail.stancesUncleared.subject': '{conference} : prises de position à autoriser – {title}',
  'mail.stancesUncleared.body':
    'Des membres de votre délégation ont préparé ce qu’elle dit sur {provisions}. Tant que vous ne l’avez pas autorisé, cela compte comme un silence. La consultation « {title} » prend fin le {dueAt} ({local}, {zone}).\n\n{link}',
  'mail.rulingsAwaited.subject': '{conference} : la consultation attend vos décisions – {title}',
  'mail.rulingsAwaited.body':
    'Le délai de la consultation « {title} » est passé. Elle prendra fin lorsque vous aurez statué sur les objections de {delegations}.\n\n{link}',
  'mail.callClosed.subject':
    '{conference} : {outcome, select, adopted {adopté} failed {non adopté} broken {objection} settled {une option à retenir} kept {les crochets demeurent} other {la consultation est close}} – {title}',
  'mail.callClosed.body':
    'La consultation « {title} » sur {provisions} est close : {outcome, select, adopted {adopté} failed {le soutien ou le quorum a manqué} broken {une objection a été maintenue} settled {une option de chaque crochet est acceptable pour tous et la présidence peut la retenir} kept {les crochets demeurent} other {{outcome}}}. Le sort de chaque disposition :\n\n{link}',
  'mail.callWithdrawn.subject': '{conference} : la consultation a été retirée – {title}',
  'mail.callWithdrawn.body': 'La consultation « {title} » a été retirée.\n\nMotif : {reason}\n\n{link}',
  'mail.notices.subject': '{conference} : {count, plural, one {# avis} other {# avis}} pour vous',
  'mail.notices.waits': 'Vous attend :',
  'mail.notices.more': 'Et {count, plural, one {# autre} other {# autres}}, sur votre page d’avis.',
  'mail.notices.foot':
    'Choisissez de quoi vous êtes averti, et quand :\n{choices}\n\nNe plus recevoir ces lettres, sans se connecter :\n{stop}',
};
