import { actionsOf, type Part, type PolicyTable } from '../platform/access/policy-table.js';

export type IssueAction = 'filePosition' | 'comment' | 'enterPosition' | 'openIssue';

/** Whoever speaks for a stakeholder files; the secretariat opens issues and enters what came in a letter. */
export const issuePolicy: PolicyTable<IssueAction> = {
  SECRETARIAT: ['comment', 'enterPosition', 'openIssue'],
  CHAIR: ['comment'],
  RAPPORTEUR: ['comment'],
  HEAD: ['filePosition', 'comment'],
  DELEGATE: ['filePosition', 'comment'],
  SPEAKING_OBSERVER: ['filePosition', 'comment'],
  OBSERVER: ['comment'],
};

export function mayOnIssues(part: Part): readonly IssueAction[] {
  return actionsOf(issuePolicy, part);
}
