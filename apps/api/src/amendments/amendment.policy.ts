import { type Relation, relationTo } from '#lib/positions';
import { actionsOf, type Part, type PolicyTable } from '../platform/access/policy-table.js';
import type { Speaker } from '../stakeholders/floor.reader.js';

export type FilingAction = 'fileAmendment' | 'enterAmendment';
export type AmendmentAction = 'revise' | 'withdraw' | 'join' | 'leave' | 'comment';
type Rights = Readonly<Record<Relation, readonly AmendmentAction[]>>;

/** Whoever speaks for a stakeholder amends; the secretariat enters what came in a letter. */
export const filingPolicy: PolicyTable<FilingAction> = {
  SECRETARIAT: ['enterAmendment'],
  HEAD: ['fileAmendment'],
  DELEGATE: ['fileAmendment'],
  SPEAKING_OBSERVER: ['fileAmendment'],
};

const speaking: Rights = {
  own: ['revise', 'withdraw', 'comment'],
  coSponsored: ['leave', 'comment'],
  others: ['join', 'comment'],
};
const commenting: Rights = { own: ['comment'], coSponsored: ['comment'], others: ['comment'] };

export const amendmentPolicy: { readonly [part in Part]?: Rights } = {
  SECRETARIAT: commenting,
  CHAIR: commenting,
  RAPPORTEUR: commenting,
  HEAD: speaking,
  DELEGATE: speaking,
  SPEAKING_OBSERVER: speaking,
  OBSERVER: commenting,
};

interface Sponsored {
  readonly stakeholderId: string;
  readonly coSponsorIds: readonly string[];
}

export function mayFileAmendments(part: Part): readonly FilingAction[] {
  return actionsOf(filingPolicy, part);
}

export function mayOnAmendment({ part, stakeholderId }: Speaker, amendment: Sponsored): readonly AmendmentAction[] {
  return amendmentPolicy[part]?.[relationTo(amendment, stakeholderId)] ?? [];
}
