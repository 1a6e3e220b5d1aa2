import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../platform/access/current-viewer.js';
import { Database, type Viewer } from '../../platform/database/database.js';
import type { DraftView } from '../drafts.reader.js';
import { ProgressReader } from './progress.reader.js';
import type { ProgressPoint } from './progress-points.js';

@Resolver('Draft')
export class DraftProgressResolver {
  constructor(
    private readonly database: Database,
    private readonly reader: ProgressReader,
  ) {}

  @ResolveField('progress')
  progress(@Parent() draft: DraftView, @CurrentViewer() viewer: Viewer): Promise<ProgressPoint[]> {
    return this.database.read(viewer, (tx) => this.reader.of(tx, draft));
  }
}
