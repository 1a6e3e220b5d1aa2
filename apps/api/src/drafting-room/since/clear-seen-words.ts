import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../../platform/database/database.js';

// Words stood from their entry until the next of the same part. Where no visit was in between, nobody needs them.
const CLEAR = `with stood as (
    select part, part_id, seq, lead(seq) over (partition by part, part_id order by seq) as until
    from draft_part_seen where draft_id = $1
  ), visits as (select distinct seq from draft_seen where draft_id = $1)
  delete from draft_part_seen k using stood s
  where k.draft_id = $1 and (k.part, k.part_id, k.seq) = (s.part, s.part_id, s.seq)
    and not exists (select from visits v where v.seq >= s.seq and (s.until is null or v.seq < s.until))`;

/** Takes away what drafts said at visits of which people have made later ones. */
@Injectable()
export class ClearSeenWords {
  constructor(private readonly database: Database) {}

  execute(draftIds: readonly string[]): Promise<void> {
    return this.database.transaction({ kind: 'system', job: 'clear-seen-words' }, async (tx) => {
      for (const id of draftIds) if (await isFree(tx, id)) await tx.sql(CLEAR, [id]);
    });
  }
}

// Whoever is marking at this moment clears afterwards, or the next one does.
async function isFree(tx: Transaction, draftId: string): Promise<boolean> {
  const [row] = await tx.sql<{ free: boolean }>(
    'select pg_try_advisory_xact_lock(hashtextextended($1::text, 1981)) as free',
    [draftId],
  );
  return row?.free ?? false;
}
