import {
  forwardsOnly,
  type MigrationInterface,
  type QueryRunner,
  statements,
} from '../../platform/database/migration.js';

/** Comments on provisions that only a draft has. */
export class CommentsOnAddedProvisions1700000001010 implements MigrationInterface {
  readonly name = 'CommentsOnAddedProvisions1700000001010';
  readonly down = forwardsOnly;

  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, WIDER);
  }
}

const WIDER = `
  alter table comment drop constraint comment_provision_id_fkey;
  drop policy comment_write on comment;
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
      or exists (select from draft_provision p where p.provision_id = comment.provision_id and p.added
        and p.conference_id = comment.conference_id and caucus.is_within(comment.audience, p.audience))
      or exists (select from amendment a where a.id = comment.amendment_id
        and a.conference_id = comment.conference_id and caucus.is_within(comment.audience, a.audience)))
  );
`;
