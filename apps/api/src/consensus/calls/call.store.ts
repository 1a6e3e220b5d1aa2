import { Injectable } from '@nestjs/common';
import { type Call, isRunning, nextDue, termsOf } from '#lib/consensus';
import type { Transaction } from '../../platform/database/database.js';
import { storable } from './stored-call.js';

export interface NewCall {
  readonly id: string;
  readonly conferenceId: string;
  readonly audience: string;
  readonly draftId: string;
  readonly title: string;
  readonly ruleName: string;
  readonly call: Call;
}

export interface Opened {
  readonly revisionId: string;
}

@Injectable()
export class CallStore {
  async add(tx: Transaction, { id, conferenceId, audience, draftId, title, ruleName, call }: NewCall): Promise<void> {
    await tx.sql(
      `insert into consensus_call (id, conference_id, audience, draft_id, title, rule_name, provision_ids, phase, state, prepared_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, caucus.person())`,
      [id, conferenceId, audience, draftId, title, ruleName, termsOf(call).provisions, call.phase, storable(call)],
    );
  }

  async revise(tx: Transaction, { id, title, ruleName, call }: Pick<NewCall, 'id' | 'title' | 'ruleName' | 'call'>) {
    await tx.sql('update consensus_call set title = $2, rule_name = $3, provision_ids = $4, state = $5 where id = $1', [
      id,
      title,
      ruleName,
      termsOf(call).provisions,
      storable(call),
    ]);
  }

  /** What has become of a call. `opened` is given with its opening. */
  async save(tx: Transaction, id: string, call: Call, opened: Opened | null = null): Promise<void> {
    const due = nextDue(call);
    const ends = isRunning(call) ? (call.deadline?.dueAt ?? null) : null;
    await tx.sql(
      `update consensus_call set phase = $2, state = $3, due_at = $4, ends_at = coalesce($5, ends_at),
         revision_id = coalesce($6, revision_id), opened_by = case when $6::uuid is null then opened_by else caucus.person() end,
         ended_at = case when $2 in ('draft', 'open', 'extended') then null else now() end
       where id = $1`,
      [id, call.phase, storable(call), moment(due), moment(ends), opened?.revisionId ?? null],
    );
  }

  // Chair and clock hold the row, delegations may not: the lock behind it is everybody's.
  async hold(tx: Transaction, id: string): Promise<void> {
    await tx.sql('select from consensus_call where id = $1 for update', [id]);
    await tx.sql('select pg_advisory_xact_lock(hashtextextended($1::text, 15))', [id]);
  }

  /** The call that has been due for longest and that nobody else is at; held from then on. */
  async takeDue(tx: Transaction, except: readonly string[]): Promise<string | null> {
    const [due] = await tx.sql<{ id: string }>(
      `select id from consensus_call where due_at <= now() and id <> all($1::uuid[])
       order by due_at, id limit 1 for update skip locked`,
      [except],
    );
    if (due) await tx.sql('select pg_advisory_xact_lock(hashtextextended($1::text, 15))', [due.id]);
    return due?.id ?? null;
  }
}

function moment(at: number | null): Date | null {
  return at === null ? null : new Date(at);
}
