import {
  forwardsOnly,
  type MigrationInterface,
  type QueryRunner,
  statements,
} from '../../platform/database/migration.js';
import { RAISING } from './concern-rights.js';

/** What was said on the floor carries concerns, and a concern is considered under an item of an agenda. */
export class ConcernsOfTheFloor1700000001910 implements MigrationInterface {
  readonly name = 'ConcernsOfTheFloor1700000001910';
  readonly down = forwardsOnly;

  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, WIDER);
    await statements(runner, WHO_RAISES);
  }
}

const WIDER = `
  alter table concern
    add column intervention_id uuid references intervention (id),
    add constraint concern_of_intervention check (intervention_id is null or source = 'FLOOR');
  create index concern_from_intervention on concern (intervention_id) where intervention_id is not null;
  alter table concern_considered add column agenda_item_id uuid;
  alter table concern_considered add constraint concern_considered_under foreign key (agenda_item_id, conference_id)
    references agenda_item (id, conference_id);
  create index concern_considered_under_item on concern_considered (agenda_item_id) where agenda_item_id is not null;
`;

const SERVES = '(caucus.manages(conference_id) or caucus.chairs(conference_id))';

// Chair and rapporteur enter what was said to them, as the secretariat does.
const WHO_RAISES = `
  drop policy concern_raise on concern;
  create policy concern_raise on concern for insert with check (${RAISING(SERVES)} and (intervention_id is null
    or exists (select from intervention n where n.id = intervention_id and n.conference_id = concern.conference_id
      and n.stakeholder_id = concern.stakeholder_id and caucus.is_within(concern.audience, n.audience))));
`;
