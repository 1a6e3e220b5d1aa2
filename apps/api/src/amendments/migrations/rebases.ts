/**
 * What is due to be looked at since words of a draft moved on, and what became of each amendment then. `reached` is
 * the last amendment that was looked at, so that a server which stops half-way leaves no more than the rest.
 */
export const REBASES = `
  create table rebase_due (
    id bigint generated always as identity primary key,
    conference_id uuid not null references conference (id),
    audience text not null,
    draft_id uuid not null references draft (id),
    provision_id uuid,
    cause text not null check (cause in ('MERGE', 'REVISION', 'DESK')),
    cause_id uuid,
    seq bigint not null default 0,
    reached uuid,
    at timestamptz not null default now()
  );
  create index rebase_due_of_draft on rebase_due (draft_id, id);
  create table amendment_rebase (
    id uuid primary key,
    seq bigint generated always as identity,
    conference_id uuid not null references conference (id),
    audience text not null,
    amendment_id uuid not null references amendment (id),
    amendment_version integer not null,
    kind text not null check (kind in ('CLEAN', 'ADJUSTED', 'CONTAINED', 'CONFLICTING')),
    cause text not null check (cause in ('MERGE', 'REVISION', 'DESK')),
    cause_id uuid,
    state text not null check (state in ('APPLIED', 'AWAITING', 'CONFIRMED', 'KEPT', 'SUPERSEDED')),
    old_base jsonb not null,
    new_base jsonb not null,
    old_content jsonb,
    new_content jsonb,
    conflicts jsonb not null,
    at timestamptz not null default now(),
    answered_by uuid references person (id),
    answered_at timestamptz,
    check ((kind = 'CLEAN') = (state = 'APPLIED')),
    check ((state in ('CONFIRMED', 'KEPT')) = (answered_by is not null)),
    check ((answered_by is null) = (answered_at is null))
  );
  create index amendment_rebase_of on amendment_rebase (amendment_id, seq desc);
  create index amendment_rebase_caused on amendment_rebase (cause_id);
  create unique index amendment_rebase_awaits_once on amendment_rebase (amendment_id) where state = 'AWAITING';
`;

// Only a job rebases. Its owner answers, once, and nobody else; the answer never changes what was found.
export const REBASE_RIGHTS = `
  alter table rebase_due enable row level security;
  alter table rebase_due force row level security;
  grant select, insert, delete, update (reached) on rebase_due to caucus_app;
  create policy done on rebase_due using (caucus.is_system());
  create policy marked on rebase_due for insert with check (
    (caucus.chairs(conference_id) or caucus.manages(conference_id)) and exists (select from draft d
      where d.id = draft_id and d.conference_id = rebase_due.conference_id and d.audience = rebase_due.audience)
  );
  alter table amendment_rebase enable row level security;
  alter table amendment_rebase force row level security;
  grant select, insert, update (state, answered_by, answered_at) on amendment_rebase to caucus_app;
  create policy seen on amendment_rebase for select using (caucus.sees(audience) or caucus.is_system());
  create policy found on amendment_rebase for insert with check (caucus.is_system());
  create policy overtaken on amendment_rebase for update using (caucus.is_system());
  create policy answered on amendment_rebase for update
    using (state = 'AWAITING' and exists (select from amendment a where a.id = amendment_id
      and (caucus.speaks_for(a.stakeholder_id) or (caucus.manages(a.conference_id) and a.received_in is not null))))
    with check (state = 'SUPERSEDED' or answered_by = caucus.person());
`;
