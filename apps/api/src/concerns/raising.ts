import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/database.js';
import { Acts } from '../record/record.events.js';
import { ConcernStore, type NewConcern } from './concern.store.js';

/** Where a concern is a person's who speaks for nobody. */
export const NOBODY = '–';

/** A concern as it is put into the ledger: its rows, and its entry in the record. */
@Injectable()
export class Raising {
  constructor(
    private readonly store: ConcernStore,
    private readonly acts: Acts,
  ) {}

  async add(tx: Transaction, concern: NewConcern): Promise<{ id: string }> {
    const { id, number } = await this.store.add(tx, concern);
    const { conferenceId, audience, issueId, source, stakeholderId, anchors } = concern;
    const provisionId = anchors.find((anchor) => anchor.provisionId !== null)?.provisionId ?? null;
    const kind = concern.receivedIn === null ? 'ConcernRaised' : 'ConcernEntered';
    const facts = { number, source, symbol: await symbolOf(tx, stakeholderId), issueId, provisionId };
    await this.acts.happened(tx, { conferenceId, audience, kind, subjectId: id, issueId, provisionId, facts });
    return { id };
  }
}

async function symbolOf(tx: Transaction, stakeholderId: string | null): Promise<string> {
  const [row] = await tx.sql<{ symbol: string }>('select symbol from stakeholder where id = $1', [stakeholderId]);
  return row?.symbol ?? NOBODY;
}
