import type { Person } from '../story.js';

/** Invented people; the six personas first. The secretariat opens the conference and appoints the others. */
export const people: readonly Person[] = [
  { key: 'secretariat', name: 'Marva Sealy', role: 'SECRETARIAT', persona: true },
  { key: 'chair', name: 'Errol Baptiste', role: 'CHAIR', inDraftingGroup: true, persona: true },
  { key: 'rapporteur', name: 'Inez Calderon', role: 'RAPPORTEUR', inDraftingGroup: true, persona: true },
  { key: 'east', name: 'Althea Joseph', role: 'HEAD', speaksFor: 'MIN-E', inDraftingGroup: true, persona: true },
  { key: 'west', name: 'Winston Grant', role: 'DELEGATE', speaksFor: 'MIN-W', inDraftingGroup: true, persona: true },
  { key: 'observer', name: 'Nadia Ramdin', role: 'OBSERVER', speaksFor: 'IO-R', persona: true },
  { key: 'north', name: 'Desmond Rolle', role: 'HEAD', speaksFor: 'MIN-N', inDraftingGroup: true },
  { key: 'mainland', name: 'Sharda Persaud', role: 'HEAD', speaksFor: 'MIN-S', inDraftingGroup: true },
  { key: 'territory', name: 'Clive Ebanks', role: 'DELEGATE', speaksFor: 'MIN-T' },
  { key: 'regulator', name: 'Yvonne Charles', role: 'DELEGATE', speaksFor: 'REG-1' },
  { key: 'regulators', name: 'Jerome Alexis', role: 'DELEGATE', speaksFor: 'REG-2' },
  { key: 'mobile', name: 'Karen Boodoo', role: 'DELEGATE', speaksFor: 'OP-M' },
  { key: 'fixed', name: 'Trevor Hinds', role: 'DELEGATE', speaksFor: 'OP-F' },
  { key: 'provider', name: 'Simone Laurent', role: 'DELEGATE', speaksFor: 'OP-I' },
  { key: 'consumers', name: 'Beverley Thompson', role: 'DELEGATE', speaksFor: 'CS-C' },
  { key: 'users', name: 'Andre Pinas', role: 'DELEGATE', speaksFor: 'CS-U' },
];
