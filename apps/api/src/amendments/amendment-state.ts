/** Conditions on an amendment `a`, each said in one place. */

/** It is in a merge that was not undone. */
export const IS_MERGED = `exists (select from merge_amendment m
  where m.amendment_id = a.id and m.amendment_status is not null)`;

/** What became of it, as said last; none where the last word was taken back. */
export const LAST_DISPOSITION = `(select d.id from amendment_disposition d where d.amendment_id = a.id
  and not exists (select from disposition_taken_back t where t.disposition_id = d.id) order by d.seq desc limit 1)`;

/** It can still be merged, revised and joined. */
export const IS_OPEN = `a.status = 'FILED' and not ${IS_MERGED} and ${LAST_DISPOSITION} is null`;
