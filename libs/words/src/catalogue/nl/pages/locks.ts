import type { Translation } from '../../index.js';

export const locks: Translation = {
  'lock.AGREED': 'Overeengekomen. Gesloten door {person}, {at}.',
  'lock.CALL': 'In raadpleging. Gesloten door {person}, {at}.',
  'lock.GROUP': 'Alleen {group} schrijft hier. Voor de anderen gesloten door {person}, {at}.',
  'lock.other': 'Gesloten door {person}, {at}.',
  'lock.yours': 'U schrijft er verder in.',
  'lock.attempt': 'Hier wordt niets geschreven: de bepaling is gesloten.',
  'lock.proposeInstead': 'Een amendement voorstellen',
  'lock.close': 'Sluiten …',
  'lock.closeTitle': '{provision} sluiten voor het schrijven',
  'lock.closeMeans':
    'Binnen twee seconden is zij op elke open pagina gesloten. Wie erin schrijft, gaat overal elders verder, en wat niet op tijd is opgeslagen, wordt voor hem of haar bewaard.',
  'lock.why': 'Waarom',
  'lock.why.AGREED': 'Overeengekomen',
  'lock.why.agreedMeans': 'Niemand schrijft erin tot zij weer wordt geopend.',
  'lock.why.CALL': 'In raadpleging',
  'lock.why.callMeans': 'Wie wordt gevraagd, leest de woorden zoals ze er staan.',
  'lock.why.GROUP': 'Door één groep te schrijven',
  'lock.why.groupMeans': 'Haar leden in de redactiegroep gaan verder; alle anderen lezen mee.',
  'lock.group': 'Groep die verder schrijft',
  'lock.closeAct': 'Sluiten',
  'lock.open': 'Weer openen …',
  'lock.openTitle': '{provision} weer openen?',
  'lock.openMeans': 'De redactiegroep kan er meteen in schrijven.',
  'lock.openAct': 'Openen',
  'lock.isClosed': '{provision} is gesloten.',
  'lock.isOpen': '{provision} is weer open.',
  'lock.undo': 'Ongedaan maken',
  'kept.propose': 'Als amendement voorstellen …',
  'kept.became': 'Ingediend als amendement.',
  'kept.see': 'Zie wat ervan wordt',
  'kept.dismiss': 'Weggooien …',
  'kept.done': 'Opruimen',
  'kept.dismissTitle': 'Deze woorden weggooien?',
  'kept.dismissMeans': 'Ze staan nergens anders.',
  'kept.dismissAct': 'Weggooien',
  'kept.takenOut': 'U haalde woorden weg.',
  'kept.elsewhere':
    '{count, plural, one {Woorden van u zijn niet aanvaard. Ze worden bewaard bij} other {Woorden van u zijn op # plaatsen niet aanvaard. Ze worden bewaard bij}}',
  'kept.here': 'Uw woorden op dit apparaat',
  'kept.hereLead':
    'Wat niet in een ontwerp is aanvaard en wat wacht om verzonden te worden. Het staat alleen op dit apparaat, tot u ermee klaar bent.',
  'kept.nothing': 'Er wacht niets van u op dit apparaat.',
  'kept.waiting':
    '{waiting, plural, one {# wijziging wacht op verzending.} other {# wijzigingen wachten op verzending.}}',
  'kept.openDraft': 'Het ontwerp openen',
  'kept.draft': 'Een ontwerp',
  'kept.prefilled':
    'Dit is de tekst zoals die er staat, met wat u in het ontwerp schreef. Wijzig hem naar wens; er wordt niets ingediend voordat u verzendt.',
  'kept.prefilledApart':
    'Wat u in het ontwerp schreef, staat in een eigen alinea aan het eind, omdat niet meer bekend is waar het stond. Er wordt niets ingediend voordat u verzendt.',
};
