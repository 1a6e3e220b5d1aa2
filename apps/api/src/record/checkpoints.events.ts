import { Injectable } from '@nestjs/common';
import type { ChainHead, Checkpoint } from '#lib/record';
import { Clock } from '../platform/clock/clock.js';
import type { Transaction } from '../platform/database/database.js';
import { CheckpointStore } from './checkpoints/checkpoint.store.js';
import { CheckpointSigner } from './checkpoints/checkpoint-signer.js';

/** How whatever leaves the house – a sealed revision, a letter, an export – takes the head of the record with it. */
@Injectable()
export class Checkpoints {
  constructor(
    private readonly signer: CheckpointSigner,
    private readonly store: CheckpointStore,
    private readonly clock: Clock,
  ) {}

  /**
   * The head of a chain as it stands in this transaction, signed and kept; null for a chain without entries. What it is
   * to cover must have been told before. Without an audience, the chain of all who take part.
   */
  async of(tx: Transaction, conferenceId: string, audience = `conference:${conferenceId}`): Promise<Checkpoint | null> {
    const head = await this.head(tx, conferenceId, audience);
    if (!head) return null;
    const [checkpoint] = await this.sign(tx, conferenceId, [head]);
    await this.keep(tx, [checkpoint as Checkpoint]);
    return checkpoint as Checkpoint;
  }

  /** The head of what everybody reads, for a letter to somebody without a part in the conference. Only they keep it. */
  async ofPublic(tx: Transaction, conferenceId: string): Promise<Checkpoint | null> {
    const head = await this.head(tx, conferenceId, 'public');
    const [checkpoint = null] = head ? await this.sign(tx, conferenceId, [head]) : [];
    return checkpoint;
  }

  /** Signs heads that were read in this transaction, and keeps nothing. */
  async sign(tx: Transaction, conferenceId: string, heads: readonly ChainHead[]): Promise<Checkpoint[]> {
    const at = (await this.clock.now(tx)).toISOString();
    return heads.map(({ audience, seq, hash }) => this.signer.checkpoint({ conferenceId, audience, seq, hash, at }));
  }

  keep(tx: Transaction, checkpoints: readonly Checkpoint[]): Promise<void> {
    return this.store.keep(tx, checkpoints);
  }

  private async head(tx: Transaction, conferenceId: string, audience: string): Promise<ChainHead | undefined> {
    const [head] = await tx.sql<ChainHead>(
      `select audience, head_seq as seq, head_hash as hash from record_chain
       where conference_id = $1 and audience = $2 and head_seq > 0`,
      [conferenceId, audience],
    );
    return head;
  }
}
