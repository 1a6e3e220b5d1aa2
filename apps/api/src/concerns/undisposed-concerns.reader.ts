import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/database.js';
import { IS_UNDISPOSED } from './concern-state.js';

/** A concern of which nothing has become yet, and one provision that it is about. */
export interface UndisposedConcern {
  readonly id: string;
  readonly provisionId: string;
  readonly audience: string;
}

/** What a call must wait for, or say why it does not. */
@Injectable()
export class UndisposedConcerns {
  /** Of those that the viewer may see; in the order in which they were raised. One on two provisions is there twice. */
  on(tx: Transaction, conferenceId: string, provisionIds: readonly string[]): Promise<UndisposedConcern[]> {
    return tx.sql<UndisposedConcern>(
      `select c.id, a.provision_id as "provisionId", c.audience
       from concern c join (select distinct concern_id, provision_id from concern_anchor where provision_id = any($2::uuid[])) a
         on a.concern_id = c.id
       where c.conference_id = $1 and ${IS_UNDISPOSED} order by c.raised_at, c.id, a.provision_id`,
      [conferenceId, [...provisionIds]],
    );
  }

  /** By the objection that each of them is; of those that the viewer may see. */
  async ofObjections(tx: Transaction, objectionIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await tx.sql<{ id: string; objectionId: string }>(
      `select c.id, c.objection_id as "objectionId" from concern c
       where c.objection_id = any($1::uuid[]) and ${IS_UNDISPOSED}`,
      [objectionIds],
    );
    return new Map(rows.map(({ id, objectionId }) => [objectionId, id]));
  }
}
