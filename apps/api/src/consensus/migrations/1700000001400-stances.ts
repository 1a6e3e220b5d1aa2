import {
  forwardsOnly,
  type MigrationInterface,
  type QueryRunner,
  statements,
} from '../../platform/database/migration.js';

/** What delegations say of exact words, and who speaks for them: heads, the deputies they name, and proxies. */
export class Stances1700000001400 implements MigrationInterface {
  readonly name = 'Stances1700000001400';
  readonly down = forwardsOnly;

  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, SPEAKING);
    await statements(runner, RIGHTS);
    await statements(runner, SPEAKING_POLICIES);
    await statements(runner, STANCES);
    await statements(runner, STANCE_POLICIES);
  }
}

// A deputy is one by a part in the delegation: with the part the office ends. Both lists are kept, ended or not.
const SPEAKING = `
create table deputy (
  id uuid primary key,
  conference_id uuid not null references conference (id),
  audience text not null check (audience = 'conference:' || conference_id),
  stakeholder_id uuid not null references stakeholder (id),
  membership_id uuid not null references membership (id),
  person_id uuid not null references person (id),
  named_by uuid not null references person (id),
  named_at timestamptz not null default now(),
  ended_by uuid references person (id),
  ended_at timestamptz,
  check ((ended_at is null) = (ended_by is null))
);
create unique index deputy_once on deputy (membership_id) where ended_at is null;
create index deputy_by_person on deputy (person_id) where ended_at is null;
create table proxy (
  id uuid primary key,
  conference_id uuid not null references conference (id),
  audience text not null check (audience = 'conference:' || conference_id),
  from_id uuid not null references stakeholder (id),
  to_id uuid not null references stakeholder (id),
  named_by uuid not null references person (id),
  named_at timestamptz not null default now(),
  ended_by uuid references person (id),
  ended_at timestamptz,
  check (from_id <> to_id),
  check ((ended_at is null) = (ended_by is null))
);
create unique index proxy_once on proxy (from_id) where ended_at is null;
create index proxy_of_conference on proxy (conference_id, named_at) where ended_at is null;
`;

// A body that only observes may have nobody who heads it: then whoever speaks for it does so in full.
const RIGHTS = `
create function caucus.is_head(part public.membership) returns boolean language sql stable as $$
  select part.stakeholder_id is not null and (part.role = 'HEAD' or (part.role = 'OBSERVER' and not exists (
    select from public.membership h where h.stakeholder_id = part.stakeholder_id and h.role = 'HEAD' and h.until is null)))
$$;
create function caucus.is_deputy(part public.membership) returns boolean language sql stable as $$
  select exists (select from public.deputy d where d.membership_id = part.id and d.ended_at is null)
$$;
create or replace function caucus.membership_rights(person uuid) returns setof text language sql stable as $$
  select unnest(array_remove(array[
    case when m.role = 'SECRETARIAT' then 'manages:' || m.conference_id end,
    case when m.role = 'SECRETARIAT' then 'opens' end,
    case when m.role in ('CHAIR', 'RAPPORTEUR') then 'chairs:' || m.conference_id end,
    case when m.role in ('HEAD', 'DELEGATE', 'OBSERVER') and m.stakeholder_id is not null
      then 'speaks:' || m.stakeholder_id end,
    case when caucus.is_head(m) then 'heads:' || m.stakeholder_id end,
    case when caucus.is_head(m) or caucus.is_deputy(m) then 'clears:' || m.stakeholder_id end
  ], null))
  from public.membership m where m.person_id = person and m.until is null
  union
  select 'opens' from public.person p where p.id = person and p.opens_conferences
$$;
create function caucus.heads(stakeholder_id uuid) returns boolean language sql stable parallel safe as $$
  select 'heads:' || stakeholder_id = any(caucus.rights())
$$;
create function caucus.clears_for(stakeholder_id uuid) returns boolean language sql stable parallel safe as $$
  select 'clears:' || stakeholder_id = any(caucus.rights())
$$;
revoke all on function caucus.is_head(public.membership), caucus.is_deputy(public.membership), caucus.heads(uuid),
  caucus.clears_for(uuid) from public;
grant execute on function caucus.is_head(public.membership), caucus.is_deputy(public.membership), caucus.heads(uuid),
  caucus.clears_for(uuid) to caucus_app;
`;

const SPEAKING_POLICIES = `
alter table deputy enable row level security;
alter table deputy force row level security;
grant select, insert on deputy to caucus_app;
grant update (ended_by, ended_at) on deputy to caucus_app;
create policy deputy_read on deputy for select using (caucus.sees(audience) or caucus.is_system());
create policy deputy_name on deputy for insert with check (
  caucus.heads(stakeholder_id) and named_by = caucus.person() and ended_at is null
  and exists (select from membership m where m.id = membership_id and m.until is null and m.person_id = deputy.person_id
    and m.stakeholder_id = deputy.stakeholder_id and m.conference_id = deputy.conference_id and not caucus.is_head(m))
);
create policy deputy_end on deputy for update using (caucus.heads(stakeholder_id) and ended_at is null)
  with check (caucus.heads(stakeholder_id) and ended_by = caucus.person());
alter table proxy enable row level security;
alter table proxy force row level security;
grant select, insert on proxy to caucus_app;
grant update (ended_by, ended_at) on proxy to caucus_app;
create policy proxy_read on proxy for select using (caucus.sees(audience) or caucus.is_system());
create policy proxy_name on proxy for insert with check (
  caucus.heads(from_id) and named_by = caucus.person() and ended_at is null
  and 2 = (select count(*) from stakeholder s where s.id in (from_id, to_id) and s.conference_id = proxy.conference_id)
);
create policy proxy_end on proxy for update using (caucus.heads(from_id) and ended_at is null)
  with check (caucus.heads(from_id) and ended_by = caucus.person());
`;

// Nothing is ever changed: what is drafted, cleared, dropped and taken back are rows, and the last one holds. What is
// cleared bears the id of its draft. `on_words` are the words that `digest` was taken of.
const STANCES = `
create table stance (
  id uuid not null,
  state text not null check (state in ('DRAFTED', 'DROPPED', 'CLEARED', 'TAKEN_BACK')),
  seq bigint generated always as identity,
  conference_id uuid not null references conference (id),
  audience text not null,
  draft_id uuid not null references draft (id),
  provision_id uuid not null,
  stakeholder_id uuid not null references stakeholder (id),
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  on_words jsonb not null,
  on_suppressed boolean not null,
  kind text not null check (kind in ('support', 'canLiveWith', 'abstain', 'reserve', 'object')),
  acceptable jsonb,
  reason text check (length(reason) between 1 and 20000),
  remedy text check (remedy in ('words', 'suppress')),
  wording jsonb,
  said_by uuid not null references person (id),
  said_at timestamptz not null default now(),
  primary key (id, state),
  check ((kind = 'object') = (reason is not null) and (kind = 'object') = (remedy is not null)),
  check ((remedy is not distinct from 'words') = (wording is not null))
);
create index stance_of_draft on stance (draft_id, provision_id, stakeholder_id, seq desc);
create index stance_of_stakeholder on stance (stakeholder_id, draft_id, provision_id, seq desc);
create trigger stance_stays before update or delete on stance for each row execute function caucus.refuse_change();
create trigger stance_is_kept before truncate on stance for each statement execute function caucus.refuse_change();
`;

// The column's default tells when a thing was said, and nobody else can. Only what a member drafted can be cleared, and
// only as it was drafted.
const STANCE_POLICIES = `
alter table stance enable row level security;
alter table stance force row level security;
grant select on stance to caucus_app;
grant insert (id, state, conference_id, audience, draft_id, provision_id, stakeholder_id, digest, on_words, on_suppressed,
  kind, acceptable, reason, remedy, wording, said_by) on stance to caucus_app;
create policy stance_read on stance for select using (caucus.sees(audience) or caucus.is_system());
create policy stance_say on stance for insert with check (
  said_by = caucus.person()
  and exists (select from draft d where d.id = draft_id and d.conference_id = stance.conference_id
    and stance.audience = case when state in ('DRAFTED', 'DROPPED') then 'delegation:' || stakeholder_id else d.audience end)
  and exists (select from stakeholder s where s.id = stakeholder_id and s.conference_id = stance.conference_id)
  and case when state in ('DRAFTED', 'DROPPED') then caucus.speaks_for(stakeholder_id) else caucus.clears_for(stakeholder_id) end
  and (state = 'DRAFTED' or exists (select from stance before where before.id = stance.id
    and before.state = case when stance.state = 'TAKEN_BACK' then 'CLEARED' else 'DRAFTED' end
    and (before.draft_id, before.provision_id, before.stakeholder_id, before.digest, before.kind, before.on_words, before.on_suppressed)
      = (stance.draft_id, stance.provision_id, stance.stakeholder_id, stance.digest, stance.kind, stance.on_words, stance.on_suppressed)
    and (before.acceptable, before.reason, before.remedy, before.wording)
      is not distinct from (stance.acceptable, stance.reason, stance.remedy, stance.wording)))
);
`;
