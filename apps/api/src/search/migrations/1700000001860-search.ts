import {
  forwardsOnly,
  type MigrationInterface,
  type QueryRunner,
  statements,
} from '../../platform/database/migration.js';
import { KEEPING } from './keep-found.js';
import { ASKING, FOLDING } from './search-function.js';

/**
 * Full-text search.
 *
 * Under row-level security Postgres may not use an index for words, since comparing them could tell of rows that are
 * hidden. So what can be found is kept in a table of its own that nobody may read, and one function asks it: with the
 * keys of its viewer, and nothing else.
 */
export class Search1700000001860 implements MigrationInterface {
  readonly name = 'Search1700000001860';
  readonly down = forwardsOnly;

  async up(runner: QueryRunner): Promise<void> {
    for (const step of [TABLE, FOLDING, KEEPING, ASKING, WHAT_IS_THERE]) await statements(runner, step);
  }
}

// A policy that is true of every row leaves the index usable; no right is given to anybody.
const TABLE = `
  create table search_entry (
    kind text not null check (kind in ('DOCUMENT', 'POSITION', 'AMENDMENT', 'COMMENT', 'TEXT', 'DRAFT')),
    id uuid not null,
    within uuid not null,
    conference_id uuid not null,
    audience text not null,
    language text not null check (language in ('en', 'es', 'fr', 'nl')),
    body text not null,
    words tsvector not null,
    primary key (kind, id, within)
  );
  alter table search_entry enable row level security;
  alter table search_entry force row level security;
  create policy kept on search_entry using (true) with check (true);
  create index search_entry_words on search_entry using gin (words);
`;

const WHAT_IS_THERE = `
  select set_config('caucus.system', 'migration', true);
  select caucus.keep_position(p) from position p;
  select caucus.keep_amendment(a) from amendment a;
  select caucus.keep_comment(c) from comment c;
  select caucus.keep_provision(p) from provision p;
  select caucus.keep_draft_provision(p) from draft_provision p;
  select caucus.keep_document(d.id) from document d;
  select set_config('caucus.system', '', true);
`;
