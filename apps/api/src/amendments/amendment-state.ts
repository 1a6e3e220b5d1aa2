/** Conditions on an amendment `a`, each said in one place. */

/** It is in a merge that was not undone. */
export const IS_MERGED = `exists (select from merge_amendment m
  where m.amendment_id = a.id and m.amendment_status is not null)`;

/** What became of it, as said last; none where the last word was taken back. */
export const LAST_DISPOSITION = `(select d.id from amendment_disposition d where d.amendment_id = a.id
  and not exists (select from disposition_taken_back t where t.disposition_id = d.id) order by d.seq desc limit 1)`;

/** It can still be merged, revised and joined. */
export const IS_OPEN = `a.status = 'FILED' and not ${IS_MERGED} and ${LAST_DISPOSITION} is null`;

/** The rebase that its owner can answer. One that was found on an older version waits for nobody. */
export const AWAITING_REBASE = `(select r.id from amendment_rebase r where r.amendment_id = a.id
  and r.state = 'AWAITING' and r.amendment_version = a.version and ${IS_OPEN})`;

/** How that which it amends is cited: by number, else by label, as the text has it or else the draft. */
export const CITED = `case when a.heading_of is null then coalesce(
    (select coalesce(p.number, p.label) from provision p where p.id = a.provision_id),
    (select coalesce(dp.number, dp.label) from draft d join draft_provision dp on dp.draft_id = d.id
      where d.instrument_id = a.instrument_id and dp.provision_id = a.provision_id))
  else coalesce((select o.label from division o where o.id = a.heading_of),
    (select dd.label from draft d join draft_division dd on dd.draft_id = d.id
      where d.instrument_id = a.instrument_id and dd.division_id = a.heading_of)) end`;

/**
 * Its owner was not asked yet about the words `stands.present`. What was found on a version that is no more is as good
 * as never found.
 */
export const NOT_ASKED_YET = `not exists (select from amendment_rebase r where r.amendment_id = a.id
  and r.amendment_version = a.version and r.state in ('AWAITING', 'KEPT') and r.new_base = stands.present
  and r.seq = (select max(last.seq) from amendment_rebase last where last.amendment_id = a.id))`;
