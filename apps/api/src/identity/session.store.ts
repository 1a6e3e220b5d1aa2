import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Session } from '../platform/access/sessions.js';
import { Sessions } from '../platform/access/sessions.js';
import { tokenHash } from '../platform/access/token-hash.js';
import { Database, isId, type Transaction } from '../platform/database/database.js';

const LASTS = '30 days';

export interface OpenedSession {
  readonly token: string;
  readonly sessionId: string;
}

/** Visits of signed-in people. A token is known by its hash alone. */
@Injectable()
export class SessionStore extends Sessions {
  constructor(private readonly database: Database) {
    super();
  }

  async find(token: string): Promise<Session | null> {
    const [row] = await this.database.withRole('caucus_signin', (tx) =>
      tx.sql<{ id: string; person_id: string }>(
        `select id, person_id from session where token_hash = $1 and ended_at is null and expires_at > now()`,
        [tokenHash(token)],
      ),
    );
    return row ? { id: row.id, viewer: { kind: 'person', personId: row.person_id } } : null;
  }

  async standing(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.database.withRole('caucus_signin', (tx) =>
      tx.sql<{ id: string }>(
        `select id from session where id = any($1::uuid[]) and ended_at is null and expires_at > now()`,
        [ids.filter(isId)],
      ),
    );
    return new Set(rows.map((row) => row.id));
  }

  /** A new visit under a new id; whatever token the browser had before is not taken over. */
  async open(tx: Transaction, personId: string): Promise<OpenedSession> {
    const token = randomBytes(32).toString('base64url');
    const sessionId = randomUUID();
    await tx.sql(
      `insert into session (id, token_hash, person_id, expires_at) values ($1, $2, $3, now() + $4::interval)`,
      [sessionId, tokenHash(token), personId, LASTS],
    );
    return { token, sessionId };
  }

  async end(sessionId: string): Promise<void> {
    await this.database.withRole('caucus_signin', (tx) =>
      tx.sql(`update session set ended_at = now() where id = $1 and ended_at is null`, [sessionId]),
    );
  }
}
