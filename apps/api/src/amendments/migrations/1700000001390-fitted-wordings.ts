import { type Content, plainText } from '#lib/drafting';
import {
  forwardsOnly,
  type MigrationInterface,
  type QueryRunner,
  statements,
} from '../../platform/database/migration.js';

/** An amendment that more may read than the draft: how it was fitted to the draft is read by the draft's readers only. */
export class FittedWordings1700000001390 implements MigrationInterface {
  readonly name = 'FittedWordings1700000001390';
  readonly down = forwardsOnly;

  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, COLUMNS);
    await statements(runner, OPENED);
    await statements(runner, NARROWED);
    // The text beside the words is computed by the library, and was not kept with older revisions.
    for (const { id, content } of (await runner.query(OWN_AGAIN)) as { id: string; content: Content | null }[])
      await runner.query('update amendment set text = $2 where id = $1', [
        id,
        content === null ? null : plainText(content),
      ]);
    await statements(runner, CLOSED);
    await statements(runner, GUARDS);
  }
}

const COLUMNS = `
  alter table amendment_revision add column text text, add column fitted boolean not null default false;
  create function caucus.draft_within(instrument uuid, audience text) returns text language sql stable as $$
    select d.audience from public.draft d where d.instrument_id = instrument and d.audience <> draft_within.audience
      and caucus.is_within(d.audience, draft_within.audience)
  $$;
  revoke all on function caucus.draft_within(uuid, text) from public;
  grant execute on function caucus.draft_within(uuid, text) to caucus_app;
`;

const MOVED = ['amendment', 'amendment_revision', 'amendment_rebase', 'draft'];
const OPENED = MOVED.map((table) => `alter table ${table} no force row level security;`).join('\n');
const CLOSED = MOVED.map((table) => `alter table ${table} force row level security;`).join('\n');

// A revision that came of a fitting was written in the transaction that found or confirmed it, at the same moment.
const NARROWED = `
  update amendment_rebase b set audience = caucus.draft_within(a.instrument_id, a.audience)
  from amendment a where a.id = b.amendment_id and b.audience = a.audience
    and caucus.draft_within(a.instrument_id, a.audience) is not null;
  update amendment_revision r set fitted = true, audience = caucus.draft_within(a.instrument_id, a.audience),
    text = case when r.revision = a.revision then a.text end
  from amendment a where a.id = r.amendment_id and caucus.draft_within(a.instrument_id, a.audience) is not null
    and exists (select from amendment_rebase b where b.amendment_id = a.id
      and (b.state = 'APPLIED' and b.at = r.filed_at or b.state = 'CONFIRMED' and b.answered_at = r.filed_at));
`;

const OWN_AGAIN = `
  with own as (
    update amendment a set content = r.content, base_content = r.base_content from amendment_revision r
    where r.amendment_id = a.id
      and r.revision = (select max(o.revision) from amendment_revision o where o.amendment_id = a.id and not o.fitted)
      and exists (select from amendment_revision f where f.amendment_id = a.id and f.revision = a.revision and f.fitted)
    returning a.id, a.content
  ) select id, content from own
`;

// What an amendment was written on stays in its row, and no job puts words there, where more read it than the draft.
const GUARDS = `
  create function caucus.amendment_words_kept() returns trigger language plpgsql as $$
  begin
    if (new.base_content is distinct from old.base_content or caucus.is_system()
        and (new.content is distinct from old.content or new.text is distinct from old.text))
      and caucus.draft_within(new.instrument_id, new.audience) is not null
    then
      raise insufficient_privilege using message = 'words of a draft in an amendment that more may read';
    end if;
    return new;
  end $$;
  create function caucus.amendment_quotes_the_base() returns trigger language plpgsql as $$
  begin
    if new.kind <> 'ADD' and new.heading_of is null and caucus.draft_within(new.instrument_id, new.audience) is not null
      and new.base_content is distinct from (select p.content from provision p where p.id = new.provision_id)
    then
      raise insufficient_privilege using message = 'words of a draft in an amendment that more may read';
    end if;
    return new;
  end $$;
  create trigger amendment_quotes_the_base before insert on amendment
    for each row execute function caucus.amendment_quotes_the_base();
  create trigger amendment_words_kept before update of content, text, base_content on amendment
    for each row execute function caucus.amendment_words_kept();

  drop policy amendment_revision_add on amendment_revision;
  create policy amendment_revision_add on amendment_revision for insert with check (
    exists (select from amendment a where a.id = amendment_id and a.conference_id = amendment_revision.conference_id
      and case when caucus.draft_within(a.instrument_id, a.audience) is null
          then amendment_revision.audience = a.audience and not fitted
        when fitted then amendment_revision.audience = caucus.draft_within(a.instrument_id, a.audience)
        else amendment_revision.audience = a.audience and amendment_revision.revision = 1 end
      and (caucus.speaks_for(a.stakeholder_id) or caucus.is_system()
        or (caucus.manages(a.conference_id) and a.received_in is not null)))
  );
`;
