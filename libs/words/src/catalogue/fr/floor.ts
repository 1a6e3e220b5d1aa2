import type { Translation } from '../index.js';

export const floor: Translation = {
  'refusal.ListClosed': 'La liste des orateurs est close. Les motions d’ordre sont encore reçues.',
  'refusal.NotWaiting': 'Cette délégation ne figure plus sur la liste.',
  'refusal.FloorMoved':
    'Une autre délégation a désormais la parole, ou aucune. Regardez de nouveau ; rien n’a été changé.',
  'problem.SpeakingTime': 'le temps de parole va de {least} à {most} secondes.',
  'event.FloorListOpened': '{meeting}, point {number} : liste des orateurs ouverte',
  'event.FloorListClosed': '{meeting}, point {number} : liste des orateurs close',
  'event.FloorListSet': '{meeting}, point {number} : ordre des orateurs ou temps de parole modifié',
  'event.FloorRequested':
    '{symbol} {request, select, POINT_OF_ORDER {a présenté une motion d’ordre} other {a demandé la parole}} (point {number})',
  'event.FloorRequestWithdrawn': '{symbol} ne demande plus la parole (point {number})',
  'event.FloorRequestStruck': '{symbol} retirée de la liste des orateurs (point {number})',
  'event.FloorReordered': '{symbol} déplacée dans la liste des orateurs (point {number})',
  'event.FloorGiven': '{symbol} a la parole (point {number})',
  'event.FloorTaken': '{symbol} s’est exprimée (point {number})',
  'event.FloorItemTakenUp': '{meeting} : examen du point {number}, {title}',
  'event.FloorInterventionNoted': 'L’intervention de {symbol} a été notée (point {number})',
  'event.FloorInterventionCorrected': 'La note de l’intervention de {symbol} a été corrigée (point {number})',
  'event.FloorDecisionRecorded': 'Décision consignée au point {number}',
  'event.FloorDecisionCorrected': 'Décision du point {number} corrigée',
};
