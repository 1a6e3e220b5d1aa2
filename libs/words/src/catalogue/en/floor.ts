/** What happens in the room: who speaks, what is noted and decided. */
export const floor = {
  'refusal.ListClosed': 'The list of speakers is closed. A point of order is still taken.',
  'refusal.NotWaiting': 'This delegation does not stand in the list any more.',
  'refusal.FloorMoved': 'Somebody else has the floor by now, or nobody. Look again; nothing was changed.',
  'problem.SpeakingTime': 'a speaking time is from {least} seconds to {most} seconds.',
  'event.FloorListOpened': '{meeting}, item {number}: list of speakers opened',
  'event.FloorListClosed': '{meeting}, item {number}: list of speakers closed',
  'event.FloorListSet': '{meeting}, item {number}: order of speakers or speaking time changed',
  'event.FloorRequested':
    '{symbol} {request, select, POINT_OF_ORDER {raised a point of order} other {asked for the floor}} (item {number})',
  'event.FloorRequestWithdrawn': '{symbol} no longer asks for the floor (item {number})',
  'event.FloorRequestStruck': '{symbol} taken off the list of speakers (item {number})',
  'event.FloorReordered': '{symbol} placed elsewhere in the list of speakers (item {number})',
  'event.FloorGiven': '{symbol} has the floor (item {number})',
  'event.FloorTaken': '{symbol} has spoken (item {number})',
  'event.FloorItemTakenUp': '{meeting}: item {number} taken up, {title}',
  'event.FloorInterventionNoted': 'What {symbol} said was noted (item {number})',
  'event.FloorInterventionCorrected': 'The note of what {symbol} said was corrected (item {number})',
  'event.FloorDecisionRecorded': 'Decision recorded under item {number}',
  'event.FloorDecisionCorrected': 'Decision under item {number} corrected',
} as const;
