import {
  forwardsOnly,
  type MigrationInterface,
  type QueryRunner,
  statements,
} from '../../platform/database/migration.js';
import { OF_CONCERN, OWN } from './concern-rights.js';

/** Who objected answers too to what became of the amendment that the objection led to. */
export class ObjectionsAnswered1700000001620 implements MigrationInterface {
  readonly name = 'ObjectionsAnswered1700000001620';
  readonly down = forwardsOnly;

  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, ANSWERING);
  }
}

const ANSWERING = `
  drop policy concern_answer on concern_answered;
  create policy concern_answer on concern_answered for insert with check (
    ${OF_CONCERN(
      'concern_answered',
      `(${OWN} or (caucus.manages(c.conference_id) and concern_answered.received_in is not null))
      and (exists (select from concern_disposed d where d.id = concern_answered.disposition_id and d.concern_id = c.id)
        or exists (select from amendment_disposition d where d.id = concern_answered.disposition_id
          and (d.amendment_id = c.amendment_id or exists (select from concern_amendment l
            where l.concern_id = c.id and l.amendment_id = d.amendment_id))))`,
    )}
  );
`;
