import type { Translation } from '../index.js';

export const mail: Translation = {
  'mail.signIn.subject': 'Uw link om u bij Caucus aan te melden',
  'mail.signIn.body':
    'Open deze link binnen {minutes} minuten om u aan te melden:\n\n{link}\n\nHebt u er niet om gevraagd, dan hoeft u niets te doen.',
  'mail.appointed.subject': 'Uw rol bij {conference}',
  'mail.appointed.body': 'U neemt deel aan {conference} als {role}. Open deze link om u aan te melden:\n\n{link}',
  'mail.callOpened.subject': '{conference}: er loopt een consultatie – {title}',
  'mail.callOpened.body':
    'Uw delegatie wordt gevraagd naar {provisions}: “{title}”.\n\nDe consultatie eindigt op {dueAt} ({local}, {zone}).\n\nBevestig de ontvangst en geef het standpunt van uw delegatie:\n\n{link}',
  'mail.callExtended.subject': '{conference}: meer tijd om te antwoorden – {title}',
  'mail.callExtended.body':
    'De consultatie “{title}” eindigt nu op {dueAt} ({local}, {zone}).\n\nReden: {reason}\n\n{link}',
  'mail.callReminded.subject': '{conference}: uw delegatie heeft nog niet geantwoord – {title}',
  'mail.callReminded.body':
    'De consultatie “{title}” eindigt op {dueAt} ({local}, {zone}). Uw delegatie heeft nog niets gezegd over {provisions}.\n\n{link}',
  'mail.stancesUncleared.subject': '{conference}: standpunten vrij te geven – {title}',
  'mail.stancesUncleared.body':
    'Leden van uw delegatie hebben opgesteld wat zij zegt over {provisions}. Zolang u het niet vrijgeeft, telt het als zwijgen. De consultatie “{title}” eindigt op {dueAt} ({local}, {zone}).\n\n{link}',
  'mail.rulingsAwaited.subject': '{conference}: de consultatie wacht op uw beslissingen – {title}',
  'mail.rulingsAwaited.body':
    'De termijn van de consultatie “{title}” is verstreken. Zij eindigt wanneer u over de bezwaren van {delegations} hebt beslist.\n\n{link}',
  'mail.callClosed.subject':
    '{conference}: {outcome, select, adopted {aangenomen} failed {niet aangenomen} broken {bezwaar gemaakt} settled {een optie om te nemen} kept {de haken blijven} other {de consultatie is beëindigd}} – {title}',
  'mail.callClosed.body':
    'De consultatie “{title}” over {provisions} is beëindigd: {outcome, select, adopted {aangenomen} failed {steun of quorum ontbrak} broken {een bezwaar bleef staan} settled {van elke haak is één optie voor allen aanvaardbaar, die de voorzitter mag nemen} kept {de haken blijven} other {{outcome}}}. Wat er van elke bepaling is geworden:\n\n{link}',
  'mail.callWithdrawn.subject': '{conference}: de consultatie is ingetrokken – {title}',
  'mail.callWithdrawn.body': 'De consultatie “{title}” is ingetrokken.\n\nReden: {reason}\n\n{link}',
  'mail.notices.subject': '{conference}: {count, plural, one {# bericht} other {# berichten}} voor u',
  'mail.notices.waits': 'Wacht op u:',
  'mail.notices.more': 'En nog {count, plural, one {#} other {#}}, op uw pagina met berichten.',
  'mail.notices.foot':
    'Kies waarover u bericht krijgt, en wanneer:\n{choices}\n\nGeen brieven als deze meer, zonder in te loggen:\n{stop}',
};
