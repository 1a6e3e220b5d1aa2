import { actionsOf, type Part, type PolicyTable } from '../platform/access/policy-table.js';

export type DraftAction = 'read' | 'write' | 'merge' | 'reserve' | 'seal' | 'lock' | 'openDraft';

/**
 * Everyone who takes part reads; the chair and the rapporteur put together, seal and close provisions; delegations reserve their position
 * on a bracket; the secretariat may open the room.
 */
export const draftPolicy: PolicyTable<DraftAction> = {
  SECRETARIAT: ['read', 'openDraft'],
  CHAIR: ['read', 'write', 'merge', 'seal', 'lock', 'openDraft'],
  RAPPORTEUR: ['read', 'write', 'merge', 'seal', 'lock', 'openDraft'],
  HEAD: ['read', 'reserve'],
  DELEGATE: ['read', 'reserve'],
  SPEAKING_OBSERVER: ['read'],
  OBSERVER: ['read'],
};

/** Whoever is in the drafting group writes, whatever else they are. */
export function mayOnDrafts(part: Part, inDraftingGroup: boolean): readonly DraftAction[] {
  const may = actionsOf(draftPolicy, part);
  return inDraftingGroup && part !== 'NOBODY' && !may.includes('write') ? [...may, 'write'] : may;
}
