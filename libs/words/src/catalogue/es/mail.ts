import type { Translation } from '../index.js';

export const mail: Translation = {
  'mail.signIn.subject': 'Su enlace para entrar en Caucus',
  'mail.signIn.body':
    'Abra este enlace en los próximos {minutes} minutos para entrar:\n\n{link}\n\nSi no lo pidió, no tiene que hacer nada.',
  'mail.appointed.subject': 'Su función en {conference}',
  'mail.appointed.body': 'Usted participa en {conference} como {role}. Abra este enlace para entrar:\n\n{link}',
  'mail.callOpened.subject': '{conference}: consulta abierta – {title}',
  'mail.callOpened.body':
    'Se consulta a su delegación sobre {provisions}: «{title}».\n\nTermina el {dueAt} ({local}, {zone}).\n\nConfirme que la ha recibido y diga cuál es la postura de su delegación:\n\n{link}',
  'mail.callExtended.subject': '{conference}: más plazo para responder – {title}',
  'mail.callExtended.body':
    'La consulta «{title}» termina ahora el {dueAt} ({local}, {zone}).\n\nMotivo: {reason}\n\n{link}',
  'mail.callReminded.subject': '{conference}: su delegación aún no ha respondido – {title}',
  'mail.callReminded.body':
    'La consulta «{title}» termina el {dueAt} ({local}, {zone}). Su delegación aún no ha dicho nada sobre {provisions}.\n\n{link}',
  'mail.stancesUncleared.subject': '{conference}: posturas por autorizar – {title}',
  'mail.stancesUncleared.body':
    'Miembros de su delegación han preparado lo que esta dice sobre {provisions}. Hasta que usted lo autorice, cuenta como silencio. La consulta «{title}» termina el {dueAt} ({local}, {zone}).\n\n{link}',
  'mail.rulingsAwaited.subject': '{conference}: la consulta espera sus decisiones – {title}',
  'mail.rulingsAwaited.body':
    'El plazo de la consulta «{title}» ha vencido. Terminará cuando usted haya decidido sobre las objeciones de {delegations}.\n\n{link}',
  'mail.callClosed.subject':
    '{conference}: {outcome, select, adopted {adoptado} failed {no adoptado} broken {objetado} settled {hay una opción que tomar} kept {se mantienen los corchetes} other {la consulta ha terminado}} – {title}',
  'mail.callClosed.body':
    'La consulta «{title}» sobre {provisions} ha terminado: {outcome, select, adopted {adoptado} failed {faltó apoyo o quórum} broken {se mantuvo una objeción} settled {una opción de cada corchete es aceptable para todos y la presidencia puede tomarla} kept {se mantienen los corchetes} other {{outcome}}}. Qué ha sido de cada disposición:\n\n{link}',
  'mail.callWithdrawn.subject': '{conference}: la consulta se ha retirado – {title}',
  'mail.callWithdrawn.body': 'La consulta «{title}» se ha retirado.\n\nMotivo: {reason}\n\n{link}',
  'mail.notices.subject': '{conference}: {count, plural, one {# aviso} other {# avisos}} para usted',
  'mail.notices.waits': 'Pendiente de usted:',
  'mail.notices.more': 'Y {count, plural, one {# más} other {# más}}, en su página de avisos.',
  'mail.notices.foot':
    'Elija de qué se le avisa y cuándo:\n{choices}\n\nNo recibir más cartas como esta, sin iniciar sesión:\n{stop}',
};
