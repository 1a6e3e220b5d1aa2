import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PeopleReader, type PersonView } from '../identity/people.reader.js';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/database/database.js';
import { answered } from '../platform/graphql/answered.js';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import { EditNote, type EditNoteInput } from './edit-note.js';
import { NotesReader, type NoteView } from './notes.reader.js';
import { WriteNote, type WriteNoteInput } from './write-note.js';

type Keyed<Input> = Input & { readonly idempotencyKey: string };

interface Thing {
  readonly id: string;
}

@Resolver('Note')
export class NoteResolver {
  constructor(
    private readonly notes: NotesReader,
    private readonly people: PeopleReader,
    private readonly writing: WriteNote,
    private readonly editing: EditNote,
  ) {}

  @ResolveField('author')
  author(@Parent() { authorId }: NoteView, @Loaders() loaders: RequestLoaders): Promise<PersonView | null> {
    return loaders.batch('person', this.people.byIds).load(authorId);
  }

  @Mutation('writeNote')
  async write(
    @Args() { idempotencyKey, ...input }: Keyed<WriteNoteInput>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    const outcome = await this.writing.execute(viewer, input, idempotencyKey);
    return answered(outcome, 'Note', (id) => this.notes.load(loaders, id));
  }

  @Mutation('editNote')
  async edit(
    @Args() { idempotencyKey, ...input }: Keyed<EditNoteInput>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    const outcome = await this.editing.execute(viewer, input, idempotencyKey);
    return answered(outcome, 'Note', (id) => this.notes.load(loaders, id));
  }
}

@Resolver('Position')
export class PositionNotesResolver {
  constructor(private readonly notes: NotesReader) {}

  @ResolveField('notes')
  on(@Parent() { id }: Thing, @Loaders() loaders: RequestLoaders): Promise<NoteView[]> {
    return this.notes.loadOn(loaders, 'POSITION', id);
  }
}

@Resolver('Provision')
export class ProvisionNotesResolver {
  constructor(private readonly notes: NotesReader) {}

  @ResolveField('notes')
  on(@Parent() { id }: Thing, @Loaders() loaders: RequestLoaders): Promise<NoteView[]> {
    return this.notes.loadOn(loaders, 'PROVISION', id);
  }
}

@Resolver('Amendment')
export class AmendmentNotesResolver {
  constructor(private readonly notes: NotesReader) {}

  @ResolveField('notes')
  on(@Parent() { id }: Thing, @Loaders() loaders: RequestLoaders): Promise<NoteView[]> {
    return this.notes.loadOn(loaders, 'AMENDMENT', id);
  }
}
