import { actionsOf, type Part, type PolicyTable } from '../platform/access/policy-table.js';

export type RegistrationAction = 'setRegistrationDesk' | 'readRegistrations' | 'decideRegistrations' | 'resetAccess';

/** Who registers is the secretariat's business, and nobody else's. */
export const registrationPolicy: PolicyTable<RegistrationAction> = {
  SECRETARIAT: ['setRegistrationDesk', 'readRegistrations', 'decideRegistrations', 'resetAccess'],
};

export function mayOnRegistrations(part: Part): readonly RegistrationAction[] {
  return actionsOf(registrationPolicy, part);
}

/** What can be done with one, as it stands. */
export function mayOnRegistration(state: string, decides: boolean): readonly string[] {
  if (!decides) return ['DRAFT', 'SUBMITTED', 'DECLINED'].includes(state) ? ['write'] : [];
  switch (state) {
    case 'SUBMITTED':
      return ['approve', 'decline', 'merge', 'renewLink'];
    case 'DECLINED':
      return ['approve', 'merge', 'renewLink'];
    case 'APPROVED':
      return ['approve', 'merge', 'changeHead', 'renewLink'];
    default:
      return [];
  }
}
