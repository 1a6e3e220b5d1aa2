import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Comments on positions, provisions and amendments; none reaches further than what it is about. */
export class Comments1700000000750 implements MigrationInterface {
  readonly name = 'Comments1700000000750';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
    await runner.query(rights);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forwards only.');
  }
}

const table = `
  create table comment (
    id uuid primary key,
    conference_id uuid not null references conference (id),
    audience text not null,
    position_id uuid references position (id),
    provision_id uuid references provision (id),
    amendment_id uuid references amendment (id),
    parent_id uuid references comment (id),
    author_id uuid not null references person (id),
    stakeholder_id uuid references stakeholder (id),
    body text check (length(body) between 1 and 20000),
    quote text check (length(quote) between 1 and 2000),
    quote_start integer,
    quote_end integer,
    version integer not null default 1,
    written_at timestamptz not null default now(),
    edited_at timestamptz,
    withdrawn_at timestamptz,
    constraint comment_one_subject check (num_nonnulls(position_id, provision_id, amendment_id) = 1),
    check (num_nulls(quote, quote_start, quote_end) in (0, 3)),
    check (quote_start >= 0 and quote_end > quote_start),
    check ((body is null) = (withdrawn_at is not null))
  );
  create index comment_of_position on comment (position_id, written_at, id) where position_id is not null;
  create index comment_of_provision on comment (provision_id, written_at, id) where provision_id is not null;
  create index comment_of_amendment on comment (amendment_id, written_at, id) where amendment_id is not null;
  create index comment_answers on comment (parent_id) where parent_id is not null;
  create index comment_of_conference on comment (conference_id);
`;

const rights = `
  alter table comment enable row level security;
  alter table comment force row level security;
  grant select, insert, update (body, version, edited_at, withdrawn_at) on comment to caucus_app;
  create policy comment_read on comment for select using (caucus.sees(audience) or caucus.is_system());
  create policy comment_write on comment for insert with check (
    author_id = caucus.person() and caucus.takes_part(conference_id) and caucus.sees(audience)
    and (stakeholder_id is null or caucus.speaks_for(stakeholder_id))
    and (parent_id is null or exists (select from comment c where c.id = comment.parent_id
      and c.position_id is not distinct from comment.position_id
      and c.provision_id is not distinct from comment.provision_id
      and c.amendment_id is not distinct from comment.amendment_id
      and caucus.is_within(comment.audience, c.audience)))
    and (exists (select from position p where p.id = comment.position_id
        and p.conference_id = comment.conference_id and caucus.is_within(comment.audience, p.audience))
      or exists (select from provision p where p.id = comment.provision_id
        and p.conference_id = comment.conference_id and caucus.is_within(comment.audience, p.audience))
      or exists (select from amendment a where a.id = comment.amendment_id
        and a.conference_id = comment.conference_id and caucus.is_within(comment.audience, a.audience)))
  );
  create policy comment_edit on comment for update
    using (author_id = caucus.person() and caucus.takes_part(conference_id))
    with check (author_id = caucus.person() and caucus.takes_part(conference_id) and caucus.sees(audience));
`;
