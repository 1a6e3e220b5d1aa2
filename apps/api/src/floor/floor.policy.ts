import { actionsOf, type Part, type PolicyTable } from '../platform/access/policy-table.js';

/** `lead` is the chair's: the list, who speaks, what is taken up. `note` is the rapporteur's: what was said and decided. */
export type FloorAction = 'ask' | 'raisePoint' | 'lead' | 'note';

export const floorPolicy: PolicyTable<FloorAction> = {
  SECRETARIAT: ['lead', 'note'],
  CHAIR: ['lead', 'note'],
  RAPPORTEUR: ['note'],
  HEAD: ['ask', 'raisePoint'],
  DELEGATE: ['ask', 'raisePoint'],
  SPEAKING_OBSERVER: ['ask'],
};

export function mayOnFloor(part: Part): readonly FloorAction[] {
  return actionsOf(floorPolicy, part);
}
