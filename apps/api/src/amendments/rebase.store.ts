import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/database.js';
import { IS_OPEN, NOT_ASKED_YET } from './amendment-state.js';
import type { Judged } from './judge-rebase.js';
import type { RebaseCandidate } from './rebase-candidates.reader.js';
import type { DueNow } from './rebase-due.store.js';

export interface Found {
  readonly candidate: RebaseCandidate;
  readonly judged: Judged;
}

@Injectable()
export class RebaseStore {
  /**
   * Those that are still as they were judged, held until the transaction ends. A merge that comes for one of them
   * waits; one that came first has its reference in place by the time the second statement looks.
   */
  async hold(tx: Transaction, found: readonly Found[]): Promise<Found[]> {
    if (found.length === 0) return [];
    const ids = found.map(({ candidate }) => candidate.id);
    await tx.sql('select from amendment where id = any($1::uuid[]) order by id for update', [ids]);
    const rows = await tx.sql<{ id: string }>(
      `select a.id from jsonb_to_recordset($1::jsonb) as stands (id uuid, version int, present jsonb)
       join amendment a on a.id = stands.id and a.version = stands.version
       where a.id = any($2::uuid[]) and ${IS_OPEN} and ${NOT_ASKED_YET}`,
      [
        JSON.stringify(
          found.map(({ candidate: { id, version }, judged }) => ({ id, version, present: judged.newBase })),
        ),
        ids,
      ],
    );
    const held = new Set(rows.map(({ id }) => id));
    return found.filter(({ candidate }) => held.has(candidate.id));
  }

  /**
   * Writes down what was found; an amendment that is clean stands on the new words from now on. It tells words of the
   * draft, and so is read by nobody who may not read that, however many may read the amendment.
   */
  async write(tx: Transaction, due: DueNow, found: readonly Found[]): Promise<void> {
    await this.supersede(
      tx,
      found.map(({ candidate }) => candidate.id),
    );
    await tx.sql(
      `insert into amendment_rebase (id, conference_id, audience, amendment_id, amendment_version, kind, cause, cause_id,
         state, old_base, new_base, old_content, new_content, conflicts)
       select row.id, row.conference_id,
         case when caucus.is_within(d.audience, row.audience) then d.audience else row.audience end,
         amendment_id, version, kind, $2, $3,
         case kind when 'CLEAN' then 'APPLIED' else 'AWAITING' end, old_base, new_base, old_content, new_content, conflicts
       from jsonb_to_recordset($1::jsonb) as row (id uuid, conference_id uuid, audience text, amendment_id uuid, version int,
         kind text, old_base jsonb, new_base jsonb, old_content jsonb, new_content jsonb, conflicts jsonb)
       cross join draft d where d.id = $4`,
      [JSON.stringify(found.map(row)), due.cause, due.causeId, due.draftId],
    );
    await this.apply(
      tx,
      found.filter(({ judged }) => judged.kind === 'CLEAN'),
    );
  }

  /** The owner's word, by the viewer; false where it is no longer asked for, or of somebody else. */
  async answer(tx: Transaction, rebaseId: string, state: 'CONFIRMED' | 'KEPT'): Promise<boolean> {
    const rows = await tx.sql(
      `update amendment_rebase set state = $2, answered_by = caucus.person(), answered_at = now()
       where id = $1 and state = 'AWAITING' returning id`,
      [rebaseId, state],
    );
    return rows.length === 1;
  }

  async supersede(tx: Transaction, amendmentIds: readonly string[]): Promise<void> {
    await tx.sql(
      `update amendment_rebase set state = 'SUPERSEDED' where amendment_id = any($1::uuid[]) and state = 'AWAITING'`,
      [amendmentIds],
    );
  }

  // Where more may read the amendment than the draft, its row stays as it is, and only the revision is fitted.
  private async apply(tx: Transaction, clean: readonly Found[]): Promise<void> {
    if (clean.length === 0) return;
    await tx.sql(
      `with now as (
         select * from jsonb_to_recordset($1::jsonb) as row (amendment_id uuid, new_base jsonb, new_content jsonb, text text)
       ), moved as (
         update amendment a set revision = a.revision + 1, version = a.version + 1,
           base_content = case when d.audience is null then now.new_base else a.base_content end,
           content = case when d.audience is null then now.new_content else a.content end,
           text = case when d.audience is null then now.text else a.text end
         from now join amendment was on was.id = now.amendment_id
         cross join lateral (select caucus.draft_within(was.instrument_id, was.audience) as audience) d
         where a.id = now.amendment_id
         returning a.id, a.revision, a.conference_id, coalesce(d.audience, a.audience) as audience, now.new_content,
           now.new_base, now.text, a.reasons, d.audience is not null as fitted
       )
       insert into amendment_revision (amendment_id, revision, conference_id, audience, content, base_content, text, reasons,
         fitted)
       select id, revision, conference_id, audience, new_content, new_base, text, reasons, fitted from moved`,
      [JSON.stringify(clean.map(row))],
    );
  }
}

// SQL has a null of its own for what has no words; the one of JSON would be a value.
function row({ candidate, judged }: Found) {
  return {
    id: randomUUID(),
    conference_id: candidate.conferenceId,
    audience: candidate.audience,
    amendment_id: candidate.id,
    version: candidate.version,
    kind: judged.kind,
    old_base: candidate.baseContent,
    new_base: judged.newBase,
    old_content: candidate.content ?? undefined,
    new_content: judged.newContent ?? undefined,
    conflicts: judged.conflicts,
    text: judged.text ?? undefined,
  };
}
