import {
  forwardsOnly,
  type MigrationInterface,
  type QueryRunner,
  statements,
} from '../../platform/database/migration.js';

/** What is known of a letter between writing and arriving. */
export class LettersOnTheirWay1700000001805 implements MigrationInterface {
  readonly name = 'LettersOnTheirWay1700000001805';
  readonly down = forwardsOnly;

  async up(runner: QueryRunner): Promise<void> {
    await statements(
      runner,
      `
      alter table outbox_mail
        add column message_id text,
        add column person_id uuid references person,
        add column about uuid,
        add column headers jsonb not null default '{}',
        add column useful_until timestamptz not null default now() + interval '3 days',
        add column attempts integer not null default 0,
        add column next_try_at timestamptz default now(),
        add column last_error text,
        add column bounced_at timestamptz;
      update outbox_mail set message_id = id || '@caucus',
        next_try_at = case when sent_at is null then next_try_at end;
      alter table outbox_mail alter column message_id set not null,
        add constraint one_letter_per_message_id unique (message_id),
        add constraint arrives_or_bounces check (sent_at is null or bounced_at is null);
      create index outbox_mail_about on outbox_mail (about) where about is not null;
      insert into jobs.job (name, data, keep_until)
        select 'letters', jsonb_build_object('letterId', id), now() + interval '14 days' from outbox_mail
        where sent_at is null and at > now() - interval '2 days';
    `,
    );
  }
}
