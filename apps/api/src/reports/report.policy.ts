import { actionsOf, type Part, type PolicyTable } from '../platform/access/policy-table.js';

export type ReportAction = 'write' | 'seal' | 'discard';
export type ReportReach = 'PUBLIC' | 'CONFERENCE' | 'MEMBERS';

const WRITING: PolicyTable<ReportAction> = {
  SECRETARIAT: ['write', 'discard'],
  CHAIR: ['write', 'seal', 'discard'],
  RAPPORTEUR: ['write', 'seal', 'discard'],
};

const BEGINNING: PolicyTable<ReportReach> = {
  SECRETARIAT: ['CONFERENCE', 'MEMBERS'],
  CHAIR: ['CONFERENCE', 'MEMBERS', 'PUBLIC'],
  RAPPORTEUR: ['CONFERENCE', 'MEMBERS', 'PUBLIC'],
};

/** Those who serve the conference write its reports; chair and rapporteur seal them. What was sealed is not discarded. */
export function mayOnReport(part: Part, isSealed: boolean): readonly ReportAction[] {
  return actionsOf(WRITING, part).filter((action) => action !== 'discard' || !isSealed);
}

/** For whom somebody may begin a report: one for the public where the chair says so. */
export function mayBegin(part: Part): readonly ReportReach[] {
  return actionsOf(BEGINNING, part);
}
