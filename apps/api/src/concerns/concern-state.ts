/** Conditions on a concern `c`, each said in one place. */

const COLUMNS_OF_DISPOSITION = `d.kind, d.reason, d.person_id as "personId", d.at, d.merge_id as "mergeId"`;

/**
 * All that was said of what became of it, rows `said`: of itself, and of the amendment that it came from or led to. One
 * that came with a merge is taken back with it.
 */
export const SAID_OF_IT = `(
  select d.id, d.seq, ${COLUMNS_OF_DISPOSITION}, d.revision_id as "revisionId", d.provision_id as "provisionId",
    exists (select from merge_undone u where u.merge_id = d.merge_id) as "takenBack"
  from concern_disposed d where d.concern_id = c.id
  union all
  select d.id, d.seq, ${COLUMNS_OF_DISPOSITION}, null, null,
    exists (select from disposition_taken_back t where t.disposition_id = d.id)
  from amendment_disposition d where d.amendment_id = c.amendment_id) said`;

/** What became of it, as said last; none where all that was said was taken back. */
export const LAST_SAID = `(select said.* from ${SAID_OF_IT} where not said."takenBack" order by said.at desc, said.seq desc limit 1)`;

/** Nothing has become of it yet. */
export const IS_UNDISPOSED = `not exists (select from ${SAID_OF_IT} where not said."takenBack")`;
