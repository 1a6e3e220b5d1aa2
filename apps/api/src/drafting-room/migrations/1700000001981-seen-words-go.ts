import {
  forwardsOnly,
  type MigrationInterface,
  type QueryRunner,
  statements,
} from '../../platform/database/migration.js';

/** Words of drafts that were kept for somebody’s last visit go when no visit refers to them any more. */
export class SeenWordsGo1700000001981 implements MigrationInterface {
  readonly name = 'SeenWordsGo1700000001981';
  readonly down = forwardsOnly;

  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, CLEARED);
    await statements(runner, MARK);
  }
}

const CLEARED = `
create policy draft_part_seen_clear on draft_part_seen for delete using (caucus.is_system());
grant delete on draft_part_seen to caucus_app;
`;

// As before, and nothing is cleared while somebody marks: a visit that is not committed yet refers to words, and nobody
// else sees that it does.
const MARK = `
create or replace function caucus.mark_draft_seen(draft uuid) returns void
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
  perform pg_advisory_xact_lock_shared(hashtextextended(place.id::text, 1981));
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
`;
