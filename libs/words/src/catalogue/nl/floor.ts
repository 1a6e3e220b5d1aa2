import type { Translation } from '../index.js';

export const floor: Translation = {
  'refusal.ListClosed': 'De sprekerslijst is gesloten. Een motie van orde kan nog.',
  'refusal.NotWaiting': 'Deze delegatie staat niet meer op de lijst.',
  'refusal.FloorMoved': 'Inmiddels heeft een ander het woord, of niemand. Kijk nog eens; er is niets veranderd.',
  'problem.SpeakingTime': 'een spreektijd is {least} tot {most} seconden.',
  'event.FloorListOpened': '{meeting}, punt {number}: sprekerslijst geopend',
  'event.FloorListClosed': '{meeting}, punt {number}: sprekerslijst gesloten',
  'event.FloorListSet': '{meeting}, punt {number}: volgorde van sprekers of spreektijd gewijzigd',
  'event.FloorRequested':
    '{symbol} {request, select, POINT_OF_ORDER {diende een motie van orde in} other {vroeg het woord}} (punt {number})',
  'event.FloorRequestWithdrawn': '{symbol} vraagt het woord niet meer (punt {number})',
  'event.FloorRequestStruck': '{symbol} van de sprekerslijst gehaald (punt {number})',
  'event.FloorReordered': '{symbol} verplaatst op de sprekerslijst (punt {number})',
  'event.FloorGiven': '{symbol} heeft het woord (punt {number})',
  'event.FloorTaken': '{symbol} heeft gesproken (punt {number})',
  'event.FloorItemTakenUp': '{meeting}: punt {number} in behandeling, {title}',
  'event.FloorInterventionNoted': 'Genoteerd wat {symbol} zei (punt {number})',
  'event.FloorInterventionCorrected': 'De notitie van wat {symbol} zei is verbeterd (punt {number})',
  'event.FloorDecisionRecorded': 'Besluit vastgelegd onder punt {number}',
  'event.FloorDecisionCorrected': 'Besluit onder punt {number} verbeterd',
};
