import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { IssuesReader, type IssueView } from '../issues/issues.reader.js';
import { type AgendaItemView, AgendaReader } from '../meetings/agenda.reader.js';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import { Database, type Viewer } from '../platform/database/database.js';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import { Floor } from '../stakeholders/floor.reader.js';
import { StakeholdersReader, type StakeholderView } from '../stakeholders/stakeholders.reader.js';
import { mayOnDocument } from './document.policy.js';
import { DocumentFilesReader, type DocumentFileView } from './document-files.reader.js';
import { type DocumentPage, type DocumentsAsked, DocumentsReader, type DocumentView } from './documents.reader.js';

/** What it comes from and is about, as far as the viewer may see that. */
@Resolver('Document')
export class DocumentAboutResolver {
  constructor(
    private readonly documents: DocumentsReader,
    private readonly stakeholders: StakeholdersReader,
    private readonly issues: IssuesReader,
    private readonly agenda: AgendaReader,
  ) {}

  @ResolveField('stakeholder')
  stakeholder(@Parent() { stakeholderId }: DocumentView, @Loaders() loaders: RequestLoaders) {
    return stakeholderId === null ? null : this.stakeholders.load(loaders, stakeholderId);
  }

  @ResolveField('sources')
  async sources(@Parent() { id }: DocumentView, @Loaders() loaders: RequestLoaders): Promise<StakeholderView[]> {
    const ids = await this.documents.loadLinked(loaders, 'source', id);
    return seen(ids.map((each) => this.stakeholders.load(loaders, each)));
  }

  @ResolveField('issues')
  async about(@Parent() { id }: DocumentView, @Loaders() loaders: RequestLoaders): Promise<IssueView[]> {
    const ids = await this.documents.loadLinked(loaders, 'issue', id);
    const issues = await seen(ids.map((each) => this.issues.load(loaders, each)));
    return issues.sort((one, other) => one.number - other.number);
  }

  @ResolveField('agendaItems')
  async items(@Parent() { id }: DocumentView, @Loaders() loaders: RequestLoaders): Promise<AgendaItemView[]> {
    const ids = await this.documents.loadLinked(loaders, 'agendaItem', id);
    const items = await seen(ids.map((each) => this.agenda.load(loaders, each)));
    return items.sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
  }
}

@Resolver('Document')
export class DocumentFieldsResolver {
  constructor(
    private readonly documents: DocumentsReader,
    private readonly files: DocumentFilesReader,
    private readonly floor: Floor,
  ) {}

  @ResolveField('original')
  original(@Parent() { originalId }: DocumentView, @Loaders() loaders: RequestLoaders) {
    return originalId === null ? null : this.documents.load(loaders, originalId);
  }

  @ResolveField('further')
  further(@Parent() { id }: DocumentView, @Loaders() loaders: RequestLoaders): Promise<DocumentView[]> {
    return this.documents.loadFurther(loaders, id);
  }

  @ResolveField('files')
  async ofDocument(@Parent() { id }: DocumentView, @Loaders() loaders: RequestLoaders): Promise<object[]> {
    const files = await this.files.loadOf(loaders, id);
    return files.map((file: DocumentFileView) => ({ ...file, address: `/api/documents/${id}/files/${file.id}` }));
  }

  @ResolveField('may')
  async may(
    @Parent() document: DocumentView,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<readonly string[]> {
    const speaker = await this.floor.load(loaders, document.conferenceId);
    return mayOnDocument(speaker, viewer.kind === 'person' ? viewer.personId : null, document);
  }
}

@Resolver('Conference')
export class ConferenceDocumentsResolver {
  constructor(
    private readonly database: Database,
    private readonly documents: DocumentsReader,
  ) {}

  @ResolveField('documents')
  page(
    @Parent() { id }: { readonly id: string },
    @Args() asked: DocumentsAsked,
    @CurrentViewer() viewer: Viewer,
  ): Promise<DocumentPage> {
    return this.database.read(viewer, (tx) => this.documents.page(tx, id, asked));
  }

  @ResolveField('documentDrafts')
  drafts(@Parent() { id }: { readonly id: string }, @CurrentViewer() viewer: Viewer): Promise<DocumentView[]> {
    return this.database.read(viewer, (tx) => this.documents.drafts(tx, id));
  }
}

@Resolver('AgendaItem')
export class AgendaItemDocumentsResolver {
  constructor(private readonly documents: DocumentsReader) {}

  @ResolveField('documents')
  ofItem(@Parent() { id }: AgendaItemView, @Loaders() loaders: RequestLoaders): Promise<DocumentView[]> {
    return this.documents.loadOfAgendaItem(loaders, id);
  }
}

// As on their agenda; meetings in no order of their own.
function placeOf({ meetingId, order }: AgendaItemView): string {
  return `${meetingId} ${order}`;
}

async function seen<View>(loading: readonly Promise<View | null>[]): Promise<View[]> {
  return (await Promise.all(loading)).filter((each) => each !== null);
}
