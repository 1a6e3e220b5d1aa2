import {
  forwardsOnly,
  type MigrationInterface,
  type QueryRunner,
  statements,
} from '../../platform/database/migration.js';

/** The rules of a conference, and the calls in which chairs ask by them. */
export class RulesAndCalls1700000001410 implements MigrationInterface {
  readonly name = 'RulesAndCalls1700000001410';
  readonly down = forwardsOnly;

  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, RULES);
    await statements(runner, CALLS);
    await statements(runner, CALL_POLICIES);
    await statements(runner, LOCKS);
    await statements(runner, AMENDMENTS);
  }
}

const RULES = `
create table conference_rule (
  id uuid primary key,
  seq bigint generated always as identity,
  conference_id uuid not null references conference (id),
  audience text not null check (audience = 'conference:' || conference_id),
  name text not null check (length(name) between 1 and 200),
  rule jsonb not null,
  version integer not null default 1,
  made_by uuid not null references person (id),
  retired_at timestamptz
);
create index conference_rule_in_order on conference_rule (conference_id, seq) where retired_at is null;
alter table conference_rule enable row level security;
alter table conference_rule force row level security;
grant select, insert on conference_rule to caucus_app;
grant update (name, rule, version, retired_at) on conference_rule to caucus_app;
create policy conference_rule_read on conference_rule for select using (caucus.sees(audience) or caucus.is_system());
create policy conference_rule_add on conference_rule for insert with check (
  made_by = caucus.person() and retired_at is null and (caucus.chairs(conference_id) or caucus.manages(conference_id))
);
create policy conference_rule_edit on conference_rule for update
  using (retired_at is null and (caucus.chairs(conference_id) or caucus.manages(conference_id)))
  with check (caucus.chairs(conference_id) or caucus.manages(conference_id));
`;

// `state` is what the chair and the clock make of a call. What delegations say in it are their own rows, and are put in
// whenever it is looked at, until it ends: then they are kept with it as they were. `due_at` is when the clock has
// something to do, `ends_at` from when on nobody says anything any more.
const CALLS = `
create table consensus_call (
  id uuid primary key,
  conference_id uuid not null references conference (id),
  audience text not null,
  draft_id uuid not null references draft (id),
  title text not null check (length(title) between 1 and 300),
  rule_name text not null,
  provision_ids uuid[] not null check (cardinality(provision_ids) > 0),
  phase text not null check (phase in ('draft', 'open', 'extended', 'adopted', 'failed', 'broken', 'withdrawn')),
  state jsonb not null check (state->>'phase' = phase),
  due_at timestamptz,
  ends_at timestamptz,
  prepared_by uuid not null references person (id),
  prepared_at timestamptz not null default now(),
  opened_by uuid references person (id),
  revision_id uuid references draft_revision (id),
  ended_at timestamptz,
  check ((ended_at is null) = (phase in ('draft', 'open', 'extended'))),
  check (due_at is null or phase in ('open', 'extended'))
);
create index consensus_call_due on consensus_call (due_at, id) where due_at is not null;
create index consensus_call_running on consensus_call (draft_id) where phase in ('open', 'extended');
create index consensus_call_of_conference on consensus_call (conference_id, prepared_at desc);
create table call_act (
  id uuid primary key,
  seq bigint generated always as identity,
  call_id uuid not null references consensus_call (id),
  conference_id uuid not null,
  audience text not null,
  kind text not null,
  facts jsonb not null,
  stakeholder_id uuid references stakeholder (id),
  said_by uuid references person (id),
  at timestamptz not null default now(),
  once text,
  constraint call_act_once unique (call_id, once)
);
create index call_act_in_order on call_act (call_id, seq);
create trigger call_act_stays before update or delete on call_act for each row execute function caucus.refuse_change();
create trigger call_act_is_kept before truncate on call_act for each statement execute function caucus.refuse_change();
`;

// A call that has ended is never changed. Receipts are the delegations' own; all else is the chair's and the clock's.
const CALL_POLICIES = `
alter table consensus_call enable row level security;
alter table consensus_call force row level security;
grant select, insert on consensus_call to caucus_app;
grant update (title, rule_name, provision_ids, phase, state, due_at, ends_at, opened_by, revision_id, ended_at)
  on consensus_call to caucus_app;
create policy consensus_call_read on consensus_call for select using (caucus.sees(audience) or caucus.is_system());
create policy consensus_call_prepare on consensus_call for insert with check (
  caucus.chairs(conference_id) and prepared_by = caucus.person() and phase = 'draft'
  and exists (select from draft d where d.id = draft_id and d.conference_id = consensus_call.conference_id
    and d.audience = consensus_call.audience)
);
create policy consensus_call_go_on on consensus_call for update
  using (phase in ('draft', 'open', 'extended') and (caucus.chairs(conference_id) or caucus.is_system()))
  with check (caucus.chairs(conference_id) or caucus.is_system());
alter table call_act enable row level security;
alter table call_act force row level security;
grant select on call_act to caucus_app;
grant insert (id, call_id, conference_id, audience, kind, facts, stakeholder_id, said_by, once) on call_act to caucus_app;
create policy call_act_read on call_act for select using (caucus.sees(audience) or caucus.is_system());
create policy call_act_add on call_act for insert with check (
  said_by is not distinct from caucus.person()
  and exists (select from consensus_call c where c.id = call_id and c.conference_id = call_act.conference_id
    and c.audience = call_act.audience)
  and (caucus.is_system() or caucus.chairs(conference_id)
    or (kind = 'PresenceNoted' and caucus.manages(conference_id))
    or (kind = 'CallReceived' and caucus.speaks_for(stakeholder_id) and once = 'received ' || stakeholder_id))
);
create policy stance_in_time on stance as restrictive for insert with check (
  state in ('DRAFTED', 'DROPPED') or not exists (select from consensus_call c where c.draft_id = stance.draft_id
    and stance.provision_id = any(c.provision_ids) and c.phase in ('open', 'extended') and c.ends_at <= now())
);
`;

// What a call has closed no hand opens while the call runs. What it found agreed stays closed on its account.
const LOCKS = `
alter table provision_lock add column call_id uuid references consensus_call (id),
  add check (call_id is null or why in ('CALL', 'AGREED'));
create policy provision_lock_by_clock on provision_lock for insert with check (caucus.is_system() and call_id is not null);
create policy provision_lock_ends on provision_lock for update using (caucus.is_system() and call_id is not null)
  with check (caucus.is_system());
create policy provision_lock_stays on provision_lock as restrictive for update using (
  call_id is null or why <> 'CALL'
  or exists (select from consensus_call c where c.id = call_id and c.phase not in ('open', 'extended'))
);
`;

// The chair, or the clock, files the wording of an objection for whom it is of, and nothing but that.
const AMENDMENTS = `
alter table amendment add column objection_id uuid;
create unique index amendment_of_objection on amendment (objection_id) where objection_id is not null;
create policy amendment_reopen on amendment for insert with check (
  (caucus.chairs(conference_id) or caucus.is_system())
  and exists (select from stance s where s.id = objection_id and s.state = 'CLEARED' and s.kind = 'object'
    and s.conference_id = amendment.conference_id and s.audience = amendment.audience
    and s.stakeholder_id = amendment.stakeholder_id and s.provision_id = amendment.provision_id
    and s.reason = amendment.reasons
    and case s.remedy when 'words' then amendment.kind = 'MOD' and s.wording = amendment.content else amendment.kind = 'SUP' end)
);
create policy amendment_revision_reopen on amendment_revision for insert with check (
  revision = 1 and exists (select from amendment a where a.id = amendment_id and a.objection_id is not null
    and a.conference_id = amendment_revision.conference_id and a.audience = amendment_revision.audience
    and (caucus.chairs(a.conference_id) or caucus.is_system()))
);
`;
