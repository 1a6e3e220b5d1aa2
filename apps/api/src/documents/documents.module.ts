import { Module } from '@nestjs/common';
import { IssuesModule } from '../issues/issues.module.js';
import { MeetingsModule } from '../meetings/meetings.module.js';
import { RecordModule } from '../record/record.module.js';
import { StakeholdersModule } from '../stakeholders/stakeholders.module.js';
import { AddFile } from './add-file.js';
import { ChangeDocument } from './change-document.js';
import { DiscardDocument } from './discard-document.js';
import { DocumentDraftResolver, DocumentFilingResolver } from './document.resolver.js';
import { DocumentStore } from './document.store.js';
import { DocumentDesk } from './document-desk.js';
import {
  AgendaItemDocumentsResolver,
  ConferenceDocumentsResolver,
  DocumentAboutResolver,
  DocumentFieldsResolver,
} from './document-fields.resolver.js';
import { DocumentFilesController } from './document-files.controller.js';
import { DocumentFilesReader } from './document-files.reader.js';
import { DocumentFolder } from './document-folder.js';
import { DocumentsContribution } from './documents.contribution.js';
import { DocumentsReader } from './documents.reader.js';
import { DraftDocument } from './draft-document.js';
import { FileDocument } from './file-document.js';
import { HandOutFile } from './hand-out-file.js';
import { LinkDocument } from './link-document.js';
import { MadeDocuments } from './made-documents.events.js';
import { ReadFiles } from './read-files.js';
import { ReadingStore } from './reading.store.js';
import { SweepFiles } from './sweep-files.js';
import { WithdrawDocument } from './withdraw-document.js';

const useCases = [
  DraftDocument,
  ChangeDocument,
  DiscardDocument,
  FileDocument,
  LinkDocument,
  WithdrawDocument,
  AddFile,
  HandOutFile,
];
const resolvers = [
  DocumentDraftResolver,
  DocumentFilingResolver,
  DocumentAboutResolver,
  DocumentFieldsResolver,
  ConferenceDocumentsResolver,
  AgendaItemDocumentsResolver,
];

@Module({
  controllers: [DocumentFilesController],
  imports: [IssuesModule, MeetingsModule, RecordModule, StakeholdersModule],
  providers: [
    DocumentsContribution,
    DocumentsReader,
    DocumentFilesReader,
    DocumentStore,
    DocumentDesk,
    DocumentFolder,
    MadeDocuments,
    ReadingStore,
    SweepFiles,
    ReadFiles,
    ...useCases,
    ...resolvers,
  ],
  exports: [DocumentsReader, MadeDocuments],
})
export class DocumentsModule {}
