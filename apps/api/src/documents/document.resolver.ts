import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/database/database.js';
import { answered, type Outcome } from '../platform/graphql/answered.js';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import { ChangeDocument, type ChangeDocumentInput } from './change-document.js';
import { DiscardDocument } from './discard-document.js';
import { DocumentsReader, type DocumentView } from './documents.reader.js';
import { DraftDocument, type DraftDocumentInput } from './draft-document.js';
import { FileDocument, type FileDocumentInput } from './file-document.js';
import { LinkDocument, type LinkDocumentInput } from './link-document.js';
import { WithdrawDocument, type WithdrawDocumentInput } from './withdraw-document.js';

type Keyed<Input> = Input & { readonly idempotencyKey: string };

/** While it is a draft. */
@Resolver()
export class DocumentDraftResolver {
  constructor(
    private readonly documents: DocumentsReader,
    private readonly drafting: DraftDocument,
    private readonly changing: ChangeDocument,
    private readonly discarding: DiscardDocument,
  ) {}

  @Query('document')
  document(@Args('id') id: string, @Loaders() loaders: RequestLoaders): Promise<DocumentView | null> {
    return this.documents.load(loaders, id);
  }

  @Mutation('draftDocument')
  async draft(
    @Args() { idempotencyKey, ...asked }: Keyed<DraftDocumentInput>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.drafting.execute(viewer, asked, idempotencyKey));
  }

  @Mutation('changeDocument')
  async change(
    @Args() { idempotencyKey, ...asked }: Keyed<ChangeDocumentInput>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.changing.execute(viewer, asked, idempotencyKey));
  }

  @Mutation('removeDocumentFile')
  async removeFile(
    @Args('fileId') fileId: string,
    @Args('idempotencyKey') key: string,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.discarding.file(viewer, fileId, key));
  }

  @Mutation('discardDocument')
  async discard(
    @Args('documentId') documentId: string,
    @Args('idempotencyKey') key: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<object> {
    const outcome = await this.discarding.whole(viewer, documentId, key);
    return answered(outcome, 'DocumentDiscarded', async (id) => ({ id }));
  }

  private shown(loaders: RequestLoaders, outcome: Outcome): Promise<object> {
    return answered(outcome, 'Document', (id) => this.documents.load(loaders, id));
  }
}

/** From its filing on. */
@Resolver()
export class DocumentFilingResolver {
  constructor(
    private readonly documents: DocumentsReader,
    private readonly filing: FileDocument,
    private readonly linking: LinkDocument,
    private readonly withdrawing: WithdrawDocument,
  ) {}

  @Mutation('fileDocument')
  async file(
    @Args() { idempotencyKey, ...asked }: Keyed<FileDocumentInput>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.filing.execute(viewer, asked, idempotencyKey));
  }

  @Mutation('linkDocument')
  async link(
    @Args() { idempotencyKey, ...asked }: Keyed<LinkDocumentInput>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.linking.execute(viewer, asked, idempotencyKey));
  }

  @Mutation('withdrawDocument')
  async withdraw(
    @Args() { idempotencyKey, ...asked }: Keyed<WithdrawDocumentInput>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.withdrawing.execute(viewer, asked, idempotencyKey));
  }

  private shown(loaders: RequestLoaders, outcome: Outcome): Promise<object> {
    return answered(outcome, 'Document', (id) => this.documents.load(loaders, id));
  }
}
