import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/database.js';
import type { NotedKind, NoteView } from './notes.reader.js';

export interface NewNote {
  readonly conferenceId: string;
  readonly stakeholderId: string;
  /** The stakeholder's own key. */
  readonly audience: string;
  readonly on: { readonly kind: NotedKind; readonly id: string };
  readonly body: string;
}

@Injectable()
export class NoteStore {
  async add(tx: Transaction, { conferenceId, stakeholderId, audience, on, body }: NewNote): Promise<{ id: string }> {
    const id = randomUUID();
    const of = (kind: NotedKind): string | null => (on.kind === kind ? on.id : null);
    await tx.sql(
      `insert into note (id, conference_id, stakeholder_id, audience, position_id, provision_id, amendment_id, author_id, body)
       values ($1, $2, $3, $4, $5, $6, $7, caucus.person(), $8)`,
      [id, conferenceId, stakeholderId, audience, of('POSITION'), of('PROVISION'), of('AMENDMENT'), body],
    );
    return { id };
  }

  /** False where somebody was quicker. Without words it is taken out. */
  async change(tx: Transaction, { id, version }: NoteView, body: string | null): Promise<boolean> {
    const rows = await tx.sql(
      `update note set body = $3, version = version + 1, edited_at = now() where id = $1 and version = $2 returning id`,
      [id, version, body],
    );
    return rows.length > 0;
  }
}
