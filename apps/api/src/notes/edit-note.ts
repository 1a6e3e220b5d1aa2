import { Injectable } from '@nestjs/common';
import { type Refusal, refuse } from '#lib/foundation';
import { acceptWords, type NotAcceptable, REASONS_LIMIT } from '#lib/positions';
import { Database, type Viewer } from '../platform/database/database.js';
import { moved } from '../platform/events/moved.js';
import { Floor } from '../stakeholders/floor.reader.js';
import { NoteStore } from './note.store.js';
import { NotesReader } from './notes.reader.js';

export interface EditNoteInput {
  readonly noteId: string;
  readonly expectedVersion: number;
  readonly body: string;
}

type No =
  | NotAcceptable
  | Refusal<'ChangedMeanwhile', { currentVersion: number }>
  | Refusal<'NotFound', { what: string }>;
export type EditNoteOutcome = { readonly id: string } | No;

/** Any member of the delegation writes on; a note without words is taken out. */
@Injectable()
export class EditNote {
  constructor(
    private readonly database: Database,
    private readonly notes: NotesReader,
    private readonly floor: Floor,
    private readonly store: NoteStore,
  ) {}

  execute(viewer: Viewer, input: EditNoteInput, key: string): Promise<EditNoteOutcome> {
    return this.database.mutation<EditNoteOutcome>(viewer, { name: 'editNote', key, input }, async (tx) => {
      const note = await this.notes.one(tx, input.noteId);
      if (note === null || note.body === null) return refuse('NotFound', { what: 'note' });
      const { conferenceId, stakeholderId, key: audience, provisionId } = note;
      this.floor.require((await this.floor.speaker(tx, conferenceId)).stakeholderId === stakeholderId);
      const no = accept(input, note.version);
      if (no !== null) return no;
      if (!(await this.store.change(tx, note, input.body.trim() || null)))
        return refuse('ChangedMeanwhile', { currentVersion: note.version + 1 });
      await moved(tx, { conferenceId, audience, kind: 'NoteEdited', subjectId: note.id, provisionId });
      return { id: note.id };
    });
  }
}

function accept({ body, expectedVersion }: EditNoteInput, version: number): No | null {
  const problem = acceptWords(body, { field: 'body', most: REASONS_LIMIT, mayBeBlank: true });
  if (problem !== null) return problem;
  return version === expectedVersion ? null : refuse('ChangedMeanwhile', { currentVersion: version });
}
