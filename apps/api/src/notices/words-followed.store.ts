import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/database.js';
import type { Chain } from './unheard-acts.store.js';

/** A provision of a draft whose words have changed and stand still. */
export interface ChangedWords extends Omit<Chain, 'seq'> {
  readonly draftId: string;
  readonly provisionId: string;
  readonly cited: string | null;
  readonly changedAt: Date;
  /** True where an act in the record told of it, such as a merge. */
  readonly recorded: boolean;
}

const DIGEST = `md5(p.suppressed::text || p.content::text)`;
/** Acts that tell themselves of the words that they change. */
const ACTS = ['AmendmentsMerged', 'BracketsSettled', 'MergeUndone', 'RulingGiven'];

/** How the words of drafts stand, beside what people know of them. */
@Injectable()
export class WordsFollowed {
  /** Takes note of what was written since; what is new was told with whatever brought it. */
  async look(tx: Transaction): Promise<void> {
    await tx.sql(
      `insert into words_followed as f (draft_id, provision_id, conference_id, audience, seq, digest, told_digest)
       select p.draft_id, p.provision_id, p.conference_id, p.audience, p.seq, ${DIGEST}, ${DIGEST}
       from draft_provision p left join words_followed k on k.draft_id = p.draft_id and k.provision_id = p.provision_id
       where k.seq is distinct from p.seq
       on conflict (draft_id, provision_id) do update set seq = excluded.seq, digest = excluded.digest,
         changed_at = case when f.digest = excluded.digest then f.changed_at else now() end`,
    );
  }

  /** Nobody has written in them for so long, nor was anybody told of them; held until the transaction ends. */
  changed(tx: Transaction, stillMinutes: number, quietHours: number): Promise<ChangedWords[]> {
    return tx.sql<ChangedWords>(
      `select f.draft_id as "draftId", f.provision_id as "provisionId", f.conference_id as "conferenceId", f.audience,
         f.changed_at as "changedAt", left(coalesce(p.number, p.label), 100) as cited,
         exists (select from record_entry e where e.conference_id = f.conference_id and e.audience = f.audience
           and e.kind = any($3::text[]) and e.happened_at > f.changed_at - interval '2 minutes'
           and e.facts->>'draftId' = f.draft_id::text and e.facts->>'provisionId' = f.provision_id::text) as recorded
       from words_followed f join draft_provision p on p.draft_id = f.draft_id and p.provision_id = f.provision_id
       where f.digest <> f.told_digest and f.changed_at <= now() - make_interval(mins => $1)
         and (f.told_at is null or f.told_at <= now() - make_interval(hours => $2))
       order by f.changed_at limit 100 for update of f skip locked`,
      [stillMinutes, quietHours, ACTS],
    );
  }

  async told(tx: Transaction, { draftId, provisionId }: ChangedWords): Promise<void> {
    await tx.sql(
      `update words_followed set told_digest = digest, told_at = now() where draft_id = $1 and provision_id = $2`,
      [draftId, provisionId],
    );
  }
}
