import { actionsOf, type Part, type PolicyTable } from '../platform/access/policy-table.js';

export type InvitationAction = 'invite' | 'importLists' | 'enterStatements';

/** Whom a conference invites is the secretariat's business. */
export const invitationPolicy: PolicyTable<InvitationAction> = {
  SECRETARIAT: ['invite', 'importLists', 'enterStatements'],
};

export function mayOnInvitations(part: Part): readonly InvitationAction[] {
  return actionsOf(invitationPolicy, part);
}
