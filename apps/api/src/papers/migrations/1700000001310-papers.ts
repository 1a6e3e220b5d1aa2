import {
  forwardsOnly,
  type MigrationInterface,
  type QueryRunner,
  statements,
} from '../../platform/database/migration.js';

/** What is written together before it is filed: a delegation's papers, and the region's briefs. */
export class Papers1700000001310 implements MigrationInterface {
  readonly name = 'Papers1700000001310';
  readonly down = forwardsOnly;

  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, KEYS);
    await statements(runner, TABLES);
    await statements(runner, POLICIES);
  }
}

// Briefs are written by those who serve the conference and by those whom it names, which are its drafting group.
const KEYS = `
create or replace function caucus.group_keys(person uuid) returns setof text language sql stable as $$
  select 'group:' || d.id
  from public.membership m join public.draft d on d.conference_id = m.conference_id
  where m.person_id = person and m.until is null and (m.in_drafting_group or m.role in ('CHAIR', 'RAPPORTEUR'))
  union all
  select 'briefs:' || m.conference_id from public.membership m
  where m.person_id = person and m.until is null
    and (m.in_drafting_group or m.role in ('SECRETARIAT', 'CHAIR', 'RAPPORTEUR'))
$$;
`;

// A paper's id is its room's. What a delegation writes is its own; a brief belongs to the region and is read by the
// delegations of Member States.
const TABLES = `
create table paper (
  id uuid primary key,
  conference_id uuid not null references conference (id),
  audience text not null,
  kind text not null check (kind in ('POSITION', 'AMENDMENT', 'BRIEF')),
  issue_id uuid references issue (id),
  stakeholder_id uuid references stakeholder (id),
  provision_id uuid,
  heading_of uuid,
  proposal text check (proposal in ('ADD', 'MOD', 'SUP', 'NOC')),
  base jsonb,
  state text not null default 'OPEN' check (state in ('OPEN', 'FILED', 'DISCARDED')),
  position_id uuid references position (id),
  amendment_id uuid references amendment (id),
  filed_revision integer,
  filed_at timestamptz,
  begun_at timestamptz not null default now(),
  check ((kind = 'BRIEF') = (stakeholder_id is null)),
  check (audience = case when kind = 'BRIEF' then 'members:' || conference_id else 'delegation:' || stakeholder_id end),
  check (kind = 'AMENDMENT' or issue_id is not null),
  check ((kind = 'AMENDMENT') = (provision_id is not null and proposal is not null and base is not null)),
  check (position_id is null or kind = 'POSITION'),
  check (amendment_id is null or kind = 'AMENDMENT'),
  check ((filed_at is not null) = (position_id is not null or amendment_id is not null)),
  check ((state = 'FILED') = (amendment_id is not null))
);
create unique index paper_one_position on paper (stakeholder_id, issue_id) where kind = 'POSITION' and state = 'OPEN';
create unique index paper_one_brief on paper (issue_id) where kind = 'BRIEF' and state = 'OPEN';
create unique index paper_one_amendment on paper (stakeholder_id, provision_id, coalesce(heading_of, provision_id), proposal)
  where kind = 'AMENDMENT' and state = 'OPEN';
create index paper_of_stakeholder on paper (conference_id, stakeholder_id, begun_at);
create table paper_part (
  paper_id uuid not null references paper (id),
  part_id uuid not null,
  conference_id uuid not null,
  audience text not null,
  order_key text collate "C" not null,
  kind text not null,
  content jsonb not null,
  text text not null,
  written jsonb not null default '[]',
  seq bigint not null,
  at timestamptz not null default now(),
  primary key (paper_id, part_id)
);
`;

const POLICIES = `
alter table paper enable row level security;
alter table paper force row level security;
grant select, insert on paper to caucus_app;
grant update (state, position_id, amendment_id, filed_revision, filed_at) on paper to caucus_app;
create policy paper_read on paper for select using (caucus.sees(audience) or caucus.is_system());
create policy paper_begin on paper for insert with check (
  caucus.sees(audience) and state = 'OPEN'
  and case when kind = 'BRIEF' then caucus.manages(conference_id) or caucus.chairs(conference_id) else caucus.speaks_for(stakeholder_id)
    and exists (select from stakeholder s where s.id = stakeholder_id and s.conference_id = paper.conference_id) end
  and (issue_id is null or exists (select from issue i where i.id = issue_id and i.conference_id = paper.conference_id))
);
create policy paper_end on paper for update
  using (caucus.sees(audience) and state = 'OPEN'
    and case when kind = 'BRIEF' then caucus.manages(conference_id) or caucus.chairs(conference_id) else caucus.speaks_for(stakeholder_id) end)
  with check (caucus.sees(audience)
    and (position_id is null or exists (select from position p where p.id = position_id
      and p.stakeholder_id = paper.stakeholder_id and p.issue_id = paper.issue_id))
    and (amendment_id is null or exists (select from amendment a where a.id = amendment_id
      and a.stakeholder_id = paper.stakeholder_id and a.provision_id = paper.provision_id)));
alter table paper_part enable row level security;
alter table paper_part force row level security;
grant select, insert, update, delete on paper_part to caucus_app;
create policy paper_part_read on paper_part for select using (caucus.sees(audience) or caucus.is_system());
create policy paper_part_begin on paper_part for insert with check (caucus.is_system() or (caucus.sees(audience)
  and exists (select from paper p where p.id = paper_id and p.audience = paper_part.audience
    and p.conference_id = paper_part.conference_id
    and case when p.kind = 'BRIEF' then caucus.manages(p.conference_id) or caucus.chairs(p.conference_id) else caucus.speaks_for(p.stakeholder_id) end)));
create policy paper_part_move on paper_part for update using (caucus.is_system());
create policy paper_part_go on paper_part for delete using (caucus.is_system());
`;
