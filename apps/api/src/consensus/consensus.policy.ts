import { actionsOf, type Part, type PolicyTable } from '../platform/access/policy-table.js';

export type ConsensusAction =
  /** Write what one's delegation says; whether it clears is told by its head. */
  | 'stateStance'
  | 'editRules'
  /** Prepare, open, extend, rule, close, withdraw. */
  | 'call'
  | 'notePresence';

/**
 * Delegations and observers who speak for a body say how they stand; chair and rapporteur ask and rule; the secretariat
 * keeps the rules and sees who is in the room. Nobody who serves the conference speaks in it.
 */
export const consensusPolicy: PolicyTable<ConsensusAction> = {
  SECRETARIAT: ['editRules', 'notePresence'],
  CHAIR: ['editRules', 'call', 'notePresence'],
  RAPPORTEUR: ['editRules', 'call', 'notePresence'],
  HEAD: ['stateStance'],
  DELEGATE: ['stateStance'],
  SPEAKING_OBSERVER: ['stateStance'],
};

export function mayOnConsensus(part: Part): readonly ConsensusAction[] {
  return actionsOf(consensusPolicy, part);
}
