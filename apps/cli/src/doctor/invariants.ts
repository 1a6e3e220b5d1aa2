/** What must always be true of the database, and the question that finds where it is not. */
export interface Invariant {
  /** The sentence that holds. */
  readonly holds: string;
  /** Rows of one text each, naming what breaks it. */
  readonly broken: string;
}

// Asked in SQL, so that each is one statement over everything, whatever the size.
export const invariants: readonly Invariant[] = [
  {
    holds: 'Every room belongs to a draft or a paper, and each of these has its room.',
    broken: `select coalesce(d.what || ' ' || d.id, 'room ' || r.id)
      from (select id, 'draft' as what from draft union all select id, 'paper' from paper) d full join room r on r.id = d.id
      where d.id is null or r.id is null`,
  },
  {
    holds: 'The log of every room is without gaps from its snapshot to its head.',
    broken: `select 'room ' || r.id || ': ' || count(u.seq) || ' entries up to ' || r.head
      from room r left join room_snapshot s on s.room_id = r.id
      left join room_update u on u.room_id = r.id and u.seq > coalesce(s.seq, 0)
      group by r.id, r.head, s.seq
      having count(u.seq) <> greatest(0, r.head - coalesce(s.seq, 0)) or coalesce(max(u.seq), r.head) <> r.head
        or coalesce(s.seq, 0) > r.head`,
  },
  {
    holds: 'No projection is ahead of the log it reflects.',
    broken: `select 'room ' || p.draft_id || ' at ' || p.seq || ', log at ' || r.head
      from (select draft_id, max(seq) as seq from (
        select room_id as draft_id, seq from room_projection union all select draft_id, seq from draft_provision
        union all select draft_id, seq from draft_division union all select paper_id, seq from paper_part) every group by draft_id) p
      join room r on r.id = p.draft_id where p.seq > r.head`,
  },
  {
    holds: 'Every provision of a draft stands in one of its divisions.',
    broken: `select 'draft ' || p.draft_id || ', provision ' || p.provision_id from draft_provision p
      left join draft_division d on d.draft_id = p.draft_id and d.division_id = p.division_id where d.division_id is null`,
  },
  {
    holds: 'Every provision in force is still in the draft, if only as “(SUP)”.',
    broken: `select 'draft ' || d.id || ', provision ' || p.id from draft d join provision p on p.instrument_id = d.instrument_id
      left join draft_provision dp on dp.draft_id = d.id and dp.provision_id = p.id where dp.provision_id is null`,
  },
  {
    holds: 'Every sponsor of a bracket is a stakeholder of the conference.',
    broken: `select distinct 'draft ' || p.draft_id || ', provision ' || p.provision_id || ': ' || (s #>> '{}')
      from draft_provision p cross join lateral jsonb_path_query(p.content, 'strict $.**.sponsors[*]') s
      where not exists (select from stakeholder h where h.conference_id = p.conference_id and (h.symbol = s #>> '{}' or h.name = s #>> '{}'))`,
  },
  {
    holds: 'Every merge is in the log, and so is the provision it changed.',
    broken: `select 'merge ' || m.id from merge m join room r on r.id = m.draft_id
      left join draft_provision p on p.draft_id = m.draft_id and p.provision_id = m.provision_id
      where m.seq > r.head or p.provision_id is null`,
  },
  {
    holds: 'Every instrument has as many provisions as it says, each number once in its series.',
    broken: `select 'instrument ' || i.id from instrument i left join provision p on p.instrument_id = i.id group by i.id
        having count(p.id) <> i.provision_count or count(p.number) <> i.numbered_count
      union all select 'instrument ' || instrument_id || ': ' || series || ' ' || number from provision
        where number is not null group by instrument_id, series, number having count(*) > 1`,
  },
  {
    holds: 'Every filed paper stands with its last revision.',
    broken: `select 'position ' || p.id from position p left join position_revision r on r.position_id = p.id and r.revision = p.revision
        where r.revision is null and p.revision > 1
      union all select 'amendment ' || a.id from amendment a left join amendment_revision r on r.amendment_id = a.id and r.revision = a.revision
        where r.revision is null and a.revision > 1`,
  },
  {
    holds: 'Every reply is about what it replies to.',
    broken: `select 'comment ' || c.id from comment c join comment p on p.id = c.parent_id
      where (c.position_id, c.provision_id, c.amendment_id) is distinct from (p.position_id, p.provision_id, p.amendment_id)`,
  },
  {
    holds: 'Documents of a series, and what belongs to each, are numbered without a gap up to what was counted.',
    broken: `select 'conference ' || c.conference_id || ': ' || c.counted || ' up to ' || c.last from document_count c
      left join (select conference_id, case form when 'ORIGINAL' then series else concat_ws(' ', series, number, form) end as counted,
        coalesce(nth, number) as given from document where number is not null) d using (conference_id, counted)
      group by c.conference_id, c.counted, c.last
      having count(distinct d.given) <> c.last or max(d.given) <> c.last or count(*) <> c.last`,
  },
  {
    holds: 'What can be found is found by those who may read it, and by nobody else.',
    broken: `select e.kind || ' ' || e.id from search_entry e where e.audience <> case e.kind
      when 'DOCUMENT' then (select audience from document x where x.id = e.id)
      when 'POSITION' then (select audience from position x where x.id = e.id)
      when 'AMENDMENT' then (select audience from amendment x where x.id = e.id)
      when 'COMMENT' then (select audience from comment x where x.id = e.id)
      when 'TEXT' then (select audience from provision x where x.id = e.id)
      else (select audience from draft_provision x where x.provision_id = e.id and x.draft_id = e.within) end`,
  },
  {
    holds: 'Every table with an audience hides its rows from those outside it, even from its owner.',
    broken: `select c.oid::regclass::text from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'audience'
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and not (c.relrowsecurity and c.relforcerowsecurity)`,
  },
  {
    holds: 'The application owns nothing and passes no policy by.',
    broken: `select rolname || ' owns ' || c.oid::regclass from pg_class c join pg_roles r on r.oid = c.relowner where rolname like 'caucus\\_%' and rolname <> current_user and rolname in ('caucus_app', 'caucus_sync', 'caucus_signin')
      union all select rolname::text from pg_roles where rolname in ('caucus_app', 'caucus_sync', 'caucus_signin') and (rolsuper or rolbypassrls)`,
  },
];
