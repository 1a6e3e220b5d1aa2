import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { NoticeKind, NoticeWay } from '#lib/notices';
import type { Transaction } from '../platform/database/database.js';
import type { Chain } from './unheard-acts.store.js';

export interface NewNotice {
  readonly personId: string;
  readonly seq: number;
  readonly kind: NoticeKind;
  readonly way: NoticeWay;
  readonly dueAt: Date | null;
  /** A letter that told of it already. */
  readonly letterId: string | null;
}

/** Words of which a notice is, where it is of no act. */
export interface WordsTold {
  readonly draftId: string;
  readonly provisionId: string;
  readonly cited: string | null;
}

@Injectable()
export class NoticeStore {
  /** One of each act and person, however often it is tried. */
  async add(
    tx: Transaction,
    { conferenceId, audience }: Omit<Chain, 'seq'>,
    notices: readonly NewNotice[],
    words: WordsTold | null = null,
  ): Promise<void> {
    const rows = notices.map((notice) => ({ id: randomUUID(), ...notice, ...(words && { seq: null }) }));
    await tx.sql(
      `insert into notice (id, person_id, conference_id, audience, entry_seq, kind, way, due_at, letter_id, draft_id,
         provision_id, cited)
       select n.id, n."personId", $1, $2, n.seq, n.kind, n.way, n."dueAt", n."letterId", $4::uuid, $5::uuid, $6
       from jsonb_to_recordset($3::jsonb) as n (id uuid, "personId" uuid, seq integer, kind text, way text,
         "dueAt" timestamptz, "letterId" uuid)
       on conflict on constraint one_notice_per_act_and_person do nothing`,
      [conferenceId, audience, JSON.stringify(rows), words?.draftId, words?.provisionId, words?.cited],
    );
  }

  /** When the next letter of notices told at once is due, by person; what comes until then goes into it. */
  async nextLetters(tx: Transaction, people: readonly string[]): Promise<ReadonlyMap<string, Date>> {
    const rows = await tx.sql<{ personId: string; dueAt: Date }>(
      `select person_id as "personId", min(due_at) as "dueAt" from notice
       where person_id = any($1::uuid[]) and way = 'AT_ONCE' and letter_id is null and due_at > now() group by person_id`,
      [people],
    );
    return new Map(rows.map(({ personId, dueAt }) => [personId, dueAt]));
  }

  async written(tx: Transaction, notices: readonly string[], letterId: string): Promise<void> {
    await tx.sql('update notice set letter_id = $2 where id = any($1::uuid[])', [notices, letterId]);
  }
}
