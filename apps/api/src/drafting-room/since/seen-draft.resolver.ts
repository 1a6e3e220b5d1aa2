import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../platform/access/current-viewer.js';
import { Database, type Viewer } from '../../platform/database/database.js';
import type { DraftView } from '../drafts.reader.js';
import { type SeenDraft, SeenDraftReader } from './seen-draft.reader.js';

@Resolver('Draft')
export class DraftAsSeenResolver {
  constructor(
    private readonly database: Database,
    private readonly reader: SeenDraftReader,
  ) {}

  @ResolveField('asLastSeen')
  async asLastSeen(@Parent() draft: DraftView, @CurrentViewer() viewer: Viewer): Promise<SeenDraft | null> {
    return viewer.kind === 'person' ? this.database.read(viewer, (tx) => this.reader.of(tx, draft)) : null;
  }
}
