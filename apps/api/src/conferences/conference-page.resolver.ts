import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import { Database, type Viewer } from '../platform/database/database.js';
import { ConferencePageReader } from './conference-page.reader.js';
import type { ConferenceView } from './conferences.reader.js';
import type { Change, Standing, Task } from './contributions.events.js';

/** Where we are, what waits for the viewer, what changed. Asked of one conference at a time. */
@Resolver('Conference')
export class ConferencePageResolver {
  constructor(
    private readonly database: Database,
    private readonly page: ConferencePageReader,
  ) {}

  @ResolveField('standing')
  standing(@Parent() conference: ConferenceView, @CurrentViewer() viewer: Viewer): Promise<Standing> {
    return this.database.read(viewer, (tx) => this.page.standing(tx, conference));
  }

  @ResolveField('waitsForMe')
  waitsForMe(@Parent() conference: ConferenceView, @CurrentViewer() viewer: Viewer): Promise<Task[]> {
    return this.database.read(viewer, (tx) => this.page.tasks(tx, conference));
  }

  @ResolveField('changes')
  changes(
    @Parent() conference: ConferenceView,
    @CurrentViewer() viewer: Viewer,
  ): Promise<{ since: Date | null; items: Change[] }> {
    return this.database.read(viewer, (tx) => this.page.changes(tx, conference));
  }
}
