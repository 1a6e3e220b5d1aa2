import { actionsOf, type Part, type PolicyTable } from '../platform/access/policy-table.js';

export type CommentAction = 'comment' | 'edit' | 'withdraw' | 'reply';

/** Everyone who takes part may speak to what they can read. */
export const commentPolicy: PolicyTable<CommentAction> = {
  SECRETARIAT: ['comment', 'edit', 'withdraw', 'reply'],
  CHAIR: ['comment', 'edit', 'withdraw', 'reply'],
  RAPPORTEUR: ['comment', 'edit', 'withdraw', 'reply'],
  HEAD: ['comment', 'edit', 'withdraw', 'reply'],
  DELEGATE: ['comment', 'edit', 'withdraw', 'reply'],
  SPEAKING_OBSERVER: ['comment', 'edit', 'withdraw', 'reply'],
  OBSERVER: ['comment', 'edit', 'withdraw', 'reply'],
};

const ownOnly: readonly CommentAction[] = ['edit', 'withdraw'];

/** What a part may do with a comment, be it the viewer's own or another's: only its author changes it. */
export function mayOnComment(part: Part, own: boolean): readonly CommentAction[] {
  return actionsOf(commentPolicy, part).filter((action) => own || !ownOnly.includes(action));
}
