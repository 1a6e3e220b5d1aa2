import { actionsOf, type Part, type PolicyTable } from '../platform/access/policy-table.js';

export type DraftAction = 'read' | 'write' | 'merge' | 'seal' | 'openDraft';

/** Everyone who takes part reads; the chair and the rapporteur put together and seal; the secretariat may open the room. */
export const draftPolicy: PolicyTable<DraftAction> = {
  SECRETARIAT: ['read', 'openDraft'],
  CHAIR: ['read', 'write', 'merge', 'seal', 'openDraft'],
  RAPPORTEUR: ['read', 'write', 'merge', 'seal', 'openDraft'],
  HEAD: ['read'],
  DELEGATE: ['read'],
  SPEAKING_OBSERVER: ['read'],
  OBSERVER: ['read'],
};

/** Whoever is in the drafting group writes, whatever else they are. */
export function mayOnDrafts(part: Part, inDraftingGroup: boolean): readonly DraftAction[] {
  const may = actionsOf(draftPolicy, part);
  return inDraftingGroup && part !== 'NOBODY' && !may.includes('write') ? [...may, 'write'] : may;
}
