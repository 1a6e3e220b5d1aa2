import type { Transaction } from '../database/transaction.js';

export const CHANNEL = 'caucus_moved';

/**
 * That something moved, and for whom it is news. Carries no words of it: whoever hears asks for what they may see.
 *
 * `kind` is the record's kind, such as `PositionFiled`.
 */
export interface Moved {
  readonly conferenceId: string;
  readonly audience: string;
  readonly kind: string;
  readonly subjectId: string;
  readonly issueId?: string | null;
  readonly provisionId?: string | null;
  readonly draftId?: string | null;
  /** What else a listener inside the server needs; it never leaves the server. */
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** Somebody's keys are not what they were: sockets and subscriptions of that person look again at once. */
export const RIGHTS_CHANGED = 'RightsChanged';

/** Tells every node when and only when this transaction commits. */
export async function moved(tx: Transaction, event: Moved): Promise<void> {
  await allMoved(tx, [event]);
}

export async function allMoved(tx: Transaction, events: readonly Moved[]): Promise<void> {
  if (events.length === 0) return;
  await tx.sql('select pg_notify($1, event) from unnest($2::text[]) as event', [
    CHANNEL,
    events.map((event) => JSON.stringify(event)),
  ]);
}

/** To be told with whatever gives or takes a person's part in a conference. */
export function rightsChanged(tx: Transaction, conferenceId: string, personId: string): Promise<void> {
  return moved(tx, { conferenceId, audience: `person:${personId}`, kind: RIGHTS_CHANGED, subjectId: personId });
}
