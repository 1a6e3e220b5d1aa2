import { Injectable } from '@nestjs/common';
import type { Checkpoint } from '#lib/record';
import type { Transaction } from '../../platform/database/database.js';

export interface PublishedKey {
  readonly name: string;
  readonly publicKey: string;
}

/** Writes checkpoints and public keys, and can do nothing else. */
@Injectable()
export class CheckpointStore {
  async publish(tx: Transaction, { name, publicKey }: PublishedKey): Promise<void> {
    await tx.sql('insert into checkpoint_key (name, public_key) values ($1, $2) on conflict do nothing', [
      name,
      publicKey,
    ]);
  }

  /** Of a head that two asked for at once, one checkpoint is kept; both are true. */
  async keep(tx: Transaction, checkpoints: readonly Checkpoint[]): Promise<void> {
    for (const { conferenceId, audience, seq, hash, key, at, signature } of checkpoints)
      await tx.sql(
        `insert into record_checkpoint (conference_id, audience, seq, hash, key, at, signature)
         values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
        [conferenceId, audience, seq, hash, key, at, signature],
      );
  }
}
