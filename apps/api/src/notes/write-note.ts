import { Injectable } from '@nestjs/common';
import { type Refusal, refuse } from '#lib/foundation';
import { acceptWords, type NotAcceptable, notAcceptable, REASONS_LIMIT } from '#lib/positions';
import { Database, type Transaction, type Viewer } from '../platform/database/database.js';
import { moved } from '../platform/events/moved.js';
import { Floor } from '../stakeholders/floor.reader.js';
import { type NewNote, NoteStore } from './note.store.js';
import { MOST_NOTES, type NotedKind, NotesReader } from './notes.reader.js';

export interface WriteNoteInput {
  readonly subject: Readonly<Partial<Record<'positionId' | 'provisionId' | 'amendmentId', string | null>>>;
  readonly body: string;
}

export type WriteNoteOutcome = { readonly id: string } | NotAcceptable | Refusal<'NotFound', { what: string }>;

/** Whoever speaks for a stakeholder notes something for their own. It is in no record: those who read it wrote it. */
@Injectable()
export class WriteNote {
  constructor(
    private readonly database: Database,
    private readonly notes: NotesReader,
    private readonly floor: Floor,
    private readonly store: NoteStore,
  ) {}

  execute(viewer: Viewer, input: WriteNoteInput, key: string): Promise<WriteNoteOutcome> {
    return this.database.mutation<WriteNoteOutcome>(viewer, { name: 'writeNote', key, input }, async (tx) => {
      const on = named(input);
      const conferenceId = await this.notes.conferenceOf(tx, on.kind, on.id);
      if (conferenceId === null) return refuse('NotFound', { what: on.kind.toLowerCase() });
      const { stakeholderId, part } = await this.floor.speaker(tx, conferenceId);
      this.floor.require(part !== 'NOBODY');
      const problem = accept(input.body, await this.notes.countOn(tx, on.kind, on.id));
      if (problem !== null) return problem;
      return stakeholderId === null
        ? notAcceptable('NoDelegation')
        : this.write(tx, { conferenceId, stakeholderId, on, body: input.body.trim() });
    });
  }

  private async write(tx: Transaction, note: Omit<NewNote, 'audience'>): Promise<{ id: string }> {
    const { conferenceId, stakeholderId, on } = note;
    const audience = `delegation:${stakeholderId}`;
    const { id } = await this.store.add(tx, { ...note, audience });
    const provisionId = on.kind === 'PROVISION' ? on.id : null;
    await moved(tx, { conferenceId, audience, kind: 'NoteWritten', subjectId: on.id, provisionId });
    return { id };
  }
}

function accept(body: string, before: number): NotAcceptable | null {
  if (before >= MOST_NOTES) return notAcceptable('TooMany', { field: 'body', most: MOST_NOTES });
  return acceptWords(body, { field: 'body', most: REASONS_LIMIT });
}

function named({ subject }: WriteNoteInput): { readonly kind: NotedKind; readonly id: string } {
  if (subject.positionId != null) return { kind: 'POSITION', id: subject.positionId };
  if (subject.provisionId != null) return { kind: 'PROVISION', id: subject.provisionId };
  return { kind: 'AMENDMENT', id: subject.amendmentId ?? '' };
}
