import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.js';
import { StakeholdersModule } from '../stakeholders/stakeholders.module.js';
import { EditNote } from './edit-note.js';
import {
  AmendmentNotesResolver,
  NoteResolver,
  PositionNotesResolver,
  ProvisionNotesResolver,
} from './note.resolver.js';
import { NoteStore } from './note.store.js';
import { NotesReader } from './notes.reader.js';
import { WriteNote } from './write-note.js';

@Module({
  imports: [IdentityModule, StakeholdersModule],
  providers: [
    NotesReader,
    NoteStore,
    WriteNote,
    EditNote,
    NoteResolver,
    PositionNotesResolver,
    ProvisionNotesResolver,
    AmendmentNotesResolver,
  ],
})
export class NotesModule {}
