import { actionsOf, type Part, type PolicyTable } from '../platform/access/policy-table.js';

export type ParticipationAction = 'addStakeholder' | 'appoint' | 'dismiss' | 'readMembers' | 'setStanding';

/** The secretariat says who takes part; everyone who does may see with whom. */
export const participationPolicy: PolicyTable<ParticipationAction> = {
  SECRETARIAT: ['addStakeholder', 'appoint', 'dismiss', 'readMembers', 'setStanding'],
  CHAIR: ['readMembers'],
  RAPPORTEUR: ['readMembers'],
  HEAD: ['readMembers'],
  DELEGATE: ['readMembers'],
  SPEAKING_OBSERVER: ['readMembers'],
  OBSERVER: ['readMembers'],
};

export function mayOnParticipation(part: Part): readonly ParticipationAction[] {
  return actionsOf(participationPolicy, part);
}
