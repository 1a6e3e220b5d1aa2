/** Rows come and stay, for the owner of the tables too. */
export const KEPT = (table: string): string => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  grant select, insert on ${table} to caucus_app;
  create policy ${table}_read on ${table} for select using (caucus.sees(audience) or caucus.is_system());
  create trigger ${table}_stays before update or delete on ${table}
    for each row execute function caucus.refuse_change();
  create trigger ${table}_is_kept before truncate on ${table}
    for each statement execute function caucus.refuse_change();
`;

const IN_CONFERENCE = (table: string, column: string): string => `(concern.${column} is null or exists (
      select from ${table} x where x.id = concern.${column} and x.conference_id = concern.conference_id))`;

// What a concern comes from may be read by all who read the concern.
const READ_BY_ALL = (table: string, column: string): string => `(concern.${column} is null or exists (
      select from ${table} x where x.id = concern.${column} and x.conference_id = concern.conference_id
        and caucus.is_within(concern.audience, x.audience)))`;

/** Its owner raises it, or who enters what was said or written to it. A silence that ends is a system's job. */
export const RAISING = (enters: string): string => `${IN_CONFERENCE('issue', 'issue_id')}
    and ${IN_CONFERENCE('stakeholder', 'stakeholder_id')}
    and ${READ_BY_ALL('position', 'position_id')} and ${READ_BY_ALL('comment', 'comment_id')}
    and ${READ_BY_ALL('amendment', 'amendment_id')}
    and (caucus.is_system() or (
      entered_by = caucus.person() and caucus.takes_part(conference_id) and caucus.sees(audience)
      and (caucus.speaks_for(stakeholder_id) or owner_id = caucus.person()
        or (${enters} and received_in is not null and audience not like 'delegation:%'))))`;

export const CONCERN_RIGHTS = `
  create policy concern_raise on concern for insert with check (${RAISING('caucus.manages(conference_id)')});
  create policy concern_anchor_set on concern_anchor for insert with check (
    exists (select from concern c where c.id = concern_id and c.conference_id = concern_anchor.conference_id
      and c.audience = concern_anchor.audience and (caucus.is_system() or c.entered_by = caucus.person()))
    and (position_id is null or exists (select from position p where p.id = position_id
      and p.conference_id = concern_anchor.conference_id and caucus.is_within(concern_anchor.audience, p.audience)))
    and (provision_id is null
      or exists (select from provision p where p.id = provision_id and p.conference_id = concern_anchor.conference_id
        and caucus.is_within(concern_anchor.audience, p.audience))
      or exists (select from draft_provision p where p.provision_id = concern_anchor.provision_id
        and p.conference_id = concern_anchor.conference_id and caucus.is_within(concern_anchor.audience, p.audience)))
    and (words is null or exists (select from draft_provision p where p.provision_id = concern_anchor.provision_id
      and caucus.is_within(concern_anchor.audience, p.audience)))
  );
`;

/** What an objection asks for is filed when its call ends: by the chair who closed it, or by the clock. */
export const LINK_RIGHTS = `
  create policy concern_amendment_link on concern_amendment for insert with check (
    (caucus.is_system() or caucus.chairs(conference_id)) and exists (select from concern c where c.id = concern_id
      and c.source = 'OBJECTION' and c.conference_id = concern_amendment.conference_id and c.audience = concern_amendment.audience)
    and exists (select from amendment a where a.id = amendment_id and a.conference_id = concern_amendment.conference_id
      and caucus.is_within(concern_amendment.audience, a.audience))
  );
`;

export const OF_CONCERN = (table: string, more: string): string => `person_id = caucus.person() and exists (
    select from concern c where c.id = ${table}.concern_id and c.conference_id = ${table}.conference_id
      and c.audience = ${table}.audience and ${more})`;
export const OWN = 'caucus.speaks_for(c.stakeholder_id) or c.owner_id = caucus.person()';

/** The chair disposes, and whoever asked answers. */
export const STEP_RIGHTS = `
  create policy concern_consider on concern_considered for insert with check (
    (caucus.chairs(conference_id) or caucus.manages(conference_id)) and ${OF_CONCERN('concern_considered', 'true')}
  );
  create policy concern_dispose on concern_disposed for insert with check (
    ${OF_CONCERN(
      'concern_disposed',
      `c.source <> 'AMENDMENT' and case when concern_disposed.kind = 'WITHDRAWN'
        then ${OWN} or (caucus.manages(c.conference_id) and c.received_in is not null)
        else caucus.chairs(c.conference_id) end`,
    )}
    and (merge_id is null or exists (select from merge m where m.id = merge_id
      and m.conference_id = concern_disposed.conference_id and caucus.is_within(concern_disposed.audience, m.audience)))
    and (revision_id is null or exists (select from draft_revision_provision r where r.revision_id = concern_disposed.revision_id
      and r.provision_id = concern_disposed.provision_id and r.conference_id = concern_disposed.conference_id
      and caucus.is_within(concern_disposed.audience, r.audience)))
  );
  create policy concern_answer on concern_answered for insert with check (
    ${OF_CONCERN(
      'concern_answered',
      `(${OWN} or (caucus.manages(c.conference_id) and concern_answered.received_in is not null))
      and (exists (select from concern_disposed d where d.id = concern_answered.disposition_id and d.concern_id = c.id)
        or exists (select from amendment_disposition d where d.id = concern_answered.disposition_id
          and d.amendment_id = c.amendment_id))`,
    )}
  );
`;
