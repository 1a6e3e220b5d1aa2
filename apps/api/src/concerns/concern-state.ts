/** Conditions on a concern `c`, each said in one place. */

const COLUMNS_OF_DISPOSITION = `d.kind, d.reason, d.person_id as "personId", d.at, d.merge_id as "mergeId"`;

/** The amendments by which it is disposed of: the one it came from, or those that its objection led to. */
export const ITS_AMENDMENTS = `(select c.amendment_id where c.amendment_id is not null
  union all select l.amendment_id from concern_amendment l where l.concern_id = c.id)`;

/**
 * All that was said of what became of it, rows `said`: of itself, and of its amendments. One that came with a merge is
 * taken back with it.
 */
export const SAID_OF_IT = `(
  select d.id, d.seq, ${COLUMNS_OF_DISPOSITION}, d.revision_id as "revisionId", d.provision_id as "provisionId",
    exists (select from merge_undone u where u.merge_id = d.merge_id) as "takenBack"
  from concern_disposed d where d.concern_id = c.id
  union all
  select d.id, d.seq, ${COLUMNS_OF_DISPOSITION}, null, null,
    exists (select from disposition_taken_back t where t.disposition_id = d.id)
  from amendment_disposition d where d.amendment_id in ${ITS_AMENDMENTS}) said`;

/** In the order in which things were said. */
export const AS_SAID = 'said.at, said.seq';

/** What became of it, as said last, rows `last`: none where all that was said was taken back. */
export const LAST_SAID = `(select said.id, said.kind from ${SAID_OF_IT} where not said."takenBack"
  order by said.at desc, said.seq desc limit 1) last`;

/** The owner's last answer to `last`. */
export const LAST_ANSWER = `(select a.kind from concern_answered a where a.concern_id = c.id and a.disposition_id = last.id
  order by a.seq desc limit 1) answer`;

/** Nothing has become of it yet. */
export const IS_UNDISPOSED = `not exists (select from ${SAID_OF_IT} where not said."takenBack")`;

/** How far it has come; needs `last` and `answer`. Says the same as `concernStanding` of `#lib/concerns`. */
export const STATE = `case
  when last.kind = 'WITHDRAWN' or answer.kind is not null then 'ANSWERED'
  when last.id is not null then 'DISPOSED'
  when exists (select from concern_considered d where d.concern_id = c.id) then 'CONSIDERED'
  else 'HEARD' end`;

/** Not everybody of its conference reads it. */
export const IS_NARROWER = `c.audience not in ('public', 'conference:' || c.conference_id)`;
