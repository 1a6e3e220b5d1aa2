import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Issues: the questions a conference must answer. */
export class Issues1700000000500 implements MigrationInterface {
  readonly name = 'Issues1700000000500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table issue (
        id uuid primary key,
        conference_id uuid not null references conference (id),
        audience text not null check (audience in ('public', 'conference:' || conference_id)),
        number integer not null check (number > 0),
        title text not null check (length(title) between 1 and 300),
        summary text not null check (length(summary) <= 20000),
        filing_opens_on date,
        filing_closes_on date,
        opened_at timestamptz not null default now(),
        constraint issue_number_once unique (conference_id, number)
      );
      alter table issue enable row level security;
      alter table issue force row level security;
      grant select, insert on issue to caucus_app;
      create policy issue_read on issue for select using (caucus.sees(audience) or caucus.is_system());
      create policy issue_open on issue for insert with check (caucus.manages(conference_id) and caucus.sees(audience));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forwards only.');
  }
}
