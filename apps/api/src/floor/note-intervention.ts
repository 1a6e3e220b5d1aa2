import { Injectable } from '@nestjs/common';
import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import { acceptWords, type NotAcceptable, REASONS_LIMIT } from '#lib/positions';
import { Database, isId, type Transaction, type Viewer } from '../platform/database/database.js';
import { FloorDesk, type NotFound, type OpenFloor } from './floor-desk.js';
import type { FloorView } from './floor-view.js';
import { type InterventionView, NotesReader } from './notes.reader.js';
import { NotesStore } from './notes.store.js';

export interface NoteInterventionInput {
  readonly itemId: string;
  readonly stakeholderId: string;
  readonly turnId?: string | null;
  readonly text: string;
}

export interface CorrectInterventionInput {
  readonly interventionId: string;
  readonly text: string;
  readonly expectedVersion: number;
}

export type Overtaken = Refusal<'ChangedMeanwhile', { currentVersion: number }>;
type No = NotAcceptable | NotFound | Overtaken;

/** The rapporteur notes what a delegation said. */
@Injectable()
export class NoteIntervention {
  constructor(
    private readonly database: Database,
    private readonly desk: FloorDesk,
    private readonly notes: NotesReader,
    private readonly store: NotesStore,
  ) {}

  note(viewer: Viewer, input: NoteInterventionInput, key: string): Promise<{ id: string } | No> {
    const { itemId, stakeholderId, turnId = null, text } = input;
    return this.database.mutation<{ id: string } | No>(viewer, { name: 'noteIntervention', key, input }, async (tx) => {
      const floor = notedBy(this.desk, await this.desk.open(tx, itemId));
      if (isRefusal(floor)) return floor;
      const problem = acceptWords(text, { field: 'text', most: REASONS_LIMIT });
      if (problem !== null) return problem;
      const symbol = await symbolOf(tx, floor.conferenceId, stakeholderId);
      if (symbol === null) return refuse('NotFound', { what: 'stakeholder' });
      if (turnId !== null && !isTurnOn(floor, turnId)) return refuse('NotFound', { what: 'floorTurn' });
      const { conferenceId, key: audience } = floor;
      const id = await this.store.note(tx, { itemId, conferenceId, key: audience, stakeholderId, turnId, text });
      await this.desk.told(tx, floor, 'FloorInterventionNoted', { symbol });
      return { id };
    });
  }

  correct(viewer: Viewer, input: CorrectInterventionInput, key: string): Promise<{ id: string } | No> {
    const request = { name: 'correctIntervention', key, input };
    return this.database.mutation<{ id: string } | No>(viewer, request, async (tx) => {
      const seen = await this.notes.intervention(tx, input.interventionId);
      if (seen === null) return refuse('NotFound', { what: 'intervention' });
      const floor = notedBy(this.desk, await this.desk.open(tx, seen.itemId));
      if (isRefusal(floor)) return floor;
      const noted = (await this.notes.intervention(tx, seen.id)) as InterventionView;
      const problem = acceptWords(input.text, { field: 'text', most: REASONS_LIMIT });
      if (problem !== null) return problem;
      const { version: currentVersion } = noted;
      if (currentVersion !== input.expectedVersion) return refuse('ChangedMeanwhile', { currentVersion });
      await this.store.correct(tx, noted, input.text);
      const symbol = await symbolOf(tx, floor.conferenceId, noted.stakeholderId);
      await this.desk.told(tx, floor, 'FloorInterventionCorrected', { symbol: symbol ?? '' });
      return { id: noted.id };
    });
  }
}

/** The floor, for whoever notes what happens on it. */
export function notedBy(desk: FloorDesk, open: OpenFloor | NotFound): FloorView | NotFound {
  if (isRefusal(open)) return open;
  desk.require(open.may.includes('note'));
  return open.floor;
}

function isTurnOn({ speaker, turns }: FloorView, turnId: string): boolean {
  return speaker?.id === turnId || turns.some(({ id }) => id === turnId);
}

async function symbolOf(tx: Transaction, conferenceId: string, id: string): Promise<string | null> {
  const rows = isId(id)
    ? await tx.sql<{ symbol: string }>('select symbol from stakeholder where id = $1 and conference_id = $2', [
        id,
        conferenceId,
      ])
    : [];
  return rows[0]?.symbol ?? null;
}
