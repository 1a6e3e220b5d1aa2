import {
  forwardsOnly,
  type MigrationInterface,
  type QueryRunner,
  statements,
} from '../../platform/database/migration.js';

/** Words that are typed are in no record; who has said how they stand to them is told all the same. */
export class WordsFollowed1700000001960 implements MigrationInterface {
  readonly name = 'WordsFollowed1700000001960';
  readonly down = forwardsOnly;

  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, WORDS);
    await statements(runner, NOTICE);
  }
}

// For each provision of a draft: what was seen of it last, since when it reads so, and of which words people were told last.
const WORDS = `
create table words_followed (
  draft_id uuid not null,
  provision_id uuid not null,
  conference_id uuid not null references conference,
  audience text not null,
  seq bigint not null,
  digest text not null,
  changed_at timestamptz not null default now(),
  told_digest text not null,
  told_at timestamptz,
  primary key (draft_id, provision_id)
);
alter table words_followed enable row level security;
alter table words_followed force row level security;
create policy followed on words_followed using (caucus.is_system()) with check (caucus.is_system());
grant select, insert, update (seq, digest, changed_at, told_digest, told_at) on words_followed to caucus_app;
`;

// A notice is of an act, or of words; of these it keeps where they stand, and how the provision is cited.
const NOTICE = `
alter table notice
  alter column entry_seq drop not null,
  add column draft_id uuid,
  add column provision_id uuid,
  add column cited text check (length(cited) <= 100),
  add constraint of_act_or_words check ((entry_seq is null) = (draft_id is not null)),
  add constraint words_of_provision check ((draft_id is null) = (provision_id is null));
`;
