import {
  forwardsOnly,
  type MigrationInterface,
  type QueryRunner,
  statements,
} from '../../platform/database/migration.js';

/** What each draft said when somebody last marked it as seen. */
export class DraftsAsSeen1700000001690 implements MigrationInterface {
  readonly name = 'DraftsAsSeen1700000001690';
  readonly down = forwardsOnly;

  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, TABLES);
    await statements(runner, RIGHTS);
    await statements(runner, MARK);
  }
}

// A part is a provision or a division as the rows had it from log entry `seq` on, kept once for all who saw it so; null
// where it was no more. A draft as it was at an entry is made of the last of each part up to there.
const TABLES = `
create table draft_part_seen (
  draft_id uuid not null references draft (id),
  part text not null check (part in ('PROVISION', 'DIVISION')),
  part_id uuid not null,
  seq bigint not null,
  conference_id uuid not null,
  audience text not null,
  said jsonb,
  primary key (draft_id, part, part_id, seq)
);
create table draft_seen (
  person_id uuid not null references person (id),
  draft_id uuid not null references draft (id),
  conference_id uuid not null,
  audience text not null,
  seq bigint not null,
  at timestamptz not null default now(),
  primary key (person_id, draft_id)
);
`;

const RIGHTS = `
alter table draft_part_seen enable row level security;
alter table draft_part_seen force row level security;
create policy draft_part_seen_read on draft_part_seen for select using (caucus.sees(audience) or caucus.is_system());
create policy draft_part_seen_keep on draft_part_seen for insert with check (caucus.is_system());
alter table draft_seen enable row level security;
alter table draft_seen force row level security;
create policy draft_seen_own on draft_seen for select using (person_id = caucus.person() or caucus.is_system());
create policy draft_seen_first on draft_seen for insert with check (caucus.is_system());
create policy draft_seen_again on draft_seen for update using (caucus.is_system());
grant select on draft_part_seen, draft_seen to caucus_app;
`;

// Nobody may write down words of their own as those that stood, so only this function writes. All of it is one statement
// and sees one moment: whatever is written meanwhile belongs to a later entry.
const MARK = `
create function caucus.mark_draft_seen(draft uuid) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  before text := coalesce(current_setting('caucus.system', true), '');
  reader uuid := caucus.person();
  place record;
begin
  select d.id, d.conference_id, d.audience into place from draft d where d.id = mark_draft_seen.draft and caucus.sees(d.audience);
  if reader is null or not found then
    raise insufficient_privilege using message = 'this draft is not yours to read';
  end if;
  perform set_config('caucus.system', 'mark-draft-seen', true);
  with reached as (select r.seq from room_projection r where r.room_id = place.id),
  standing as (
    select 'PROVISION' as part, p.provision_id as part_id, p.seq, jsonb_build_object('order', p.order_key,
      'divisionId', p.division_id, 'series', p.series, 'number', p.number, 'label', p.label, 'openLabel', p.open_label,
      'movedFrom', p.moved_from, 'content', p.content, 'suppressed', p.suppressed) as said
    from draft_provision p where p.draft_id = place.id
    union all
    select 'DIVISION', h.division_id, h.seq, jsonb_build_object('order', h.order_key, 'kind', h.kind,
      'parentId', h.parent_id, 'number', h.number, 'label', h.label, 'title', h.title, 'openTitle', h.open_title,
      'suppressed', h.suppressed)
    from draft_division h where h.draft_id = place.id
  ),
  known as (
    select distinct on (k.part, k.part_id) k.part, k.part_id, k.said
    from draft_part_seen k, reached where k.draft_id = place.id and k.seq <= reached.seq
    order by k.part, k.part_id, k.seq desc
  ),
  kept as (
    insert into draft_part_seen (draft_id, part, part_id, seq, conference_id, audience, said)
    select place.id, coalesce(s.part, k.part), coalesce(s.part_id, k.part_id), coalesce(s.seq, reached.seq),
      place.conference_id, place.audience, s.said
    from standing s full join known k on k.part = s.part and k.part_id = s.part_id cross join reached
    where s.said is distinct from k.said
    on conflict do nothing
  )
  insert into draft_seen (person_id, draft_id, conference_id, audience, seq)
  select reader, place.id, place.conference_id, 'person:' || reader, reached.seq from reached
  on conflict (person_id, draft_id) do update set seq = excluded.seq, at = now();
  perform set_config('caucus.system', before, true);
end $$;
revoke all on function caucus.mark_draft_seen(uuid) from public;
grant execute on function caucus.mark_draft_seen(uuid) to caucus_app;
`;
