import { type Relation, relationTo } from '#lib/positions';
import { actionsOf, type Part, type PolicyTable } from '../platform/access/policy-table.js';
import type { Speaker } from '../stakeholders/floor.reader.js';

export type FilingAction = 'fileAmendment' | 'enterAmendment';
export type AmendmentAction = 'revise' | 'withdraw' | 'join' | 'leave' | 'comment' | 'confirm' | 'dispose';
type Rights = Readonly<Record<Relation, readonly AmendmentAction[]>>;

/** Whoever speaks for a stakeholder amends; the secretariat enters what came in a letter. */
export const filingPolicy: PolicyTable<FilingAction> = {
  SECRETARIAT: ['enterAmendment'],
  HEAD: ['fileAmendment'],
  DELEGATE: ['fileAmendment'],
  SPEAKING_OBSERVER: ['fileAmendment'],
};

const speaking: Rights = {
  own: ['revise', 'withdraw', 'confirm', 'comment'],
  coSponsored: ['leave', 'comment'],
  others: ['join', 'comment'],
};
const commenting: Rights = { own: ['comment'], coSponsored: ['comment'], others: ['comment'] };
const disposing: readonly AmendmentAction[] = ['dispose', 'comment'];
const chairing: Rights = { own: disposing, coSponsored: disposing, others: disposing };
/** What the secretariat entered from a letter it looks after as its owner would. */
export const enteredByLetter: readonly AmendmentAction[] = speaking.own;

export const amendmentPolicy: { readonly [part in Part]?: Rights } = {
  SECRETARIAT: commenting,
  CHAIR: chairing,
  RAPPORTEUR: chairing,
  HEAD: speaking,
  DELEGATE: speaking,
  SPEAKING_OBSERVER: speaking,
  OBSERVER: commenting,
};

interface Sponsored {
  readonly stakeholderId: string;
  readonly coSponsorIds: readonly string[];
  readonly receivedIn: string | null;
}

interface Standing extends Sponsored {
  readonly status: 'FILED' | 'MERGED' | 'WITHDRAWN';
  readonly disposed: string | null;
  readonly awaitingId: string | null;
}

export function mayFileAmendments(part: Part): readonly FilingAction[] {
  return actionsOf(filingPolicy, part);
}

export function mayOnAmendment({ part, stakeholderId }: Speaker, amendment: Sponsored): readonly AmendmentAction[] {
  if (part === 'SECRETARIAT' && amendment.receivedIn !== null) return enteredByLetter;
  return amendmentPolicy[part]?.[relationTo(amendment, stakeholderId)] ?? [];
}

/** What of it can be done as the amendment stands now. */
export function mayNow(speaker: Speaker, amendment: Standing): readonly AmendmentAction[] {
  return mayOnAmendment(speaker, amendment).filter((action) => isToBeDone(action, amendment));
}

function isToBeDone(action: AmendmentAction, { status, disposed, awaitingId }: Standing): boolean {
  switch (action) {
    case 'comment':
      return true;
    case 'confirm':
      return awaitingId !== null;
    // What stands in brackets has not become anything yet.
    case 'dispose':
      return status === 'FILED' || (status === 'MERGED' && disposed !== null);
    case 'join':
    case 'leave':
      return status !== 'WITHDRAWN' && disposed === null;
    case 'revise':
    case 'withdraw':
      return status === 'FILED' && disposed === null;
  }
}
