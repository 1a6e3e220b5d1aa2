import { actionsOf, type Part, type PolicyTable } from '../platform/access/policy-table.js';
import type { Speaker } from '../stakeholders/floor.reader.js';

export type LedgerAction = 'raiseConcern' | 'enterConcern';
export type ConcernAction = 'consider' | 'dispose' | 'answer' | 'answerFor' | 'withdraw';

/** Whoever takes part asks; the secretariat enters what was said or written to it, chair and rapporteur what was said to them. */
export const ledgerPolicy: PolicyTable<LedgerAction> = {
  SECRETARIAT: ['enterConcern'],
  CHAIR: ['enterConcern'],
  RAPPORTEUR: ['enterConcern'],
  HEAD: ['raiseConcern'],
  DELEGATE: ['raiseConcern'],
  SPEAKING_OBSERVER: ['raiseConcern'],
  OBSERVER: ['raiseConcern'],
};

/** On the concerns of anybody. */
export const concernPolicy: PolicyTable<ConcernAction> = {
  SECRETARIAT: ['consider', 'answerFor'],
  CHAIR: ['consider', 'dispose'],
  RAPPORTEUR: ['consider', 'dispose'],
};

const OWN: readonly ConcernAction[] = ['answer', 'withdraw'];

interface Owned {
  readonly stakeholderId: string | null;
  readonly ownerId: string | null;
  readonly receivedIn: string | null;
}

export function mayOnLedger(part: Part): readonly LedgerAction[] {
  return actionsOf(ledgerPolicy, part);
}

/** On one's own concern one may do more; what the secretariat entered it may take back for its owner. */
export function mayOnConcern(speaker: Speaker, personId: string | null, concern: Owned): readonly ConcernAction[] {
  const any = actionsOf(concernPolicy, speaker.part);
  if (isOwn(speaker, personId, concern)) return [...any, ...OWN];
  return speaker.part === 'SECRETARIAT' && concern.receivedIn !== null ? [...any, 'withdraw'] : any;
}

function isOwn({ part, stakeholderId }: Speaker, personId: string | null, concern: Owned): boolean {
  if (part === 'NOBODY') return false;
  return concern.stakeholderId !== null
    ? concern.stakeholderId === stakeholderId
    : personId !== null && concern.ownerId === personId;
}

interface Standing {
  readonly source: string;
  readonly state: string;
  readonly disposedAs: string | null;
}

/** What of it can be done as the concern stands now. */
export function possibleNow(action: ConcernAction, { source, disposedAs }: Standing): boolean {
  if (disposedAs === 'WITHDRAWN') return false;
  switch (action) {
    case 'consider':
      return true;
    case 'answer':
    case 'answerFor':
      return disposedAs !== null;
    // With an amendment goes the concern that came from it.
    case 'dispose':
    case 'withdraw':
      return source !== 'AMENDMENT';
  }
}
