import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { tokenHash } from '../platform/access/token-hash.js';
import type { Transaction } from '../platform/database/database.js';

/** Links that sign a person in once. Known by their hash alone, so that whoever reads the table can open none. */
@Injectable()
export class SignInLinkStore {
  async make(tx: Transaction, personId: string, lastsMinutes: number): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await tx.sql(
      `insert into sign_in_link (token_hash, person_id, expires_at) values ($1, $2, now() + make_interval(mins => $3))`,
      [tokenHash(token), personId, lastsMinutes],
    );
    return token;
  }

  /** Whose link it was; null where it is unknown, used or too old. Of two at once only one is answered. */
  async use(tx: Transaction, token: string): Promise<string | null> {
    const [row] = await tx.sql<{ person_id: string }>(
      `update sign_in_link set used_at = now() where token_hash = $1 and used_at is null and expires_at > now()
       returning person_id`,
      [tokenHash(token)],
    );
    return row?.person_id ?? null;
  }
}
