import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/database.js';
import type { DecisionView, InterventionView } from './notes.reader.js';

export interface NewIntervention {
  readonly itemId: string;
  readonly conferenceId: string;
  readonly key: string;
  readonly stakeholderId: string;
  readonly turnId: string | null;
  readonly text: string;
}

/** What was said and what was decided, as the viewer notes it. A correction is a row of its own beside what it corrects. */
@Injectable()
export class NotesStore {
  async note(
    tx: Transaction,
    { itemId, conferenceId, key, stakeholderId, turnId, text }: NewIntervention,
  ): Promise<string> {
    const id = randomUUID();
    await tx.sql(
      `insert into intervention (id, first_id, version, agenda_item_id, conference_id, audience, stakeholder_id, turn_id, text, person_id)
       values ($1, $1, 1, $2, $3, $4, $5, $6, $7, caucus.person())`,
      [id, itemId, conferenceId, key, stakeholderId, turnId, text],
    );
    return id;
  }

  async correct(tx: Transaction, { id, version }: InterventionView, text: string): Promise<void> {
    await tx.sql(
      `insert into intervention (id, first_id, version, agenda_item_id, conference_id, audience, stakeholder_id, turn_id, text, person_id)
       select $1, first_id, $3, agenda_item_id, conference_id, audience, stakeholder_id, turn_id, $4, caucus.person()
       from intervention where id = $2`,
      [randomUUID(), id, version + 1, text],
    );
  }

  /** Read by those who read the item. */
  async decide(tx: Transaction, itemId: string, text: string, provisionId: string | null): Promise<string> {
    const id = randomUUID();
    await tx.sql(
      `insert into item_decision (id, first_id, version, agenda_item_id, conference_id, audience, provision_id, text, person_id)
       select $1, $1, 1, id, conference_id, audience, $3, $4, caucus.person() from agenda_item where id = $2`,
      [id, itemId, provisionId, text],
    );
    return id;
  }

  async correctDecision(tx: Transaction, { id, version }: DecisionView, text: string): Promise<void> {
    await tx.sql(
      `insert into item_decision (id, first_id, version, agenda_item_id, conference_id, audience, provision_id, text, person_id)
       select $1, d.first_id, $3, d.agenda_item_id, d.conference_id, i.audience, d.provision_id, $4, caucus.person()
       from item_decision d join agenda_item i on i.id = d.agenda_item_id where d.id = $2`,
      [randomUUID(), id, version + 1, text],
    );
  }
}
