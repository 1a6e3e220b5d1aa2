import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/database.js';
import { inRole } from '../platform/database/in-role.js';

export interface LetterTold {
  readonly id: string;
  readonly personId: string;
  readonly about: string;
  /** Of the transaction that wrote it, to the millisecond. */
  readonly at: Date;
}

/** Who was told of something by a letter of its own, so that nobody tells them again. */
@Injectable()
export class LettersToldReader {
  about(tx: Transaction, subjects: readonly string[]): Promise<LetterTold[]> {
    return inRole(tx, 'caucus_signin', () =>
      tx.sql<LetterTold>(
        `select id, person_id as "personId", about, date_trunc('milliseconds', at) as at from outbox_mail
         where about = any($1::uuid[]) and person_id is not null`,
        [subjects],
      ),
    );
  }
}
