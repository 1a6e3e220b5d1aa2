import { Injectable } from '@nestjs/common';
import { isRefusal, refuse } from '#lib/foundation';
import { acceptWords, type NotAcceptable, REASONS_LIMIT } from '#lib/positions';
import { Database, type Viewer } from '../platform/database/database.js';
import { FloorDesk, type NotFound } from './floor-desk.js';
import { notedBy, type Overtaken } from './note-intervention.js';
import { type DecisionView, NotesReader } from './notes.reader.js';
import { NotesStore } from './notes.store.js';
import { isThere } from './set-speakers-list.js';

export interface RecordDecisionInput {
  readonly itemId: string;
  readonly provisionId?: string | null;
  readonly text: string;
}

export interface CorrectDecisionInput {
  readonly decisionId: string;
  readonly text: string;
  readonly expectedVersion: number;
}

type No = NotAcceptable | NotFound | Overtaken;

/** What the meeting decided on an item is written down. */
@Injectable()
export class RecordDecision {
  constructor(
    private readonly database: Database,
    private readonly desk: FloorDesk,
    private readonly notes: NotesReader,
    private readonly store: NotesStore,
  ) {}

  record(viewer: Viewer, input: RecordDecisionInput, key: string): Promise<{ id: string } | No> {
    const { itemId, text, provisionId = null } = input;
    return this.database.mutation<{ id: string } | No>(viewer, { name: 'recordDecision', key, input }, async (tx) => {
      const floor = notedBy(this.desk, await this.desk.open(tx, itemId));
      if (isRefusal(floor)) return floor;
      const problem = acceptWords(text, { field: 'text', most: REASONS_LIMIT });
      if (problem !== null) return problem;
      if (provisionId !== null && !(await isThere(tx, floor.conferenceId, provisionId)))
        return refuse('NotFound', { what: 'provision' });
      const id = await this.store.decide(tx, floor.id, text, provisionId);
      await this.desk.told(tx, floor, 'FloorDecisionRecorded', { provisionId });
      return { id };
    });
  }

  correct(viewer: Viewer, input: CorrectDecisionInput, key: string): Promise<{ id: string } | No> {
    return this.database.mutation<{ id: string } | No>(viewer, { name: 'correctDecision', key, input }, async (tx) => {
      const seen = await this.notes.decision(tx, input.decisionId);
      if (seen === null) return refuse('NotFound', { what: 'decision' });
      const floor = notedBy(this.desk, await this.desk.open(tx, seen.itemId));
      if (isRefusal(floor)) return floor;
      const noted = (await this.notes.decision(tx, seen.id)) as DecisionView;
      const problem = acceptWords(input.text, { field: 'text', most: REASONS_LIMIT });
      if (problem !== null) return problem;
      const { version: currentVersion } = noted;
      if (currentVersion !== input.expectedVersion) return refuse('ChangedMeanwhile', { currentVersion });
      await this.store.correctDecision(tx, noted, input.text);
      await this.desk.told(tx, floor, 'FloorDecisionCorrected', { provisionId: noted.provisionId });
      return { id: noted.id };
    });
  }
}
