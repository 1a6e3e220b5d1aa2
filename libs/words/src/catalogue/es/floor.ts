import type { Translation } from '../index.js';

export const floor: Translation = {
  'refusal.ListClosed': 'La lista de oradores está cerrada. Las mociones de orden se siguen admitiendo.',
  'refusal.NotWaiting': 'Esta delegación ya no figura en la lista.',
  'refusal.FloorMoved': 'Ahora tiene la palabra otra delegación, o ninguna. Vuelva a mirar; no se ha cambiado nada.',
  'problem.SpeakingTime': 'el tiempo de uso de la palabra va de {least} a {most} segundos.',
  'event.FloorListOpened': '{meeting}, punto {number}: lista de oradores abierta',
  'event.FloorListClosed': '{meeting}, punto {number}: lista de oradores cerrada',
  'event.FloorListSet': '{meeting}, punto {number}: cambió el orden de los oradores o el tiempo de uso de la palabra',
  'event.FloorRequested':
    '{symbol} {request, select, POINT_OF_ORDER {planteó una moción de orden} other {pidió la palabra}} (punto {number})',
  'event.FloorRequestWithdrawn': '{symbol} ya no pide la palabra (punto {number})',
  'event.FloorRequestStruck': '{symbol} retirada de la lista de oradores (punto {number})',
  'event.FloorReordered': '{symbol} cambió de lugar en la lista de oradores (punto {number})',
  'event.FloorGiven': '{symbol} tiene la palabra (punto {number})',
  'event.FloorTaken': '{symbol} ha hablado (punto {number})',
  'event.FloorItemTakenUp': '{meeting}: se aborda el punto {number}, {title}',
  'event.FloorInterventionNoted': 'Se anotó lo que dijo {symbol} (punto {number})',
  'event.FloorInterventionCorrected': 'Se corrigió la nota de lo que dijo {symbol} (punto {number})',
  'event.FloorDecisionRecorded': 'Decisión consignada en el punto {number}',
  'event.FloorDecisionCorrected': 'Decisión del punto {number} corregida',
};
