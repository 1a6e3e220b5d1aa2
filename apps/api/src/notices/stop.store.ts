import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { NoticeKind } from '#lib/notices';
import { tokenHash } from '../platform/access/token-hash.js';
import type { Transaction } from '../platform/database/database.js';

/** What a letter's link can stop, and whose letters. */
export interface Stop {
  readonly personId: string;
  readonly kinds: readonly NoticeKind[];
}

/** Links in letters that stop letters. Known by their hash alone; good for nothing else, and as often as one likes. */
@Injectable()
export class StopStore {
  async make(tx: Transaction, personId: string, kinds: readonly NoticeKind[]): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await tx.sql('insert into notice_stop (token_hash, person_id, kinds) values ($1, $2, $3)', [
      tokenHash(token),
      personId,
      kinds,
    ]);
    return token;
  }

  async find(tx: Transaction, token: string): Promise<Stop | null> {
    const [stop] = await tx.sql<Stop>('select person_id as "personId", kinds from notice_stop where token_hash = $1', [
      tokenHash(token),
    ]);
    return stop ?? null;
  }
}
