import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Refusal, refuse } from '#lib/foundation';
import type { AlreadySponsor, FiledWords, Joiner, Revision } from '#lib/positions';
import type { Transaction } from '../platform/database/database.js';
import { violates } from '../platform/database/violates.js';
import { PositionRevisionRow, PositionRow, PositionSponsorRow } from './position.entity.js';
import type { PositionView } from './positions.reader.js';

export const POSITION_SPONSOR_ONCE = 'position_sponsor_once';

export interface NewPosition {
  readonly conferenceId: string;
  readonly issueId: string;
  readonly stakeholderId: string;
  readonly audience: string;
  readonly words: FiledWords;
  readonly reasons: string;
  readonly receivedIn: string | null;
  readonly illustrative: boolean;
}

export interface Revised extends Revision {
  readonly audience: string;
  readonly words: FiledWords;
}

/** Somebody else was quicker; `currentVersion` is what they made of it. */
export type Overtaken = Refusal<'ChangedMeanwhile', { currentVersion: number }>;

@Injectable()
export class PositionStore {
  /**
   * Two delegates of one delegation may press the button at once. Each waits here before looking at what stands, so
   * that the second finds the first one's; the index stays as the last word.
   */
  async takeTurn(tx: Transaction, issueId: string, stakeholderId: string): Promise<void> {
    await tx.sql('select pg_advisory_xact_lock(hashtextextended($1, 6))', [`${issueId} ${stakeholderId}`]);
  }

  async add(tx: Transaction, { words, ...filed }: NewPosition): Promise<{ id: string }> {
    const id = randomUUID();
    const started = { status: 'FILED', revision: 1, version: 1, withdrawnAt: null };
    await tx.manager.insert(PositionRow, { ...filed, ...words, ...started, id } as never);
    const { conferenceId, audience, reasons } = filed;
    await this.keep(tx, { positionId: id, revision: 1, conferenceId, audience, reasons, ...words });
    return { id };
  }

  async revise(tx: Transaction, position: PositionView, revised: Revised): Promise<{ id: string } | Overtaken> {
    const { audience, reasons, revision, version, words } = revised;
    const { id, conferenceId } = position;
    const stale = await this.update(tx, position, { audience, reasons, revision, version, ...words });
    if (stale !== null) return stale;
    if (audience !== position.key) await tx.manager.update(PositionSponsorRow, { positionId: id }, { audience });
    await this.keep(tx, { positionId: id, revision, conferenceId, audience, reasons, ...words });
    return { id };
  }

  async withdraw(
    tx: Transaction,
    position: PositionView,
    version: number,
    at: Date,
  ): Promise<{ id: string } | Overtaken> {
    return (await this.update(tx, position, { status: 'WITHDRAWN', withdrawnAt: at, version })) ?? { id: position.id };
  }

  async join(
    tx: Transaction,
    { id, conferenceId, key }: PositionView,
    joiner: Joiner,
  ): Promise<{ id: string } | AlreadySponsor> {
    try {
      await tx.manager.insert(PositionSponsorRow, {
        positionId: id,
        stakeholderId: joiner.id,
        conferenceId,
        audience: key,
      });
      return { id };
    } catch (error) {
      if (violates(error, POSITION_SPONSOR_ONCE)) return refuse('AlreadySponsor', { symbol: joiner.symbol });
      throw error;
    }
  }

  async leave(tx: Transaction, { id }: PositionView, stakeholderId: string): Promise<{ id: string }> {
    await tx.manager.delete(PositionSponsorRow, { positionId: id, stakeholderId });
    return { id };
  }

  private async update(
    tx: Transaction,
    { id, version }: PositionView,
    changed: Partial<PositionRow>,
  ): Promise<Overtaken | null> {
    const { affected } = await tx.manager.update(PositionRow, { id, version }, changed as never);
    return affected === 1 ? null : refuse('ChangedMeanwhile', { currentVersion: version + 1 });
  }

  private async keep(tx: Transaction, revision: PositionRevisionRow): Promise<void> {
    await tx.manager.insert(PositionRevisionRow, revision as never);
  }
}
